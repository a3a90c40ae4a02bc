internal import Catalogue
internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal

/// The keys of a queue, each with the reason when it does nothing for the selected row.
extension QueueScreen {
  func bindings(_ env: Env) -> [Binding<Action>] {
    let marking: [Binding<Action>] =
      list.allowsMarks
      ? [.shown(.space, label: env.text(QueuePhrase.mark), help: env.text(QueuePhrase.markHelp))]
      : []
    return marking + [
      Binding(
        .enter, label: env.text(QueuePhrase.open), action: .open, unavailable: nothing(env),
        onBar: false, help: env.text(QueuePhrase.openHelp)),
      key("c", claimLabel, .claim, why: whyNot(.claim, env), env, help: .claimHelp),
      key(
        "a", isCheckSelected && list.marks.isEmpty ? .answer : .approve, .approve,
        why: whyNot(.approve, env), env, help: .approveHelp),
      key("x", .refuse, .refuse, why: whyNot(.refuse, env), env, help: .refuseHelp),
      key(
        "e",
        isSelectedWaiting
          ? .simulate
          : isSelectedStepwise ? .examineStep : isSecondLook ? .verify : .examine, .examine,
        why: whyNot(.examine, env), env,
        help: .examineHelp),
      key(
        "z", isSelectedStopped ? .resume : .stop, .stop, why: whyNot(.stop, env), env,
        help: .stopHelp),
      key("b", .askFor, .askFor, why: whyNot(.askFor, env), env, onBar: false, help: .askForHelp),
      key("t", .extend, .extend, why: whyNot(.extend, env), env, onBar: false, help: .extendHelp),
      key("o", .handOver, .handOver, why: whyNot(.handOver, env), env, help: .handOverHelp),
      key("/", .look, .look, why: nil, env, help: .lookHelp),
      key("f", .filter, .filter, why: nil, env, help: .filterHelp),
      key("v", .views, .views, why: nil, env, onBar: false, help: .viewsHelp),
      key("l", .led, .led, why: nil, env, onBar: false, help: .ledHelp),
      Binding(
        .character("u"), label: env.text(QueuePhrase.unmark), action: .unmark,
        unavailable: list.marks.isEmpty ? env.text(QueuePhrase.nothingMarked) : nil, onBar: false),
      Binding(.f5, label: env.text(QueuePhrase.reload), action: .reload, onBar: false),
      .shown(.up, .down, label: env.text(QueuePhrase.move), onBar: false),
    ]
  }

  private func key(
    _ character: Character, _ label: QueuePhrase, _ action: Action, why: String?, _ env: Env,
    onBar: Bool = true, help: QueuePhrase
  ) -> Binding<Action> {
    Binding(
      .character(character), label: env.text(label), action: action, unavailable: why, onBar: onBar,
      help: env.text(help))
  }

  private var me: String { desk.session.member.number }

  private var claimLabel: QueuePhrase {
    let rows = list.chosen
    return !rows.isEmpty && rows.allSatisfy { $0.assignee == me } ? .release : .claim
  }

  private func nothing(_ env: Env) -> String? {
    list.current == nil ? env.text(QueuePhrase.nothingSelected) : nil
  }

  /// The role's no (R35).
  private func notOfficer(_ env: Env) -> String? {
    let role = desk.session.member.role
    return role.may(.decide) ? nil : HallError.forbidden(.decide, role).sentence(env.language)
  }

  /// The role's no, then what keeps this row from being worked on now.
  private func notWorkable(_ env: Env) -> String? {
    if let why = notOfficer(env) { return why }
    guard let row = list.current else { return env.text(QueuePhrase.nothingSelected) }
    guard row.waitsFor.isEmpty else {
      return env.text(QueuePhrase.stillWaits, row.waitsFor.map(String.init).joined(separator: " "))
    }
    guard let officer = row.assignee, !isInMyHands(officer) else { return nil }
    return env.text(QueuePhrase.claimedBy, names[officer] ?? officer)
  }

