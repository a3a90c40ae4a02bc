/// The list of materials at intake.
package enum MaterialPhrase: Phrase {
  case help, received, reused, reusedHelp, deferred, deferredHelp, missing, all, allHelp, notice
  case notHeld, holds, reusable, heldBrought, heldIssued, forEver, fromEarlier
  case notDeferrable, nothingMissing, noticeQuestion, duplicateQuestion, receiveQuestion
  case declineQuestion, basisQuestion, officeQuestion, stillMissing
  case correct, correctHelp, correctQuestion, correctRecorded, corrected, nothingHandedIn
  case material, uses, pieces, state, basis, hint, originals, copies
  case fromSubTask, fromRegister, fromCheck, deferredUntil, missingDeferrable, beforeSurvey
  case beforeIssue, optional, metBySigning

  package var texts: (String, String) {
    switch self {
    case .help:
      (
        "每份材料只收一次，“用于”是要用它的事项序号。空格收下并到下一份；免带的由共享或本案结果提供；"
          + "可容缺的可以欠交，但要在期限前补齐，否则退办。",
        "Each material is taken once; “for” lists the sub-tasks that use it. Space takes it and "
          + "goes on. Shared ones need not be brought. A deferrable one may be owing until its "
          + "day; after that the sub-task is returned."
      )
    case .metBySigning: ("一表申请，签了按 s", "on the application: s")
    case .optional: ("非必要，可不交", "Optional")
    case .received: ("已收", "Received")
    case .reused: ("沿用", "Reuse")
    case .reusedHelp:
      ("大厅已有且仍有效，不用再交", "The hall holds it and it is still valid")
    case .deferred: ("容缺", "Defer")
    case .deferredHelp:
      ("申请人书面承诺在期限前补交", "Owing, against a written promise to bring it by its day")
    case .missing: ("未带", "Missing")
    case .all: ("全收", "All in")
    case .allHelp: ("待收的全部收下", "Takes everything that is due now")
    case .notice: ("一次性告知", "One-time notice")
    case .notHeld:
      (
        "大厅没有这位申请人仍有效的这份材料。",
        "The hall holds none of this applicant's that is still valid."
      )
    case .holds:
      ("大厅已有其中 {0} 份，可按 r 沿用。", "The hall already holds {0} of these; r reuses one.")
    case .reusable: ("待收，大厅已有可沿用", "due; held, can be reused")
    case .heldBrought:
      ("大厅已有  办件 {0}，{1} 收，可用至 {2}", "Held  from case {0}, taken in {1}, usable until {2}")
    case .heldIssued:
      ("大厅已有  办件 {0} 发出，{1}，有效至 {2}", "Held  issued by case {0}, {1}, valid until {2}")
    case .forEver: ("长期", "any time")
    case .fromEarlier: ("沿用 {0}", "reused from {0}")
    case .notDeferrable: ("这份材料不可容缺。", "This material cannot be deferred.")
    case .nothingMissing: ("材料齐全，没有要告知的。", "Nothing is missing, so nothing is to be told.")
    case .noticeQuestion:
      (
        "还缺 {0} 份材料。出一次性告知书？（一次说全，以后不得再要名单外的）",
        "{0} materials are missing. Give the one-time notice? It names all of them, once."
      )
    case .duplicateQuestion:
      (
        "同一申请人（或当事人）已有在办的相同事项。仍要受理？",
        "The same applicant (or person concerned) has an open case with the same item. "
          + "Accept all the same?"
      )
    case .receiveQuestion: ("{0}：只收件，暂不答复？", "{0}: receive only, answer later?")
    case .officeQuestion: ("由哪个部门办理", "Which office decides it?")
    case .declineQuestion: ("{0} 不予受理的理由", "Why is {0} declined?")
    case .basisQuestion: ("依据", "On which basis?")
    case .stillMissing:
      (
        "还缺 {0} 份：空格逐份收下，a 全收，F7 出一次性告知。",
        "{0} still missing: Space takes one, a takes all, F7 gives the one-time notice."
      )
    case .correct: ("当场更正", "Corrected")
    case .correctHelp:
      (
        "当场能改的错误，申请人改好就收下，记一笔，不出文书",
        "An error mended at the window: taken in, written down, no paper"
      )
    case .correctQuestion: ("{0}：当场更正了什么", "{0}: what was corrected on the spot?")
    case .correctRecorded:
      (
        "由申请人本人更正。记入办件；留空则去掉。",
        "The applicant corrects it. It is kept with the case; empty takes it away."
      )
    case .corrected: ("当场更正：{0}", "Corrected on the spot: {0}")
    case .nothingHandedIn:
      (
        "这份材料不是申请人现在交的，没有可当场更正的。",
        "The applicant does not hand this in now, so there is nothing to correct."
      )
    case .material: ("材料", "Material")
    case .uses: ("用于", "For")
    case .pieces: ("份数", "Pieces")
    case .state: ("状态", "State")
    case .basis: ("依据  {0}", "Basis  {0}")
    case .hint: ("常见问题  {0}", "Mind  {0}")
    case .originals: ("原{0}", "{0} orig")
    case .copies: ("复{0}", "{0} copy")
    case .fromSubTask: ("本案 {0} 的结果，不用带", "made by sub-task {0}")
    case .fromRegister: ("免带：{0}", "shared: {0}")
    case .fromCheck: ("核查：{0}", "checked: {0}")
    case .deferredUntil: ("容缺，最迟 {0}", "owing until {0}")
    case .missingDeferrable: ("待收，可容缺", "due, deferrable")
    case .beforeSurvey: ("现场核查前再交", "before the survey")
    case .beforeIssue: ("发证前再交", "before issue")
    }
  }
}
