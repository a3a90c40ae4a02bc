import CatalogueTesting
import TestSupport
import Testing
import WorkCalendar

@testable import CaseEngine
@testable import Catalogue

@Suite("One project, one code")
struct ProjectCodeTests {
  private static let code = "2603-330382-04-01-000019"

  /// The small hall with a tea house that is a project: `needed` of the health authority's items,
  /// and, where wanted, given by the licence.
  private static func hall(given: Bool) throws -> Edition {
    let files = SmallHall.files.map { source in
      guard source.file.hasPrefix("items/") else { return source }
      let text = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        .flatMap { line -> [String] in
          switch line {
          case "- code: SJ01" where given: [String(line), "  project-code: given"]
          case "- code: WJ01": [String(line), "  project-code: needed"]
          default: [String(line)]
          }
        }
      return SourceText(file: source.file, text: text.joined(separator: "\n"))
    }
    return try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
  }

  private func reception(_ code: String?) -> Reception {
    Reception(
      number: "330382-20260302-0001-1", slipCode: "330382202603020001AB",
      plan: Teahouse.request(), applicant: .person, subject: nil, collectAt: "hall-county",
      projectCode: code)
  }

  @Test("R38: without the code, or with one of another form, nothing is taken in")
  func needed() throws {
    let desk = Desk(try Self.hall(given: false))
    #expect(desk.refusal(of: .open(reception(nil))) == .project(.codeNeeded))
    for wrong in ["", "2603", "26033303820401000019", "2603-330382-04-01-00001A"] {
      #expect(
        desk.refusal(of: .open(reception(wrong))) == .project(.codeMalformed(.standard)), "\(wrong)"
      )
    }
    #expect(Refusal.project(.codeNeeded).rule == 38)
  }

  @Test("R38: the case keeps the code it came with, through everything")
  func kept() throws {
    var desk = Desk(try Self.hall(given: false))
    try desk.give(.open(reception(Self.code)))
    try desk.give(.accept)
    #expect(desk.file?.projectCode == Self.code)
    #expect(CaseFile(replaying: desk.records)?.projectCode == Self.code)
    // As it is stored, too; what came without a code says nothing of one.
    let stored = desk.records.map { StoredEvent($0.event) }
    #expect(try stored.map { try $0.event() } == desk.records.map(\.event))
    #expect(stored[0].body.contains("\"projectCode\":\"\(Self.code)\""))
    let plain = StoredEvent(try #require(try Teahouse.received().records.first).event)
    #expect(!plain.body.contains("projectCode"))
  }

  @Test("R38: what is about no project keeps no code")
  func noProject() throws {
    var desk = Desk()
    try desk.give(.open(reception(Self.code)))
    #expect(desk.file?.projectCode == nil)
  }

  @Test("R38: what registers the project is taken in without a code and approved only with it")
  func given() throws {
    var desk = Desk(try Self.hall(given: true))
    try desk.give(.open(reception(nil)))
    try desk.give(.accept)
    #expect(desk.file?.projectCode == nil)
    for wrong in [nil, "", "备〔2026〕9号"] as [String?] {
      let facts = [DocumentFacts(number: wrong)]
      #expect(
        desk.refusal(of: .approve(1, facts, by: .market), by: .market)
          == .project(.codeNotStated(1, .standard)))
    }
    let typed = [DocumentFacts(number: "２６０３ 330382 04 01 000019")]
    try desk.give(.approve(1, typed, by: .market), by: .market)
    #expect(desk.file?.projectCode == Self.code)
    let stored = try desk.records.map { try StoredEvent($0.event).event() }
    #expect(stored == desk.records.map(\.event))
    // Sent twice it acts once, however it was typed.
    #expect(try desk.give(.approve(1, typed, by: .market), by: .market).isEmpty)
  }

  @Test("R38: a code that was there before the registration stays; its paper has its own number")
  func before() throws {
    var desk = Desk(try Self.hall(given: true))
    try desk.give(.open(reception(Self.code)))
    try desk.give(.accept)
    try desk.give(.approve(1, [DocumentFacts(number: "备〔2026〕9号")], by: .market), by: .market)
    #expect(desk.file?.projectCode == Self.code)
  }

  @Test("R38: a registration that is taken back takes its code along")
  func reopened() throws {
    var desk = Desk(try Self.hall(given: true))
    let plan = PlanRequest(
      matter: "SJ01", answers: ["premises": .one("rented")],
      marks: ["application": .received, "premises": .received])
    try desk.give(.open(.of(plan)))
    try desk.give(.accept)
    try desk.give(.approve(1, [DocumentFacts(number: Self.code)], by: .market), by: .market)
    #expect(desk.file?.projectCode == Self.code)
    try desk.give(.reopen(1, reason: "赋错码", department: "SJ"), by: .market)
    #expect(desk.file?.projectCode == nil)
  }
}
