/// The joint procedures of a case on the screen: their list, and the two forms (R18).
package enum JointScreenPhrase: Phrase {
  case title, help, paper, noticeKey, noticeHelp
  case number, day, choose, none
  case arrange, arrangeHelp, record, recordHelp, cancel, cancelHelp, sheet, sheetHelp
  case notOpen, noSheet, oneItem, nothingOpen, notOpenCase
  // The form that arranges.
  case tasks, tasksHelp, half, attendees, attendeesHelp, material, materialHelp
  case tasksNeeded, arranged
  // The form that records.
  case outcome, words, wordsHelp, rectify, rectifyHelp, within, withinHelp
  case holds, fails, toRectify, document, documentHelp, recorded
  case outcomeNeeded, wordsNeeded, rectifyNeeded
  case cancelQuestion, cancelReason, cancelled, reasonNeeded
  case photographs, photographsHelp, noPhotograph

  package var texts: (String, String) {
    switch self {
    case .photographs: ("照片文件", "Photographs")
    case .photographsHelp:
      (
        "照片文件的路径，几张用分号隔开；只记文件名和 SHA-256，不存文件",
        "Paths of the files, with semicolons between; name and SHA-256 are kept, never the file"
      )
    case .noPhotograph: ("读不到照片文件 {0}", "The photograph {0} cannot be read")
    case .title: ("联合办理", "Joint procedures")
    case .help:
      (
        "几个部门一起去一次、一起审一次、一起验一次、测一次大家用。a 排定，r 记录结论，x 取消，p 打印记录单。"
          + "结论只是意见，准不准由各部门在自己的分办件里定。",
        "Departments go, review, accept or measure together, once. a arranges, r records what was found, x cancels, p prints the sheet. A finding is an opinion: each department decides its own sub-task."
      )
    case .paper: ("联合办理单 {0}", "Joint sheet {0}")
    case .noticeKey: ("联告书", "Joint notice")
    case .noticeHelp:
      ("本案全部事项的条件、依据、材料，一张纸告知", "Conditions, rules and materials of all items on one paper")
    case .number: ("次", "No.")
    case .day: ("日期", "Day")
    case .choose: ("选择", "Choose")
    case .none: ("还没有排过，按 a 排", "None yet; a arranges one")
    case .arrange: ("排定", "Arrange")
    case .arrangeHelp:
      ("定日子和人；踏勘、验收同时停相应分办件的钟", "A day and who; a visit stops the clocks of its sub-tasks")
    case .record: ("记录", "Record")
    case .recordHelp:
      ("到日子后，每件写一条结论；可要求整改", "From its day on, one finding for each; it may ask to put right")
    case .cancel: ("取消", "Cancel")
    case .cancelHelp: ("不去了，写明原因，钟接着走", "It does not take place: say why, and the clocks run on")
    case .sheet: ("打印单", "Sheet")
    case .sheetHelp: ("现场签到、写意见用；记录后再打是正式记录", "To sign and fill in; once recorded it is the record")
    case .notOpen: ("这一次已记录或取消", "It was recorded or cancelled")
    case .noSheet: ("这一次取消了，没有单子", "It was cancelled and has no sheet")
    case .oneItem: ("只有一个事项，看办事指南即可", "There is one item only: its guide says it")
    case .nothingOpen: ("还没有排过", "None was arranged yet")
    case .notOpenCase: ("本案不在办理中", "The case is not in hand")
    case .tasks: ("哪几件（空格选）", "Which (space marks)")
    case .tasksHelp:
      ("要现场的已选好，可以改。", "Those that need a visit are marked; change it as you like.")
    case .half: ("半天", "Half")
    case .attendees: ("参加人", "Who goes")
    case .attendeesHelp:
      (
        "两人以上，用空格隔开：工号，或 姓名@部门（代码或简称），如 2001 周强@消防。",
        "Two or more, parted by blanks: staff numbers, or NAME@DEPARTMENT (code or short name)."
      )
    case .material: ("测量成果", "Result")
    case .materialHelp: ("联合测量做出的材料。", "The material that the measuring makes.")
    case .tasksNeeded: ("至少选一件", "Mark at least one")
    case .arranged: ("已排定{0}：{1} {2}。", "Arranged: {0}, {1} {2}.")
    case .outcome: ("{0} 结论", "{0}: conclusion")
    case .words: ("意见", "Finding")
    case .wordsHelp: ("现场看到什么，一句话。", "What was seen, in a sentence.")
    case .rectify: ("整改什么", "To put right")
    case .rectifyHelp: ("选“整改”的写明改什么。", "What has to be put right, where that was chosen.")
    case .within: ("几个工作日", "Working days")
    case .withinHelp: ("整改期限，工作日。", "Within how many working days.")
    case .holds: ("符合", "as required")
    case .fails: ("不符合", "not as required")
    case .toRectify: ("整改后复核", "to put right, then looked at again")
    case .document: ("文号", "Document")
    case .documentHelp: ("联合测量必填；其他没有就留空。", "A measuring needs one; else leave it empty.")
    case .recorded: ("已记录{0} {1}。", "Recorded: {0} {1}.")
    case .outcomeNeeded: ("选一个结论", "Choose a conclusion")
    case .wordsNeeded: ("写一句意见", "Say what was found")
    case .rectifyNeeded: ("写明整改什么、几个工作日", "Say what to put right and within how many days")
    case .cancelQuestion: ("取消第 {0} 次{1}（{2}）？", "Cancel {1} {0} of {2}?")
    case .cancelReason: ("原因记在案里。", "The reason is kept.")
    case .cancelled: ("已取消。", "Cancelled.")
    case .reasonNeeded: ("写明原因", "Say why")
    }
  }
}
