internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal

/// What an officer does on the screen of a case: extending it as a whole, taking a decision back.
extension CaseScreen {
  /// Why the whole case cannot be extended; nil where it can (R26).
  func notExtendable(_ env: Env) -> String? {
    if let why = forbidden(.decide, env) ?? notAccepted(env) { return why }
    guard let file, file.state == .accepted else {
      return env.text(CaseScreenPhrase.nothingToExtend)
    }
    if file.extended != nil { return env.text(QueuePhrase.isExtended) }
    let departments = Set(file.tasks.filter { $0.kind == .item }.map(\.department))
    return departments.count > 1 ? nil : env.text(CaseScreenPhrase.notJoint)
  }

  /// Why nothing of it can be opened again; nil where something can (R21).
  func notReopenable(_ env: Env) -> String? {
    if let why = forbidden(.decide, env) ?? notAccepted(env) { return why }
    return reopenable.isEmpty ? env.text(CaseScreenPhrase.nothingToReopen) : nil
  }

  /// What one's own department decided, and nobody collected.
  private var reopenable: [SubTask] {
    let department = desk.session.member.department
    return (file?.tasks ?? []).filter { task in
      task.department == department && !task.isCheck
        && (task.state == .approved || task.state == .refused)
        && task.outputs.allSatisfy { $0.handedOut == nil }
    }
  }

  func chooseReopening(_ sight: CaseSight, _ env: Env) -> [Command<Answer>] {
    let tasks = reopenable
    if tasks.count == 1 { return reopen(tasks[0].ordinal, sight) }
    let options = tasks.map {
      ChoiceList.Option("\($0.ordinal) \($0.name)", Answer.reopen($0.ordinal))
    }
    return [
      .ask(.choose(env.text(CaseScreenPhrase.reopenWhich), from: ChoiceList(options, matches: nil)))
    ]
  }

  func reopen(_ ordinal: Int, _ sight: CaseSight) -> [Command<Answer>] {
    [.push(ActScreen(desk: desk, act: .reopen(ordinal), sight: sight))]
  }
}
