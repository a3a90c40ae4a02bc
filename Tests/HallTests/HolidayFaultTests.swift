import CaseEngine
import Catalogue
import Hall
import HallTesting
import Phrases
import Storage
import Synchronization
import Testing
import WorkCalendar

@Suite("Notices of holidays that cannot be right")
struct HolidayFaultTests {
  private let december: December
  private var demo: DemoHall { december.demo }

  init() throws { december = try December() }

  private func fault(_ new: NewHolidayNotice) throws -> HolidayFault? {
    let administrator = try demo.session("0001")
    do {
      _ = try demo.hall.importHolidays(new, by: administrator)
      return nil
    } catch HallError.holidays(let fault) {
      #expect(try demo.store.holidayNotices().isEmpty)
      return fault
    }
  }

  @Test("R22: a notice that cannot be right is refused, with its line, and nothing is kept")
  func faults() throws {
    let presumed = try DemoHall.texts().provisional[0].text
    #expect(try fault(try InventedNotice.of2027(adding: "", named: " ")) == .noName)
    #expect(
      try fault(InventedNotice.table("2027-01-01\toff\t元旦\n"))
        == .badTable(.badLine(file: "n.tsv", line: 2, flaw: .kind("off"))))
    #expect(try fault(InventedNotice.table("")) == .badTable(.noOfficialYear(file: "n.tsv")))
    #expect(
      try fault(
        try InventedNotice.of2027(adding: "2029-01-01\tholiday\t元旦\n", named: "甲"))
        == .gap(year: 2028, file: "2027.tsv", line: 21))
    // A provisional year in between has no notice either.
    #expect(
      try fault(InventedNotice.table("2028-01-01\tholiday\t元旦\n"))
        == .gap(year: 2027, file: "n.tsv", line: 2))
    #expect(
      try fault(InventedNotice.table("2027-01-09\tworkday\t元旦\n"))
        == .noHoliday(year: 2027, file: "n.tsv", line: 2))
    #expect(
      try fault(InventedNotice.table("\n2026-01-01\tholiday\t元旦\n"))
        == .fewerDays(year: 2026, kept: 39, given: 1, file: "n.tsv", line: 3))
    #expect(presumed.split(separator: "\n").count == 20)
    for fault in try [
      fault(InventedNotice.table("2027-01-09\tworkday\t元旦\n")),
      fault(InventedNotice.table("2027-01-01\toff\t元旦\n")),
    ] {
      #expect(fault?.sentence(.chinese).hasPrefix("n.tsv:2: ") == true)
      #expect(fault?.sentence(.english).hasPrefix("n.tsv:2: ") == true)
    }
  }

  @Test("R22: a notice by which an open case could not be counted any more is refused")
  func uncountable() throws {
    demo.setClock(Moment(CivilDate(2027, 8, 16), hour: 9, minute: 0))
    let file = try december.takeIn()
    #expect(try #require(file.promise).due.year == 2027)
    let autumn = (0..<29).map { CivilDate(2027, 8, 17).adding(days: $0) }
    let winter = (0..<87).map { CivilDate(2027, 10, 6).adding(days: $0) }
    let rows = (autumn + winter).map { $0.iso + "\tholiday\t虚构\n" }.joined()
    let fault = try fault(try InventedNotice.of2027(adding: rows, named: "虚构〔2027〕5号"))
    guard case .uncountable(file.number, .outsideTable) = fault else {
      Issue.record("\(String(describing: fault))")
      return
    }
    #expect(fault?.sentence(.chinese).hasPrefix("R22: ") == true)
  }
}
