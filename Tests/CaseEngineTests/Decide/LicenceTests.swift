import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("What is written down about a licence")
struct LicenceTests {
  private static let key = LicenceKey.output(Output.Key(1))
  private static let check = LicenceCheck(
    source: "国家企业信用信息公示系统", finding: .matches, words: "名称、住所一致")

  /// The drugstore's licence A of the market office, with a diploma and a plan that were brought.
  private static func desk() throws(Refusal) -> Desk {
    let brought = ["diploma", "plan", "later"].map {
      ItemMaterial(material: $0, need: .optional, basis: "条例")
    }
    let edition = HandMade.edition(
      [HandMade.item("A", materials: brought), HandMade.item("B", department: "GA")],
      HandMade.matter([("A", after: []), ("B", after: [])]),
      materials: [
        Material(
          code: "diploma", name: "学历证书", issuer: "教育", kind: .certificate, producedBy: ["B"]),
        HandMade.material("plan"),
        Material(code: "later", name: "健康证", issuer: "卫健", kind: .certificate),
      ], dataWindow: "ZW")
    var desk = Desk(edition)
    let marks: [String: MaterialState] = ["plan": .received, "later": .missing]
    try desk.give(.open(.of(PlanRequest(matter: "matter", marks: marks))))
    try desk.give(.accept)
    return desk
  }

  private static func issued() throws(Refusal) -> Desk {
    var desk = try desk()
    try desk.give(
      .approve(1, [DocumentFacts(number: "甲1")], by: .market), at: "2026-03-03T09:00",
      by: .market)
    return desk
  }

  private func ending(
    _ day: String = "2026-03-05", kind: LicenceEnding.Kind = .revoked, document: String = "吊 1 号"
  ) throws -> LicenceCommand {
    .end(
      LicenceEnding(
        kind: kind, document: document, day: try #require(CivilDate(iso: day))))
  }

  @Test("S113 R33: looked up, ended, in force again: each an entry, and the case stays what it is")
  func story() throws {
    var desk = try Self.issued()
    let state = desk.file?.state
    try desk.give(.licence(Self.key, .check(Self.check), department: "SJ"), by: .market)
    try desk.give(
      .licence(Self.key, try ending(), department: "SJ"), at: "2026-03-05T09:00", by: .market)
    var record = try #require(desk.file).record(of: Self.key)
    #expect(record.checks.map(\.fact) == [Self.check])
    #expect(record.checks.first?.officer == "2001")
    #expect(record.ended?.fact.kind == .revoked)
    #expect(record.isBarred)
    try desk.give(
      .licence(Self.key, .restore(document: "复 1 号"), department: "SJ"),
      at: "2026-03-06T09:00", by: .market)
    record = try #require(desk.file).record(of: Self.key)
    #expect(record.ended == nil && !record.isBarred)
    #expect(desk.file?.state == state)
    #expect(CaseFile(replaying: desk.records) == desk.file)
  }

  @Test("R33: the same said twice on a day is one entry")
  func twice() throws {
    var desk = try Self.issued()
    let check = Command.licence(Self.key, .check(Self.check), department: "SJ")
    #expect(try desk.give(check, by: .market).count == 1)
    #expect(try desk.give(check, by: .market) == [])
    #expect(try desk.give(check, at: "2026-03-09T09:00", by: .market).count == 1)
    let end = Command.licence(Self.key, try ending(), department: "SJ")
    #expect(try desk.give(end, at: "2026-03-09T09:00", by: .market).count == 1)
    #expect(try desk.give(end, at: "2026-03-10T09:00", by: .market) == [])
  }

  @Test(
    "R35: who issued it and the data window write things down, nobody else",
    arguments: [
      ("SJ", true), ("ZW", true), ("GA", false), ("", false),
    ])
  func departments(department: String, may: Bool) throws {
    let desk = try Self.issued()
    let refusal = desk.refusal(
      of: .licence(Self.key, .check(Self.check), department: department), by: .market)
    #expect(refusal == (may ? nil : .licence(.notYours(["SJ", "ZW"]))))
    #expect(refusal?.rule == (may ? nil : 35))
  }

  @Test("S113: what was seen at intake is a licence where the catalogue calls it a certificate")
  func seen() throws {
    var desk = try Self.desk()
    try desk.give(.bring(["diploma"], byApplicant: true))
    let check = LicenceCommand.check(Self.check)
    for (code, department, refusal) in [
      ("diploma", "GA", nil), ("diploma", "ZW", nil),
      ("diploma", "SJ", .licence(.notYours(["GA", "ZW"]))),
      ("plan", "ZW", .licence(.notThere(.material("plan")))),
      ("later", "ZW", .licence(.notThere(.material("later")))),
      ("nothing", "ZW", .licence(.notThere(.material("nothing")))),
    ] as [(String, String, Refusal?)] {
      let found = desk.refusal(
        of: .licence(.material(code), check, department: department), by: .market)
      #expect(found == refusal, "\(code) \(department)")
    }
  }

  @Test(
    "S113: nothing is written down about what is not issued, nor without words or a day that fits")
  func refused() throws {
    let waiting = try Self.desk()
    #expect(
      waiting.refusal(of: .licence(Self.key, .check(Self.check), department: "SJ"))
        == .licence(.notThere(Self.key)))
    let desk = try Self.issued()
    let wordless = LicenceCheck(source: "系统", finding: .notFound, words: " ")
    let bounded = LicenceCheck(
      source: "系统", finding: .matches, words: "一致", validUntil: CivilDate(2027, 1, 1))
    let issue = CivilDate(2026, 3, 3)
    for (command, refusal) in [
      (.check(wordless), .wordsNeeded), (.check(bounded), .validityIsOurs),
      (try ending(document: ""), .wordsNeeded), (.restore(document: "文"), .notEnded),
      (try ending("2026-03-02"), .dayImpossible(CivilDate(2026, 3, 2), since: issue)),
      (try ending("2026-03-06"), .dayImpossible(CivilDate(2026, 3, 6), since: issue)),
    ] as [(LicenceCommand, LicenceRefusal)] {
      #expect(
        desk.refusal(
          of: .licence(Self.key, command, department: "SJ"), at: "2026-03-05T09:00",
          by: .market) == .licence(refusal))
    }
    var ended = desk
    try ended.give(
      .licence(Self.key, try ending(), department: "SJ"), at: "2026-03-05T09:00", by: .market)
    let again = try ending(kind: .withdrawn)
    #expect(
      ended.refusal(
        of: .licence(Self.key, again, department: "SJ"), at: "2026-03-06T09:00", by: .market)?
        .rule == 33)
  }

  @Test("R35: a person's number in what was found is kept masked")
  func masked() throws {
    var desk = try Self.issued()
    let check = LicenceCheck(source: "系统", finding: .differs, words: "持证人 11010519491231002X")
    try desk.give(.licence(Self.key, .check(check), department: "SJ"), by: .market)
    #expect(
      desk.file?.record(of: Self.key).checks.first?.fact.words == "持证人 1101**********002X")
  }

  @Test("R21: what is made out anew after its decision was taken back is another paper")
  func reopened() throws {
    var desk = try Self.issued()
    try desk.give(
      .licence(Self.key, try ending(), department: "SJ"), at: "2026-03-05T09:00", by: .market)
    try desk.give(
      .reopen(1, reason: "误办", department: "SJ"), at: "2026-03-06T09:00", by: .market)
    #expect(desk.file?.record(of: Self.key).ended == nil)
  }
}
