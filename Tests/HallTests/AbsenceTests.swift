import CaseEngine
import Foundation
import GRDB
import Hall
import HallTesting
import Phrases
import Storage
import StoreSQLite
import Testing
import WorkCalendar

@Suite("Absences and stand-ins")
struct AbsenceTests {
  private let demo: DemoHall
  private let number: String
  private let task: Int

  init() throws {
    demo = try DemoHall()
    let file = try demo.hall.takeIn(demo.pharmacy(), by: demo.session("1001"))
    number = file.number
    task = try #require(file.tasks.first { $0.item == "SJ01" }?.ordinal)
  }

  private func day(_ day: Int) -> CivilDate { CivilDate(2026, 3, day) }

  private func fault(_ body: () throws -> Void) -> StaffFault? {
    do {
      try body()
      return nil
    } catch HallError.staff(let fault) { return fault } catch {
      Issue.record(error)
      return nil
    }
  }

  @Test("R33: an absence is the member's own entry, or the administrator's, and the last one holds")
  func absence() throws {
    let (mine, admin) = (try demo.session("2001"), try demo.session("0001"))
    try demo.hall.absent("2001", from: day(3), to: day(4), standIn: "2002", by: mine)
    #expect(try demo.hall.inMyHands(demo.session("2002")) == ["2002"], "it has not begun")
    demo.setClock(Moment(day(4), hour: 23, minute: 59))
    #expect(try demo.hall.inMyHands(demo.session("2002")) == ["2001", "2002"])
    demo.setClock(Moment(day(5), hour: 0, minute: 0))
    #expect(try demo.hall.inMyHands(demo.session("2002")) == ["2002"], "it is over")
    try demo.hall.absent("2001", from: day(5), to: day(9), standIn: "2002", by: admin)
    #expect(try demo.hall.absences(by: mine).map(\.actor) == ["0001"])
    try demo.hall.back("2001", by: mine)
    #expect(try demo.hall.absences(by: admin) == [])
    #expect(fault { _ = try demo.hall.back("2001", by: mine) } == .notAway("2001"))
    #expect(try demo.hall.verify().found == [])
  }

  @Test("R35: nobody enters another's absence but the administrator")
  func notTheirs() throws {
    for staff in ["2002", "9001", "1001"] {
      #expect(throws: HallError.self) {
        try demo.hall.absent(
          "2001", from: day(2), to: day(4), standIn: "2002", by: demo.session(staff))
      }
    }
    #expect(try demo.store.absences(after: 0, limit: 9) == [])
  }

  @Test("what makes no absence is refused, and nothing is kept")
  func refusedAbsences() throws {
    let admin = try demo.session("0001")
    func enter(_ who: String, _ first: Int, _ last: Int, _ standIn: String) -> StaffFault? {
      fault {
        try demo.hall.absent(who, from: day(first), to: day(last), standIn: standIn, by: admin)
      }
    }
    #expect(enter("2001", 4, 3, "2002") == .daysReversed(day(4), day(3)))
    #expect(enter("2001", 1, 1, "2002") == .dayIsOver(day(1)))
    #expect(enter("2001", 3, 4, "2001") == .oneself)
    #expect(enter("2001", 3, 4, "2011") == .noOfficerThere("2011", department: "市监"))
    #expect(enter("2001", 3, 4, "2999") == .nobody("2999"))
    #expect(enter("1001", 3, 4, "2002") == .noOfficer("1001"))
    #expect(try demo.store.absences(after: 0, limit: 9) == [])
    #expect(enter("2002", 3, 9, "2001") == nil)
    #expect(enter("2001", 9, 12, "2002") == .standInIsAway("2002", from: day(3), to: day(9)))
    #expect(enter("2001", 10, 12, "2002") == nil)
  }

  @Test(
    "R16 R33: a stand-in acts on what the absent one claimed, while it lasts, and the entry says")
  func standIn() throws {
    let (absent, other) = (try demo.session("2001"), try demo.session("2002"))
    _ = try demo.hall.claim(task, of: number, id: "claim", by: absent)
    #expect(throws: HallError.self) {
      try demo.hall.release(task, of: number, id: "no", by: other)
    }
    try demo.hall.absent("2001", from: day(2), to: day(2), standIn: "2002", by: absent)
    let view = QueueView(whose: .mine)
    let filter = try demo.hall.filter(of: view, department: nil, by: other)
    #expect(try demo.hall.queue(filter, limit: 9, by: other).map(\.assignee) == ["2001"])
    _ = try demo.hall.approve(task, of: number, documents: [], id: "yes", by: other)
    let record = try demo.hall.record(of: number)
    let place = try #require(record.entries.firstIndex { $0.entry.command == "yes" })
    #expect(record.events[place] == .taskStoodIn(ordinal: task, for: "2001"))
    #expect(record.entries[place].entry.actor == "2002")
    #expect(try demo.hall.verify().found == [])
  }

  @Test("R33: a changed entry of the absences is found by verification")
  func tampered() throws {
    let folder = NSTemporaryDirectory() + "yichuang-absence-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try SQLiteStore.create(at: folder + "/hall.sqlite")
    let demo = try DemoHall(store)
    try demo.hall.absent(
      "2001", from: day(3), to: day(4), standIn: "2002", by: demo.session("0001"))
    #expect(try demo.hall.verify().found == [])
    let queue = try DatabaseQueue(path: store.path)
    try queue.write {
      try $0.execute(
        sql: "DROP TRIGGER absence_is_never_changed; UPDATE absence SET actor = '2002'")
    }
    #expect(try demo.hall.verify().found == [.absences(sequence: 1)])
  }
}
