internal import CaseEngine
internal import Terminal
internal import WorkCalendar

/// The sub-tasks of an accepted case along its working days, with the room each one has (R27).
///
/// Day 0 is the day of acceptance, day n the n-th working day after it.
nonisolated struct CaseChart: Sendable {
  struct Bar: Sendable {
    let task: SubTask
    let light: Light
    let spans: [Gantt.Span]
    /// Working days it may still lose before the promise moves; nil once it is concluded.
    let slack: Int?
    let isLongest: Bool
    /// Working days by which a stop lasts longer than its own clock; 0 where none does (R25).
    let stopOver: Int
    /// Ordinals it still waits for.
    let waitsFor: [Int]
  }

  let bars: [Bar]
  /// Length of the scale.
  let days: Int
  let promise: Int
  let today: Int
  /// The first working day of each week of the scale.
  let weeks: [(day: Int, date: CivilDate)]

  /// - Returns: nil while the case is not accepted.
  /// - Throws: where the calendar ends.
  init?(_ file: CaseFile, today: CivilDate, calendar: WorkCalendar) throws(CalendarError) {
    guard let accepted = file.accepted?.date, let promise = file.promise else { return nil }
    var schedule = Schedule(file, from: accepted, today: today, calendar)
    try schedule.place()
    self.promise = try schedule.day(promise.due)
    self.today = schedule.today
    let room = schedule.room(until: self.promise)
    bars = file.tasks.map { task in
      Bar(
        task: task, light: task.light(today: today),
        spans: schedule.spans(of: task), slack: task.state.isOpen ? room[task.ordinal] : nil,
        isLongest: promise.path.contains(task.ordinal),
        stopOver: schedule.over[task.ordinal] ?? 0,
        waitsFor: task.after.filter { file.task($0)?.state.isOpen ?? false })
    }
    let isRunning = file.tasks.contains { $0.state.isOpen }
    days =
      max(self.promise, schedule.lastDay, isRunning ? schedule.today : 0) + 1
    weeks = try Self.weeks(of: days, from: accepted, calendar)
  }

  private static func weeks(
    of days: Int, from start: CivilDate, _ calendar: WorkCalendar
  ) throws(CalendarError) -> [(day: Int, date: CivilDate)] {
    var weeks = [(day: 0, date: start)]
    var before = start
    for day in 1..<max(1, days) {
      let date = try calendar.workingDay(day, after: start).date
      if date.week != before.week { weeks.append((day, date)) }
      before = date
    }
    return weeks
  }
}

extension CivilDate {
  /// Weeks since some Monday.
  nonisolated fileprivate var week: Int32 { (days + 3 - ((days + 3) % 7 + 7) % 7) / 7 }
}

/// Where each sub-task stands on the scale of working days.
nonisolated private struct Schedule {
  let file: CaseFile
  let start: CivilDate
  let calendar: WorkCalendar
  private let todayDate: CivilDate
  private(set) var today = 0
  /// As planned, or as it was, by ordinal.
  private var begins: [Int: Int] = [:]
  private var ends: [Int: Int] = [:]
  private var pauses: [Int: [Gantt.Span]] = [:]
  /// Working days by which open stops are over, by ordinal.
  private(set) var over: [Int: Int] = [:]

  init(_ file: CaseFile, from start: CivilDate, today: CivilDate, _ calendar: WorkCalendar) {
    self.file = file
    self.start = start
    self.calendar = calendar
    todayDate = today
  }

  var lastDay: Int { ends.values.max() ?? 0 }

  func day(_ date: CivilDate) throws(CalendarError) -> Int {
    max(0, try calendar.workingDays(after: start, through: date))
  }

  /// Sub-tasks of a case form no circle (R5), so that each round places one.
  mutating func place() throws(CalendarError) {
    today = try day(todayDate)
    var rest = file.tasks
    while let index = rest.firstIndex(where: { $0.after.allSatisfy { ends[$0] != nil } }) {
      try place(rest.remove(at: index))
    }
  }

  private mutating func place(_ task: SubTask) throws(CalendarError) {
    let behind = task.after.compactMap { ends[$0] }.max() ?? 0
    let begin = try task.started.map { at throws(CalendarError) in try day(at.date) } ?? behind
    begins[task.ordinal] = begin
    try place(task.stops, of: task.ordinal)
    switch task.state {
    case .approved, .refused, .void:
      ends[task.ordinal] = try task.concluded.map { at throws(CalendarError) in
        try day(at.date)
      }
    case .running, .stopped: ends[task.ordinal] = max(try day(task.due), today)
    case .waiting: ends[task.ordinal] = begin + (try length(of: task))
    }
  }

  /// Where the clock of one stood still, or will until the stop should end (R25).
  private mutating func place(_ stops: [Stop], of ordinal: Int) throws(CalendarError) {
    for stop in stops {
      let planned = try day(stop.until?.date ?? stop.due)
      let last = max(planned, stop.isOpen ? today : 0)
      over[ordinal] = max(over[ordinal] ?? 0, last - planned)
      pauses[ordinal, default: []].append(
        Gantt.Span(try day(stop.from.date), last + 1, .stopped))
    }
  }

  /// Working days a waiting one takes, by its plan.
  private func length(of task: SubTask) throws(CalendarError) -> Int {
    let planned = task.after.compactMap { file.task($0)?.due }.max() ?? start
    return max(0, try calendar.workingDays(after: planned, through: task.due))
  }

  func spans(of task: SubTask) -> [Gantt.Span] {
    guard let begin = begins[task.ordinal], let end = ends[task.ordinal] else { return [] }
    let pauses = pauses[task.ordinal] ?? []
    switch task.state {
    case .approved, .refused: return [Gantt.Span(begin, end + 1, .done)] + pauses
    case .void: return task.started == nil ? [] : [Gantt.Span(begin, end + 1, .stopped)]
    case .waiting: return [Gantt.Span(begin, end + 1, .waiting)]
    case .running, .stopped:
      let passed = min(today, end) + 1
      return [Gantt.Span(begin, passed, .done), Gantt.Span(passed, end + 1, .planned)] + pauses
    }
  }

  /// How many days each open one may slip until the promise does.
  func room(until promise: Int) -> [Int: Int] {
    var room: [Int: Int] = [:]
    var rest = file.tasks.filter(\.state.isOpen)
    let followers = { (ordinal: Int) in
      file.tasks.filter { $0.state.isOpen && $0.after.contains(ordinal) }
    }
    while let index = rest.firstIndex(where: { task in
      followers(task.ordinal).allSatisfy { room[$0.ordinal] != nil }
    }) {
      let task = rest.remove(at: index)
      let end = ends[task.ordinal] ?? 0
      let behind = followers(task.ordinal).compactMap { next in
        room[next.ordinal].map { $0 + (begins[next.ordinal] ?? end) - end }
      }
      room[task.ordinal] = behind.min() ?? promise - end
    }
    return room
  }
}
