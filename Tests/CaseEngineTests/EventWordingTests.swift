import Catalogue
import Phrases
import TestSupport
import Testing
import WorkCalendar

@testable import CaseEngine

struct EventWordingTests {
  @Test("a case tells its whole story, a line per event", arguments: Language.allCases)
  func story(language: Language) throws {
    let desk = try finished()
    let file = try #require(desk.file)
    let lines = desk.records.map { record in
      "\(record.at.iso) \(record.event.line(language, in: file) { $0 == "2011" ? "周强" : $0 })\n"
    }
    #expect(goldenDifference(lines.joined(), "wording/story.\(language.rawValue).txt") == nil)
  }

  @Test("R35: no line shows a person's number", arguments: CaseEvent.Kind.allCases)
  func masked(kind: CaseEvent.Kind) throws {
    let file = try #require(try Teahouse.accepted().file)
    let line = try sampleEvent(kind).line(.chinese, in: file)
    #expect(!line.isEmpty)
    #expect(!line.contains("11010519491231002X") && !line.contains("13800003210"))
  }

  @Test("R35: a document that bears a citizen's number shows it masked, a licence's is whole")
  func documentNumber() throws {
    let file = try #require(try Teahouse.accepted().file)
    let lines = ["11010519491231002X", "91330382DB0HHKRKA0"].map { number in
      let document = TaskApproved.Document(key: Output.Key(1), number: number, validUntil: nil)
      return CaseEvent.taskApproved(
        TaskApproved(ordinal: 1, documents: [document], windowAuthority: nil)
      ).line(.chinese, in: file)
    }
    #expect(
      lines == [
        "1 个体工商户设立登记 同意 → 营业执照 1101**********002X",
        "1 个体工商户设立登记 同意 → 营业执照 91330382DB0HHKRKA0",
      ])
  }

  /// A case with a correction, a lapse, a refusal and everything handed out.
  private func finished() throws(Refusal) -> Desk {
    var desk = try Teahouse.received(["premises": .missing, "smoke-plan": .deferred])
    try desk.give(.giveNotice)
    try desk.give(.bring(["premises"], byApplicant: true), at: "2026-03-03T09:00")
    try desk.give(.recordPrint(target: "file", isReprint: false), at: "2026-03-03T09:01")
    let licence = [DocumentFacts(number: "92330382MA2A1B2C3D")]
    try desk.give(.approve(1, licence, by: .window), at: "2026-03-03T09:02")
    try desk.give(.claim(4), at: "2026-03-04T09:00", by: .health)
    try desk.give(
      .examine(4, agrees: false, reason: "通风不足"), at: "2026-03-04T10:00", by: .health)
    try desk.give(.approve(2, [], by: .health), at: "2026-03-05T09:00", by: .health)
    try desk.give(
      .bring(["water-report"], byApplicant: false), at: "2026-03-05T10:00")
    try desk.give(.refuse(4, .unmet, by: .health), at: "2026-03-06T09:00", by: .health2)
    try desk.give(.handOut([Output.Key(1)], to: .applicant), at: "2026-03-06T10:00")
    try desk.give(.settle, at: "2026-03-25T00:00")
    try desk.give(.reveal(purpose: "电话通知"), at: "2026-03-25T09:00")
    try desk.give(.recordPrint(target: "file", isReprint: true), at: "2026-03-26T09:00")
    try desk.give(
      .recordPaper(.refused(task: 4), target: "file", isReprint: false), at: "2026-03-26T09:01")
    try desk.give(
      .recordPaper(.notice, target: "file", isReprint: false), at: "2026-03-26T09:02")
    try desk.give(
      .recordPaper(.notice, target: "file", isReprint: true), at: "2026-03-26T09:03")
    try desk.give(.handOut([Output.Key(2), Output.Key(4)], to: .agent), at: "2026-03-26T09:05")
    return desk
  }
}
