internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal

/// The keys of the intake.
extension IntakeScreen {
  func bindings(_ env: Env) -> [Binding<Action>] {
    let noQuestion =
      part == .situation && questions.focused?.question.kind == .one
      ? nil : env.text(IntakePhrase.noOptions)
    return [
      .shown(.enter, label: env.text(IntakePhrase.next)),
      .shown(.tab, .backTab, label: env.text(IntakePhrase.fields), onBar: false),
      Binding(
        .f2, label: env.text(PaperScreenPhrase.form), action: .form,
        unavailable: planProblem(env), onBar: env.size.columns > 90,
        help: env.text(PaperScreenPhrase.formHelp)),
      Binding(
        .f4, label: env.text(IntakePhrase.allOptions), action: .options, unavailable: noQuestion),
      Binding(
        .f5,
        label: env.text(draft.agent == nil ? IntakePhrase.agent : IntakePhrase.agentLeaves),
        action: .agent, onBar: part == .applicant, help: env.text(IntakePhrase.agentHelp)),
      Binding(
        .f6, label: env.text(IntakePhrase.materials), action: .materials,
        unavailable: planProblem(env)),
      Binding(
        .f7, label: env.text(CheckListPhrase.key), action: .checkList,
        unavailable: planProblem(env), onBar: env.size.columns > 90,
        help: env.text(CheckListPhrase.keyHelp)),
      Binding(
        .f8, label: env.text(IntakePhrase.decline), action: .decline, onBar: false,
        help: env.text(IntakePhrase.declineHelp)),
      Binding(
        .f9, label: env.text(IntakePhrase.receiveOnly), action: .receiveOnly, onBar: false,
        help: env.text(IntakePhrase.receiveOnlyHelp)),
      Binding(
        .f10, label: env.text(IntakePhrase.accept), action: .accept,
        unavailable: planProblem(env)),
      Binding(
        .control("g"), label: env.text(CollectionPhrase.key), action: .collect, onBar: false,
        help: env.text(CollectionPhrase.keyHelp)),
      Sight.binding(
        .sight, of: draft,
        onBar: part == .applicant && draft.agent == nil || env.size.columns > 90, env),
      .shown(.escape, label: env.text(IntakePhrase.backKept)),
    ]
  }
}
