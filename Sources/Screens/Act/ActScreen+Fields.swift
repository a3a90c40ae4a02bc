internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Storage
internal import Phrases
internal import Terminal
internal import WorkCalendar

/// What each act asks for.
extension ActScreen {
  func fields(_ env: Env) -> ActForm<ActFields.Name> {
    switch act {
    case .approve: ActForm(documentFields(env))
    case .stop: ActForm(stopFields(env))
    case .resume: ActForm(resumeFields(env))
    case .askFor: ActForm(askFields(env))
    case .extend: ActForm(extendFields(env))
    case .extendCase: ActForm(extendCaseFields(env))
    case .reopen: ActForm(reopenFields(env))
    case .verify: ActForm([])
    case .refuse, .decline: ActForm(groundFields(env))
    case .answer: ActForm(findingFields(env))
    case .examine, .simulate:
      ActForm([
        .init(
          name: .agreement, label: env.text(ActPhrase.opinion),
          content: .options(
            [env.text(ActPhrase.agree), env.text(ActPhrase.disagree)], selected: nil)),
        .init(
          name: .why, label: env.text(ActPhrase.reason), content: .text(TextField(limit: 200)),
          help: env.text(ActPhrase.whyHelp)),
      ])
    }
  }

  /// Only the answer to an internal check is sealed.
  private func findingFields(_ env: Env) -> [ActForm<ActFields.Name>.Field] {
    let stamp = ActForm<ActFields.Name>.Field(
      name: .stamp, label: env.text(ActPhrase.stamp), content: .text(TextField(limit: 40)),
      help: env.text(ActPhrase.stampHelp))
    return [
      .init(
        name: .holds, label: env.text(ActPhrase.checkResult),
        content: .options(
          [env.text(ActPhrase.holds), env.text(ActPhrase.holdsNot)], selected: nil)),
      .init(
        name: .finding, label: env.text(ActPhrase.finding), content: .text(TextField(limit: 200)),
        help: env.text(ActPhrase.findingHelp)),
    ] + (task?.isInternalCheck == true ? [stamp] : [])
  }

  private func documentFields(_ env: Env) -> [ActForm<ActFields.Name>.Field] {
    (task?.outputs ?? []).flatMap { output in
      [
        .init(
          name: .number(output.key), label: env.text(ActPhrase.documentNumber, output.name),
          content: .text(TextField(limit: 60)), help: env.text(ActPhrase.documentHelp)),
        .init(
          name: .validUntil(output.key), label: env.text(ActPhrase.validUntil),
          content: .text(TextField(limit: 10, placeholder: env.text(ActPhrase.noEnd))),
          help: env.text(ActPhrase.validHelp)),
        .init(
          name: .holder(output.key), label: env.text(ActPhrase.holder),
          content: .text(TextField(limit: 110, placeholder: file.applicant.name)),
          help: env.text(ActPhrase.holderHelp)),
      ]
    }
  }

  private func groundFields(_ env: Env) -> [ActForm<ActFields.Name>.Field] {
    let choices = ActFields(act)
    return [
      .init(
        name: .reason, label: env.text(ActPhrase.reason),
        content: .options(choices.reasons.map { $0.name(env.language) }, selected: nil)),
      .init(
        name: .basis, label: env.text(ActPhrase.basis),
        content: .options(
          choices.bases(task).map { basisName($0, env) }, selected: nil)),
      .init(
        name: .remark, label: env.text(ActPhrase.remark), content: .text(TextField(limit: 200)),
        help: env.text(ActPhrase.remarkHelp)),
    ]
  }

  private func basisName(_ basis: Grounds.Basis, _ env: Env) -> String {
    guard basis == .item, let text = task?.basis else { return basis.name(env.language) }
    return text
  }
}
