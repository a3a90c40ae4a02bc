import CaseEngine
import Catalogue
import Hall
import HallTesting
import Phrases
import Storage
import Synchronization
import Testing
import WorkCalendar

@Suite("Notices of holidays in a hall")
struct HolidayTests {
  private let december: December
  private var demo: DemoHall { december.demo }

  init() throws { december = try December() }

  @Test("R22: what is looked at first is what is done, and looking writes nothing")
  func previewThenImport() throws {
    let number = try december.takeIn().number
    let notice = try InventedNotice.longNewYear()
    let administrator = try demo.session("0001")
    let mark = try demo.store.changeMark()
    let seen = try demo.hall.preview(notice, by: administrator)
    #expect(try demo.store.changeMark() == mark)
    #expect(seen.number == nil && seen.isNew && seen.years == [2027])
    #expect(seen.moves.map(\.number) == [number])
    let promise = try #require(seen.moves.first?.dates.last)
    #expect(
      promise.subject == .promise && promise.from == December.due && promise.to == December.moved)
    #expect(promise.wasProvisional && !promise.isProvisional)
    let done = try demo.hall.importHolidays(notice, by: administrator)
    #expect(done.number == 1 && done.isNew && done.isComplete)
    #expect(done.moves.map(\.dates) == seen.moves.map(\.dates))
    let record = try demo.hall.record(of: number)
    #expect(
      record.file.promise?.due == December.moved && record.file.promise?.isProvisional == false)
    #expect(record.file.tasks.allSatisfy { !$0.isProvisional })
    #expect(record.entries.last?.entry.actor == "0001")
    let line = try #require(record.events.last).line(.chinese, in: record.file)
    #expect(line.contains("按 虚构〔2026〕1号 重算") && line.contains("承诺办结改为 2027-01-11"))
    #expect(try demo.store.rows(of: number)?.file.due == December.moved)
    #expect(try demo.hall.verify().found == [])
    let kept = try #require(try demo.store.holidayNotices().first)
    #expect(kept.at == December.moment && kept.actor == "0001" && kept.table == notice.table)
  }

  @Test("R35: the administrator loads a notice, a supervisor looks, nobody else does either")
  func rights() throws {
    let notice = try InventedNotice.longNewYear()
    for staff in ["1001", "2001", "3001", "9001"] {
      let session = try demo.session(staff)
      #expect(throws: HallError.self) { try demo.hall.preview(notice, by: session) }
      #expect(throws: HallError.self) { try demo.hall.importHolidays(notice, by: session) }
      if staff != "9001" {
        #expect(throws: HallError.self) { try demo.hall.calendarOverview(by: session) }
      }
    }
    #expect(try demo.store.holidayNotices().isEmpty)
  }

  @Test("R22: each year is shown with its notice, and how many open cases touch a provisional one")
  func overview() throws {
    _ = try december.takeIn()
    let supervisor = try demo.session("9001")
    let before = try demo.hall.calendarOverview(by: supervisor)
    #expect(before.years.map(\.year) == Array((2015...2027).reversed()))
    #expect(before.years.filter(\.isProvisional).map(\.year) == [2027])
    #expect(before.years[1].workingDays == 248 && before.years[1].notice == nil)
    #expect(before.provisionalCases == 1)
    _ = try demo.hall.importHolidays(
      InventedNotice.longNewYear(), by: try demo.session("0001"))
    let after = try demo.hall.calendarOverview(by: supervisor)
    #expect(after.years.filter(\.isProvisional).isEmpty && after.provisionalCases == 0)
    #expect(after.years[0].notice?.name == "虚构〔2026〕1号")
  }

  @Test("R10 R22: a request that nobody answered yet has its last day moved, and its row with it")
  func unanswered() throws {
    demo.setClock(Moment(CivilDate(2026, 12, 29), hour: 9, minute: 0))
    let number = try december.takeIn(answer: .receiveOnly).number
    let done = try demo.hall.importHolidays(
      InventedNotice.longNewYear(), by: try demo.session("0001"))
    #expect(done.moves.first?.dates.map(\.subject) == [.answer])
    #expect(try demo.store.rows(of: number)?.file.lapses == CivilDate(2027, 1, 8))
    #expect(try demo.hall.verify().found == [])
  }

  @Test("R22: a revision in the middle of the year moves what was counted by the notice before it")
  func revision() throws {
    let start = Moment(CivilDate(2020, 1, 23), hour: 9, minute: 0)
    let demo = try DemoHall(at: start)
    let administrator = try demo.session("0001")
    let rows = try DemoHall.texts().official.text.split(separator: "\n").map(String.init)
    let revised = rows.filter { $0.hasPrefix("2020") }
    // As it was before the revision of 27 January: 1 February was worked.
    let original = revised.compactMap { row in
      switch row.prefix(10) {
      case "2020-01-31", "2020-02-02": nil as String?
      case "2020-02-01": "2020-02-01\tworkday\t春节"
      default: row
      }
    }
    _ = try demo.hall.importHolidays(
      InventedNotice.table(
        original.joined(separator: "\n"), named: "原通知", mayBeFewer: true), by: administrator)
    let file = try demo.hall.takeIn(demo.pharmacy(), by: demo.session("1001"))
    let five = try demo.hall.calendar.workingDay(5, after: start.date).date
    #expect(five == CivilDate(2020, 2, 5))
    demo.setClock(Moment(CivilDate(2020, 1, 28), hour: 9, minute: 0))
    let done = try demo.hall.importHolidays(
      InventedNotice.table(revised.joined(separator: "\n"), named: "延长春节假期"),
      by: administrator)
    #expect(done.number == 2 && done.moves.map(\.number) == [file.number])
    #expect(
      try demo.hall.calendar.workingDay(5, after: start.date).date == CivilDate(2020, 2, 7))
    let after = try demo.hall.record(of: file.number).file
    let days = try demo.hall.calendar.workingDays(
      after: start.date, through: try #require(after.promise?.due))
    #expect(days == 20)
    #expect(try demo.hall.verify().found == [])
  }

  @Test("R22: the notice that a year is taken from is the last that has it")
  func order() throws {
    let administrator = try demo.session("0001")
    for name in ["甲", "乙"] {
      _ = try demo.hall.importHolidays(
        InventedNotice.longNewYear(named: name), by: administrator)
    }
    let years = try demo.hall.calendarOverview(by: administrator).years
    #expect(years[0].notice?.name == "乙" && years[0].notice?.number == 2)
    // The first one again is not what is in force.
    let again = try demo.hall.importHolidays(
      InventedNotice.longNewYear(named: "甲"), by: administrator)
    #expect(again.isNew && again.number == 3)
  }
}
