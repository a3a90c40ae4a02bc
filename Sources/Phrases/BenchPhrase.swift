/// What `yichuang bench` says.
package enum BenchPhrase: Phrase {
  // The sample case.
  case drugstore, contact, searched

  // What is being done.
  case preparing, measuringIntake, measuringRest, measuringLife, measuringOther
  case measuringDeadlines, measuringPlan, measuringSearch, filling, measuringQueue
  case measuringOpening, measuringScreen, measuringSlips, noSlipPDF

  // What was measured.
  case intakeOne, intakeFour, intakeResting, lifecycleOne, memoryOfWriter
  case deadlines, plans, searches, queuePage, board, report, openingHall
  case slipText, slipReceipt, slipPDF, slipPDFShort, firstOfAll, sizeOfFile, grownBy
  case firstScreen, keyTyped, keyInQueue, memoryOfScreen
  case ofProcessor, ofProcessorLimit, medianWait, p99Wait, p99WaitLimit, longestWait
  case each, worstKey, liveCount, openingStore, firstByte, lastByte, lastByteLimit
  case bytesEach, ofKey, settled

  // What it is compared with.
  case sameRows, otherWriter, twoTables, barePass, bareQuery, bareTexts, bareEcho, otherScreen

  // The table.
  case headWhat, headOurs, headLimit, headRatio, headGoal, headVerdict
  case perSecond, milliseconds, microseconds, megabytes, bytes
  case met, missed, noisy
  case controlQuiet, controlNoisy, inMemory, stopped

  // Why not.
  case noFolder, noChild, childFailed, rawFailed

  package var texts: (String, String) {
    switch self {
    case .drugstore: ("乐清市康宁大药房", "Kangning Drugstore")
    case .contact: ("王秀英", "Wang Xiuying")
    case .searched: ("药品经营许可", "licence to sell drugs")
    case .preparing: ("准备一个样板大厅", "Making a sample hall")
    case .measuringIntake: ("{0} 个进程收件", "Taking cases in, in {0} processes")
    case .measuringRest:
      ("4 个进程收件，每件之间停 2 毫秒", "Taking cases in, in 4 processes that rest 2 ms")
    case .measuringLife: ("全程办件：收件、审批、发证", "Whole cases, from intake to hand-out")
    case .measuringOther: ("与 {0} 比", "Beside {0}")
    case .measuringDeadlines: ("推算期限", "Counting deadlines")
    case .measuringPlan: ("生成办件方案", "Making plans")
    case .measuringSearch: ("逐键搜索", "Searching at every key")
    case .filling: ("写入 {0} 个子任务", "Writing {0} sub-tasks")
    case .measuringQueue: ("{0} 个子任务中的队列和看板", "Queue and board of {0} sub-tasks")
    case .measuringOpening: ("打开大厅", "Opening the hall")
    case .measuringScreen: ("终端", "The terminal")
    case .measuringSlips: ("取件凭证", "Slips")
    case .noSlipPDF: ("这台机器不能做 PDF，不测", "No PDF on this machine, left out")
    case .slipText: ("取件凭证，文本", "Slips as text")
    case .slipReceipt: ("取件凭证，小票指令", "Slips for a receipt printer")
    case .slipPDF: ("取件凭证，PDF", "Slips as PDF")
    case .slipPDFShort: ("一个事项的取件凭证，PDF", "Slips of one item as PDF")
    case .firstOfAll: ("第一张", "the first")
    case .sizeOfFile: ("文件大小", "size of the file")
    case .grownBy: ("200 张以后多用的内存", "memory grown over 200")
    case .intakeOne: ("收件落盘，1 个进程", "Durable intake, 1 process")
    case .intakeFour: ("收件落盘，4 个进程", "Durable intake, 4 processes")
    case .intakeResting: ("同上，每件之间停 2 毫秒", "The same, resting 2 ms between cases")
    case .lifecycleOne: ("全程办件，每步落盘", "Whole cases, each step durable")
    case .memoryOfWriter: ("收件进程的内存峰值", "Memory of an intake process, at most")
    case .deadlines: ("推算工作日", "Working days counted")
    case .plans: ("办件方案（药店）", "Plans of a drugstore")
    case .searches: ("每键搜索，{0} 项", "Search per key, {0} entries")
    case .queuePage: ("队列一页 50 行，共 {0}", "Queue page of 50, of {0}")
    case .board: ("看板全部计数，共 {0}", "All counts of the board, of {0}")
    case .openingHall: ("打开大厅", "Opening a hall")
    case .firstScreen: ("启动到第一屏，共 {0}", "Start to first screen, of {0}")
    case .keyTyped: ("输入一字到屏幕，p99", "Key typed to last byte, p99")
    case .keyInQueue: ("队列中移动一行，p99", "Key in a queue to last byte, p99")
    case .memoryOfScreen: ("终端的内存峰值", "Memory of the terminal, at most")
    case .ofProcessor: ("每件处理器时间", "processor time per case")
    case .ofProcessorLimit: ("极限的每件处理器时间", "processor time per case of the limit")
    case .medianWait: ("每件用时，中位", "per case, median")
    case .p99Wait: ("每件用时，p99", "per case, p99")
    case .p99WaitLimit: ("极限的每件用时，p99", "per case of the limit, p99")
    case .longestWait: ("最长的一件", "longest case")
    case .each: ("每次", "each")
    case .worstKey: ("最慢的一键", "slowest key")
    case .report: ("报表：{0} 件，按窗口", "Report of {0} cases by window")
    case .liveCount: ("不存计数、当场统计", "counted live, without kept counts")
    case .openingStore: ("其中数据库", "of it the database")
    case .firstByte: ("到第一字节，中位", "to the first byte, median")
    case .bytesEach: ("每键字节，中位", "bytes per key, median")
    case .lastByte: ("到最后字节，中位", "to the last byte, median")
    case .lastByteLimit: ("极限到最后字节，中位", "to the last byte of the limit, median")
    case .ofKey: ("每键处理器时间", "processor time per key")
    case .settled: ("到大厅读完", "until the hall is read")
    case .sameRows: ("同样的行，直接写 SQLite", "the same rows by bare SQLite")
    case .otherWriter: ("另一个程序", "another program")
    case .twoTables: ("两次查表", "two look-ups in tables")
    case .barePass: ("逐字节扫一遍", "one bare pass over the names")
    case .bareQuery: ("直接查询 SQLite", "the bare query")
    case .bareTexts: ("只读出文本", "the texts read and not understood")
    case .bareEcho: ("原样回显", "a bare echo")
    case .otherScreen: ("另一个终端程序", "another terminal program")
    case .headWhat: ("项目", "What")
    case .headOurs: ("本程序", "Ours")
    case .headLimit: ("极限", "Limit")
    case .headRatio: ("比值", "Ratio")
    case .headGoal: ("目标", "Goal")
    case .headVerdict: ("结论", "Verdict, and the limit")
    case .perSecond: ("次/秒", "/s")
    case .milliseconds: ("毫秒", "ms")
    case .microseconds: ("微秒", "µs")
    case .megabytes: ("MB", "MB")
    case .bytes: ("字节", "bytes")
    case .met: ("达到", "met")
    case .missed: ("未达到", "missed")
    case .noisy: ("有干扰", "noisy")
    case .controlQuiet:
      (
        "对照：写 64 KiB 并落盘，{0} 毫秒。",
        "Control: 64 KiB written over and flushed in {0} ms."
      )
    case .controlNoisy:
      (
        "对照：写 64 KiB 并落盘要 {0} 毫秒，超过 0.4 毫秒：磁盘太慢或太忙，落盘的数字只作参考。",
        "Control: 64 KiB written over and flushed in {0} ms, over 0.4 ms: the disk is too slow or "
          + "too busy for the figures of writing to say much."
      )
    case .inMemory:
      (
        "这个文件夹在内存里，不在磁盘上：落盘的数字没有意义。请用 --folder 指明磁盘上的文件夹。",
        "This folder is in memory and not on a disk: the durable figures mean nothing. Name a folder "
          + "on a disk with --folder."
      )
    case .stopped: ("已中止，以上是已测得的。", "Stopped; this is what was measured.")
    case .noFolder: ("{0} 里不能写。", "Nothing can be written in {0}.")
    case .noChild: ("不能启动 {0}。", "{0} cannot be started.")
    case .childFailed: ("被测的进程没有答出结果：{0}。", "The process under test gave no figures: {0}.")
    case .rawFailed: ("SQLite 说：{0}。", "SQLite says: {0}.")
    }
  }
}
