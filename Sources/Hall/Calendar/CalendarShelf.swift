package import Storage
package import WorkCalendar

/// The calendar as of one holiday notice.
package struct DatedCalendar: Sendable {
  /// Of the notice; 0 for the tables that the hall was founded with.
  package let number: Int
  package let calendar: WorkCalendar
}

/// The calendars of a hall: of its founding, and as of each notice that came after. They are read
/// from what is kept, each when it is first asked for.
struct CalendarShelf: Sendable {
  private let official: CalendarText
  private let provisional: [CalendarText]
  private(set) var notices: [KeptHolidayNotice] = []
  private var known: [Int: WorkCalendar] = [:]
  private(set) var inForce: DatedCalendar

  /// - Throws: `.damaged` when a table is missing or cannot be read.
  init(
    official: [KeptText], provisional: [KeptText], notices: [KeptHolidayNotice]
  ) throws(HallError) {
    guard let table = official.first else { throw .damaged(.noCalendar) }
    self.official = CalendarText(table)
    self.provisional = provisional.map(CalendarText.init)
    inForce = DatedCalendar(
      number: 0, calendar: try Self.read(self.official, [], self.provisional))
    try take(notices)
  }

  /// - Parameter all: every notice there is now, the first first.
  mutating func take(_ all: [KeptHolidayNotice]) throws(HallError) {
    guard all.count > notices.count else { return }
    notices = all
    let number = all.last?.number ?? 0
    inForce = DatedCalendar(number: number, calendar: try calendar(under: number))
  }

  /// The calendar as of the notice with this number.
  mutating func calendar(under number: Int) throws(HallError) -> WorkCalendar {
    if let made = known[number] { return made }
    let made = try Self.read(
      official, notices.prefix(number).map { CalendarText($0.table) }, provisional)
    known[number] = made
    return made
  }

  /// The number of the notice under which an entry at this place of the journal was counted.
  func number(at position: Int64) -> Int {
    notices.last { $0.position < position }?.number ?? 0
  }

  /// The one that a year is taken from; nil for a year of the tables that the hall was founded with.
  func notice(of year: Int) throws(HallError) -> KeptHolidayNotice? {
    for notice in notices.reversed() where try Self.parse(notice).years.contains(year) {
      return notice
    }
    return nil
  }

  /// The calendar that would be in force with this table besides.
  func calendar(with table: KeptText) throws(CalendarError) -> WorkCalendar {
    try WorkCalendar(
      official: official, notices: notices.map { CalendarText($0.table) } + [CalendarText(table)],
      provisional: provisional)
  }

  private static func parse(_ notice: KeptHolidayNotice) throws(HallError) -> HolidayNotice {
    do { return try HolidayNotice(CalendarText(notice.table)) } catch {
      throw .damaged(.calendar(error))
    }
  }

  private static func read(
    _ official: CalendarText, _ notices: [CalendarText], _ provisional: [CalendarText]
  ) throws(HallError) -> WorkCalendar {
    do {
      return try WorkCalendar(official: official, notices: notices, provisional: provisional)
    } catch { throw .damaged(.calendar(error)) }
  }
}

extension CalendarText {
  init(_ kept: KeptText) { self.init(name: kept.name, text: kept.text) }
}

extension WorkCalendar {
  /// As it is in force in a store, whether or not there is a hall in it.
  package static func inForce(in store: any HallStore) throws(HallError) -> WorkCalendar {
    try CalendarShelf(in: store).inForce.calendar
  }
}

extension CalendarShelf {
  init(in store: any HallStore) throws(HallError) {
    let kept = try keeping { () throws(StoreFailure) in
      (
        try store.calendar(.official), try store.calendar(.provisional),
        try store.holidayNotices()
      )
    }
    try self.init(official: kept.0, provisional: kept.1, notices: kept.2)
  }
}
