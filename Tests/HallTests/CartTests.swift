import CaseEngine
import Catalogue
import Hall
import HallTesting
import Storage
import Testing
import TestSupport
import WorkCalendar

@Suite("Several matters in one visit")
struct CartTests {
  private let demo: DemoHall
  private let clerk: Session

  init() throws {
    demo = try DemoHall()
    clerk = try demo.session("1001")
  }

  /// A drugstore of a firm with a licence, then two more.
  private func first() throws -> IntakeDraft {
    var draft = try demo.pharmacy()
    draft.answers["has-licence"] = .one("yes")
    draft.applicant.id = "91330382DB0HHKRKA0"
    draft.agent = IntakeDraft.AgentFields(
      person: .init(name: "周强", id: "330382197001010016"), authority: "03-01")
    draft.marks = [:]
    draft.waiting = ["open-restaurant", "open-hotel"]
    return try demo.filled(draft)
  }

  @Test("R34: each is a case of its own, in one visit, with nobody told twice who applies")
  func visit() throws {
    var draft = try first()
    #expect(draft.step.map { [$0.now, $0.of] } == [1, 3])
    var files: [CaseFile] = []
    for step in 1...3 {
      let taken = try demo.hall.takeInOfVisit(demo.filled(draft), by: clerk)
      files.append(taken.file)
      guard let next = taken.next else {
        #expect(step == 3)
        break
      }
      #expect(next.step.map { [$0.now, $0.of] } == [step + 1, 3])
      #expect(next.applicant == draft.applicant && next.contact == draft.contact)
      #expect(next.agent == draft.agent && next.collectAt == draft.collectAt)
      #expect(next.answers.isEmpty && next.marks.isEmpty)
      #expect(try demo.hall.drafts(of: clerk).map(\.draft) == [next], "the rest is kept")
      draft = next
    }
    #expect(files.map(\.matter) == ["open-pharmacy", "open-restaurant", "open-hotel"])
    #expect(Set(files.map(\.number)).count == 3)
    #expect(files.allSatisfy { $0.visits == 0 && $0.agentVisits == 1 })
    #expect(try demo.hall.cases(ofVisit: draft, by: clerk).map(\.number) == files.map(\.number))
    #expect(try demo.hall.drafts(of: clerk).isEmpty)
  }

  @Test("R8: what was brought for the first and is wanted again is held from it")
  func held() throws {
    var draft = try first()
    draft.waiting = ["open-restaurant"]
    let taken = try demo.hall.takeInOfVisit(draft, by: clerk)
    let next = try #require(taken.next)
    let held = try demo.hall.holdings(of: next, in: demo.hall.plan(next), by: clerk)
    #expect(!held.isEmpty)
    #expect(held.values.allSatisfy { $0.caseNumber == taken.file.number })
  }

  @Test("What is refused keeps its cart, and what is taken in twice makes no second next")
  func refusedAndRepeated() throws {
    var draft = try first()
    draft.answers["chain"] = nil
    let open = draft
    #expect(throws: HallError.self) { try demo.hall.takeInOfVisit(open, by: clerk) }
    #expect(try demo.hall.drafts(of: clerk).isEmpty)
    let whole = try first()
    let once = try demo.hall.takeInOfVisit(whole, by: clerk)
    var begun = try #require(once.next)
    begun.answers["has-licence"] = .one("yes")
    try demo.hall.keep(begun, of: clerk)
    let again = try demo.hall.takeInOfVisit(whole, by: clerk)
    #expect(again.file.number == once.file.number)
    #expect(again.next == begun, "what was filled in meanwhile stays")
    #expect(try demo.hall.drafts(of: clerk).count == 1)
  }

  @Test("A firm's contact applies for themselves, and a person's firm has them as its contact")
  func otherKind() throws {
    var draft = try first()
    draft.agent = nil
    draft.waiting = ["household-move"]
    let taken = try demo.hall.takeInOfVisit(draft, by: clerk)
    let next = try #require(taken.next)
    #expect(next.kind == .person && next.applicant == draft.contact)
    #expect(next.contact == IntakeDraft.PersonFields())
  }
}
