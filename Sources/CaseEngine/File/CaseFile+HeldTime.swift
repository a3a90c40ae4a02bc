package import WorkCalendar

/// Whose time a case takes, in natural days: a cap on the time of the government alone, such as the 100
/// days before building begins, is held against the first.
package struct HeldTime: Hashable, Sendable {
  /// Something of it lay with an office.
  package var government = 0
  /// All that was begun waited for the applicant: a correction, or what a survey had put right.
  package var applicant = 0
  /// All that was begun stood still, and some of it for a special link: a test, experts, a publication.
  package var links = 0

  package var total: Int { government + applicant + links }
}

extension CaseFile {
  /// From the day after acceptance up to and including `today`, or the day of the decision; nil before
  /// acceptance.
  ///
  /// Source: 浙江省 企业投资项目开工前审批“最多100天”, government time only (S091).
  package func heldTime(until today: CivilDate) -> HeldTime? {
    guard let first = accepted?.date.adding(days: 1) else { return nil }
    let last = min(today, decided?.date ?? today)
    var time = HeldTime()
    var day = first
    while day <= last {
      switch holder(on: day) {
      case .government: time.government += 1
      case .applicant: time.applicant += 1
      case .link: time.links += 1
      }
      day = day.adding(days: 1)
    }
    return time
  }

  private enum Holder { case government, applicant, link }

  private func holder(on day: CivilDate) -> Holder {
    let begun = tasks.filter { task in
      guard task.holdsCase, let start = task.started else { return false }
      return start.date <= day && task.concluded.map { $0.date > day } ?? true
    }
    let waits = begun.map { task in task.stops.filter { $0.lasts(on: day) } }
    // Between two sub-tasks it lies with the hall.
    if waits.isEmpty || waits.contains(where: \.isEmpty) { return .government }
    return waits.allSatisfy { $0.contains(where: \.isTheApplicants) } ? .applicant : .link
  }
}

extension Stop {
  fileprivate func lasts(on day: CivilDate) -> Bool {
    from.date <= day && until.map { $0.date >= day } ?? true
  }

  fileprivate var isTheApplicants: Bool {
    switch ground {
    case .correction, .rectification: true
    case .link: false
    }
  }
}
