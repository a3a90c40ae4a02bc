internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal

/// The applicant takes the application back at the window (R21).
extension CaseScreen {
  mutating func askReason(_ env: Env) -> [Command<Answer>] {
    commandID = RandomIdentifier.make()
    let empty = FlowPhrase.reasonNeeded.text(env.language)
    let open = (file?.tasks ?? []).filter { $0.state.isOpen && $0.holdsCase }
      .map { "· \($0.ordinal) \($0.name)" }
    return [
      .ask(
        .prompt(
          env.text(CaseScreenPhrase.withdrawQuestion), open, field: TextField(limit: 100),
          check: { $0.trimmed.isEmpty ? empty : nil },
          then: { .withdraw(reason: String($0.trimmed)) }))
    ]
  }

  func withdraw(_ reason: String) -> [Command<Answer>] {
    let (hall, session, number, id) = (desk.hall, desk.session, number, commandID)
    let seen = sight?.version
    return [
      .perform(
        { () throws(HallError) in
          try hall.withdraw(number, nil, reason: reason, id: id, by: session, seen: seen)
        }, then: { .withdrawn($0) }, orElse: { .failed($0) })
    ]
  }

  /// Why there is nothing to take back; nil where there is.
  func notWithdrawable(_ env: Env) -> String? {
    let role = desk.session.member.role
    guard role.may(.takeIn) else {
      return HallError.forbidden(.takeIn, role).sentence(env.language)
    }
    guard let file else { return env.text(CaseScreenPhrase.notRead) }
    let isOpen = file.tasks.contains { $0.state.isOpen && $0.holdsCase }
    return file.state == .draft || file.state == .correction || isOpen
      ? nil : env.text(CaseScreenPhrase.nothingToWithdraw)
  }
}
