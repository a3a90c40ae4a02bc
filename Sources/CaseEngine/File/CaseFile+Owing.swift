internal import Catalogue

/// What stands between a sub-task and its decision (R12).
extension CaseFile {
  /// What this sub-task needs and is not in the hall's hands (R12): promised, missing after a
  /// deemed acceptance, due before the output is issued, or still to be made in the case.
  package func owing(for ordinal: Int) -> [String] {
    // What is undertaken is decided before anybody visits the site (R13).
    let isVisitedLater = task(ordinal)?.commitment != nil
    return materials.filter { material in
      material.uses.contains(ordinal) && isOwing(material)
        && !(isVisitedLater && material.stage == .survey && material.state == .later)
    }.map(\.code)
  }

  private func isOwing(_ material: CaseMaterial) -> Bool {
    if material.isOptional { return false }
    switch material.state {
    case .deferred, .missing, .later: return true
    case .received, .reused: return false
    case .shared: return !isMade(material)
    }
  }

  /// Whether what nobody brings is there: made by its sub-task, confirmed by its check, or in a
  /// register.
  private func isMade(_ material: CaseMaterial) -> Bool {
    switch material.source {
    case .subTask(let maker): task(maker)?.state == .approved
    case .check: !tasks.contains { $0.isOpenCheck(of: material.code) }
    case .applicant, .register, .earlierCase: true
    }
  }
}
