package import Phrases

extension PlanFault {
  /// What cannot be planned, why, and what to do.
  package func sentence(_ language: Language, in names: CaseNames = .codes) -> String {
    switch self {
    case .unknownMatter(let code): PlanFaultPhrase.unknownMatter.text(language, code)
    case .unknownQuestion(let code): PlanFaultPhrase.unknownQuestion.text(language, code)
    case .unknownOption(let question, let option):
      PlanFaultPhrase.unknownOption.text(language, names.question(question), option)
    case .wrongKind(let question):
      PlanFaultPhrase.wrongKind.text(language, names.question(question))
    case .unknownMaterial(let code):
      PlanFaultPhrase.unknownMaterial.text(language, names.material(code))
    case .notDeferrable(let code):
      PlanFaultPhrase.notDeferrable.text(language, names.material(code))
    case .listedParty(let code):
      PlanFaultPhrase.listedParty.text(language, names.material(code))
    case .notInForce(let code): PlanFaultPhrase.notInForce.text(language, code)
    case .nothingSelected: PlanFaultPhrase.nothingSelected.text(language)
    case .loop(let items): PlanFaultPhrase.loop.text(language, circle(items, language, names))
    case .calendar(let error): error.sentence(language)
    }
  }

  /// A → B → A.
  private func circle(_ items: [String], _ language: Language, _ names: CaseNames) -> String {
    (items + items.prefix(1)).map { names.item($0) }
      .joined(separator: PlanFaultPhrase.loopArrow.text(language))
  }
}
