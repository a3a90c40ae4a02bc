/// Printing on the screen: which printer, what waits, many papers at once.
package enum PrinterScreenPhrase: Phrase {
  case choose, chooseHelp, file, printed, reprinted
  case waitingTitle, waitingHelp, nothingWaits, paper, printer, stage, since
  case retry, retryHelp, retryQuestion, confirm, confirmHelp, confirmQuestion, drop, dropHelp,
    dropQuestion
  case recorded, dropped, reload, move
  case batch, batchHelp, batchTitle, nothingToPrint, noBatchPrinter
  case go, stop, stopHelp, leave, progress, stopped, done

  package var texts: (String, String) {
    switch self {
    case .choose: ("打印机 {0}", "Printer {0}")
    case .chooseHelp: ("换一台打印机，或打印成文件", "Another printer, or a file")
    case .file: ("文件", "File")
    case .printed: ("已在 {0} 打印", "Printed on {0}")
    case .reprinted: ("已在 {0} 补打（第 {1} 次）", "Reprinted on {0} (no. {1})")
    case .waitingTitle: ("待打印", "Waiting prints")
    case .waitingHelp:
      (
        "没有打出来、或者不知道出没出的纸，一张不丢，也不自己重打。没有打出的，Enter 再打；可能已打出的，先看打印机：出了就 c 确认，记一次打印；没出就 Enter 再打（R30）。",
        "Papers that did not come out, or perhaps did. None is lost, and none is printed twice by "
          + "itself. What did not come out is printed again with Enter. For what perhaps did, look "
          + "at the printer first: c confirms it, which records the print; Enter prints it again "
          + "(R30)."
      )
    case .nothingWaits: ("没有待打印的纸。", "Nothing waits to be printed.")
    case .paper: ("纸件", "Paper")
    case .printer: ("打印机", "Printer")
    case .stage: ("情形", "What happened")
    case .since: ("起于", "Since")
    case .retry: ("再打", "Print again")
    case .retryHelp: ("在原来的打印机上再打一次", "Prints it again on the same printer")
    case .retryQuestion:
      (
        "{0}（{1}）可能已在 {2} 打出。看过打印机，确实没有，再打一次？",
        "{0} of {1} perhaps came out on {2}. Print again? Only if you looked and it is not there."
      )
    case .confirm: ("确认已出", "It came out")
    case .confirmHelp: ("纸在打印机上：记一次打印", "The paper is there: records the print")
    case .confirmQuestion:
      ("{0}（{1}）已在 {2} 打出？确认后记一次打印。", "Did {0} of {1} come out on {2}? It will be recorded.")
    case .drop: ("不打了", "Drop")
    case .dropHelp: ("不再等，什么都不记", "Waits no more; nothing is recorded")
    case .dropQuestion: ("{0}（{1}）不打了？什么都不记。", "Drop {0} of {1}? Nothing is recorded.")
    case .recorded: ("已记一次打印：{0}", "Recorded as printed: {0}")
    case .dropped: ("不再等：{0}", "Waits no more: {0}")
    case .reload: ("刷新", "Reload")
    case .move: ("选", "Choose")
    case .batch: ("打印可取件的纸", "Print what is ready")
    case .batchHelp:
      (
        "可取件的办件里还没打过的凭证和决定书，一次打完",
        "Every slip and decision of ready cases that never came out, one after the other"
      )
    case .batchTitle: ("打印可取件的纸（{0} 张）", "Printing what is ready ({0} papers)")
    case .nothingToPrint:
      ("可取件的办件里，没有还没打过的纸。", "No paper of a ready case is still to be printed.")
    case .noBatchPrinter: ("文件", "file")
    case .go: ("开始打印", "Print all")
    case .stop: ("停下", "Stop")
    case .stopHelp: ("打完手上这张就停，其余不动", "Stops after this one; the rest stays")
    case .leave: ("离开", "Leave")
    case .progress: ("{0}/{1}  打出 {2}  没打出 {3}", "{0}/{1}  printed {2}  not printed {3}")
    case .stopped: ("  停下，还有 {0} 张没动", "  stopped, {0} untouched")
    case .done: ("已打出", "printed")
    }
  }
}
