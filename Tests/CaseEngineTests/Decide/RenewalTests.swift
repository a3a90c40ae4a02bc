import Catalogue
import CatalogueTesting
import Phrases
import TestSupport
import Testing
import WorkCalendar

@testable import CaseEngine

/// A notice of holidays that comes while a case is open.
@Suite("Another notice of holidays")
struct RenewalTests {
  private let later = "2026-12-15T09:00"

  /// One item of twenty working days, accepted on 2026-12-10: due 2027-01-08, provisional.
  private func accepted(
    _ matter: [(String, after: [String])] = [("A", after: [])], under calendar: WorkCalendar? = nil
  ) throws -> Desk {
    let items = matter.map {
      HandMade.item($0.0, .workingDays(20), statutory: .workingDays(25))
    }
    var desk = Desk(HandMade.edition(items, HandMade.matter(matter)))
    if let calendar { desk.calendar = calendar }
    try desk.give(.open(.of(PlanRequest(matter: "matter"))), at: "2026-12-10T09:00")
    try desk.give(.accept, at: "2026-12-10T09:00")
    return desk
  }

  @Test("R22: a provisional date is counted anew by the notice, and is provisional no more")
  func provisional() throws {
    var desk = try accepted()
    #expect(desk.file?.promise?.due == (try day("2027-01-08")))
    #expect(desk.file?.promise?.isProvisional == true && desk.file?.task(1)?.isProvisional == true)
    desk.calendar = InventedNotice.longNewYear
    desk.renewal = .of(at: later)
    let before = try #require(desk.file)
    let moved = try desk.give(.redate, at: later).moved
    #expect(moved.cause == .calendar("虚构〔2026〕1号"))
    let file = try #require(desk.file)
    #expect(file.promise?.due == (try day("2027-01-11")) && file.promise?.isProvisional == false)
    #expect(file.task(1)?.due == file.promise?.due && file.task(1)?.isProvisional == false)
    let clock = CaseClock(calendar: desk.calendar, hours: desk.edition.profile.hours)
    let list = try clock.list(moved, of: before, by: .of(at: later))
    #expect(list.map(\.subject) == [.task(1), .statutory(1), .promise])
    let task = try #require(list.first)
    #expect(task.from == (try day("2027-01-08")))
    #expect(task.to == (try day("2027-01-11")))
    #expect(task.wasProvisional && !task.isProvisional)
    let why = task.derivation.sentence(.chinese, from: task.start)
    #expect(why.contains("2027-01-04"), "\(why)")
  }

  @Test("R22: reading the dates again moves nothing twice, nor where the notice changes nothing")
  func idempotent() throws {
    var desk = try accepted()
    desk.renewal = .of(at: later)
    #expect(try desk.give(.redate, at: later).isEmpty)
    desk.calendar = InventedNotice.longNewYear
    #expect(try desk.give(.redate, at: later).count == 1)
    #expect(try desk.give(.redate, at: "2026-12-16T09:00").isEmpty)
    desk.renewal = .of(InventedNotice.longNewYear, at: later)
    #expect(try desk.give(.redate, at: "2026-12-17T09:00").isEmpty)
  }

  @Test("R22: whoever next does anything to a case does it under the notice")
  func anyCommand() throws {
    var desk = try accepted()
    desk.calendar = InventedNotice.longNewYear
    desk.renewal = .of(at: later)
    let events = try desk.give(.claim(1), at: later, by: .market)
    #expect(events.kinds == [.datesMoved, .taskClaimed])
  }

  @Test("R22: only what the notice moves is moved, not what ran ahead of its plan")
  func onlyByTheNotice() throws {
    var desk = try accepted([("A", after: []), ("B", after: ["A"]), ("C", after: ["B"])])
    // A is decided early, so that B starts early; C keeps what was planned behind B.
    try desk.give(.approve(1, [], by: .market), at: "2026-12-11T10:00", by: .market)
    let planned = try #require(desk.file?.task(3)?.dates)
    desk.renewal = .of(at: later)
    #expect(try desk.give(.redate, at: later).isEmpty)
    // Far behind everything.
    desk.calendar = InventedNotice.calendar("2027-12-31\tholiday\t元旦\n")
    let moved = try desk.give(.redate, at: later).moved
    #expect(moved.tasks.allSatisfy { !$0.isProvisional })
    #expect(desk.file?.task(3)?.due == planned.due)
    #expect(desk.file?.task(3)?.isProvisional == false)
  }

  @Test("R22: by a calendar that ends too early nothing is moved, and the case is told")
  func tooShort() throws {
    var desk = try accepted([("A", after: []), ("B", after: ["A"])])
    desk.calendar = try WorkCalendar(official: shippedTable("holidays.tsv"), provisional: [])
    desk.renewal = .of(at: later)
    #expect(desk.refusal(of: .redate, at: later)?.rule == 22)
  }

  @Test("R22: read again by a notice, a case has the dates it would have had under it")
  func asIfFromTheStart() throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let rows = Set((0..<12).map { _ in Int32.random(in: 0..<60, using: &random) })
        .map { CivilDate(2027, 1, 11).adding(days: Int($0)) }
        .filter { $0 < CivilDate(2027, 2, 5) || $0 > CivilDate(2027, 2, 10) }
        .map { "\($0.iso)\t\(Bool.random(using: &random) ? "holiday" : "workday")\t虚构\n" }
      let calendar = InventedNotice.calendar(rows.joined())
      let matter: [(String, after: [String])] = [
        ("A", after: []), ("B", after: ["A"]), ("C", after: ["A"]), ("D", after: ["B", "C"]),
      ]
      var desk = try accepted(matter)
      let expected = try accepted(matter, under: calendar).file
      desk.calendar = calendar
      desk.renewal = .of(at: later)
      try desk.give(.redate, at: later)
      #expect(desk.file?.tasks.map(\.dates) == expected?.tasks.map(\.dates), "seed \(seed)")
      #expect(desk.file?.promise == expected?.promise, "seed \(seed)")
    }
  }
}
