import CaseEngine
import Catalogue
import Hall
import HallTesting
import Storage
import Testing

@Suite("What is taken in most is found first")
struct UseTests {
  @Test("a clerk's own come first, the latest ahead, then what the hall took in most")
  func order() throws {
    let demo = try DemoHall()
    let administrator = try demo.session("0001")
    _ = try demo.hall.add(
      NewMember(number: "1002", name: "李敏", role: .clerk, windows: ["A02"]), by: administrator)
    let (one, two) = (try demo.session("1001"), try demo.session("1002"))
    #expect(try demo.hall.use(by: one) == .none)
    for (matter, session) in [
      ("newborn", two), ("open-pharmacy", one), ("newborn", two), ("resident-death", two),
      ("open-salon", one),
    ] { try takeIn(matter, demo, session) }
    #expect(
      try demo.hall.use(by: one).codes
        == ["open-salon", "open-pharmacy", "newborn", "resident-death"])
    #expect(
      try demo.hall.use(by: two).codes
        == ["resident-death", "newborn", "open-pharmacy", "open-salon"])
    #expect(throws: HallError.self) { try demo.hall.use(by: administrator) }
  }

  private func takeIn(_ matter: String, _ demo: DemoHall, _ session: Session) throws {
    let kind = demo.hall.edition.matter(matter)?.applicants.first ?? .person
    var draft = IntakeDraft(matter: matter, kind: kind, collectAt: "hall-county")
    draft.applicant = IntakeDraft.PersonFields(
      name: "王秀英", id: kind == .person ? "11010519491231002X" : "")
    draft.contact = IntakeDraft.PersonFields(name: "王秀英", id: "11010519491231002X")
    draft.subject = IntakeDraft.PersonFields(name: "王小宝")
    _ = try demo.hall.takeIn(demo.filled(draft), by: session)
  }
}
