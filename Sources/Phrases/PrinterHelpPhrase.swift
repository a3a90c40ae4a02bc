/// Printers on the command line.
package enum PrinterHelpPhrase: Phrase {
  case abstract, discussion, list, add, addDiscussion, remove, setDefault, test, waiting, retry,
    retryDiscussion, confirm, drop
  case name, address, rendering, window, kind, id, again, printerOption, onPrinter
  case badAddress, badRendering, oneTarget, onlyPrinterReprint
  case added, removed, chosen, tested, none, nothingWaits, printerLine, waitingLine, printed
  case everyWindow, queue, testTitle, testLine, slipKind, paperKind, lookFirst

  package var texts: (String, String) {
    switch self {
    case .abstract: ("打印机，和没打出来的纸。", "Printers, and papers that did not come out.")
    case .discussion:
      (
        "打印机由管理员登记，每个窗口、每种纸可以有自己的打印机；没有时打印成文件。",
        "The administrator adds printers; each window may have its own for each kind of paper. "
          + "Without one, papers are printed into files."
      )
    case .list: ("列出打印机、状态和默认窗口。", "Lists printers, their state and windows.")
    case .add: ("登记一台打印机，或改它。", "Adds a printer, or changes it.")
    case .addDiscussion:
      (
        "地址：cups:队列名、device:/dev/usb/lp0、socket://主机:9100、folder:/文件夹。打印机不关连接的，写 socket://主机:9100/?waiteof=false。",
        "Addresses: cups:QUEUE, device:/dev/usb/lp0, socket://HOST:9100, folder:/PATH. For a "
          + "printer that never closes its connection: socket://HOST:9100/?waiteof=false."
      )
    case .remove: ("去掉一台打印机。", "Removes a printer.")
    case .setDefault: ("定一个窗口的默认打印机。", "Chooses the printer of a window.")
    case .test: ("打印一张测试纸；不记数。", "Prints a test page, which is not counted.")
    case .waiting: ("列出待打印的纸。", "Lists the papers that wait.")
    case .retry: ("再打待打印的纸。", "Prints what waits again.")
    case .retryDiscussion:
      (
        "不写编号时，再打所有确实没有打出的。可能已打出的，要看过打印机，用编号和 --again 再打。",
        "Without an id: all that certainly did not come out. What perhaps did is printed again by "
          + "its id with --again, once somebody looked at the printer."
      )
    case .confirm: ("纸已在打印机上：记一次打印。", "The paper is there: records the print.")
    case .drop: ("不再等；什么都不记。", "Waits no more; nothing is recorded.")
    case .name: ("打印机名。", "Name of the printer.")
    case .address: ("打印机的地址。", "Where the printer is.")
    case .rendering:
      (
        "打成什么：text-80、text-48、text-32、pdf-a4、pdf-a5、escpos-48、escpos-32；默认 pdf-a4。",
        "What papers come out as: text-80, text-48, text-32, pdf-a4, pdf-a5, escpos-48 or "
          + "escpos-32; pdf-a4 by default."
      )
    case .window: ("窗口；不写是所有窗口。", "The window; every window without it.")
    case .kind:
      (
        "哪种纸：slip 取件凭证，paper 其他；不写是两种。",
        "For slip, the collection slip, or paper, all others; both without it."
      )
    case .id: ("待打印的编号。", "Id of the waiting print.")
    case .again: ("看过打印机，确实没有打出。", "Somebody looked: it did not come out.")
    case .printerOption:
      (
        "在这台打印机上打印，按它登记的格式；打印是一条记录。",
        "Print on this printer, in its own format, which is an entry."
      )
    case .onPrinter:
      (
        "--printer 用打印机自己的格式，不和 --output、--format、--columns、--paper 一起用。",
        "--printer has a format of its own: it goes without --output, --format, --columns and "
          + "--paper."
      )
    case .badAddress: ("{0} 不是打印机的地址。{1}", "{0} is no address of a printer. {1}")
    case .badRendering: ("没有格式 {0}。{1}", "There is no format {0}. {1}")
    case .oneTarget: ("写一个编号。", "Give an id.")
    case .onlyPrinterReprint: ("--again 要和编号一起用。", "--again goes with an id.")
    case .added: ("已登记打印机 {0}：{1}，{2}。", "Printer {0}: {1}, {2}.")
    case .removed: ("已去掉打印机 {0}。", "Printer {0} was removed.")
    case .chosen: ("{0}的{1}：{2}。", "{1} of {0}: {2}.")
    case .tested: ("{0} 说已打出。", "{0} says that it came out.")
    case .none: ("还没有登记打印机。", "No printer was added yet.")
    case .nothingWaits: ("没有待打印的纸。", "Nothing waits to be printed.")
    case .printerLine: ("{0}  {1}  {2}  {3}", "{0}  {1}  {2}  {3}")
    case .waitingLine: ("{0}  {1}  {2}  {3}  {4}  {5}", "{0}  {1}  {2}  {3}  {4}  {5}")
    case .printed: ("{0} {1}：已打印。", "{0} {1}: printed.")
    case .everyWindow: ("所有窗口", "every window")
    case .queue: ("CUPS 队列 {0}（未登记）", "CUPS queue {0} (not added)")
    case .testTitle: ("打印测试", "Printer test")
    case .testLine: ("{0}：{1}，{2}", "{0}: {1}, {2}")
    case .slipKind: ("取件凭证", "Slips")
    case .paperKind: ("其他纸件", "Other papers")
    case .lookFirst:
      (
        "R30：{0} 可能已打出。请看打印机，出了就 printer confirm，没出就加 --again。",
        "R30: {0} perhaps came out. Look at the printer: then printer confirm, or --again."
      )
    }
  }
}
