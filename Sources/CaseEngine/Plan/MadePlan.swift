internal import Catalogue
package import WorkCalendar

/// A plan with what it was made of, so that deciding on the same request at the same moment does not
/// plan it again.
package struct MadePlan: Sendable {
  package let plan: CasePlan
  package let request: PlanRequest
  private let start: Moment

  /// - Throws: as `Planner.plan`.
  package init(
    _ request: PlanRequest, from start: Moment, by planner: Planner
  ) throws(PlanFault) {
    plan = try planner.plan(request, from: start)
    self.request = request
    self.start = start
  }

  func isOf(_ request: PlanRequest, from start: Moment, edition: Int) -> Bool {
    self.start == start && plan.edition == edition && self.request == request
  }

  /// Whether its sub-tasks and its dates are those of the case, whatever was brought.
  func splits(_ file: CaseFile, from start: Moment, in edition: Edition) -> Bool {
    self.start == start && start.date == file.received.date && plan.edition == edition.number
      && request.matter == file.matter && plan.answers == file.answers
      && plan.facts == file.facts(in: edition) && plan.checkedMaterials == file.checkedMaterials
  }
}

extension CasePlan {
  fileprivate var checkedMaterials: Set<String> {
    Set(tasks.compactMap { if case .check(let material) = $0.kind { material } else { nil } })
  }
}

extension Context {
  /// The plan of a request from now.
  func plan(_ request: PlanRequest) throws(PlanFault) -> CasePlan {
    if let made, made.isOf(request, from: at, edition: edition.number) { return made.plan }
    return try planner.plan(request, from: at)
  }

  /// A plan for its sub-tasks and dates alone; what is brought is not looked at.
  func split(_ file: CaseFile, from start: Moment) throws(PlanFault) -> CasePlan {
    if let made, made.splits(file, from: start, in: edition) { return made.plan }
    return try planner.plan(of: file, from: start)
  }
}
