import CaseEngine
import Catalogue
import Hall
import HallTesting
import Phrases
import Storage
import Testing
import WorkCalendar

@Suite("The register of licences, and what it means for an intake")
struct LicenceRegisterTests {
  private let demo: DemoHall
  private let clerk: Session
  private let code = "91330382DB0HHKRKA0"

  init() throws {
    // Without the register, a firm would have to bring the licence that the hall gave it.
    demo = try DemoHall(editing: { file in
      KeptText(
        name: file.name,
        text: file.text.replacing(
          "  share: 市监法人库\n  produced-by: [SJ01", with: "  produced-by: [SJ01"))
    })
    clerk = try demo.session("1001")
  }

  private func pharmacy() throws -> IntakeDraft {
    var draft = try demo.pharmacy()
    draft.applicant.id = code
    return try demo.filled(draft)
  }

  /// A case whose licence is out, until that day.
  private func issued(until last: CivilDate? = nil) throws -> String {
    let number = try demo.hall.takeIn(pharmacy(), by: clerk).number
    _ = try demo.hall.approve(
      1, of: number, documents: [DocumentFacts(number: code, validUntil: last)],
      id: "approve-\(number)", by: clerk)
    return number
  }

  private var again: IntakeDraft {
    get throws {
      var draft = try demo.pharmacy()
      draft.applicant.id = code
      draft.answers["has-licence"] = .one("yes")
      draft.marks = [:]
      return try demo.filled(draft)
    }
  }

  private func held(_ material: String = "business-licence") throws -> Holding? {
    let draft = try again
    return try demo.hall.holdings(of: draft, in: demo.hall.plan(draft), by: clerk)[material]
  }

  private func keep(
    _ command: LicenceCommand, about key: LicenceKey, of number: String, as staff: String = "2001"
  ) throws {
    _ = try demo.hall.keep(
      command, about: key, of: number, id: RandomIdentifier.make(),
      by: demo.session(staff))
  }

  private static let licence = LicenceKey.output(Output.Key(ordinal: 1, index: 1))

  private func ending(_ kind: LicenceEnding.Kind = .revoked) -> LicenceCommand {
    .end(LicenceEnding(kind: kind, document: "吊 1 号", day: demo.hall.now().date))
  }

  @Test(
    "R8: a licence that ended is not offered again, however it ended, until it is in force again",
    arguments: LicenceEnding.Kind.allCases)
  func revoked(kind: LicenceEnding.Kind) throws {
    let number = try issued()
    #expect(try held()?.caseNumber == number)
    try keep(ending(kind), about: Self.licence, of: number)
    #expect(try held() == nil)
    var draft = try again
    draft.marks["business-licence"] = .reused
    #expect(throws: HallError.self) { try demo.hall.takeIn(draft, by: clerk) }
    try keep(.restore(document: "复 1 号"), about: Self.licence, of: number)
    #expect(try held()?.caseNumber == number)
  }

  @Test(
    "R8: what its source does not bear out is not offered; what it does is, and what is over not")
  func contradicted() throws {
    let number = try issued(until: CivilDate(2026, 3, 31))
    let check = { (finding: LicenceCheck.Finding) in
      LicenceCommand.check(LicenceCheck(source: "公示系统", finding: finding, words: "已查"))
    }
    for (finding, isHeld) in [
      (LicenceCheck.Finding.notFound, false), (.matches, true), (.differs, false), (.matches, true),
    ] {
      try keep(check(finding), about: Self.licence, of: number)
      #expect(try (held() != nil) == isHeld, "\(finding)")
    }
    demo.setClock(Moment(CivilDate(2026, 4, 1), hour: 9, minute: 0))
    #expect(try held() == nil)
  }

  @Test("R8: behind the newest that ended no older one is offered")
  func newest() throws {
    _ = try issued()
    demo.setClock(Moment(CivilDate(2026, 3, 3), hour: 9, minute: 0))
    let second = try issued()
    #expect(try held()?.caseNumber == second)
    try keep(ending(), about: Self.licence, of: second)
    #expect(try held() == nil)
  }

