import CaseEngine
import Catalogue
import Hall
import HallTesting
import Phrases
import Storage
import Testing
import WorkCalendar

@Suite("The subject tables")
struct SubjectTests {
  private let demo: DemoHall
  private let clerk: Session
  private let code = "91330382DB0HHKRKA0"
  private let wang = "11010519491231002X"

  init() throws {
    demo = try DemoHall()
    clerk = try demo.session("1001")
  }

  /// A firm with a licence already, whose contact is Wang.
  private func firm() throws -> CaseFile {
    var draft = try demo.pharmacy()
    draft.answers["has-licence"] = .one("yes")
    draft.applicant.id = code
    draft.marks = [:]
    return try demo.hall.takeIn(demo.filled(draft), by: clerk)
  }

  @Test("S117: persons and firms, found by words or the latest, each once")
  func lists() throws {
    let first = try firm()
    let second = try firm()
    for words in ["", "康宁", code, second.number] {
      let firms = try demo.hall.subjects(.organisation, words, by: clerk)
      #expect(firms.map(\.key) == [code], "\(words)")
      #expect(firms.first?.caseNumber == second.number)
    }
    for words in ["", "王秀英", wang] {
      let people = try demo.hall.subjects(.person, words, by: clerk)
      #expect(people.map(\.key) == [wang], "\(words)")
      #expect(people.first?.maskedNumber == "1101**********002X")
    }
    #expect(try demo.hall.subjects(.person, "康宁", by: clerk).isEmpty)
    #expect(try demo.hall.subjects(.organisation, "没有的", by: clerk).isEmpty)
    #expect(first.number != second.number)
  }

  @Test("S117 R8: papers on file say until when they are usable, and from which case")
  func papers() throws {
    let file = try firm()
    let draft = try { () throws -> IntakeDraft in
      var draft = try demo.pharmacy()
      draft.answers["has-licence"] = .one("yes")
      draft.applicant.id = code
      draft.marks = [:]
      return try demo.filled(draft)
    }()
    let held = try demo.hall.holdings(of: draft, in: demo.hall.plan(draft), by: clerk)
    let papers = try demo.hall.papersOnFile("康宁", by: clerk)
    #expect(Set(papers.filter(\.isUsable).map(\.material)) == Set(held.keys))
    for paper in papers {
      #expect(paper.validUntil == held[paper.material]?.validUntil)
      #expect(paper.caseNumber == file.number)
    }
    let last = try #require(papers.compactMap(\.validUntil).min())
    demo.setClock(Moment(last.adding(days: 1), hour: 9, minute: 0))
    let after = try demo.hall.papersOnFile("康宁", by: clerk)
    #expect(after.filter { $0.validUntil == last }.allSatisfy { !$0.isUsable })
    #expect(after.count == papers.count)
  }

  @Test("S117: one card has who they are, licences, papers, credit, open and past cases")
  func card() throws {
    let file = try firm()
    let closed = try firm()
    _ = try demo.hall.withdraw(closed.number, nil, reason: "不办了", id: "w", by: clerk)
    try demo.hall.list(
      [NewListing(number: code, name: "乐清市康宁大药房", reason: "虚假承诺", basis: "乐法执1号")],
      by: demo.session("0001"))
    for typed in [code, file.number] {
      let card = try #require(try demo.hall.card(of: typed, by: clerk))
      #expect(card.subject.kind == .organisation && card.subject.isListed)
      #expect(card.credit?.reason == "虚假承诺")
      #expect(card.contactName == "王秀英")
      #expect(Set(card.cases.map(\.row.number)) == [file.number, closed.number])
      #expect(card.licences.contains { $0.key == .material("staff-health") })
      #expect(!card.papers.isEmpty)
      #expect(card.shownNumber == Masking.identity(code) && card.shownPhone != "13800000000")
    }
    let contact = try #require(try demo.hall.card(of: wang, by: clerk))
    #expect(contact.subject.kind == .person && contact.licences.isEmpty)
    #expect(contact.cases.allSatisfy { $0.part == .contact })
    #expect(try demo.hall.card(of: "44052418800101001X", by: clerk) == nil)
  }

  @Test("R33 R35: a card is masked; read whole for a purpose, it is an entry of the latest case")
  func whole() throws {
    let file = try firm()
    let before = try demo.hall.record(of: file.number).version
    #expect(try demo.hall.card(of: code, by: clerk)?.isWhole == false)
    #expect(try demo.hall.record(of: file.number).version == before)
    let card = try demo.hall.card(of: code, purpose: "电话核实", by: clerk)
    #expect(card?.shownNumber == code && card?.shownPhone == "13800000000")
    #expect(
      try demo.hall.record(of: file.number).events.last == .identityRevealed(purpose: "电话核实"))
    #expect(throws: HallError.self) {
      try demo.hall.card(of: code, by: demo.session("0001"))
    }
  }

  @Test("S117: places carry the division code of the county; credit is its keepers' alone")
  func rest() throws {
    #expect(demo.hall.places("").count == demo.hall.edition.places.count)
    #expect(demo.hall.places("虹桥镇便民").map(\.place.code) == ["town-hongqiao"])
    #expect(demo.hall.places("").allSatisfy { $0.division == "330382" })
    #expect(demo.hall.places("没有的").isEmpty)
    try demo.hall.list(
      [NewListing(number: wang, name: "王秀英", reason: "虚假承诺", basis: "乐法执1号")],
      by: demo.session("0001"))
    let supervisor = try demo.session("9001")
    for (words, count) in [("", 1), ("秀英", 1), (wang, 1), ("李", 0)] {
      #expect(try demo.hall.credit(words, by: supervisor).count == count, "\(words)")
    }
    #expect(throws: HallError.self) { try demo.hall.credit("", by: clerk) }
  }
}
