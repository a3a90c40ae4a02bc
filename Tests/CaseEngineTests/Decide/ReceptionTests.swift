import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

struct ReceptionTests {
  @Test("R6 R8: a request is received under its edition, with its united list")
  func received() throws {
    let desk = try Teahouse.received(["smoke-plan": .deferred])
    let file = try #require(desk.file)
    #expect(file.state == .draft)
    #expect(file.edition == 1)
    #expect(file.received == (try moment(Desk.start)))
    #expect(file.material("licence")?.state == .shared)
    #expect(file.material("water-report")?.state == .later)
    #expect(file.material("smoke-plan")?.due == (try day("2026-03-23")))
    #expect(file.visits == 1)
    #expect(file.tasks.isEmpty)
  }

  @Test("R1: a request with an open question is not received, and the question is named")
  func openQuestion() {
    var request = Teahouse.request()
    request.answers["sells"] = nil
    request.marks["smoke-plan"] = nil
    #expect(Desk().refusal(of: .open(.of(request))) == .questionOpen("sells"))
    #expect(Refusal.questionOpen("sells").rule == 1)
  }

  @Test("R1 R12: what the planner refuses, the decider refuses with the planner's rule")
  func planFault() {
    let unknown = Desk().refusal(of: .open(.of(Teahouse.request(["lucky-charm": .received]))))
    #expect(unknown == .plan(.unknownMaterial("lucky-charm")))
    #expect(unknown?.rule == 1)
    let strict = Desk().refusal(of: .open(.of(Teahouse.request(["application": .deferred]))))
    #expect(strict == .plan(.notDeferrable("application")))
    #expect(strict?.rule == 12)
  }

  @Test("R7: outputs are collected at a place of the edition")
  func unknownPlace() {
    let reception = Reception.of(Teahouse.request(), collectAt: "hall-moon")
    #expect(Desk().refusal(of: .open(reception)) == .unknownPlace("hall-moon"))
  }

  @Test(
    "R14: an applicant has a number, but for an organisation that the case founds",
    arguments: [
      (Applicant.person, false, nil),
      (Applicant(kind: .person, name: "王秀英", id: nil), true, .applicantNeedsNumber),
      (Applicant(kind: .organisation, name: "茶馆", id: nil), false, .applicantNeedsNumber),
      (Applicant(kind: .organisation, name: "茶馆", id: nil), true, nil),
      (Applicant(kind: .organisation, name: "茶馆", id: "91330382DB0HHKRKA0"), false, nil),
    ] as [(Applicant, Bool, Refusal?)])
  func number(applicant: Applicant, founds: Bool, refusal: Refusal?) {
    let edition = edition(founds: founds ? .all([]) : nil)
    let reception = Reception.of(PlanRequest(matter: "matter"), applicant: applicant)
    #expect(Desk(edition).refusal(of: .open(reception)) == refusal)
  }

  @Test("R1: a matter for persons takes no organisation")
  func applicantKind() {
    let applicant = Applicant(kind: .organisation, name: "茶馆", id: "91330382DB0HHKRKA0")
    let reception = Reception.of(PlanRequest(matter: "close-shop"), applicant: applicant)
    #expect(Desk().refusal(of: .open(reception)) == .applicantKind(.organisation))
  }

  @Test("R15: a matter about somebody names who, by number or by name")
  func subject() throws {
    var desk = Desk(edition(subject: "逝者"))
    let request = PlanRequest(matter: "matter")
    #expect(desk.refusal(of: .open(.of(request))) == .subjectNeeded("逝者"))
    try desk.give(.open(.of(request, subject: Subject(name: "李敏", id: nil))))
    #expect(desk.file?.subject?.key == "李敏")
    #expect(Subject(name: "李敏", id: "440524188001010014").key == "440524188001010014")
  }

  @Test("R33: a number is opened once, and nothing is done to a case that is not there")
  func once() throws {
    let desk = try Teahouse.received()
    #expect(desk.refusal(of: .open(.of(Teahouse.request()))) == .alreadyOpened)
    #expect(Desk().refusal(of: .accept) == .noSuchCase)
  }

  @Test("R22: a request outside every calendar table is not promised")
  func outsideTable() throws {
    let refusal = Desk().refusal(of: .open(.of(Teahouse.request())), at: "2027-12-30T09:00")
    #expect(refusal == .plan(.calendar(.outsideTable(try day("2028-01-01")))))
    #expect(refusal?.rule == 22)
  }

  private func edition(founds: Condition? = nil, subject: String? = nil) -> Edition {
    HandMade.edition(
      [HandMade.item("A")],
      Matter(
        code: "matter", name: "办一件事", lead: "SJ", foundsApplicant: founds, subject: subject,
        items: [MatterItem(item: "A")]))
  }
}