  /// Why an act on the selected row is not possible; nil when it is.
  func whyNot(_ action: Action, _ env: Env) -> String? {
    switch action {
    case .claim, .handOver: list.marks.isEmpty ? notWorkable(env) : notOfficer(env)
    case .approve: list.marks.isEmpty ? notDecidable(env) : notOfficer(env)
    case .refuse: notOne(env) ?? notRefusable(env)
    case .examine: notOne(env) ?? notExaminable(env)
    case .stop: notOne(env) ?? notStoppable(env)
    case .askFor: notOne(env) ?? notAskable(env)
    case .extend: notOne(env) ?? notExtendable(env)
    case .open, .filter, .look, .views, .led, .unmark, .reload: nil
    }
  }

  /// What has to be said of each by itself is not done to all that are marked.
  private func notOne(_ env: Env) -> String? {
    notOfficer(env) ?? (list.marks.isEmpty ? nil : env.text(QueuePhrase.oneAtATime))
  }

  /// Two officers decide where two must (R17).
  private func notDecidable(_ env: Env) -> String? {
    if let why = notWorkable(env) ?? stopped(env) { return why }
    guard let task = selected?.subTask, task.looksNeeded > 0, task.verifier == nil
    else { return nil }
    if let stage = task.stage, !task.isLookedAt {
      return env.text(QueuePhrase.stageFirst, stage.name)
    }
    guard task.isLookedAt else { return env.text(QueuePhrase.examineFirst) }
    if task.looks.contains(where: { $0.officer == me }) {
      return env.text(QueuePhrase.secondOfficer)
    }
    guard task.commitment == nil, let above = task.unforwarded?.forwardTo else { return nil }
    return env.text(QueuePhrase.forwardFirst, above)
  }

  /// A check is answered, one way or the other (R8).
  private func notRefusable(_ env: Env) -> String? {
    notDecidable(env) ?? (isCheckSelected ? env.text(QueuePhrase.onlyAnswered) : nil)
  }

  private func notExaminable(_ env: Env) -> String? {
    // Ahead of its precondition anybody of the department may look (R20).
    if isSelectedWaiting {
      return notOfficer(env) ?? (isCheckSelected ? env.text(QueuePhrase.onlyAnswered) : nil)
    }
    if let why = notWorkable(env) ?? stopped(env) { return why }
    guard let task = selected?.subTask else { return nil }
    guard task.looksNeeded > 0 else { return env.text(QueuePhrase.oneOfficer) }
    if task.handling == .stepwise, task.examination?.officer != me {
      if task.isLookedAt { return env.text(QueuePhrase.onlyDecisionLeft) }
      if task.earlier.contains(where: { $0.officer == me }) {
        return env.text(QueuePhrase.stepTaken)
      }
    }
    return task.verifier == nil ? nil : env.text(QueuePhrase.isVerified)
  }

  /// Nothing is decided while the clock stands still (R25).
  private func stopped(_ env: Env) -> String? {
    isSelectedStopped ? env.text(QueuePhrase.isStopped) : nil
  }

  private func notStoppable(_ env: Env) -> String? {
    if let why = notWorkable(env) { return why }
    guard !isSelectedStopped, let task = selected?.subTask else { return nil }
    return task.links.isEmpty ? env.text(QueuePhrase.noLinks) : nil
  }

  private func notAskable(_ env: Env) -> String? {
    notWorkable(env) ?? (isCheckSelected ? env.text(QueuePhrase.onlyAnswered) : nil)
  }

  private func notExtendable(_ env: Env) -> String? {
    if let why = notWorkable(env) { return why }
    if isCheckSelected { return env.text(QueuePhrase.onlyAnswered) }
    guard !isSelectedStopped else { return env.text(QueuePhrase.onlyRunning) }
    return selected?.subTask?.extended == nil ? nil : env.text(QueuePhrase.isExtended)
  }
}
