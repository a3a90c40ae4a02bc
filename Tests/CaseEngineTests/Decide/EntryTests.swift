import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("Typing into another office's system, and the archive room")
struct EntryTests {
  private func enter(
    _ ordinal: Int = 2, _ receipt: String = "JK-1", into system: String = "s1",
    at stage: SystemEntry.Stage = .acceptance,
    because reason: String? = nil, by capacity: Capacity = .window
  ) -> Command {
    .enter(
      ordinal, system: system, stage: stage, receipt: receipt, reason: reason, by: capacity)
  }

  @Test("on acceptance a window types it in, on decision the department alone (R35)")
  func stages() throws {
    var desk = try Teahouse.accepted()
    #expect(desk.file?.openDuties.map(\.duty.stage) == [.acceptance])
    let entered = TaskEntered(
      ordinal: 2, system: "s1", name: "省健康证系统", stage: .acceptance, receipt: "JK-1")
    #expect(try desk.give(enter()) == [.taskEntered(entered)])
    #expect(desk.file?.openDuties.isEmpty == true)
    #expect(try desk.give(enter()).isEmpty)
    try desk.give(
      .approve(2, [DocumentFacts(number: "健 1")], by: .health), at: "2026-03-04T10:00",
      by: .health)
    #expect(desk.file?.openDuties.map(\.duty.stage) == [.decision])
    let no = desk.refusal(of: enter(2, "JK-2", at: .decision))
    #expect(no == .entry(.onlyDepartment(2, system: "省健康证系统")) && no?.rule == 35)
    #expect(
      desk.refusal(of: enter(by: .market)) == .otherDepartment(task: 2, department: "WJ"))
    try desk.give(enter(2, "JK-2", at: .decision, by: .health), at: "2026-03-04T11:00", by: .health)
    #expect(desk.file?.task(2)?.systemRecords.map(\.receipt) == ["JK-1", "JK-2"])
    #expect(desk.file?.openDuties.isEmpty == true)
  }

  @Test("R33: another number over one that is written down needs a reason, and both stay")
  func corrected() throws {
    var desk = try Teahouse.accepted()
    try desk.give(enter())
    let no = desk.refusal(of: enter(2, "JK-9"))
    #expect(no == .entry(.alreadyEntered(2, system: "省健康证系统", receipt: "JK-1")))
    #expect(no?.rule == 33)
    try desk.give(enter(2, "JK-9", because: "抄错"))
    #expect(desk.file?.task(2)?.systemRecords.map(\.receipt) == ["JK-1", "JK-9"])
    let file = try #require(desk.file)
    let line = try #require(desk.records.last?.event.line(.chinese, in: file))
    #expect(line.contains("JK-9") && line.contains("抄错"))
  }

  @Test(
    "what is not due, not named or without a number is not written down",
    arguments: [
      (
        Command.enter(
          1, system: "s1", stage: .acceptance, receipt: "1", reason: nil, by: .window), Int?.none
      ),
      (.enter(2, system: "s2", stage: .acceptance, receipt: "1", reason: nil, by: .window), nil),
      (.enter(9, system: "s1", stage: .acceptance, receipt: "1", reason: nil, by: .window), nil),
      (.enter(2, system: "s1", stage: .decision, receipt: "1", reason: nil, by: .health), 21),
      (.enter(2, system: "s1", stage: .acceptance, receipt: " ", reason: nil, by: .window), 33),
    ])
  func refused(command: Command, rule: Int?) throws {
    let desk = try Teahouse.accepted()
    let refusal = try #require(desk.refusal(of: command))
    #expect(refusal.rule == rule)
    for language in Language.allCases { #expect(!refusal.message(language).contains("{")) }
  }

  @Test("R21: before the case is accepted nothing is typed in anywhere")
  func early() throws {
    let desk = try Teahouse.received()
    #expect(desk.refusal(of: enter()) == .noSuchTask(2))
  }

  @Test("R21: a package is made of a case that is over, each time anew, and of no other")
  func archive() throws {
    let made = ArchiveMade(files: 7, content: "c")
    for open in [try Teahouse.received(), try Teahouse.accepted(), try Teahouse.ready()] {
      let state = try #require(open.file?.state)
      #expect(open.refusal(of: .archive(made)) == .wrongState(state))
    }
    var declined = try Teahouse.received()
    try declined.give(.decline(.notOurs))
    #expect(try declined.give(.archive(made)) == [.archived(made)])
    #expect(try declined.give(.archive(made)) == [.archived(made)])
  }
}
