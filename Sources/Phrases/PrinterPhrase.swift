/// Printers: what they say, and the prints that wait.
package enum PrinterPhrase: Phrase {
  /// {0}: what is the matter.
  case notPrinted, perhapsPrinted
  /// {0}: the printer's own words.
  case reason
  /// Facts about a printer, {0}, with its reason, {1}.
  case queueRefused, queueStopped, queueLate, jobHeld, jobStopped, jobAborted, jobCanceled
  case noDevice, noAnswer
  /// {0}: the library; {1}: the Debian package.
  case noCups
  /// {0}: what it is about; {1}: the system's own words.
  case other
  case manage
  case unknownPrinter, noPrinters, badName, unknownWindow, perhapsAlready, underWay, noSuchPrint
  case failedStage, perhapsStage, sendingStage
  case idle, printing, stopped, there, unknown

  package var texts: (String, String) {
    switch self {
    case .notPrinted: ("没有打印：{0}什么都没有记。", "Not printed: {0} Nothing was recorded.")
    case .perhapsPrinted:
      (
        "可能已打印：{0}没有记数。请看打印机，出了纸就确认，没出就再打。",
        "Perhaps printed: {0} It was not recorded. Look at the printer, then confirm it or print "
          + "it again."
      )
    case .reason: ("（{0}）", " ({0})")
    case .queueRefused:
      ("打印队列 {0} 没有接受{1}。", "queue {0} did not take it{1}.")
    case .queueStopped: ("打印队列 {0} 停着{1}。", "queue {0} is stopped{1}.")
    case .queueLate:
      ("打印机 {0} 没有按时打完，任务已撤{1}。", "printer {0} took too long, the job was called off{1}.")
    case .jobHeld: ("任务在队列 {0} 里被扣住{1}。", "the job is held in queue {0}{1}.")
    case .jobStopped: ("任务在打印机 {0} 上停了{1}。", "the job stopped at printer {0}{1}.")
    case .jobAborted: ("打印机 {0} 中止了任务{1}。", "printer {0} gave the job up{1}.")
    case .jobCanceled: ("打印机 {0} 上的任务被取消{1}。", "the job was cancelled at printer {0}{1}.")
    case .noDevice: ("没有打印设备 {0}{1}。", "there is no printer at {0}{1}.")
    case .noAnswer: ("打印机 {0} 没有应答{1}。", "printer {0} does not answer{1}.")
    case .noCups:
      (
        "这台机器没有打印系统的库 {0}，请管理员安装 Debian 软件包 {1}。",
        "{0} is missing on this machine. Install the Debian package {1}."
      )
    case .other: ("{0}{1}。", "{0}{1}.")
    case .manage: ("管理打印机", "manage printers")
    case .unknownPrinter: ("没有打印机 {0}，现有：{1}。", "There is no printer {0}, only {1}.")
    case .noPrinters:
      (
        "没有打印机 {0}：还没有登记打印机（printer add）。",
        "There is no printer {0}: none was added yet (printer add)."
      )
    case .badName:
      (
        "打印机名 {0} 不行：要 1 到 32 个字，没有空格和斜线。",
        "{0} is no name for a printer: 1 to 32 characters, no spaces or slashes."
      )
    case .unknownWindow: ("没有窗口 {0}。", "There is no window {0}.")
    case .perhapsAlready:
      (
        "这张纸可能已在打印机 {0} 打出（{1}）。请看打印机，在“待打印”里确认，或再打。",
        "This paper perhaps came out at printer {0} ({1}). Look there, then confirm it or print "
          + "it again under the waiting prints."
      )
    case .underWay:
      ("这张纸正由别的窗口打印。", "Another window is printing this paper.")
    case .noSuchPrint: ("没有待打印 {0}。", "No print {0} is waiting.")
    case .failedStage: ("没有打出", "not printed")
    case .perhapsStage: ("可能已打出", "perhaps printed")
    case .sendingStage: ("正在打，或中途断了", "being printed, or broken off")
    case .idle: ("空闲", "idle")
    case .printing: ("正在打印", "printing")
    case .stopped: ("停着{0}", "stopped{0}")
    case .there: ("在", "there")
    case .unknown: ("打了才知道", "known by printing only")
    }
  }
}
