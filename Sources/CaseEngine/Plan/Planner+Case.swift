package import Catalogue
package import WorkCalendar

extension Planner {
  /// The plan of a case that was taken in: its own answers and facts, and the day of its receipt
  /// (R6). What it splits into is what was selected then.
  package func plan(
    of file: CaseFile, from start: Moment
  ) throws(PlanFault) -> CasePlan {
    try plan(
      PlanRequest(
        matter: file.matter, answers: file.answers, facts: file.facts(in: edition),
        isListed: file.listing != nil),
      from: start, on: file.received.date, checking: file.checkedMaterials)
  }
}

extension CaseFile {
  /// Codes of the materials that an internal check confirms: of one that was split, those that were
  /// checked then.
  var checkedMaterials: Set<String> {
    guard !tasks.isEmpty else {
      return Set(materials.filter(\.isChecked).map(\.code))
    }
    return Set(
      tasks.compactMap { if case .check(let material) = $0.kind { material } else { nil } })
  }

  /// What conditions may look at besides the answers.
  /// - Parameter edition: the one it was taken in under.
  package func facts(in edition: Edition) -> Facts {
    Facts(applicant: applicant.kind, hasAgent: agent != nil, tier: edition.place(place)?.tier)
  }
}
