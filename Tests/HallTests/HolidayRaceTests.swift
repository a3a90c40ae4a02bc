import CaseEngine
import Catalogue
import Hall
import HallTesting
import Phrases
import Storage
import Synchronization
import Testing
import WorkCalendar

@Suite("Notices of holidays while people work")
struct HolidayRaceTests {
  private let december: December
  private var demo: DemoHall { december.demo }

  init() throws { december = try December() }

  @Test("R22: cut off, the rest is counted by the same import, nothing twice, and verify finds it")
  func interrupted() throws {
    let numbers = try (0..<4).map { _ in try december.takeIn().number }
    let administrator = try demo.session("0001")
    let notice = try InventedNotice.longNewYear()
    let cut = try demo.hall.importHolidays(notice, by: administrator) { done, _ in done < 2 }
    #expect(!cut.isComplete)
    let found = try demo.hall.verify().found
    #expect(found == numbers.dropFirst(2).map { .outdated(caseNumber: $0) })
    #expect(found.first?.sentence(.chinese).contains("旧的放假通知") == true)
    let versions = try numbers.prefix(2).map { try demo.hall.record(of: $0).version }
    demo.setClock(December.moment.adding(minutes: 60))
    let left = try demo.hall.preview(notice, by: administrator)
    #expect(left.moves.map(\.number) == Array(numbers.dropFirst(2)) && !left.isNew)
    let rest = try demo.hall.importHolidays(notice, by: administrator)
    #expect(!rest.isNew && rest.isComplete && rest.moves.count == 2 && rest.number == 1)
    #expect(try numbers.prefix(2).map { try demo.hall.record(of: $0).version } == versions)
    #expect(try demo.hall.verify().found == [])
    #expect(try demo.hall.importHolidays(notice, by: administrator).moves.isEmpty)
    #expect(try demo.store.holidayNotices().count == 1)
  }

  @Test("R22: who works on a case before its turn came counts it by the notice first")
  func workedOnMeanwhile() throws {
    let number = try december.takeIn().number
    let administrator = try demo.session("0001")
    _ = try december.takeIn()
    let notice = try InventedNotice.longNewYear()
    _ = try demo.hall.importHolidays(notice, by: administrator) { _, _ in false }
    let second = try #require(
      try demo.hall.verify().found.compactMap { found in
        if case .outdated(let number) = found { number } else { nil }
      }.first)
    #expect(second != number)
    let task = try #require(
      try demo.hall.record(of: second).file.tasks.first { $0.state == .running })
    let officer = try officer(of: task.department)
    let file = try demo.hall.claim(
      task.ordinal, of: second, id: RandomIdentifier.make(), by: demo.session(officer))
    #expect(file.promise?.due == December.moved)
    #expect(try demo.hall.verify().found == [])
  }

  @Test("R22: a hall that was open before counts by the notice of another at once")
  func twoHalls() throws {
    let other = try ServiceHall(store: demo.store) { December.moment }
    let looking = try ServiceHall(store: demo.store) { December.moment }
    _ = try other.importHolidays(InventedNotice.longNewYear(), by: try demo.session("0001"))
    #expect(try demo.hall.plan(try demo.pharmacy()).promise.due == December.moved)
    #expect(try december.takeIn().promise?.due == December.moved)
    #expect(looking.calendar.lastOfficialYear == 2026)
    _ = try looking.changeMark()
    #expect(looking.calendar.lastOfficialYear == 2027)
  }

  @Test("R22: what was decided just before a notice came is not written, but decided again")
  func race() throws {
    let other = try ServiceHall(store: demo.store) { December.moment }
    let administrator = try demo.session("0001")
    let clerk = try demo.session("1001")
    let draft = try demo.pharmacy()
    let received = try december.takeIn(answer: .receiveOnly).number
    let notices = [
      try InventedNotice.longNewYear(),
      try InventedNotice.of2027(
        adding: "2027-01-05\tholiday\t元旦\n2027-01-04\tholiday\t元旦\n", named: "虚构〔2026〕3号"),
    ]
    let left = Mutex(notices)
    // Between looking for the calendar and writing, the clock is read once.
    let hall = try ServiceHall(store: demo.store) {
      let next = left.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      if let next { _ = try? other.importHolidays(next, by: administrator) }
      return December.moment
    }
    let file = try hall.takeIn(draft, by: clerk)
    #expect(try demo.store.holidayNotices().count == 2)
    #expect(file.promise?.due == CivilDate(2027, 1, 12))
    #expect(try demo.store.rows(of: file.number)?.file.due == CivilDate(2027, 1, 12))
    let last = try InventedNotice.of2027(
      adding: "2027-01-04\tholiday\t元旦\n", named: "虚构〔2026〕4号", mayBeFewer: true)
    left.withLock { $0 = [last] }
    let accepted = try hall.accept(received, id: RandomIdentifier.make(), by: clerk)
    #expect(try demo.store.holidayNotices().count == 3)
    #expect(accepted.promise?.due == December.moved)
    #expect(try demo.hall.verify().found == [])
  }

  private func officer(of department: String) throws -> String {
    let index = try #require(demo.hall.edition.departments.firstIndex { $0.code == department })
    return "2" + (index < 10 ? "0" : "") + "\(index)1"
  }
}
