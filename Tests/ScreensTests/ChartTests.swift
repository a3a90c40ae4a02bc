import CaseEngine
import Hall
import Terminal
import Testing
import WorkCalendar

@testable import Screens

@Suite("The chart of a case")
struct ChartTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func chart(_ number: String, on day: String) throws -> CaseChart {
    let today = try #require(CivilDate(iso: day))
    return try #require(
      try CaseChart(demo.file(number), today: today, calendar: demo.hall.calendar))
  }

  @Test(
    "R27: on the day of acceptance the longest path has no room, and each other as much as it waits"
  )
  func rooms() throws {
    let number = try demo.accept("open-pharmacy").number
    let chart = try chart(number, on: "2026-03-02")
    #expect(chart.promise == 20)
    #expect(chart.today == 0)
    #expect(chart.bars.map(\.slack) == [0, 0, 10, 0, 15, 20])
    #expect(chart.bars.map(\.isLongest) == [true, true, false, false, false, false])
    #expect(chart.bars.map(\.waitsFor) == [[], [1], [1], [1], [1], [1]])
  }

  @Test("R28: a prerequisite that is late eats the room of what waits for it")
  func lateness() throws {
    let number = try demo.accept("open-pharmacy").number
    let chart = try chart(number, on: "2026-03-05")
    #expect(chart.bars.map(\.slack) == [-3, -3, 7, -3, 12, 17])
    #expect(chart.days == 24)
  }

  @Test("what is decided has no room any more, and what it freed begins on its day")
  func decided() throws {
    let number = try demo.accept("open-pharmacy").number
    try demo.set("2026-03-04T10:00")
    try demo.approve(1, of: number, document: "9133")
    let chart = try chart(number, on: "2026-03-04")
    #expect(chart.bars[0].slack == nil)
    #expect(chart.bars[0].spans.map { [$0.from, $0.to] } == [[0, 3]])
    #expect(chart.bars[2].spans.map { [$0.from, $0.to] } == [[2, 3], [3, 13]])
  }

  @Test("the weeks of the scale are told by their first working day")
  func weeks() throws {
    let number = try demo.accept("open-pharmacy").number
    let chart = try chart(number, on: "2026-03-02")
    #expect(chart.weeks.map(\.day) == [0, 5, 10, 15, 20])
    #expect(
      chart.weeks.map(\.date.monthDay) == ["3-02", "3-09", "3-16", "3-23", "3-30"])
  }
}
