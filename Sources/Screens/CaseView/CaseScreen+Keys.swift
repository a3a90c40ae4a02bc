internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal

/// The keys of a case, each with the reason when it does nothing now.
extension CaseScreen {
  func bindings(_ env: Env) -> [Binding<Action>] {
    looking(env) + acting(env) + [
      key("j", .journal, .journal, why: unread(env), env),
      key(
        "y", .joint, .joint, why: notAccepted(env), env,
        onBar: desk.session.member.role.may(.decide)),
      key("t", .withdraw, .withdraw, why: notWithdrawable(env), env, onBar: false),
      key("e", .extendCase, .extendCase, why: notExtendable(env), env, onBar: false),
      key("r", .reopen, .reopen, why: notReopenable(env), env, onBar: false),
      key("d", .steward, .steward, why: notStewardable(env), env, onBar: false),
      key("k", .project, .project, why: noProject(env), env, onBar: false),
      Binding(
        .character("l"), label: env.text(EntryPaperPhrase.key), action: .entries,
        unavailable: noEntries(env), onBar: false, help: env.text(CaseScreenPhrase.entriesHelp)),
      key("g", .chart, .chart, why: notAccepted(env), env, onBar: false),
      Binding(
        .f5, label: env.text(CaseScreenPhrase.reload), action: .reload, onBar: false),
      .shown(.up, .down, label: env.text(CaseScreenPhrase.history), onBar: false),
    ]
  }

  private func looking(_ env: Env) -> [Binding<Action>] {
    [
      key("w", .whyShort, .why, why: unread(env), env),
      key("m", .materials, .materials, why: unread(env), env),
      key("p", .papers, .papers, why: noPapers(env), env),
    ]
  }

  private func acting(_ env: Env) -> [Binding<Action>] {
    [
      key("b", .decide, .decide, why: notDecidable(env), env),
      key("c", .handOut, .handOut, why: nothingToHandOut(env), env),
      key("a", .accept, .accept, why: notAcceptable(env), env),
      key("n", .notice, .notice, why: noNotice(env), env),
      key("x", .decline, .decline, why: notDeclinable(env), env),
      key("u", isUnmasked ? .mask : .unmask, .unmask, why: unread(env), env),
    ]
  }

  private func key(
    _ character: Character, _ label: CaseScreenPhrase, _ action: Action, why: String?, _ env: Env,
    onBar: Bool = true
  ) -> Binding<Action> {
    Binding(
      .character(character), label: env.text(label), action: action, unavailable: why,
      onBar: onBar, help: env.text(action.help))
  }

  // MARK: Why not

  func unread(_ env: Env) -> String? {
    file == nil ? env.text(CaseScreenPhrase.notRead) : nil
  }

  func notAccepted(_ env: Env) -> String? {
    guard let file else { return unread(env) }
    return file.accepted == nil ? env.text(CaseScreenPhrase.notAccepted) : nil
  }

  private func noEntries(_ env: Env) -> String? {
    if let why = notAccepted(env) { return why }
    return file?.tasks.allSatisfy(\.systemDuties.isEmpty) == true
      ? env.text(EntryPaperPhrase.none) : nil
  }

  private func noPapers(_ env: Env) -> String? {
    guard let file else { return unread(env) }
    return CasePaper.all(of: file).isEmpty ? env.text(CaseScreenPhrase.noPapers) : nil
  }

  /// The role's no (R35), before anything about the case.
  func forbidden(_ right: Right, _ env: Env) -> String? {
    let role = desk.session.member.role
    return role.may(right) ? nil : HallError.forbidden(right, role).sentence(env.language)
  }

  private func notDecidable(_ env: Env) -> String? {
    if let why = forbidden(.decideAtWindow, env) ?? notAccepted(env) { return why }
    return file?.decidableAtWindow.isEmpty == false
      ? nil : env.text(CaseScreenPhrase.nothingForWindow)
  }

  private func nothingToHandOut(_ env: Env) -> String? {
    if let why = forbidden(.handOut, env) ?? notAccepted(env) { return why }
    let isReady = file?.outputs.contains { $0.ready != nil && $0.handedOut == nil } ?? false
    return isReady ? nil : env.text(CaseScreenPhrase.nothingReady)
  }

  private func notAcceptable(_ env: Env) -> String? {
    if let why = forbidden(.takeIn, env) ?? unread(env) { return why }
    guard let file, isAwaitingAnswer else { return env.text(CaseScreenPhrase.alreadyAnswered) }
    return file.materials.allSatisfy(\.state.isSettledAtIntake)
      ? nil : env.text(CaseScreenPhrase.stillMissing)
  }

  private func noNotice(_ env: Env) -> String? {
    guard let file else { return unread(env) }
    if file.notice != nil { return nil }
    if let why = forbidden(.takeIn, env) { return why }
    guard file.state == .draft else { return env.text(CaseScreenPhrase.noNotice) }
    return file.materials.contains { $0.state == .missing }
      ? nil : env.text(CaseScreenPhrase.nothingMissing)
  }

  private func notDeclinable(_ env: Env) -> String? {
    if let why = forbidden(.takeIn, env) ?? unread(env) { return why }
    return isAwaitingAnswer ? nil : env.text(CaseScreenPhrase.alreadyAnswered)
  }

  private var isAwaitingAnswer: Bool { file?.state == .draft || file?.state == .correction }
}

extension CaseScreen.Action {
  fileprivate var help: CaseScreenPhrase {
    switch self {
    case .why: .whyHelp
    case .journal: .journalHelp
    case .materials: .materialsHelp
    case .papers: .papersHelp
    case .decide: .decideHelp
    case .handOut: .handOutHelp
    case .notice: .noticeHelp
    case .accept: .acceptHelp
    case .decline: .declineHelp
    case .unmask: .unmaskHelp
    case .chart: .chartHelp
    case .joint: .jointHelp
    case .withdraw: .withdrawHelp
    case .extendCase: .extendCaseHelp
    case .reopen: .reopenHelp
    case .steward: .stewardHelp
    case .project: .projectHelp
    case .entries: .entriesHelp
    case .reload: .reload
    }
  }
}
