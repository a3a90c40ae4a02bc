package import CaseEngine
internal import Catalogue
package import Phrases

extension IntakeFault {
  /// What is wrong and what would be right. No digit that was typed is in it.
  package func sentence(_ language: Language, in names: CaseNames = .codes) -> String {
    switch self {
    case .missing(let field): HallPhrase.fieldMissing.text(language, field.name(language))
    case .citizen(let field, let fault): field.wrong(language, fault.sentence(language))
    case .organisation(let field, let fault): field.wrong(language, fault.sentence(language))
    case .notADay(let field): MandatePhrase.badDay.text(language, field.name(language))
    case .expired(_, let day): Refusal.pickup(.mandateExpired(day)).message(language, in: names)
    case .phone(let field): HallPhrase.badPhone.text(language, field.name(language))
    case .project(let refusal): Refusal.project(refusal).message(language, in: names)
    case .plan(let fault): Refusal.plan(fault).message(language, in: names)
    case .notOfferedHere(let matter, let places):
      HallPhrase.withRule.text(
        language, "7",
        HallPhrase.notOfferedHere.text(
          language, matter,
          places.isEmpty
            ? HallPhrase.nowhere.text(language)
            : places.joined(separator: HallPhrase.listSeparator.text(language))))
    case .notHeld(let name, _):
      HallPhrase.withRule.text(language, "8", HallPhrase.notHeld.text(language, name))
    case .open(let question): Self.open(question, language)
    }
  }

  private static func open(_ question: Question, _ language: Language) -> String {
    guard question.kind != .number else {
      return HallPhrase.questionOpenNumber.text(language, question.ask)
    }
    let options = question.options.map { $0.code }.joined(
      separator: HallPhrase.listSeparator.text(language))
    return HallPhrase.questionOpen.text(language, question.ask, options)
  }
}

extension IntakeField {
  package func name(_ language: Language) -> String {
    switch self {
    case .applicantName: HallPhrase.applicantName.text(language)
    case .applicantID: HallPhrase.applicantID.text(language)
    case .applicantPhone: HallPhrase.applicantPhone.text(language)
    case .contactName: HallPhrase.contactName.text(language)
    case .contactID: HallPhrase.contactID.text(language)
    case .contactPhone: HallPhrase.contactPhone.text(language)
    case .agentName: HallPhrase.agentName.text(language)
    case .agentID: HallPhrase.agentID.text(language)
    case .agentPhone: HallPhrase.agentPhone.text(language)
    case .agentAuthority: HallPhrase.agentAuthority.text(language)
    case .agentGiver: MandatePhrase.giverField.text(language)
    case .agentUntil: MandatePhrase.untilField.text(language)
    case .subjectName: HallPhrase.subjectName.text(language)
    case .subjectID: HallPhrase.subjectID.text(language)
    case .projectCode: ProjectPhrase.code.text(language)
    }
  }

  /// R14: an identity that cannot be one.
  fileprivate func wrong(_ language: Language, _ sentence: String) -> String {
    HallPhrase.withRule.text(
      language, "14", HallPhrase.fieldWrong.text(language, name(language), sentence))
  }
}
