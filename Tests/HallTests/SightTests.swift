import CaseEngine
import Catalogue
import Hall
import HallTesting
import Phrases
import Storage
import Testing
import TestSupport
import WorkCalendar

@Suite("Seeing the identity document of whoever comes (见证核对)")
struct SightTests {
  private let demo: DemoHall
  private let clerk: Session

  init() throws {
    demo = try DemoHall()
    clerk = try demo.session("1001")
  }

  /// Toggled as the key does it.
  private func toggled(_ draft: IntakeDraft) -> IntakeDraft {
    var draft = draft
    let isDone = draft.toggleIdentitySeen()
    #expect(isDone)
    return draft
  }

  @Test("R14: what the clerk saw is kept with the case; without it the case is accepted too")
  func kept() throws {
    let draft = try demo.pharmacy()
    let unseen = try demo.hall.takeIn(draft, by: clerk)
    #expect(unseen.state == .accepted && !unseen.identitySeen)
    let seen = try demo.hall.takeIn(toggled(demo.pharmacy(name: "乐清市二店")), by: clerk)
    #expect(seen.state == .accepted && seen.identitySeen)
    #expect(try demo.hall.record(of: seen.number).file.identitySeen, "read back from the journal")
    #expect(try demo.hall.view(of: seen, .chinese).identitySeen)
  }

  @Test("R14: it is the document of whoever stands there: another person has to show their own")
  func whose() throws {
    var draft = toggled(try demo.pharmacy())
    #expect(draft.visitorID == .contactID && draft.isIdentitySeen)
    draft.contact.id = " 11010519491231002x "
    #expect(draft.isIdentitySeen, "the same number, typed otherwise")
    draft.agent = IntakeDraft.AgentFields(
      person: .init(name: "周强", id: "330382197001010016"), authority: "03-01")
    #expect(draft.visitorID == .agentID && !draft.isIdentitySeen)
    draft = toggled(draft)
    #expect(draft.isIdentitySeen && !toggled(draft).isIdentitySeen, "and it can be taken back")
    draft.agent = nil
    #expect(!draft.isIdentitySeen)
    var person = IntakeDraft(matter: "newborn", kind: .person, collectAt: "hall-county")
    #expect(person.visitorID == .applicantID)
    let isDone = person.toggleIdentitySeen()
    #expect(!isDone && !person.isIdentitySeen, "no number, nothing to compare with")
    person.applicant.id = "330382197001010016"
    #expect(toggled(person).isIdentitySeen)
  }

  @Test("R14: of several matters of one visit it is seen once")
  func visit() throws {
    var draft = toggled(try demo.pharmacy())
    draft.waiting = ["household-move"]
    let taken = try demo.hall.takeInOfVisit(draft, by: clerk)
    let next = try #require(taken.next)
    #expect(next.kind == .person && next.visitorID == .applicantID && next.isIdentitySeen)
    #expect(taken.file.identitySeen)
  }

  @Test("R14: a check-list says nothing of it, since nobody has come with it yet")
  func checkList() throws {
    let list = try demo.hall.makeCheckList(of: toggled(demo.pharmacy()), by: clerk)
    #expect(!list.draft.isIdentitySeen)
    #expect(try !demo.hall.openCheckList(list.number, by: clerk).draft.isIdentitySeen)
  }

  @Test("R14: a request says that it was seen, and of whom: it needs their number")
  func request() throws {
    let person = #""kind": "person", "name": "王秀英", "id": "330382197001010016""#
    func draft(_ text: String) throws -> IntakeDraft {
      try IntakeRequest(json: Array(text.utf8)).draft(collectAt: "hall-county")
    }
    let seen = try draft(
      #"{"matter": "newborn", "applicant": {\#(person)}, "identity-seen": true}"#)
    #expect(seen.isIdentitySeen)
    for value in ["", #", "identity-seen": false"#] {
      let text = #"{"matter": "newborn", "applicant": {\#(person)}\#(value)}"#
      #expect(try !draft(text).isIdentitySeen)
    }
    let bare = try draft(
      #"{"matter": "open-pharmacy", "applicant": {"kind": "organisation", "name": "某店", "#
        + #""contact": {"name": "王秀英"}}, "identity-seen": true}"#)
    let plan = try demo.hall.plan(bare)
    #expect(demo.hall.fault(in: bare, of: plan) == .missing(.contactID))
    let filled = try demo.filled(bare)
    #expect(throws: HallError.self) { try demo.hall.takeIn(filled, by: clerk) }
    #expect(try demo.store.entries(after: 0, limit: 1).isEmpty)
  }
}
