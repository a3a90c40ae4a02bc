package import CaseEngine
package import Catalogue
package import Storage
internal import Synchronization
package import WorkCalendar

/// A hall that is open: what it keeps, the edition in force, the calendar and the clock. The use
/// cases are its functions, in the files beside this one; each asks first who may (R35).
package final class ServiceHall: Sendable {
  package let store: any HallStore
  /// In force now.
  package let edition: Edition
  /// The moment that stands for now, by `--now` or in a demonstration's past; nil when time runs.
  package var fixedClock: Moment? { isPretended ? clock() : nil }
  let slipKey: String
  private let clock: @Sendable () -> Moment
  private let isPretended: Bool
  /// Earlier editions, read when a case of theirs is first touched.
  private let earlier = Mutex<[Int: Edition]>([:])
  /// Of cases from elsewhere, by content and number (`edition(of:)`).
  let carried = Mutex<[String: Edition]>([:])
  let memory = CaseMemory()
  /// Read anew when a notice of holidays came, from this process or another.
  let calendars: Mutex<CalendarShelf>

  /// Reads the edition in force and the calendar, and counts what an older version left uncounted.
  /// - Parameters:
  ///   - clock: gives now.
  ///   - fixedClock: a moment that stands for now, recorded in every entry as such.
  /// - Throws: `.store`, or `.damaged` when something kept cannot be read.
  package convenience init(
    store: any HallStore, clock: @escaping @Sendable () -> Moment, fixedClock: Moment? = nil
  ) throws(HallError) {
    if let fixedClock {
      try self.init(store, clock: { fixedClock }, isPretended: true)
    } else {
      try self.init(store, clock: clock, isPretended: false)
    }
  }

  /// The hall by a clock that is nobody's; every entry says so.
  package convenience init(
    store: any HallStore, pretending clock: @escaping @Sendable () -> Moment
  ) throws(HallError) {
    try self.init(store, clock: clock, isPretended: true)
  }

  private init(
    _ store: any HallStore, clock: @escaping @Sendable () -> Moment, isPretended: Bool
  ) throws(HallError) {
    self.store = store
    self.clock = clock
    self.isPretended = isPretended
    let kept = try keeping { () throws(StoreFailure) in
      (try store.editions().last, try store.setting(Self.slipKeyName))
    }
    guard let newest = kept.0 else { throw .damaged(.noEdition) }
    edition = try Self.read(newest)
    calendars = Mutex(try CalendarShelf(in: store))
    slipKey = kept.1 ?? ""
    try countOldCases()
  }

  static let slipKeyName = "slip-key"

  package var profile: HallProfile { edition.profile }
  /// In force when it was last looked for (`calendarInForce`): for what is shown, not for what is kept.
  package var calendar: WorkCalendar { calendars.withLock { $0.inForce.calendar } }
  /// Plans by the calendar in force; by the last that was seen where the store cannot be read.
  package var planner: Planner {
    Planner(edition: edition, calendar: (try? calendarInForce().calendar) ?? calendar)
  }

  package func now() -> Moment { clock() }

  /// The edition of that number (R6).
  package func edition(_ number: Int) throws(HallError) -> Edition {
    if number == edition.number { return edition }
    if let known = earlier.withLock({ $0[number] }) { return known }
    let all = try keeping { () throws(StoreFailure) in try store.editions() }
    guard let kept = all.first(where: { $0.number == number }) else {
      throw .damaged(.noEdition)
    }
    let read = try Self.read(kept)
    earlier.withLock { $0[number] = read }
    return read
  }

  static func read(_ kept: KeptEdition) throws(HallError) -> Edition {
    do {
      return try HallFolder.read(
        kept.files.map { SourceText(file: $0.name, text: $0.text) }, number: kept.number,
        date: kept.date)
    } catch { throw .damaged(.edition(kept.number, findings: error.findings)) }
  }
}

/// Turns a store's failure into the hall's.
func keeping<Value>(_ body: () throws(StoreFailure) -> Value) throws(HallError) -> Value {
  do { return try body() } catch { throw .store(error) }
}
