internal import CaseEngine
internal import Catalogue
internal import Storage
internal import WorkCalendar

/// A notice that can be kept, or was before.
struct HolidayCandidate {
  let notice: HolidayNotice
  let calendar: WorkCalendar
  /// The last that was looked at.
  let after: Int
  let isKept: Bool
  let name: String
  let at: Moment
}

/// What a notice of holidays makes of the open cases.
extension ServiceHall {
  func look(
    at new: NewHolidayNotice, _ candidate: HolidayCandidate, _ progress: (Int, Int) -> Bool
  ) throws(HallError) -> HolidayImport {
    let numbers = try openCases()
    var moves: [CaseMoves] = []
    var isComplete = true
    for (index, number) in numbers.enumerated() {
      if let found = try self.moves(of: number, by: candidate) { moves.append(found) }
      guard progress(index + 1, numbers.count) else {
        isComplete = false
        break
      }
    }
    return HolidayImport(
      name: new.name, number: nil, years: candidate.notice.years, isNew: !candidate.isKept,
      moves: moves, isComplete: isComplete)
  }

  private func moves(
    of number: String, by candidate: HolidayCandidate
  ) throws(HallError) -> CaseMoves? {
    let record = try record(of: number)
    let counted = counted(record)
    guard !candidate.isKept || counted < candidate.after else { return nil }
    let edition = try edition(of: record.file)
    let renewal = CalendarRenewal(
      notice: candidate.name, before: try calendar(under: counted), at: candidate.at)
    let clock = CaseClock(calendar: candidate.calendar, hours: edition.profile.hours)
    do {
      guard let moved = try clock.moved(record.file, by: renewal) else { return nil }
      return CaseMoves(
        number: number, names: CaseNames(edition, file: record.file, staff: staffName),
        dates: try clock.list(moved, of: record.file, by: renewal))
    } catch { throw .holidays(.uncountable(caseNumber: number, error)) }
  }

  /// - Returns: false when it was stopped.
  func redate(
    by session: Session, _ progress: (Int, Int) -> Bool
  ) throws(HallError) -> Bool {
    let numbers = try openCases()
    for (index, number) in numbers.enumerated() {
      _ = try perform(.redate, on: number, id: RandomIdentifier.make(), by: session)
      guard progress(index + 1, numbers.count) else { return index + 1 == numbers.count }
    }
    return true
  }

  /// Every case of which something may move, the most pressing first, those that nobody answered yet
  /// last. One that is missed because it moves to another place while pages are read was written by
  /// somebody then, and so was counted by the calendar in force.
  private func openCases() throws(HallError) -> [String] {
    var numbers: [String] = []
    var known: Set<String> = []
    var mark: QueueMark?
    let filter = QueueFilter(states: [.waiting, .running, .stopped], today: now().date)
    while true {
      let page = try keeping { () throws(StoreFailure) in
        try store.queue(filter, after: mark, limit: 1000)
      }
      guard let last = page.last else { break }
      numbers += page.map(\.caseNumber).filter { known.insert($0).inserted }
      mark = QueueMark(after: last)
    }
    let drafts = try keeping { () throws(StoreFailure) in
      try store.cases(in: .draft, limit: Int(Int32.max))
    }
    return numbers + drafts.map(\.number)
  }
}
