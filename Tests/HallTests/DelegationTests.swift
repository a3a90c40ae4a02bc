import CaseEngine
import Catalogue
import Hall
import HallTesting
import Phrases
import Storage
import Testing
import WorkCalendar

@Suite("Who decides, and in whose name")
struct DelegationTests {
  @Test(
    "R7: where a project lies decides who decides it",
    arguments: [
      ("county-town", nil as String?, nil as String?, Tier.county),
      ("township-own-funds", "XZ", "乐政发〔2017〕1号（示例）", .township),
      ("zone", "GN", "乐政发〔2017〕2号（示例）", .zone),
    ])
  func site(site: String, department: String?, document: String?, level: Tier) throws {
    let demo = try DemoHall()
    var draft = IntakeDraft(
      matter: "industrial-project", kind: .organisation, collectAt: "hall-county")
    draft.applicant = IntakeDraft.PersonFields(name: "某厂", id: "91330382DB0HHKRKA0")
    draft.contact = IntakeDraft.PersonFields(name: "王秀英", id: "11010519491231002X")
    let options = try #require(
      demo.hall.edition.matter("industrial-project")?.questions.first { $0.code == "site" }
    ).options.map(\.code)
    draft.answers["site"] = .one(options.contains(site) ? site : options[0])
    let file = try demo.hall.takeIn(demo.filled(draft), by: demo.session("1001"))
    let permit = try #require(file.tasks.first { $0.item == "ZJ01" })
    #expect(permit.department == department ?? "ZJ")
    #expect(permit.level == level)
    #expect(permit.delegation?.document == document)
    #expect(permit.delegation.map { $0.inNameOf == "县住房和城乡建设局" } ?? true)
    let assessed = try #require(file.tasks.first { $0.item == "ST01" || $0.item == "ST03" })
    #expect(assessed.department == "ST", "what nobody delegated stays where it is")
    let view = try demo.hall.view(of: file, .chinese)
    #expect(view.tasks[permit.ordinal - 1].tier == level)
  }

  @Test("R7: a delegated sub-task is in the queue of who decides it, and of nobody else")
  func queue() throws {
    let demo = try DemoHall()
    var draft = IntakeDraft(
      matter: "industrial-project", kind: .organisation, collectAt: "hall-county")
    draft.applicant = IntakeDraft.PersonFields(name: "某厂", id: "91330382DB0HHKRKA0")
    draft.contact = IntakeDraft.PersonFields(name: "王秀英", id: "11010519491231002X")
    draft.answers["site"] = .one("township-own-funds")
    let file = try demo.hall.takeIn(demo.filled(draft), by: demo.session("1001"))
    let project = try #require(file.tasks.first { $0.item == "FG01" })
    let departments = demo.hall.edition.departments
    func officer(_ code: String) throws -> Session {
      let place = try #require(departments.firstIndex { $0.code == code })
      return try demo.session("2" + (place < 10 ? "0" : "") + "\(place)1")
    }
    #expect(throws: HallError.self) {
      try demo.hall.approve(
        project.ordinal, of: file.number, documents: [], id: "no", by: officer("FG"))
    }
    let after = try demo.hall.approve(
      project.ordinal, of: file.number,
      documents: [DocumentFacts(number: "2603-330382-04-01-000019")],
      id: "yes", by: officer("XZ"))
    #expect(after.task(project.ordinal)?.state == .approved)
  }

  @Test("R7: a window takes in what its place offers, and says where else to go")
  func offers() throws {
    let demo = try DemoHall()
    let edition = demo.hall.edition
    let village = try #require(edition.windows.first { $0.code == "V01" })
    let member = try demo.session("1001").member
    let session = Session(member: member, window: village.code, place: village.place)
    let refused = try #require(
      edition.matters.first { !edition.takesIn($0.code, at: village) }, "all at a village")
    let taken = try #require(edition.items.first { edition.takesIn($0.code, at: village) })
    #expect(demo.hall.unoffered(taken.code, to: session) == nil)
    let fault = try #require(demo.hall.unoffered(refused.code, to: session))
    guard case .notOfferedHere(_, let places) = fault else {
      Issue.record("another fault")
      return
    }
    #expect(places.contains { $0 == edition.places[0].name })
    #expect(
      places == edition.nearest(takingIn: refused.code, from: village.place).map(\.place.name))
    let draft = try demo.filled(
      IntakeDraft(matter: refused.code, kind: .person, collectAt: "hall-county"))
    #expect(throws: HallError.self) { try demo.hall.takeIn(draft, by: session) }
    #expect(try demo.store.entries(after: 0, limit: 1).isEmpty)
  }
}
