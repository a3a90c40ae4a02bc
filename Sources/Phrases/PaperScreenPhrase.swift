/// A paper of a case on the screen, and its printing.
package enum PaperScreenPhrase: Phrase {
  case slip, form, formHelp, sign, signHelp, nothingToSign, signed, notice, declined, refused,
    granted
  case tolerance, undertaking, finding, stop, extended, extendedCase, received, help, below
  case print, printHelp, reprint, reprintHelp, width, widthHelp, next, nextHelp, openCase
  case asText, asPDF, asReceipt, formatHelp, sheetOf
  case scroll, page
  case reprintQuestion, printed, reprinted, noPaper, receivedOnly, scanElsewhere

  package var texts: (String, String) {
    switch self {
    case .slip: ("取件凭证", "Collection slip")
    case .form: ("一表申请", "Application")
    case .formHelp:
      (
        "看和打印一表申请：一张纸代替各部门的申请书，申请人签名",
        "One application in place of each department's form, to print and sign"
      )
    case .sign: ("一表已签", "Signed")
    case .signHelp:
      (
        "申请人签了一表申请：它代替的申请书、登记表全部记为已收",
        "The application was signed: every form it stands in for is taken in"
      )
    case .nothingToSign:
      ("没有由一表申请代替、还待收的材料。", "Nothing is due that the application stands in for.")
    case .signed: ("一表申请已签，{0} 份申请书记为已收。", "Signed: {0} forms taken in.")
    case .notice: ("一次性告知书", "One-time notice")
    case .declined: ("不予受理通知书", "Declined")
    case .tolerance: ("容缺受理通知书", "Tolerant acceptance")
    case .undertaking: ("告知承诺书（第 {0} 项）", "Undertaking for item {0}")
    case .finding: ("查询情况（第 {0} 项）", "Answer of check {0}")
    case .stop: ("停钟告知书（第 {0} 项）", "Notice of a stop of item {0}")
    case .extended: ("延期告知书（第 {0} 项）", "Notice of extension of item {0}")
    case .extendedCase: ("延期告知书", "Notice of extension")
    case .granted: ("准予决定书（第 {0} 项）", "Grant of item {0}")
    case .refused: ("不予决定书（第 {0} 项）", "Refusal of item {0}")
    case .received: ("收件", "Received")
    case .help:
      (
        "屏幕上是最近打出的样子；没打过的，是将要打出的样子。每张纸第一次打印和每次补打都记数、留痕，补打在纸上标明第几次（R30）。窗口没有打印机时打印成文件，放在 {0}。",
        "What you see is what came out last, or what will come out first. Every print of every "
          + "paper is counted and kept, and a reprint says so on the paper (R30). A window "
          + "without a printer prints into files in {0}."
      )
    case .below: ("下面还有 {0} 行", "{0} more lines below")
    case .print: ("打印", "Print")
    case .printHelp: ("打印到窗口的打印机或文件，并记入留痕", "On the window's printer, or to a file; it is kept")
    case .reprint: ("补打", "Reprint")
    case .reprintHelp: ("补打要记数，纸上标明第几次", "Counted, and marked on the paper")
    case .width: ("纸宽 {0}", "Width {0}")
    case .widthHelp:
      (
        "换纸宽：文本 80、48、32 列；PDF 为 A4、A5；小票 80 毫米 48 列、58 毫米 32 列",
        "80, 48 or 32 columns of text; A4 or A5 of a PDF; 48 or 32 columns of a roll"
      )
    case .asText: ("文本", "Text")
    case .asPDF: ("PDF", "PDF")
    case .asReceipt: ("小票", "Receipt")
    case .formatHelp:
      (
        "打印成什么：文本、PDF、小票打印机指令；屏幕上看的是文字",
        "What it is printed as: text, PDF or the commands of a receipt printer; shown as text"
      )
    case .sheetOf: ("纸 {0}", "Sheet {0}")
    case .next: ("下一张", "Next paper")
    case .nextHelp: ("本案的其他纸：告知书、不予决定书", "The other papers of the case")
    case .openCase: ("看办件", "Open the case")
    case .scroll: ("翻看", "Scroll")
    case .page: ("翻页", "Page")
    case .reprintQuestion:
      ("补打{0}（{1}）？这是第 {2} 次补打。", "Reprint: {0} of {1}? It is reprint no. {2}.")
    case .printed: ("已打印到文件 {0}", "Printed to the file {0}")
    case .reprinted: ("已补打（第 {1} 次）：{0}", "Reprinted (no. {1}): {0}")
    case .noPaper: ("现在没有要打印的纸。", "There is no paper to print yet.")
    case .receivedOnly:
      (
        "已收件 {0}，5 个工作日内答复；不答复视为自收件之日受理。",
        "Received under {0}. Answer within 5 working days, or it counts as accepted from today."
      )
    case .scanElsewhere: ("先按 F12 离开这张纸，再扫描。", "Leave this paper with F12, then scan.")
    }
  }
}
