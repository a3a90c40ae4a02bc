internal import CaseEngine
internal import Hall
internal import Phrases
internal import Terminal

/// What an officer does to a whole case, and to what was decided already (R21, R26).
extension ActScreen {
  func extendCaseFields(_ env: Env) -> Fields {
    [
      .init(
        name: .length, label: env.text(ActPhrase.extraDays), content: .text(TextField(limit: 2)),
        help: env.text(ActPhrase.extraDaysJointHelp)),
      .init(
        name: .approver, label: env.text(ActPhrase.governmentApprover),
        content: .text(TextField(limit: 40))),
      .init(
        name: .document, label: env.text(ActPhrase.approvalDocument),
        content: .text(TextField(limit: 60))),
      reasonField(.extendWhyHelp, env),
    ]
  }

  func reopenFields(_ env: Env) -> Fields { [reasonField(.reopenWhyHelp, env)] }

  private func reasonField(_ help: ActPhrase, _ env: Env) -> Fields.Element {
    .init(
      name: .why, label: env.text(ActPhrase.reason), content: .text(TextField(limit: 200)),
      help: env.text(help))
  }

  mutating func extendCase(
    _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    guard let days = Int(form.text(.length)) else { return reject(.length, .notANumber, env) }
    let (approver, document) = (form.text(.approver), form.text(.document))
    guard !approver.isEmpty else { return reject(.approver, .approverNeeded, env) }
    guard !document.isEmpty else { return reject(.document, .approverNeeded, env) }
    let why = form.text(.why)
    guard !why.isEmpty else { return reject(.why, .reasonNeeded, env) }
    let (hall, session, number, id, seen) = facts
    return perform { () throws(HallError) in
      try hall.extendCase(
        number, days: days, approver: approver, document: document, reason: why, id: id,
        by: session, seen: seen)
    }
  }

  mutating func reopen(
    _ ordinal: Int, _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    let why = form.text(.why)
    guard !why.isEmpty else { return reject(.why, .reasonNeeded, env) }
    let (hall, session, number, id, seen) = facts
    return perform { () throws(HallError) in
      try hall.reopen(ordinal, of: number, reason: why, id: id, by: session, seen: seen)
    }
  }
}
