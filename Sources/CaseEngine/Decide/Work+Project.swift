internal import Catalogue

/// One project, one code (R38).
extension Decider {
  /// - Returns: the code that the case is opened with; nil where it is about no project, or registers
  ///   one that has no code yet.
  static func projectCode(
    _ reception: Reception, for plan: CasePlan
  ) throws(Refusal) -> String? {
    guard let terms = plan.projectCode else { return nil }
    guard let code = reception.projectCode else {
      if terms.role == .given { return nil }
      throw .project(.codeNeeded)
    }
    guard terms.format.code(typed: code) == code else {
      throw .project(.codeMalformed(terms.format))
    }
    return code
  }
}

extension Work {
  /// What stands on the documents of a sub-task, where it registers a project that has no code yet
  /// with the code in its one spelling.
  func stated(
    _ facts: [DocumentFacts], on ordinal: Int
  ) throws(Refusal) -> [DocumentFacts] {
    guard let task = file.task(ordinal), task.givesProjectCode, file.projectCodeAtReceipt == nil
    else { return facts }
    let format = context.edition.profile.projectCode
    guard let index = facts.firstIndex(where: { $0.index == 1 }),
      let code = format.code(typed: facts[index].number ?? "")
    else { throw .project(.codeNotStated(ordinal, format)) }
    var facts = facts
    facts[index] = DocumentFacts(index: 1, number: code, validUntil: facts[index].validUntil)
    return facts
  }
}

extension CaseFile {
  /// The one code of the project: brought with the application, else given by the sub-task that
  /// registered it; nil while there is none.
  package var projectCode: String? {
    projectCodeAtReceipt
      ?? tasks.first { $0.givesProjectCode && $0.state == .approved }?.outputs.first?
      .documentNumber
  }
}
