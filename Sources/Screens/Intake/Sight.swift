internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth

/// That the clerk saw the identity document of whoever came (见证核对): one key and one line, alike
/// on the intake and on its list of materials.
enum Sight {
  /// F11 is taken by some terminals for themselves, hence the other.
  static func binding<Action>(
    _ action: Action, of draft: IntakeDraft, onBar: Bool, _ env: Env
  ) -> Binding<Action> {
    Binding(
      .f11, .control("t"),
      label: env.text(draft.isIdentitySeen ? IntakePhrase.sightTakenBack : .sight),
      action: action, onBar: onBar && !draft.isIdentitySeen, help: env.text(IntakePhrase.sightHelp))
  }

  /// Whether it was seen, plainly.
  static func line(of draft: IntakeDraft, _ env: Env) -> (text: String, style: Style) {
    draft.isIdentitySeen
      ? (env.text(IntakePhrase.seen), .green) : (env.text(IntakePhrase.notSeen), .yellow)
  }
}

extension IntakeScreen {
  /// Without a number there is nothing to compare the document with: the caret goes there.
  mutating func toggleSight(_ env: Env) -> [Command<Answer>] {
    guard draft.toggleIdentitySeen() else { return goTo(.missing(draft.visitorID), env) }
    return [keep()]
  }
}

extension MaterialsScreen {
  /// Without a number the intake screen asks for it.
  mutating func toggleSight() -> [Command<Answer>] {
    guard draft.toggleIdentitySeen() else {
      return [.pop(Left(draft: draft, fault: .missing(draft.visitorID)))]
    }
    return [keep()]
  }

  /// On the rule over the foot, at its end.
  func drawSight(_ canvas: inout Canvas, row: Int, _ env: Env) {
    let sight = Sight.line(of: draft, env)
    let text = " " + sight.text + " "
    canvas.put(text, row: row, column: canvas.columns - text.columns - 1, style: sight.style)
  }
}
