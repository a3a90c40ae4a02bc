internal import Phrases

/// Asks whether to leave the program, over the first screen.
struct LeaveScreen: Screen {
  enum Answer { case leave, stay }

  var isOverlay: Bool { true }
  func title(_ env: Env) -> String { env.text(TerminalPhrase.leave) }

  mutating func update(_ input: Input<Never, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      return [
        .ask(
          .confirm(
            env.text(TerminalPhrase.leaveQuestion), yes: env.text(TerminalPhrase.leaveYes),
            then: .leave, otherwise: .stay))
      ]
    case .answer(.leave): return [.quit]
    case .answer(.stay): return [.pop()]
    default: return []
    }
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {}
}
