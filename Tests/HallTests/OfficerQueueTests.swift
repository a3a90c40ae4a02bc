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

@Suite("The officers' queue: hand-overs, stand-ins, views")
struct OfficerQueueTests {
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

  private func handOver(to colleague: String, by staff: String = "2001") throws -> CaseFile {
    try demo.hall.handOver(
      task, of: number, to: colleague, reason: " 外出 ", id: "give", by: demo.session(staff))
  }

  // MARK: Handing over

  @Test("R33: it goes to a colleague, with the reason in the journal, and acts once")
  func handOver() throws {
    #expect(try handOver(to: "2002").task(task)?.assignee == "2002")
    let version = try demo.hall.record(of: number).version
    #expect(try handOver(to: "2002").task(task)?.assignee == "2002")
    #expect(try demo.hall.record(of: number).version == version)
    let last = try #require(try demo.hall.record(of: number).events.last)
    #expect(
      last
        == .taskHandedOver(TaskHandedOver(ordinal: task, from: nil, to: "2002", reason: "外出")))
    #expect(try demo.hall.verify().found == [])
  }

  @Test("R35: a colleague exists, has not left, and is an officer of the department")
  func colleague() throws {
    #expect(fault { _ = try handOver(to: "2999") } == .nobody("2999"))
    #expect(fault { _ = try handOver(to: "2001") } == .oneself)
    for other in ["2011", "1001", "9001"] {
      #expect(fault { _ = try handOver(to: other) } == .noOfficerThere(other, department: "市监"))
    }
    try demo.hall.leave("2002", by: demo.session("0001"))
    #expect(fault { _ = try handOver(to: "2002") } == .nobody("2002"))
    #expect(try demo.hall.colleagues(by: demo.session("2001")) == [])
  }

  @Test(
    "R35: only officers hand over, and only their own department's", arguments: ["9001", "1001"])
  func rights(staff: String) throws {
    #expect(throws: HallError.self) { try handOver(to: "2002", by: staff) }
    #expect(throws: HallError.self) { try handOver(to: "2012", by: "2011") }
  }

  // MARK: Absences

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

  // MARK: Ages, views, looking for something

  @Test("R24: ages are counted when they are asked for, in working days, nil where nothing is")
  func ages() throws {
    let row = try #require(try rows(QueueView(), by: "2001").first { $0.ordinal == task })
    let calendar = demo.hall.calendar
    #expect(TaskAges(row, today: day(2), calendar: calendar).sinceReceipt == 0)
    let later = TaskAges(row, today: day(9), calendar: calendar)
    #expect(later.sinceReceipt == 5)
    #expect(later.onDesk == 5)
    let waiting = try #require(try rows(QueueView(isWaiting: true), by: "2001").first)
    #expect(TaskAges(waiting, today: day(9), calendar: calendar).onDesk == nil)
    let outside = TaskAges(row, today: CivilDate(2090, 1, 1), calendar: calendar)
    #expect(outside.sinceReceipt == nil)
  }

  private func rows(_ view: QueueView, by staff: String) throws -> [TaskRow] {
    let session = try demo.session(staff)
    let filter = try demo.hall.filter(of: view, department: nil, by: session)
    return try demo.hall.queue(filter, limit: 100, by: session)
  }

  @Test("a named view comes back as it was, whatever it asked for")
  func views() throws {
    let session = try demo.session("2001")
    let views = [
      QueueView(), QueueView(whose: .mine, light: .red, item: "SJ08", place: "hall-county"),
      QueueView(whose: .nobody, isWaiting: true, words: "康宁 “1”"),
    ]
    for (index, view) in views.enumerated() {
      try demo.hall.keep(view, as: " 视图\(index) ", by: session)
    }
    let kept = try demo.hall.queueViews(by: session)
    #expect(kept.map(\.name) == ["视图0", "视图1", "视图2"])
    #expect(kept.map(\.view) == views)
    #expect(try demo.hall.queueViews(by: demo.session("2002")).isEmpty)
    try demo.store.keep(KeptQueueView(staff: "2001", name: "坏的", body: "[]"))
    #expect(try demo.hall.queueViews(by: session).count == 3, "what cannot be read is left out")
  }

  @Test("what is looked for is found behind many rows that are not, page by page")
  func lookedFor() throws {
    let session = try demo.session("2001")
    let filter = try demo.hall.filter(of: QueueView(), department: nil, by: session)
    var asked = 0
    let found = try demo.hall.queue(
      filter,
      wanted: { rows in
        asked += rows.count
        return rows.filter { $0.item == "SJ01" }
      }, limit: 5, by: session)
    #expect(found.map(\.ordinal) == [task])
    #expect(asked == (try demo.hall.queue(filter, limit: 100, by: session).count))
  }
}
