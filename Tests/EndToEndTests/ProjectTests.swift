import Foundation
import Testing

@Suite("The one code of an investment project")
struct ProjectTests {
  private static let code = "2403-330382-04-01-000019"

  private let hall: TestHall

  init() throws { hall = try TestHall() }

  @Test("S144 S284 R38: without the code, or with another form, nothing is taken in")
  func refused() throws {
    let before = try hall.kept()
    let mask = "9999-999999-99-99-999999"
    for (changed, sentence) in [("", "须有统一项目代码"), ("2403-330382", mask)] {
      let request = try hall.request("joint-acceptance", replacing: Self.code, with: changed)
      let intake = try hall.run("intake", request, as: "1001")
      #expect(intake.status == 65)
      #expect(intake.errors.contains("R38: "), "\(intake.errors)")
      #expect(intake.errors.contains(sentence), "\(intake.errors)")
      #expect(intake.errors.contains("project-code"))
    }
    // By itself an item is no side door.
    try hall.folder.write(
      "single.json",
      """
      {"matter": "ZJ04", "applicant": {"kind": "organisation", "name": "乐清市亨达光电有限公司",
       "id": "91330382100000198F", "contact": {"name": "胡亨达", "id": "330382188001010193"}},
       "materials": {"completion-report": "received"}}
      """)
    let intake = try hall.run("intake", hall.folder.path("single.json"), as: "1001")
    #expect(intake.status == 65 && intake.errors.contains("R38: "), "\(intake.errors)")
    #expect(try hall.kept() == before)
  }

  @Test("S285 R38: every department finds the cases of its project by the code, and how they stand")
  func together() throws {
    let permit = try hall.takeIn("industrial-project")
    #expect(
      try hall.run(
        "task", "approve", "\(permit)/1", "--output-number", Self.code, as: "2291",
        at: "2026-03-02T10:00"
      ).status == 0)
    let acceptance = try hall.takeIn("joint-acceptance")
    #expect(try shown(acceptance)["projectCode"] as? String == Self.code)
    for officer in ["2131", "2071", "2101"] {
      let found = try hall.run("case", "find", Self.code, as: officer)
      #expect(found.output.contains(permit) && found.output.contains(acceptance))
      let list = try hall.run("case", "list", "--project", Self.code, "--json", as: officer)
      let cases = try #require(try list.json() as? [[String: Any]])
      #expect(cases.map { $0["number"] as? String } == [permit, acceptance])
      let parts = try #require(cases[0]["departments"] as? [[String: Any]])
      #expect(parts.count >= 3)
    }
    #expect(
      try hall.run("case", "list", "--project", "2403-330382-04-01-000018", as: "2131").status == 1)
    let slip = try hall.run("slip", acceptance, as: "1001")
    #expect(slip.output.contains(Self.code))
    #expect(try hall.run("form", acceptance, as: "1001").output.contains(Self.code))
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("S047: who leads sees every case of theirs with each department, and who is late")
  func led() throws {
    let pharmacy = try hall.takeIn()
    let acceptance = try hall.takeIn("joint-acceptance")
    let lead = try #require(try shown(pharmacy)["lead"] as? String)
    #expect(lead == "SJ")
    let list = try hall.run("case", "list", "--lead", "SJ", "--json", as: "2001")
    let cases = try #require(try list.json() as? [[String: Any]])
    #expect(cases.map { $0["number"] as? String } == [pharmacy])
    #expect(cases[0]["atRisk"] as? Bool == false)
    // An officer sees what their own department leads, a supervisor what any does.
    let others = try hall.run("case", "list", "--lead", "SJ", "--json", as: "2081")
    #expect(
      try (others.json() as? [[String: Any]])?.map { $0["number"] as? String } == [acceptance])
    let any = try hall.run("case", "list", "--lead", "ZJ", as: "9001", at: "2026-08-03T09:00")
    #expect(any.output.contains(acceptance))
    // Months later somebody is late.
    #expect(any.output.contains("红"))
    #expect(try hall.run("case", "list", as: "2001").status == 64)
    #expect(try hall.run("case", "list", "--lead", "SJ", as: "1001").status == 77)
  }

  private func shown(_ number: String) throws -> [String: Any] {
    let shown = try hall.run("case", "show", number, "--json", as: "1001")
    return try #require(try shown.json() as? [String: Any])
  }
}
