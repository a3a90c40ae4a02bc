internal import CaseEngine
internal import Catalogue
internal import Storage
internal import Synchronization
internal import WorkCalendar

/// Which calendar counts (R22).
///
/// Any number of processes may have the hall open when a notice of holidays comes. Each looks for the
/// number of the last notice before it decides anything, and says in the append under which it
/// decided; the store compares the two in the transaction that writes. So whatever was decided just
/// before a notice was kept is not written after it, but decided again.
extension ServiceHall {
  /// The calendar in force now, read anew where there is another notice than before.
  package func calendarInForce() throws(HallError) -> DatedCalendar {
    let number = try keeping { () throws(StoreFailure) in try store.lastHolidayNotice() }
    let known = calendars.withLock(\.inForce)
    if known.number == number { return known }
    let all = try keeping { () throws(StoreFailure) in try store.holidayNotices() }
    return try calendars.withLock { shelf throws(HallError) in
      try shelf.take(all)
      return shelf.inForce
    }
  }

  /// What a screen polls to know that it is stale; where it moved, the calendar is looked for too.
  package func changeMark() throws(HallError) -> Int64 {
    _ = try calendarInForce()
    return try keeping { () throws(StoreFailure) in try store.changeMark() }
  }

  /// The number of the notice under which a case was last counted; 0 for none.
  func counted(_ record: CaseRecord) -> Int {
    calendars.withLock { $0.number(at: record.position) }
  }

  func calendar(under number: Int) throws(HallError) -> WorkCalendar {
    try calendars.withLock { shelf throws(HallError) in try shelf.calendar(under: number) }
  }

  /// What came for the dates of a case since they were counted; nil where nothing did.
  func renewal(
    of record: CaseRecord, under dated: DatedCalendar
  ) throws(HallError) -> CalendarRenewal? {
    guard record.file.hasOpenDates else { return nil }
    let number = counted(record)
    guard number < dated.number else { return nil }
    let notice = calendars.withLock { $0.notices[dated.number - 1] }
    return CalendarRenewal(
      notice: notice.name, before: try calendar(under: number), at: notice.at)
  }

  /// The rows as the store has them: made under the calendar of the case's last entry.
  func keptRows(of record: CaseRecord) throws(HallError) -> CaseRows {
    try rows(
      of: record.file, version: record.version, calendar: try calendar(under: counted(record)))
  }

  /// What the calendar in force makes of the dates of a case; nil where they are its own.
  func moved(_ record: CaseRecord) throws(HallError) -> DatesMoved? {
    let dated = try calendarInForce()
    guard let renewal = try renewal(of: record, under: dated) else { return nil }
    let hours = try edition(of: record.file).profile.hours
    do {
      return try CaseClock(calendar: dated.calendar, hours: hours).moved(record.file, by: renewal)
    } catch { throw .refused(.calendar(error), record.file) }
  }
}

extension CaseRecord {
  /// Of its last entry in the journal.
  fileprivate var position: Int64 { entries.last?.position ?? 0 }
}
