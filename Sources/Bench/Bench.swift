internal import Catalogue
internal import Hall
package import Phrases
internal import Storage
internal import WorkCalendar

/// Measures this program on this machine, beside what the machine itself allows.
package struct Bench {
  private let settings: BenchSettings
  private let stop: StopSign
  private let progress: (BenchPhrase, [String]) -> Void

  /// - Parameters:
  ///   - stop: raised, the measurement ends with what it has.
  ///   - progress: told what is measured next.
  package init(
    _ settings: BenchSettings, stop: StopSign,
    progress: @escaping (BenchPhrase, [String]) -> Void
  ) {
    self.settings = settings
    self.stop = stop
    self.progress = progress
  }

  /// Takes half a minute when quick, several minutes else. Everything is written in a folder of its
  /// own, which is gone at the end.
  /// - Throws: `BenchFailure` when something cannot be measured at all.
  package func run() throws -> BenchReport {
    let scratch = try ScratchFolder(in: settings.folder)
    let desk = BenchDesk(settings: settings, scratch: scratch, stop: stop, progress: progress)
    let control = try ControlFlush(in: scratch)
    control.measure(count: 200)
    var report = BenchReport(isInMemory: scratch.isInMemory)
    do {
      try measure(at: desk) { report.figures.append($0) }
    } catch is Stopped { report.isStopped = true }
    control.measure(count: 200)
    report.flushSeconds = Samples(control.medians).median
    return report
  }

  private func measure(at desk: BenchDesk, _ found: (Figure) -> Void) throws {
    try write(at: desk, found)
    try think(at: desk, found)
    try read(at: desk, found)
  }

  private func wants(_ subjects: BenchSubject...) -> Bool {
    settings.only.isEmpty || !settings.only.isDisjoint(with: subjects)
  }

  private func write(at desk: BenchDesk, _ found: (Figure) -> Void) throws {
    guard wants(.intake, .lifecycle) else { return }
    let writing = try WritingMeasure(at: desk)
    if wants(.intake) { try writing.intake(found) }
    if wants(.lifecycle) { try writing.lifecycle(found) }
    try writing.other(found)
  }

  private func think(at desk: BenchDesk, _ found: (Figure) -> Void) throws {
    guard wants(.deadline, .plan, .search, .slip) else { return }
    let database = desk.scratch.place("thinking.sqlite")
    try Drugstore.found(settings.texts, at: database)
    let drugstore = try Drugstore(opening: database)
    let hall = drugstore.hall
    if wants(.deadline) { try DeadlineMeasure(hall.calendar).measure(at: desk, found) }
    if wants(.plan) {
      try PlanMeasure(planner: hall.planner, request: drugstore.request).measure(at: desk, found)
    }
    if wants(.search) {
      try SearchMeasure(hall.edition, readings: Readings(text: settings.readings))
        .measure(at: desk, found)
    }
    if wants(.slip) {
      try SlipMeasure(hall: hall, file: drugstore.takeIn(), short: drugstore.takeInOne())
        .measure(at: desk, found)
    }
  }

  private static let liveCases = 30

  private func read(at desk: BenchDesk, _ found: (Figure) -> Void) throws {
    guard wants(.queue, .opening, .terminal) else { return }
    let database = desk.scratch.place("filled.sqlite")
    desk.say(.filling, String(settings.tasks))
    try Drugstore.found(settings.texts, at: database)
    let departments = try Founding.check(settings.texts, on: Drugstore.hour.date).departments
    var filler = try HallFiller(
      database, departments: departments.map(\.code), count: settings.tasks,
      today: Drugstore.hour.date)
    try filler.fill(at: desk)
    // Real cases, the first that an officer meets in the queue.
    let drugstore = try Drugstore(opening: database)
    for _ in 0..<Self.liveCases { try drugstore.takeIn() }
    if wants(.queue) { try QueueMeasure(database, at: desk).measure(found) }
    if wants(.opening) { try OpeningMeasure(database: database).measure(at: desk, found) }
    if wants(.terminal) { try ScreenMeasure(database, at: desk).measure(found) }
  }
}
