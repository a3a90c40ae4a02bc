internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal

/// The keys of the joint procedures, each with the reason when it does nothing now.
extension JointScreen {
  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      .shown(.up, .down, label: env.text(JointScreenPhrase.choose)),
      key("a", .arrange, .arrange, why: notArrangeable(env), .arrangeHelp, env),
      key("r", .record, .record, why: notOpen(env), .recordHelp, env),
      key("x", .cancel, .cancel, why: notOpen(env), .cancelHelp, env),
      key("p", .sheet, .sheet, why: noSheet(env), .sheetHelp, env),
      key("n", .noticeKey, .notice, why: noNotice(env), .noticeHelp, env),
      Binding(
        .f5, label: env.text(CaseScreenPhrase.reload), action: .reload, onBar: false),
    ]
  }

  private func key(
    _ character: Character, _ label: JointScreenPhrase, _ action: Action, why: String?,
    _ help: JointScreenPhrase, _ env: Env
  ) -> Binding<Action> {
    Binding(
      .character(character), label: env.text(label), action: action, unavailable: why,
      help: env.text(help))
  }

  private func forbidden(_ env: Env) -> String? {
    let role = desk.session.member.role
    return role.may(.decide) ? nil : HallError.forbidden(.decide, role).sentence(env.language)
  }

  private func notArrangeable(_ env: Env) -> String? {
    forbidden(env)
      ?? (file.state == .accepted ? nil : env.text(JointScreenPhrase.notOpenCase))
  }

  private func notOpen(_ env: Env) -> String? {
    if let why = forbidden(env) { return why }
    guard let meeting = list.current else { return env.text(JointScreenPhrase.nothingOpen) }
    return meeting.ending == nil ? nil : env.text(JointScreenPhrase.notOpen)
  }

  private func noSheet(_ env: Env) -> String? {
    guard let meeting = list.current else { return env.text(JointScreenPhrase.nothingOpen) }
    return meeting.hasPaper ? nil : env.text(JointScreenPhrase.noSheet)
  }

  private func noNotice(_ env: Env) -> String? {
    file.has(.jointNotice) ? nil : env.text(JointScreenPhrase.oneItem)
  }
}
