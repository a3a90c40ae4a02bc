/// The paper after an intake, on screen.
package enum ReceiptPhrase: Phrase {
  case slip, notice, refusal, receipt, help, scroll, print, reprint, openCase
  case nothingToPrint, receivedOnly
  /// `{0}` is the file.
  case printed

  package var texts: (String, String) {
    switch self {
    case .slip: ("取件凭证", "Collection slip")
    case .notice: ("一次性告知", "One-time notice")
    case .refusal: ("不予受理", "Declined")
    case .receipt: ("收件", "Received")
    case .help:
      (
        "受理后自动出取件凭证。申请人凭它和身份证取件；补打会标明第几次。",
        "The slip comes out on acceptance. Everything is handed out against it and the identity "
          + "document; a reprint is marked and counted."
      )
    case .scroll: ("翻看", "Scroll")
    case .print: ("打印", "Print")
    case .reprint: ("补打", "Reprint")
    case .openCase: ("看办件", "Open the case")
    case .nothingToPrint: ("现在没有要打印的纸。", "There is no paper to print yet.")
    case .receivedOnly:
      (
        "已收件 {0}，5 个工作日内答复；不答复视为自收件之日受理。",
        "Received under {0}. Answer within 5 working days, or it counts as accepted from today."
      )
    case .printed: ("已打印到文件 {0}", "Printed to the file {0}")
    }
  }
}
