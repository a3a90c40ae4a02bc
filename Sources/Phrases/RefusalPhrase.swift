/// Why something was not done: what, to which thing, why, what to do.
package enum RefusalPhrase: Phrase {
  case noSuchCase, alreadyOpened
  case questionOpen, personNotServed, organisationNotServed, applicantNeedsNumber, subjectNeeded
  case unknownPlace
  case materialsMissing, nothingMissing, noticeAlreadyGiven, couldHaveBeenNamed
  case wrongState, materialNotWanted, reasonNotForThis, basisNotForThis, officeNeeded, reasonNeeded
  case nothingToCorrect, correctionNeedsWords
  case noSuchTask, prerequisiteOpen, taskConcluded, claimedByAnother, otherDepartment
  case handOverReasonNeeded
  case windowNotAuthorised, materialsOwing, notExaminedHere, examinationMissing
  case onlyAnswered, notACheck, findingNeeded, stampNeeded
  case secondOfficerNeeded
  case noSuchOutput, nothingToHandOut, outputNotReady, outputAlreadyHandedOut
  case recipientNotIdentified, wrongRecipient, authorityNeeded
  case slipAlreadyPrinted, slipNeverPrinted, paperAlreadyPrinted, paperNeverPrinted
  case departmentHasWindow, papersAlreadyHandedOver, receiverNeeded
  case task, listSeparator, refusalDocument

  package var texts: (String, String) {
    switch self {
    case .noSuchCase:
      (
        "没有这个办件。请核对办件号，或按姓名查找。",
        "There is no such case. Check the number, or look for the name."
      )
    case .alreadyOpened:
      (
        "这个办件号已经收过件，不能再收。请按该号查看办件。",
        "A case was already received under this number. Look at that case."
      )
    case .questionOpen:
      (
        "不能收件：问题“{0}”还没有回答。请先回答。",
        "Not taken in: the question “{0}” has no answer yet. Answer it first."
      )
    case .personNotServed:
      (
        "不能收件：这件事不受理个人的申请。请改为以组织名义申请，或换一件事。",
        "Not taken in: a person cannot apply for this. Apply for an organisation, or choose another "
          + "matter."
      )
    case .organisationNotServed:
      (
        "不能收件：这件事不受理组织的申请。请改为以个人名义申请，或换一件事。",
        "Not taken in: an organisation cannot apply for this. Apply for a person, or choose another "
          + "matter."
      )
    case .applicantNeedsNumber:
      (
        "不能收件：申请人没有证件号码，而只有由本案设立的组织才可以没有。请填写身份证号或统一社会信用代码。",
        "Not taken in: the applicant has no number, as only an organisation founded by the case may. "
          + "Enter the citizen number or the credit code."
      )
    case .subjectNeeded:
      (
        "不能收件：没有写明{0}是谁，而这件事是为其办的。请填写姓名，有号码的也填号码。",
        "Not taken in: “{0}” is not named, and the matter is about them. Enter the name, and the "
          + "number if there is one."
      )
    case .unknownPlace:
      (
        "不能收件：取件地点“{0}”不在目录里。请从本厅的地点中选一个。",
        "Not taken in: the catalogue has no place “{0}” to collect at. Choose one of the hall's."
      )
    case .materialsMissing:
      (
        "不能受理：还缺 {0}。请收齐，或出具一次性告知。",
        "Not accepted: {0} missing. Take it in, or give the one-time notice."
      )
    case .nothingMissing:
      (
        "没有出具告知：没有要补正的材料。请直接受理，或写明还缺什么。",
        "No notice given: nothing is missing. Accept the case, or name what is missing."
      )
    case .noticeAlreadyGiven:
      (
        "没有出具告知：本案已经一次性告知过。请等申请人补齐，收下所补的材料。",
        "No notice given: the case had its one-time notice. Wait for what it names, and take it in."
      )
    case .couldHaveBeenNamed:
      (
        "没有再次告知：{0} 第一次就能写明，而补正只能一次告知清楚。请按第一次告知的内容办理。",
        "No second notice: {0} could have been named in the first, and a notice is complete by law. "
          + "Go by the first."
      )
    case .wrongState:
      (
        "没有办：办件现在是“{0}”，不能做这一步。请按现在的状态办理。",
        "Not done: the case is “{0}”, and this step does not belong there. Go on from how it stands."
      )
    case .materialNotWanted:
      (
        "不能收“{0}”：目录没有要求本案提交。请只收清单上的材料。",
        "“{0}” not taken: the catalogue does not ask for it in this case. Take what is on the list."
      )
    case .nothingToCorrect:
      (
        "没有记录当场更正：“{0}”没有收到，无从更正。请先收下，或去掉这一处。",
        "No correction recorded: “{0}” was not handed in. Take it in first, or leave this out."
      )
    case .correctionNeedsWords:
      (
        "没有记录当场更正：“{0}”没有写更正了什么。请写明，或去掉这一处。",
        "No correction recorded: it is not said what was corrected in “{0}”. Say it, or leave it out."
      )
    case .reasonNotForThis:
      (
        "没有办：理由“{0}”不适用于现在这一步。请在适用的理由中选。",
        "Not done: the reason “{0}” does not fit this step. Choose one that does."
      )
    case .officeNeeded:
      (
        "不属于本机关职权的，要在说明里写明向哪个机关申请",
        "where another office decides it, the remark has to say which"
      )
    case .basisNotForThis:
      (
        "没有办：依据“{0}”在这里不成立。请改选法律条文作依据。",
        "Not done: the basis “{0}” does not hold here. Choose an article of the law."
      )
    case .reasonNeeded:
      (
        "{0} 没有记录审查意见：不同意须写明理由。请填写理由。",
        "{0} not examined: whoever disagrees says why. Enter the reason."
      )
    case .noSuchTask:
      (
        "没有办：本案没有第 {0} 个分办件。请核对序号。",
        "Not done: the case has no sub-task {0}. Check its number."
      )
    case .prerequisiteOpen:
      (
        "{0} 还不能办：在等 {1}。前置办结后会自动开始，请先办前置。",
        "{0} cannot be worked on: it waits for {1}. It starts by itself when that is decided."
      )
    case .taskConcluded:
      (
        "{0} 没有改动：已经是“{1}”，决定作出后不能再改。请查看已有的结果。",
        "{0} not changed: it is “{1}”, and a decision stands. Look at what was decided."
      )
    case .claimedByAnother:
      (
        "{0} 没有办：{1} 正在办理。请与其联系，由其放回后再办。",
        "{0} not done: {1} has claimed it. Ask them to release it first."
      )
    case .handOverReasonNeeded:
      (
        "{0} 没有交接：交给同事要写明原因。请填写原因。",
        "{0} not handed over: say why it goes to a colleague. Enter the reason."
      )
    case .otherDepartment:
      (
        "{0} 没有办：这个事项由{1}决定。请交该部门办理。",
        "{0} not done: {1} decides it. Leave it to them."
      )
    case .windowNotAuthorised:
      (
        "{0} 不能在窗口决定：不是即办件，或部门没有书面授权窗口。请交部门办理。",
        "{0} cannot be decided at the window: it is not at-once, or the department has not authorised "
          + "the window in writing. Leave it to the department."
      )
    case .materialsOwing:
      (
        "{0} 不能办结：还欠 {1}。请先收到再办结。",
        "{0} cannot be concluded: {1} still owing. Take it in first."
      )
    case .onlyAnswered:
      (
        "{0} 没有决定：它是核查，只答复核实的结果。请用“答复核查”。",
        "{0} not decided: it is a check, which is only answered. Answer it."
      )
    case .notACheck:
      (
        "{0} 没有答复核查：它是办理事项。请准予或不予。",
        "{0} not answered: it is an item, not a check. Approve or refuse it."
      )
    case .findingNeeded:
      (
        "{0} 没有答复：没有写查询情况。请写明在哪里查到什么。",
        "{0} not answered: no finding is given. Write where it was looked up and what was found."
      )
    case .stampNeeded:
      (
        "{0} 没有答复：没有用章登记号。请在用章登记簿上登记后填写登记号。",
        "{0} not answered: the number in the register of stamps is missing. Enter it there first."
      )
    case .notExaminedHere:
      (
        "{0} 没有记录审查意见：它由一人审核合一，不分两步。请直接决定。",
        "{0} not examined: one officer examines and decides it. Decide it directly."
      )
    case .examinationMissing:
      (
        "{0} 不能决定：它一审一核，还没有人审查。请先由一人审查，再由另一人决定。",
        "{0} cannot be decided: nobody has examined it. One officer examines, then another decides."
      )
    case .secondOfficerNeeded:
      (
        "{0} 不能由同一人决定：{1} 已经审查过。请换一人核准。",
        "{0} cannot be decided by one person: {1} examined it. Another officer decides."
      )
    case .noSuchOutput:
      (
        "没有办：第 {0} 个分办件没有第 {1} 件结果。请核对序号。",
        "Not done: sub-task {0} has no output {1}. Check the numbers."
      )
    case .nothingToHandOut:
      (
        "没有交件：没有选中可以交的结果。请至少选一件已办好的。",
        "Nothing handed out: no output was chosen. Choose at least one that is ready."
      )
    case .outputNotReady:
      (
        "没有交件：“{0}”还没有办好。请先交已办好的，其余凭同一张凭证再来取。",
        "Nothing handed out: “{0}” is not ready. Hand out what is; the same slip serves for the rest."
      )
    case .outputAlreadyHandedOut:
      (
        "没有交件：“{0}”已经交出，每件只交一次。请查看交件记录。",
        "Nothing handed out: “{0}” has left already, and leaves once. See who took it."
      )
    case .recipientNotIdentified:
      (
        "没有交件：领取人的姓名没有填，或身份证号不对。请看着证件填写姓名和 18 位号码。",
        "Nothing handed out: the recipient's name is missing or the number is wrong. Enter both from "
          + "the card."
      )
    case .wrongRecipient:
      (
        "没有交件：领取人不是申请人，也不是登记的联系人。由别人代取的，请查验委托书并按代理人登记。",
        "Nothing handed out: this is neither the applicant nor the contact on record. For an agent, "
          + "see the written authority and enter it."
      )
    case .authorityNeeded:
      (
        "没有交件：代理人没有登记委托书。请查验委托书并填写。",
        "Nothing handed out: the agent's written authority is not entered. See it and enter it."
      )
    case .slipAlreadyPrinted:
      (
        "没有打印：取件凭证已经打过 {0} 次。要再打一张，请选补打；补打会注明并计数。",
        "Not printed: the slip was printed {0} times. Choose reprint; it is marked and counted."
      )
    case .slipNeverPrinted:
      (
        "没有补打：取件凭证还没有打印过。请直接打印。",
        "Not reprinted: the slip was never printed. Print it."
      )
    case .paperAlreadyPrinted:
      (
        "没有打印：这份文书已经打过 {0} 次。要再打一张，请选补打；补打会注明并计数。",
        "Not printed: this paper was printed {0} times. Choose reprint; it is marked and counted."
      )
    case .paperNeverPrinted:
      (
        "没有补打：这份文书还没有打印过。请直接打印。",
        "Not reprinted: this paper was never printed. Print it."
      )
    case .departmentHasWindow:
      (
        "{0} 的部门在大厅有窗口，材料不用移交清单。请由部门自己来取。",
        "The department of {0} has a window in the hall: no list is needed. Let it fetch its papers."
      )
    case .papersAlreadyHandedOver:
      (
        "{0} 的材料已按清单 {1} 移交，不能再移交。请查那张清单。",
        "The papers of {0} went by list {1} already, and go once. Look that list up."
      )
    case .receiverNeeded:
      (
        "没有移交：没有写明接收人。请写明是谁接收。", "Not handed over: nobody is named who takes them. Name them."
      )
    case .task: ("{0} {1}", "{0} {1}")
    case .refusalDocument: ("不予决定书（{0}）", "refusal of {0}")
    case .listSeparator: ("、", ", ")
    }
  }
}
