import CaseEngine
import Catalogue
import Hall
import HallTesting
import Storage
import Testing
import TestSupport
import WorkCalendar

@Suite("What the hall knows of an applicant")
struct KnownApplicantTests {
  private let demo: DemoHall
  private let clerk: Session

  init() throws {
    demo = try DemoHall()
    clerk = try demo.session("1001")
  }

  /// The drugstore of a firm that has its licence already.
  private func second(code: String = "91330382DB0HHKRKA0") throws -> IntakeDraft {
    var draft = try demo.pharmacy()
    draft.answers["has-licence"] = .one("yes")
    draft.applicant.id = code
    draft.marks = [:]
    return try demo.filled(draft)
  }

  @Test("Who applied before is filled in, and the reading is an entry of the earlier case (R33)")
  func known() throws {
    #expect(try demo.hall.known("91330382DB0HHKRKA0", purpose: "test", by: clerk) == nil)
    let earlier = try demo.hall.takeIn(second(), by: clerk)
    let applicant = try demo.hall.known("91330382db0hhkrka0", purpose: "test", by: clerk)
    #expect(applicant == earlier.applicant)
    let last = try demo.hall.showCase(earlier.number, by: clerk).events.last
    #expect(last == .identityRevealed(purpose: "test"))
    #expect(throws: HallError.self) {
      try demo.hall.known(
        "91330382DB0HHKRKA0", purpose: "test", by: demo.session("9001"))
    }
  }

  @Test("R8: what was brought before and is still good need not be brought again")
  func brought() throws {
    let earlier = try demo.hall.takeIn(second(), by: clerk)
    var again = try second()
    again.marks = [:]
    let held = try demo.hall.holdings(of: again, in: demo.hall.plan(again), by: clerk)
    let reusable = earlier.materials.filter { material in
      material.state == .received && demo.hall.edition.material(material.code)?.valid != nil
    }.map(\.code)
    #expect(!reusable.isEmpty)
    #expect(Set(held.keys) == Set(reusable))
    #expect(held.values.allSatisfy { $0.caseNumber == earlier.number })
    for code in held.keys { again.marks[code] = .reused }
    let file = try demo.hall.takeIn(demo.filled(again), by: clerk)
    for code in held.keys {
      #expect(file.material(code)?.state == .reused)
      #expect(file.material(code)?.source == .earlierCase(earlier.number))
    }
    #expect(file.state == .accepted)
  }

  @Test("R8: what the hall does not hold, or no longer, cannot be reused")
  func notHeld() throws {
    var draft = try second()
    let code = try #require(draft.marks.keys.sorted().first)
    draft.marks[code] = .reused
    #expect(throws: HallError.self) { try demo.hall.takeIn(draft, by: clerk) }
    #expect(try demo.store.entries(after: 0, limit: 1).isEmpty)

    _ = try demo.hall.takeIn(second(), by: clerk)
    let limited = try demo.hall.holdings(
      of: second(), in: demo.hall.plan(second()), by: clerk
    ).values.filter { $0.validUntil != nil }
    #expect(!limited.isEmpty)
    let first = try #require(limited.compactMap(\.validUntil).min())
    demo.setClock(Moment(first, hour: 9, minute: 0))
    let draftThen = try second()
    let still = try demo.hall.holdings(
      of: draftThen, in: demo.hall.plan(draftThen), by: clerk)
    #expect(limited.allSatisfy { still[$0.material] != nil }, "its last day is a good day")
    demo.setClock(Moment(first.adding(days: 1), hour: 9, minute: 0))
    let after = try demo.hall.holdings(
      of: draftThen, in: demo.hall.plan(draftThen), by: clerk)
    for holding in limited where holding.validUntil == first {
      #expect(after[holding.material] == nil)
    }
  }

  @Test("R8: a licence that an earlier case ended with is there until its last day")
  func issued() throws {
    // Without the register, a firm would have to bring the licence that the hall gave it.
    let demo = try DemoHall(editing: { file in
      KeptText(
        name: file.name,
        text: file.text.replacing(
          "  share: 市监法人库\n  produced-by: [SJ01", with: "  produced-by: [SJ01"))
    })
    let clerk = try demo.session("1001")
    let code = "91330382DB0HHKRKA0"
    var first = try demo.pharmacy()
    first.applicant.id = code
    let earlier = try demo.hall.takeIn(demo.filled(first), by: clerk)
    var again = first
    again.answers["has-licence"] = .one("yes")
    again.marks = [:]
    again = try demo.filled(again)
    #expect(try demo.hall.plan(again).materials.contains { $0.code == "business-licence" })
    func held() throws -> Holding? {
      try demo.hall.holdings(of: again, in: demo.hall.plan(again), by: clerk)["business-licence"]
    }
    #expect(try held() == nil, "it is not issued yet")
    let last = CivilDate(2026, 6, 30)
    _ = try demo.hall.approve(
      1, of: earlier.number, documents: [DocumentFacts(number: code, validUntil: last)],
      id: "approve", by: clerk)
    #expect(
      try held()
        == Holding(
          material: "business-licence", caseNumber: earlier.number, origin: .issued(code),
          validUntil: last))
    demo.setClock(Moment(last, hour: 9, minute: 0))
    #expect(try held() != nil)
    demo.setClock(Moment(last.adding(days: 1), hour: 9, minute: 0))
    #expect(try held() == nil)
  }

  @Test("R8 R15 S046: a firm that comes back with the code it got here is known by it")
  func founded() throws {
    let code = "91330382DB0HHKRKA0"
    let founding = try demo.hall.takeIn(demo.pharmacy(), by: clerk)
    #expect(try demo.hall.known(code, purpose: "test", by: clerk) == nil, "it has no code yet")
    _ = try demo.hall.approve(
      1, of: founding.number, documents: [DocumentFacts(number: code)], id: "approve", by: clerk)

    let known = try #require(try demo.hall.known(code, purpose: "test", by: clerk))
    #expect(known.name == founding.applicant.name && known.id == code)
    let again = try second(code: code)
    let plan = try demo.hall.plan(again)
    let held = try demo.hall.holdings(of: again, in: plan, by: clerk)
    #expect(!held.isEmpty && held.values.allSatisfy { $0.caseNumber == founding.number })
    #expect(try demo.hall.duplicates(of: again, in: plan).map(\.number) == [founding.number])
    let card = try demo.hall.card(of: code, by: clerk)
    #expect(card?.cases.map(\.row.number) == [founding.number])

    let other = try second(code: "91330382MA0000000X")
    #expect(try demo.hall.duplicates(of: other, in: demo.hall.plan(other)).isEmpty)
  }

  @Test("Nobody else's papers are offered")
  func others() throws {
    _ = try demo.hall.takeIn(second(), by: clerk)
    var other = try second()
    other.applicant.id = ""
    #expect(
      try demo.hall.holdings(of: other, in: demo.hall.plan(other), by: clerk).isEmpty,
      "a name alone is nobody for sure")
    other.applicant.id = "91330382MA0000000X"
    #expect(
      try demo.hall.holdings(of: other, in: demo.hall.plan(other), by: clerk).isEmpty)
  }
}
