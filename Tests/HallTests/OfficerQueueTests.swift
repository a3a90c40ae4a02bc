import CaseEngine
import Hall
import HallTesting
import Phrases
import Storage
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
