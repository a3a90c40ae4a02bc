import CaseEngine
import Hall
import Phrases
import Storage
import Terminal
import TerminalTesting
import Testing
import TestSupport
import WorkCalendar

@testable import Screens

/// The notices here were never given: they are made up for these tests.
@MainActor
@Suite("The calendar on the screen")
struct CalendarScreenTests {
  private let demo: DemoHall
  private let due = "2027-01-08"

  init() throws {
    demo = try DemoHall()
    try demo.set("2026-12-10T09:00")
  }

  private func calendar(
    _ number: String = "0001", rows: Int = 24, columns: Int = 80, language: Language = .chinese
  ) throws -> Clerk {
    try demo.clerk(number, rows: rows, columns: columns, language: language) {
      CalendarScreen(desk: $0)
    }
  }

  private func load() throws {
    let presumed = try #require(try demo.store.calendar(.provisional).first).text
    _ = try demo.hall.importHolidays(
      NewHolidayNotice(
        name: "虚构〔2026〕1号",
        table: KeptText(name: "2027.tsv", text: presumed + "2027-01-04\tholiday\t元旦\n")),
      by: demo.session("0001"))
  }

  @Test("R22: the years with their notices, in both languages and at a large size")
  func looks() throws {
    try demo.accept("open-pharmacy")
    var screens = [
      ("calendar-80x24", try calendar()), ("calendar-80x24.en", try calendar(language: .english)),
    ]
    try load()
    screens += [
      ("calendar-loaded-80x24", try calendar()),
      ("calendar-loaded-80x24.en", try calendar(language: .english)),
      ("calendar-loaded-200x60", try calendar(rows: 60, columns: 200)),
    ]
    for (name, clerk) in screens {
      let difference = goldenDifference(clerk.isSound().text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test("R22: the administrator and a supervisor come to it from home, and see a notice that came")
  func keys() throws {
    try demo.accept("open-pharmacy")
    for (number, key) in [("0001", "4"), ("9001", "4")] {
      let clerk = try demo.clerk(number) { HomeScreen(desk: $0) }
      clerk.type(key).sees("尚无通知").press(.f1).sees("--preview").press(.escape).isSound()
    }
    let clerk = try calendar("9001").sees("1 件在办办件").seesNot("calendar import")
    try load()
    clerk.press(.f5).sees("虚构〔2026〕1号").sees("2026-12-10 管理员 导入（第 1 号）")
    clerk.sees("没有在办办件用到暂定年份").seesNot("暂定 ")
  }

  @Test("R22: the mark of a provisional date goes from an open screen when the notice comes")
  func markGoes() throws {
    let number = try demo.accept("open-pharmacy").number
    let clerk = try demo.clerk("1001") { CaseScreen(desk: $0, number: number) }
    clerk.sees(due).sees("暂定")
    try load()
    clerk.press(.f5).sees("2027-01-11").seesNot("暂定")
  }

  @Test("R22: an intake that was open before is planned by the notice at the next key")
  func intake() throws {
    let clerk = try demo.clerk("1001") { HomeScreen(desk: $0) }
    clerk.press(.f2).type("kbyd\n").sees("暂定")
    try load()
    clerk.type("王").seesNot("暂定")
  }
}
