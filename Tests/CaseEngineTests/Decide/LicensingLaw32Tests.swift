import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

@testable import CaseEngine

/// The answers to a request, row by row, with the paper that tells each and the day from which the
/// clocks run.
///
/// Source: Administrative Licensing Law art. 32; what a tolerant acceptance adds is rule R12.
@Suite("PL 32: situation, outcome, document, start of the clock")
struct LicensingLaw32Tests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let marks: [String: MaterialState]
    /// What the applicant corrected at the window.
    var corrections: [String: String] = [:]
    /// With the time at which each is given.
    let commands: [(Command, String)]
    let outcome: CaseFile.State
    let document: Document
    /// When the clocks begin; nil where they do not.
    let clock: String?
  }

  /// The paper that tells the applicant.
  enum Document { case none, declined, notice, slip }

  private static let received = Desk.start
  private static let missing: [String: MaterialState] = ["premises": .missing]

  private static func no(_ reason: Grounds.Reason, _ remark: String? = nil) -> Command {
    .decline(Grounds(reason: reason, basis: .licensingLaw32, remark: remark))
  }

  static let rows = [
    Row(
      testDescription: "(1) no licence is needed: told at once", marks: [:],
      commands: [(no(.notNeeded), received)], outcome: .declined, document: .declined,
      clock: nil),
    Row(
      testDescription: "(2) another office's power: declined at once, with which office",
      marks: [:], commands: [(no(.notOurs, "县住房和城乡建设局"), received)], outcome: .declined,
      document: .declined, clock: nil),
    Row(
      testDescription: "(3) corrected on the spot: recorded, no paper, and accepted", marks: [:],
      corrections: ["kitchen-plan": "图号写错，申请人改正"], commands: [(.accept, received)],
      outcome: .accepted, document: .slip, clock: received),
    Row(
      testDescription: "(3) corrected on the spot, not answered yet: recorded, no paper, no clock",
      marks: [:], corrections: ["kitchen-plan": "图号写错，申请人改正"], commands: [],
      outcome: .draft, document: .none, clock: nil),
    Row(
      testDescription: "(4) incomplete: all of it told at once", marks: missing,
      commands: [(.giveNotice, received)], outcome: .correction, document: .notice, clock: nil),
    Row(
      testDescription: "(4) incomplete: told on the fifth day", marks: missing,
      commands: [(.giveNotice, "2026-03-09T16:00")], outcome: .correction, document: .notice,
      clock: nil),
    Row(
      testDescription: "(4) silent for five days: accepted from the day of receipt",
      marks: missing, commands: [(.settle, "2026-03-10T00:00")], outcome: .accepted,
      document: .slip, clock: received),
    Row(
      testDescription: "(5) complete: accepted", marks: [:],
      commands: [(.accept, received)], outcome: .accepted, document: .slip, clock: received),
    Row(
      testDescription: "(5) complete, answered the day after: from that day", marks: [:],
      commands: [(.accept, "2026-03-03T10:00")], outcome: .accepted, document: .slip,
      clock: "2026-03-03T10:00"),
    Row(
      testDescription: "(5) all corrections in: accepted from that day", marks: missing,
      commands: [
        (.giveNotice, received), (.bring(["premises"], byApplicant: true), "2026-03-12T14:00"),
      ], outcome: .accepted, document: .slip, clock: "2026-03-12T14:00"),
    Row(
      testDescription: "told, and never corrected: declined on that ground", marks: missing,
      commands: [(.giveNotice, received), (no(.notCorrected), "2026-05-06T09:00")],
      outcome: .declined, document: .declined, clock: nil),
    Row(
      testDescription: "R12 a minor material owing: accepted, and the clock runs",
      marks: ["smoke-plan": .deferred], commands: [(.accept, received)], outcome: .accepted,
      document: .slip, clock: received),
  ]

  @Test(
    "PL32 R9 R10 R11: each situation has its outcome, its document and its clock", arguments: rows)
  func row(_ row: Row) throws {
    var desk = try Teahouse.received(row.marks, correcting: row.corrections)
    for (command, time) in row.commands { try desk.give(command, at: time) }
    let file = try #require(desk.file)
    #expect(file.state == row.outcome)
    #expect(try file.accepted == row.clock.map { try #require(Moment(iso: $0)) })
    #expect(documents(of: file) == [row.document])
    #expect(file.corrections == row.corrections)
    // No promise without a clock.
    #expect((file.promise != nil) == (row.clock != nil))
  }

  /// The last paper that the state calls for.
  private func documents(of file: CaseFile) -> [Document] {
    if file.promise != nil { return [.slip] }
    switch file.writtenAnswers.last {
    case .notice: return [.notice]
    case .declined: return [.declined]
    default: return [.none]
    }
  }

  @Test("PL32 (2): a no for want of power names the office; a blank is none")
  func office() throws {
    let desk = try Teahouse.received()
    for remark in [nil, "", "  "] {
      #expect(desk.refusal(of: Self.no(.notOurs, remark)) == .officeNeeded)
    }
    #expect(desk.refusal(of: Self.no(.notOurs, "县住建局")) == nil)
    #expect(Refusal.officeNeeded.rule == 11)
  }

  @Test(
    "PL32 (3) R1: only what the case asks for and has in hand is corrected, and it is said what")
  func corrections() throws {
    let refusal = { (code: String, words: String, marks: [String: MaterialState]) in
      Desk().refusal(
        of: .open(.of(Teahouse.request(marks), corrections: [code: words])))
    }
    #expect(refusal("lucky-charm", "补签名", [:]) == .materialNotWanted("lucky-charm"))
    #expect(Refusal.materialNotWanted("lucky-charm").rule == 1)
    for words in ["", " \u{3000}"] {
      #expect(refusal("kitchen-plan", words, [:]) == .correctionNeedsWords("kitchen-plan"))
    }
    for state in [MaterialState.missing, .deferred] {
      let marks = ["smoke-plan": state]
      #expect(refusal("smoke-plan", "补签名", marks) == .nothingToCorrect("smoke-plan"))
    }
    #expect(refusal("licence", "补签名", [:]) == .nothingToCorrect("licence"))
    #expect(refusal("kitchen-plan", "补签名", [:]) == nil)
  }

  @Test("PL32 (3) R33 R35: a correction is told by the journal, without a person's number")
  func correctionTold() throws {
    let desk = try Teahouse.received(
      correcting: ["kitchen-plan": "号码写成11010519491231002x，电话１３８００００３２１０，第 12 页已改"])
    let file = try #require(desk.file)
    let kept = "号码写成1101**********002x，电话１３８****３２１０，第 12 页已改"
    #expect(file.corrections == ["kitchen-plan": kept])
    let line = try #require(desk.records.first).event.line(.chinese, in: file)
    #expect(line.contains("当场更正") && line.contains(kept))
    #expect(line.contains(try #require(file.material("kitchen-plan")).name))
  }

  @Test("PL32: an item decided at once is accepted and decided in one breath")
  func atOnce() throws {
    var desk = try Teahouse.accepted()
    try desk.give(.approve(1, [], by: .window))
    let file = try #require(desk.file)
    #expect(file.task(1)?.state == .approved)
    #expect(file.accepted == Moment(iso: Self.received))
  }
}