  @Test("R8: a certificate that was seen is not used for longer than its source says")
  func seen() throws {
    let first = try demo.hall.takeIn(again, by: clerk)
    let key = LicenceKey.material("staff-health")
    try #require(first.material("staff-health")?.state == .received)
    let own = try #require(try held("staff-health")?.validUntil)
    let source = own.adding(days: -40)
    try keep(
      .check(
        LicenceCheck(source: "健康证系统", finding: .matches, words: "有效", validUntil: source)),
      about: key, of: first.number, as: dataWindow())
    #expect(try held("staff-health")?.validUntil == source)
    let licence = try demo.hall.licence(key, of: first.number, by: clerk)
    #expect(licence?.status == .valid && licence?.validUntil == source)
    try keep(ending(.cancelled), about: key, of: first.number, as: dataWindow())
    #expect(try held("staff-health") == nil)
    var filter = LicenceFilter()
    filter.status = .cancelled
    #expect(try demo.hall.licences(filter, by: clerk).map(\.key) == [key])
    #expect(try demo.hall.licence(key, of: first.number, by: clerk)?.status == .cancelled)
  }

  /// An officer of the data window.
  private func dataWindow() throws -> String {
    let code = try #require(demo.hall.profile.dataWindow)
    let index = try #require(demo.hall.edition.departments.firstIndex { $0.code == code })
    return "2" + (index < 10 ? "0" : "") + "\(index)1"
  }

  @Test(
    "S113: the status of a licence, by its last day, what its source said and what ended it",
    arguments: [
      (nil, 0, .valid), ("2026-06-30", 0, .valid), ("2026-04-01", 0, .expiring),
      ("2026-03-02", 0, .expiring), ("2026-04-02", 0, .valid), ("2026-03-02", 1, .expired),
    ] as [(String?, Int, LicenceStatus)])
  func status(last: String?, later: Int, status: LicenceStatus) throws {
    let number = try issued(until: last.flatMap { CivilDate(iso: $0) })
    let day = DemoHall.start.date.adding(days: later)
    demo.setClock(Moment(day, hour: 10, minute: 0))
    #expect(try demo.hall.licence(Self.licence, of: number, by: clerk)?.status == status)
    for wanted in LicenceStatus.allCases {
      var filter = LicenceFilter()
      filter.status = wanted
      let found = try demo.hall.licences(filter, by: clerk).filter(\.isIssued)
      #expect(found.map(\.reference) == (wanted == status ? ["\(number)/1.1"] : []), "\(wanted)")
    }
  }

  @Test("S113: found by the number on it, by the holder's name and identity, and by the last day")
  func found() throws {
    let number = try issued(until: CivilDate(2026, 6, 30))
    for words in ["91330382", code, "康宁", code.lowercased()] {
      var filter = LicenceFilter()
      filter.words = words
      let found = try demo.hall.licences(filter, by: demo.session("9001"))
      #expect(found.contains { $0.reference == "\(number)/1.1" }, "\(words)")
      #expect(Set(found.map(\.reference)).count == found.count)
    }
    for (before, count) in [("2026-06-30", 0), ("2026-07-01", 1)] {
      var filter = LicenceFilter()
      filter.expiresBefore = CivilDate(iso: before)
      #expect(try demo.hall.licences(filter, by: clerk).count == count, "\(before)")
    }
    let licence = try #require(try demo.hall.licence(Self.licence, of: number, by: clerk))
    #expect(licence.issuer == "县市场监督管理局")
    #expect(licence.holderKey == code && licence.maskedHolder == Masking.identity(code))
  }

  @Test(
    "R35: clerks and supervisors read, officers of the issuer record, the administrator neither")
  func rights() throws {
    let number = try issued()
    for staff in ["1001", "3001", "2001", "9001"] {
      #expect(try demo.hall.licences(LicenceFilter(), by: demo.session(staff)).count == 1)
    }
    #expect(throws: HallError.self) {
      try demo.hall.licences(LicenceFilter(), by: demo.session("0001"))
    }
    for staff in ["1001", "3001", "9001", "2011"] {
      #expect(throws: HallError.self) {
        try keep(ending(), about: Self.licence, of: number, as: staff)
      }
    }
    let licence = try #require(try demo.hall.licence(Self.licence, of: number, by: clerk))
    #expect(demo.hall.mayKeep(licence, try demo.session("2001")))
    #expect(demo.hall.mayKeep(licence, try demo.session(dataWindow())))
    #expect(!demo.hall.mayKeep(licence, clerk))
    #expect(throws: HallError.self) {
      try demo.hall.licence(Self.licence, of: "330382-20260302-0009-9", by: clerk)
    }
    #expect(try demo.hall.licence(.material("nothing"), of: number, by: clerk) == nil)
  }

  @Test(
    "R33: what is written down about a licence is in the chain, and verification finds it whole")
  func verified() throws {
    let number = try issued()
    try keep(ending(), about: Self.licence, of: number)
    #expect(try demo.hall.verify().found.isEmpty)
    #expect(try demo.store.rows(of: number)?.outputs.first?.ending == "revoked")
  }
}
