import CaseEngine
import Catalogue
import Hall
import HallTesting
import Storage
import Testing
import WorkCalendar

@Suite("Taking in at a window")
struct IntakeTests {
  @Test("A whole request is accepted, split and numbered")
  func accepted() throws {
    let demo = try DemoHall()
    let file = try demo.hall.takeIn(demo.pharmacy(), by: demo.session("1001"))
    #expect(file.state == .accepted)
    #expect(file.number.hasPrefix("330382-20260302-0001-"))
    #expect(file.tasks.map(\.item).contains("SJ08"))
    #expect(file.promise.map { $0.due >= CivilDate(2026, 3, 2) } == true)
  }

  @Test("R33: the same draft taken in twice makes one case")
  func onceOnly() throws {
    let demo = try DemoHall()
    let clerk = try demo.session("1001")
    let draft = try demo.pharmacy()
    let first = try demo.hall.takeIn(draft, by: clerk)
    let second = try demo.hall.takeIn(draft, by: clerk)
    #expect(first == second)
    #expect(
      try demo.store.entries(after: 0, limit: 100).allSatisfy {
        $0.entry.caseNumber == first.number
      })
  }

  @Test("R9: what is missing is told at once, and bringing all of it is acceptance on that day")
  func notice() throws {
    let demo = try DemoHall()
    let clerk = try demo.session("1001")
    var draft = try demo.pharmacy()
    draft.marks = [:]
    let file = try demo.hall.takeIn(draft, by: clerk)
    #expect(file.state == .correction)
    let missing = file.materials.filter { $0.state == .missing }.map(\.code)
    #expect(file.notice?.materials == missing)
    demo.setClock(Moment(CivilDate(2026, 3, 10), hour: 10, minute: 0))
    let after = try demo.hall.bring(missing, to: file.number, id: "bring", by: clerk)
    #expect(after.state == .accepted)
    #expect(after.accepted?.date == CivilDate(2026, 3, 10))
    #expect(after.visits == 2)
  }

  @Test("R10: a request only received counts as accepted from its receipt when nobody answers")
  func deemed() throws {
    let demo = try DemoHall()
    let clerk = try demo.session("1001")
    let file = try demo.hall.takeIn(demo.pharmacy(), answer: .receiveOnly, by: clerk)
    #expect(file.state == .draft)
    demo.setClock(Moment(CivilDate(2026, 3, 9), hour: 17, minute: 0))
    #expect(try demo.hall.settleLapsed(by: clerk).isEmpty)
    demo.setClock(Moment(CivilDate(2026, 3, 10), hour: 9, minute: 0))
    #expect(try demo.hall.settleLapsed(by: clerk) == [file.number])
    let after = try demo.hall.showCase(file.number, by: clerk).file
    #expect(after.state == .accepted)
    #expect(after.wasDeemedAccepted)
    #expect(after.accepted == file.received)
  }

  @Test("R11: declining keeps its reason and basis under a number of its own")
  func declined() throws {
    let demo = try DemoHall()
    let grounds = Grounds(reason: .notOurs, basis: .licensingLaw32, remark: "县住建局")
    let file = try demo.hall.takeIn(
      demo.pharmacy(), answer: .decline(grounds), by: demo.session("1001"))
    #expect(file.state == .declined)
    #expect(file.declined == grounds)
  }

  @Test("R14: a wrong check digit is refused and nothing is written")
  func wrongIdentity() throws {
    let demo = try DemoHall()
    var draft = try demo.pharmacy()
    draft.contact.id = "110105194912310021"
    #expect(throws: HallError.self) {
      try demo.hall.takeIn(draft, by: demo.session("1001"))
    }
    #expect(try demo.store.entries(after: 0, limit: 1).isEmpty)
  }

  @Test("R1: an open question keeps the request from being taken in")
  func openQuestion() throws {
    let demo = try DemoHall()
    var draft = try demo.pharmacy()
    draft.answers["sells-devices"] = nil
    let plan = try demo.hall.plan(draft)
    guard case .open(let question)? = demo.hall.obstacle(to: draft, in: plan) else {
      Issue.record("no obstacle")
      return
    }
    #expect(question.code == "sells-devices")
  }

  @Test("R15: an open case of the same person concerned and item is found at any place")
  func duplicates() throws {
    let demo = try DemoHall()
    let clerk = try demo.session("1001")
    var draft = IntakeDraft(matter: "resident-death", kind: .person, collectAt: "hall-county")
    draft.applicant = IntakeDraft.PersonFields(name: "王建国", id: "440524188001010014")
    draft.subject = IntakeDraft.PersonFields(name: "王老大", id: "11010519491231002X")
    draft = try demo.filled(draft)
    #expect(try demo.hall.duplicates(of: draft, in: demo.hall.plan(draft)).isEmpty)
    let file = try demo.hall.takeIn(draft, by: clerk)
    var again = IntakeDraft(matter: "resident-death", kind: .person, collectAt: "hall-county")
    again.applicant = IntakeDraft.PersonFields(name: "王建军", id: "330382188001010046")
    again.subject = draft.subject
    again = try demo.filled(again)
    let found = try demo.hall.duplicates(of: again, in: demo.hall.plan(again))
    #expect(found.map(\.number) == [file.number])
  }

  @Test("R34: an agent's trips are counted apart from the applicant's")
  func agentTrips() throws {
    let demo = try DemoHall()
    let clerk = try demo.session("1001")
    var draft = try demo.pharmacy()
    draft.agent = IntakeDraft.AgentFields(
      person: IntakeDraft.PersonFields(name: "周强", id: "330382197001010016"),
      authority: "委托书 2026-03-01")
    draft.marks = [:]
    let file = try demo.hall.takeIn(try demo.filled(draft), by: clerk)
    #expect(file.agent?.name == "周强")
    #expect(file.visits == 0 && file.agentVisits == 1)
    demo.setClock(Moment(CivilDate(2026, 3, 3), hour: 9, minute: 0))
    let collector = try demo.session("3001")
    _ = try demo.hall.approve(
      1, of: file.number, documents: [], id: "approve", by: demo.session("1001"))
    let contact = Recipient(name: "王秀英", id: "11010519491231002X", capacity: .contact)
    let after = try demo.hall.handOut(
      nil, of: file.number, to: contact, id: "hand", by: collector)
    #expect(after.visits == 1 && after.agentVisits == 1)
  }

  @Test(
    "R14 R32: who acts for the applicant has a name, a number and a letter of authority",
    arguments: [
      ("", "330382197001010016", "委托书", IntakeField.agentName),
      ("周强", "", "委托书", .agentID), ("周强", "330382197001010011", "委托书", .agentID),
      ("周强", "330382197001010016", " ", .agentAuthority),
    ])
  func agentFaults(name: String, id: String, authority: String, field: IntakeField) throws {
    let demo = try DemoHall()
    var draft = try demo.pharmacy()
    draft.agent = IntakeDraft.AgentFields(
      person: IntakeDraft.PersonFields(name: name, id: id), authority: authority)
    #expect(demo.hall.obstacle(to: draft, in: try demo.hall.plan(draft))?.field == field)
    #expect(throws: HallError.self) {
      try demo.hall.takeIn(draft, by: demo.session("1001"))
    }
    #expect(try demo.store.entries(after: 0, limit: 1).isEmpty)
  }

  @Test(
    "R15: a case that nobody has accepted yet is found too", arguments: [true, false])
  func unansweredDuplicates(waitsForMaterials: Bool) throws {
    let demo = try DemoHall()
    var draft = try demo.pharmacy()
    if waitsForMaterials { draft.marks = [:] }
    let file = try demo.hall.takeIn(
      draft, answer: waitsForMaterials ? .acceptOrNotify : .receiveOnly,
      by: demo.session("1001"))
    #expect(file.tasks.isEmpty && file.state == (waitsForMaterials ? .correction : .draft))
    let again = try demo.pharmacy()
    let found = try demo.hall.duplicates(of: again, in: demo.hall.plan(again))
    #expect(found.map(\.number) == [file.number])
    var another = try demo.pharmacy()
    another.applicant.name = "乐清市安康大药房"
    #expect(try demo.hall.duplicates(of: another, in: demo.hall.plan(another)).isEmpty)
  }

  @Test("A half-filled request is kept per clerk, and gone once it is taken in")
  func drafts() throws {
    let demo = try DemoHall()
    let clerk = try demo.session("1001")
    let draft = try demo.pharmacy()
    try demo.hall.keep(draft, of: clerk)
    #expect(try demo.hall.drafts(of: clerk).map(\.draft) == [draft])
    _ = try demo.hall.takeIn(draft, by: clerk)
    #expect(try demo.hall.drafts(of: clerk).isEmpty)
  }

  @Test("Nobody sees or throws away another clerk's half-filled request")
  func ownDrafts() throws {
    let demo = try DemoHall()
    let clerk = try demo.session("1001")
    _ = try demo.hall.add(
      NewMember(number: "1009", name: "综窗乙", role: .clerk, windows: clerk.member.windows),
      by: demo.session("0001"))
    let other = try demo.session("1009")
    let draft = try demo.pharmacy()
    try demo.hall.keep(draft, of: clerk)
    #expect(try demo.hall.drafts(of: other).isEmpty)
    try demo.hall.dropDraft(draft.id, of: other)
    #expect(try demo.hall.drafts(of: clerk).count == 1)
    try demo.hall.dropDraft(draft.id, of: clerk)
    #expect(try demo.hall.drafts(of: clerk).isEmpty)
  }

  @Test("A request with nothing in it is not kept, and no longer once it is emptied")
  func blankDraft() throws {
    let demo = try DemoHall()
    let clerk = try demo.session("1001")
    var draft = IntakeDraft(matter: "open-pharmacy", kind: .person, collectAt: "hall-county")
    try demo.hall.keep(draft, of: clerk)
    #expect(try demo.store.drafts(of: "1001").isEmpty)
    draft.applicant.name = "王秀英"
    try demo.hall.keep(draft, of: clerk)
    #expect(try demo.store.drafts(of: "1001").count == 1)
    draft.applicant.name = " "
    try demo.hall.keep(draft, of: clerk)
    #expect(try demo.store.drafts(of: "1001").isEmpty)
  }

  @Test("How far a request has come is the first thing that is still to do")
  func progress() throws {
    let demo = try DemoHall()
    var draft = try demo.pharmacy()
    #expect(demo.hall.progress(of: draft) == .answer)
    let missing = draft.marks.count
    draft.marks = [:]
    #expect(demo.hall.progress(of: draft) == .materials(missing: missing))
    let questions = try demo.hall.plan(draft).questions.count
    draft.answers["sells-devices"] = nil
    guard case .questions(let answered, let count) = demo.hall.progress(of: draft) else {
      Issue.record("a question is open")
      return
    }
    #expect(answered < count && count <= questions)
    draft.contact.id = "1"
    #expect(demo.hall.progress(of: draft) == .people)
    let gone = IntakeDraft(matter: "open-casino", kind: .person, collectAt: "hall-county")
    #expect(demo.hall.progress(of: gone) == .gone)
  }
}
