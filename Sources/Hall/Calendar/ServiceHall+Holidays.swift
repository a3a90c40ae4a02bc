internal import CaseEngine
internal import Catalogue
internal import Storage
internal import Synchronization
internal import WorkCalendar

/// Notices of holidays: looked at, kept, and what they make of the open cases (R22).
extension ServiceHall {
  /// What the notice would move; writes nothing.
  /// - Parameter progress: told how many of how many open cases are done; false stops.
  /// - Throws: `.holidays`.
  package func preview(
    _ new: NewHolidayNotice, by session: Session,
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(HallError) -> HolidayImport {
    try require(.manageCalendar, of: session)
    return try look(at: new, try candidate(new), progress)
  }

  /// Keeps the notice, then reads the dates of every open case again.
  ///
  /// Each case is an append of its own. Cut off, the rest of them is read again by whoever next does
  /// something to the case, or by the same import once more: what was read under the notice is not
  /// read twice.
  /// - Parameter progress: told how many of how many open cases are done, while they are looked at
  ///   and again while they are read anew; false stops the second.
  /// - Throws: `.holidays`, and nothing was written.
  package func importHolidays(
    _ new: NewHolidayNotice, by session: Session,
    progress: (_ done: Int, _ of: Int) -> Bool = { _, _ in true }
  ) throws(HallError) -> HolidayImport {
    try require(.manageCalendar, of: session)
    // Each turn means that another notice was kept meanwhile.
    while true {
      let candidate = try candidate(new)
      let seen = try look(at: new, candidate) { done, all in
        _ = progress(done, all)
        return true
      }
      if !candidate.isKept, try !keep(new, after: candidate, by: session) { continue }
      let number = try calendarInForce().number
      let isComplete = try redate(by: session, progress)
      return HolidayImport(
        name: new.name, number: number, years: seen.years, isNew: !candidate.isKept,
        moves: seen.moves, isComplete: isComplete)
    }
  }

  private func candidate(_ new: NewHolidayNotice) throws(HallError) -> HolidayCandidate {
    guard !new.name.isEmpty else { throw .holidays(.noName) }
    let notice: HolidayNotice
    do { notice = try HolidayNotice(CalendarText(new.table)) } catch {
      throw .holidays(.badTable(error))
    }
    let inForce = try calendarInForce()
    let shelf = calendars.withLock(\.self)
    if try isKept(notice, named: new.name, on: shelf) {
      let last = shelf.notices[inForce.number - 1]
      return HolidayCandidate(
        notice: notice, calendar: inForce.calendar, after: inForce.number, isKept: true,
        name: last.name, at: last.at)
    }
    let calendar: WorkCalendar
    do { calendar = try shelf.calendar(with: new.table) } catch {
      throw .holidays(HolidayFault(error, in: notice, file: new.table.name))
    }
    try check(notice, of: new, against: inForce.calendar)
    return HolidayCandidate(
      notice: notice, calendar: calendar, after: inForce.number, isKept: false, name: new.name,
      at: now())
  }

  private func isKept(
    _ notice: HolidayNotice, named name: String, on shelf: CalendarShelf
  ) throws(HallError) -> Bool {
    guard notice.isKept(in: shelf.inForce.calendar) else { return false }
    for year in notice.years where try shelf.notice(of: year)?.name != name { return false }
    return true
  }

  /// A year never loses facts by mistake.
  private func check(
    _ notice: HolidayNotice, of new: NewHolidayNotice, against calendar: WorkCalendar
  ) throws(HallError) {
    let file = new.table.name
    for year in notice.years {
      let (given, off) = notice.days(of: year)
      let line = notice.line(of: year)
      guard off > 0 else { throw .holidays(.noHoliday(year: year, file: file, line: line)) }
      let kept = calendar.namedDays(of: year)
      guard given >= kept || new.mayBeFewer else {
        throw .holidays(
          .fewerDays(year: year, kept: kept, given: given, file: file, line: line))
      }
    }
  }

  /// - Returns: false when another notice was kept meanwhile.
  private func keep(
    _ new: NewHolidayNotice, after candidate: HolidayCandidate, by session: Session
  ) throws(HallError) -> Bool {
    try keeping { () throws(StoreFailure) in
      try store.keepHolidayNotice(
        new.name, new.table, at: candidate.at, by: session.member.number,
        clockWasFixed: fixedClock != nil, after: candidate.after)
    } != nil
  }
}
