import Hall
import HallTesting
import Phrases
import Storage
import StoreSQLite
import Testing
import WorkCalendar

@testable import Bench

@Suite("A hall with years behind it")
struct FilledHallTests {
  @Test("its counts are those of its rows, and its indexes are back")
  func filled() throws {
    let desk = try BenchDesk.quiet()
    let path = desk.scratch.place("filled.sqlite")
    try Drugstore.found(desk.settings.texts, at: path)
    let indexes = try RawDatabase(path).rows(Self.indexes)
    var filler = try HallFiller(
      path, departments: ["SJ", "XF", "GA"], count: 2000, today: Drugstore.hour.date)
    try filler.fill(at: desk)

    let database = try RawDatabase(path)
    #expect(try database.rows(Self.indexes) == indexes)
    #expect(
      try database.rows("SELECT count(*) AS n FROM sub_task") == [["n": .integer(2000)]])
    let hall = try ServiceHall(
      store: SQLiteStore(opening: path), clock: { Drugstore.hour }, fixedClock: Drugstore.hour)
    #expect(try hall.verify().found.isEmpty)
    let counts = try hall.store.counts(today: Drugstore.hour.date)
    #expect(counts.map(\.department) == ["GA", "SJ", "XF"])
    #expect(counts.allSatisfy { $0.green > 0 && ($0.red > 0) == ($0.department != "SJ") })
  }

  private static let indexes = "SELECT name, sql FROM sqlite_master WHERE type = 'index' ORDER BY 1"

  @Test("a stopped measurement says so, and leaves nothing behind")
  func stopped() throws {
    let outer = try ScratchFolder(in: "/tmp")
    let stop = StopSign()
    var settings = BenchSettings(
      folder: outer.path, program: "", texts: try DemoHall.texts(), readings: "")
    settings.only = [.queue]
    settings.tasks = 50
    let report = try Bench(settings, stop: stop) { _, _ in stop.raise() }.run()
    #expect(report.isStopped)
    #expect(report.figures.isEmpty)
    #expect(report.flushSeconds > 0)
    #expect(try BenchTestFolder.names(in: outer.path).isEmpty)
  }

  @Test("a folder that is not there is named")
  func noFolder() throws {
    let settings = BenchSettings(
      folder: "/nowhere", program: "", texts: try DemoHall.texts(), readings: "")
    let failure = #expect(throws: BenchFailure.self) {
      try Bench(settings, stop: StopSign()) { _, _ in }.run()
    }
    #expect(failure?.sentence(.english) == "Nothing can be written in /nowhere.")
  }
}
