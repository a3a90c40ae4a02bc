import Foundation
import Testing

/// The ways an item can go that are neither one officer's nor two's, by the command line alone.
@Suite("Step by step, up to a higher authority, and onto one document")
struct HandlingTests {
  private let hall: TestHall

  init() throws { hall = try TestHall() }

  @Test("R17: subsistence allowance is examined twice and confirmed by a third, each with a day")
  func stepwise() throws {
    try hall.folder.write("request.json", Self.allowance)
    let number = try hall.run("intake", hall.folder.path("request.json"), as: "1001").answer
    let shown = try hall.run("case", "show", number, as: "1001")
    #expect(shown.output.contains("逐级：调查核对 到 2026-03-18 → 审核（8 个工作日） → 确认（5 个工作日）"))
    let early = try hall.run("task", "approve", "\(number)/1", as: Self.civil[2])
    #expect(early.status == 3 && early.errors.hasPrefix("R17: "))
    for officer in Self.civil[..<2] {
      let seen = try hall.run(
        "task", "examine", "\(number)/1", "--agree", as: officer, at: "2026-03-09T09:00")
      #expect(seen.status == 0, "\(seen.errors)")
    }
    let why = try hall.run("case", "why", number, as: "1001", at: "2026-03-09T10:00")
    #expect(why.output.contains("第 3 级 确认 到 2026-03-16"))
    for officer in Self.civil[..<2] {
      let own = try hall.run("task", "approve", "\(number)/1", as: officer)
      #expect(own.status == 3 && own.errors.hasPrefix("R17: "))
    }
    let done = try hall.run(
      "task", "approve", "\(number)/1", "--output-number", "低保 1", "--holder", "林小文",
      as: Self.civil[2], at: "2026-03-10T09:00")
    #expect(done.status == 0, "\(done.errors)")
    let output = try outputs(of: number).first
    #expect(output?["holder"] as? String == "林小文")
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("R7: dangerous freight is sent up to the city, and concluded with the city's result alone")
  func forwarded() throws {
    let request = try hall.request(
      "freight-company", replacing: "\"vehicle\": \"heavy\"", with: "\"vehicle\": \"dangerous\"")
    let number = try hall.run("intake", request, as: "1001").answer
    #expect(try hall.run("task", "approve", "\(number)/1", as: "1001").status == 0)
    let task = try #require(try tasks(of: number).first { $0["item"] as? String == "JT03" })
    let name = "\(number)/\(try #require(task["ordinal"] as? Int))"
    #expect(task["decidedBy"] as? String == "设区的市交通运输局")
    let code = Self.transport
    #expect(try hall.run("task", "examine", name, "--agree", as: code[0]).status == 0)
    let early = try hall.run("task", "approve", name, as: code[1])
    #expect(early.status == 3 && early.errors.hasPrefix("R7: "))
    let up = try hall.run(
      "task", "pause", name, "--ground", "转报市级", "--expect", "20", as: code[1],
      at: "2026-03-04T09:00")
    #expect(up.status == 0, "\(up.errors)")
    #expect(try hall.run("task", "resume", name, as: code[1]).status == 3)
    let back = try hall.run(
      "task", "resume", name, "--finding", "准予，市运许〔2026〕7号", as: code[1],
      at: "2026-03-20T09:00")
    #expect(back.status == 0, "\(back.errors)")
    #expect(
      try hall.run(
        "task", "approve", name, "--output-number", "市运许〔2026〕7号", as: code[1],
        at: "2026-03-20T09:30"
      ).status == 0)
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("R21: tax and social security stand on the licence, which is ready when all three are")
  func merged() throws {
    let number = try hall.takeIn("open-company")
    let licence = try #require(try outputs(of: number).first)
    #expect(licence["standing"] as? [Int] == [3, 5])
    #expect(
      try hall.run("task", "approve", "\(number)/1", "--output-number", "9133", as: "1001").status
        == 0)
    #expect(try outputs(of: number).first?["ready"] is NSNull)
    for ordinal in [3, 5] {
      let done = try hall.run("task", "approve", "\(number)/\(ordinal)", as: "1001")
      #expect(done.status == 0, "\(done.errors)")
    }
    #expect(try outputs(of: number).first?["ready"] as? String == "2026-03-02")
    let slip = try hall.run("slip", number, as: "1001")
    #expect(slip.output.contains("并入第 1 项的证，不另发"))
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  // MARK: Parts

  /// Three of the civil affairs office, which has an item of three steps; two of transport's.
  private static let civil = ["2061", "2062", "2063"]
  private static let transport = ["2111", "2112"]

  private static let allowance = """
    { "matter": "MZ02",
      "applicant": { "kind": "person", "name": "王秀英", "id": "330382188001010046", "phone": "0577-1" },
      "answers": {},
      "materials": { "applicant-id": "received", "household-register": "received",
        "family-means-statement": "received" },
      "collect": { "by": "window", "at": "hall-county" } }
    """

  private func shown(_ number: String) throws -> [String: Any] {
    try hall.run("case", "show", number, "--json", as: "1001").json() as? [String: Any] ?? [:]
  }

  private func tasks(of number: String) throws -> [[String: Any]] {
    try shown(number)["tasks"] as? [[String: Any]] ?? []
  }

  private func outputs(of number: String) throws -> [[String: Any]] {
    try shown(number)["outputs"] as? [[String: Any]] ?? []
  }
}
