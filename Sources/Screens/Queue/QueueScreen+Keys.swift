internal import Catalogue
internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal

/// The keys of a queue, each with the reason when it does nothing for the selected row.
extension QueueScreen {
  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(
        .enter, label: env.text(QueuePhrase.open), action: .open, unavailable: nothing(env),
        help: env.text(QueuePhrase.openHelp)),
      key("c", claimLabel, .claim, why: notClaimable(env), env, help: .claimHelp),
      key(
        "a", isCheckSelected ? .answer : .approve, .approve, why: notDecidable(env), env,
        help: .approveHelp),
      key("x", .refuse, .refuse, why: notRefusable(env), env, help: .refuseHelp),
      key("e", .examine, .examine, why: notExaminable(env), env, help: .examineHelp),
      key("f", .filter, .filter, why: nil, env, help: .filterHelp),
      Binding(.f5, label: env.text(QueuePhrase.reload), action: .reload),
      .shown(.up, .down, label: env.text(QueuePhrase.move), onBar: false),
    ]
  }

  private func key(
    _ character: Character, _ label: QueuePhrase, _ action: Action, why: String?, _ env: Env,
    help: QueuePhrase
  ) -> Binding<Action> {
    Binding(
      .character(character), label: env.text(label), action: action, unavailable: why,
      help: env.text(help))
  }

  private var me: String { desk.session.member.number }

  private var claimLabel: QueuePhrase { list.current?.assignee == me ? .release : .claim }

  private func nothing(_ env: Env) -> String? {
    list.current == nil ? env.text(QueuePhrase.nothingSelected) : nil
  }

  /// The role's no (R35), then what keeps this row from being worked on now.
  private func notWorkable(_ env: Env) -> String? {
    let role = desk.session.member.role
    guard role.may(.decide) else {
      return HallError.forbidden(.decide, role).sentence(env.language)
    }
    guard let row = list.current else { return env.text(QueuePhrase.nothingSelected) }
    guard row.waitsFor.isEmpty else {
      return env.text(QueuePhrase.stillWaits, row.waitsFor.map(String.init).joined(separator: " "))
    }
    guard let officer = row.assignee, officer != me else { return nil }
    return env.text(QueuePhrase.claimedBy, names[officer] ?? officer)
  }

  /// Why an act on the selected row is not possible; nil when it is.
  func whyNot(_ action: Action, _ env: Env) -> String? {
    switch action {
    case .claim: notClaimable(env)
    case .approve: notDecidable(env)
    case .refuse: notRefusable(env)
    case .examine: notExaminable(env)
    case .open, .filter, .reload: nil
    }
  }

  private func notClaimable(_ env: Env) -> String? { notWorkable(env) }

  /// Two officers decide where two must (R17).
  private func notDecidable(_ env: Env) -> String? {
    if let why = notWorkable(env) { return why }
    guard let task = selected?.subTask, task.handling == .double else { return nil }
    guard let first = task.examination else { return env.text(QueuePhrase.examineFirst) }
    return first.officer == me ? env.text(QueuePhrase.secondOfficer) : nil
  }

  /// A check is answered, one way or the other (R8).
  private func notRefusable(_ env: Env) -> String? {
    notDecidable(env) ?? (isCheckSelected ? env.text(QueuePhrase.onlyAnswered) : nil)
  }

  private func notExaminable(_ env: Env) -> String? {
    if let why = notWorkable(env) { return why }
    guard let task = selected?.subTask, task.handling != .double else { return nil }
    return env.text(QueuePhrase.oneOfficer)
  }
}
