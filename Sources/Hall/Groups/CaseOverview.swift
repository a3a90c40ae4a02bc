package import CaseEngine
internal import Catalogue
internal import Storage
package import WorkCalendar

/// One case beside others: how it stands as a whole, and with each of its departments.
package struct CaseOverview: Hashable, Sendable {
  /// What one department has of it.
  package struct Part: Hashable, Sendable {
    package let department: String
    package let short: String
    /// Its sub-tasks, and those of them that are open.
    package let tasks: Int
    package let open: Int
    /// The worst light of those that are open; grey when none is.
    package let light: Light
  }

  package let number: String
  package let matter: String
  package let matterName: String
  package let applicantName: String
  package let state: CaseFile.State
  package let received: CivilDate
  /// What was promised; nil while it is not accepted.
  package let due: CivilDate?
  package let light: Light
  /// Its remaining path no longer fits its promise (R28).
  package let isAtRisk: Bool
  /// The department that leads the matter (牵头).
  package let lead: String
  package let leadShort: String
  package let projectCode: String?
  /// Who carries it for the applicant; nil for nobody.
  package let steward: Steward?
  /// In the order of the sub-tasks.
  package let parts: [Part]

  /// The departments that are past a day.
  package var late: [Part] { parts.filter { $0.light == .red } }

  /// - Parameter edition: the one the case was taken in under.
  init(_ file: CaseFile, in edition: Edition, _ calendar: WorkCalendar, now: Moment) {
    number = file.number
    matter = file.matter
    matterName = file.matterName
    applicantName = file.applicant.name
    state = file.state
    received = file.received.date
    due = file.promise?.due
    light = file.light(today: now.date)
    // Outside the calendar nobody can say.
    isAtRisk =
      (try? file.isAtRisk(now: now, calendar: calendar, hours: edition.profile.hours)) ?? false
    lead = edition.matter(file.matter)?.lead ?? ""
    leadShort = edition.department(lead)?.short ?? lead
    projectCode = file.projectCode
    steward = file.steward
    parts = Part.all(of: file, today: now.date)
  }
}

extension CaseOverview.Part {
  fileprivate static func all(of file: CaseFile, today: CivilDate) -> [Self] {
    var order: [String] = []
    for task in file.tasks where !order.contains(task.department) { order.append(task.department) }
    return order.map { department in
      let tasks = file.tasks.filter { $0.department == department }
      let open = tasks.filter(\.state.isOpen)
      let lights = open.map { $0.light(today: today) }
      let worst = [Light.red, .yellow, .green].first(where: lights.contains) ?? .grey
      return CaseOverview.Part(
        department: department, short: tasks[0].departmentShort, tasks: tasks.count,
        open: open.count, light: worst)
    }
  }
}
