internal import Catalogue
internal import CaseEngine
internal import Hall
internal import Storage
internal import WorkCalendar

/// A case as a screen has read it, with what the day makes of it.
nonisolated struct CaseSight: Sendable {
  let record: CaseRecord
  /// What the store's changes stood at before it was read: when they move, it may be stale.
  let mark: Int64
  /// Names of the staff who had to do with it, by number.
  let names: [String: String]
  /// This hall.
  let custodian: Custodian
  let now: Moment
  let outlook: CaseOutlook
  /// The department that leads several; nil where one has it all (牵头).
  let lead: Department?
  /// Whether the business that it opens may open; nil where it opens none.
  let market: MarketStanding?

  var file: CaseFile { record.file }
  var version: Int { record.version }

  /// - Throws: as `showCase`.
  static func load(_ number: String, at desk: Desk) throws(HallError) -> CaseSight {
    let mark = try desk.changeMark()
    let record = try desk.hall.showCase(number, by: desk.session)
    let now = desk.hall.now()
    let people = Set(
      record.entries.map(\.entry.actor) + record.file.tasks.compactMap(\.assignee)
        + record.file.tasks.flatMap(\.looks).map(\.officer))
    return CaseSight(
      record: record, mark: mark, names: desk.names(of: people),
      custodian: desk.hall.custodian, now: now,
      outlook: CaseOutlook(
        record.file, now: now, calendar: desk.hall.calendar, hours: desk.hall.profile.hours),
      lead: try desk.hall.lead(of: record.file), market: desk.hall.market(of: record.file))
  }

  func name(_ staff: String) -> String { names[staff] ?? staff }

  /// Of an entry that may be another hall's: its staff have numbers of their own there.
  func name(_ staff: String, at hall: Custodian?) -> String {
    guard let hall, hall.id != custodian.id else { return name(staff) }
    return staff + "@" + hall.name
  }
}

/// What the day makes of a case: nothing of it is kept.
nonisolated struct CaseOutlook: Sendable {
  let light: Light
  /// Working days until the promise; nil without one, or outside the calendar.
  let daysLeft: Int?
  let isAtRisk: Bool
  /// nil while the case is not accepted, or where the calendar ends.
  let chart: CaseChart?
  /// Where the calendar ends too early for the case.
  let fault: CalendarError?

  init(_ file: CaseFile, now: Moment, calendar: WorkCalendar, hours: OfficeHours) {
    light = file.light(today: now.date)
    let reckoned = Result { () throws(CalendarError) in
      (
        left: try file.promise.map { promise throws(CalendarError) in
          try calendar.workingDays(after: now.date, through: promise.due)
        },
        isAtRisk: try file.isAtRisk(now: now, calendar: calendar, hours: hours),
        chart: try CaseChart(file, today: now.date, calendar: calendar)
      )
    }
    switch reckoned {
    case .success(let found):
      (daysLeft, isAtRisk, chart, fault) = (found.left, found.isAtRisk, found.chart, nil)
    case .failure(let error): (daysLeft, isAtRisk, chart, fault) = (nil, false, nil, error)
    }
  }
}

extension Desk {
  nonisolated func changeMark() throws(HallError) -> Int64 { try hall.changeMark() }

  nonisolated func names(of staff: Set<String>) -> [String: String] {
    Dictionary(uniqueKeysWithValues: staff.map { ($0, hall.staffName($0)) })
  }
}
