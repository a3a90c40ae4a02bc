import Foundation
import Testing

@Suite("An industrial project to its building permit")
struct IndustrialProjectTests {
  /// Of the township, of the water authority and of the environment's; two officers each.
  private static let township = ["2291", "2292"]
  private static let water = ["2131", "2132"]
  private static let environment = ["2101", "2102"]

  private let hall: TestHall

  init() throws { hall = try TestHall() }

  @Test("R19 R25 R27: refused once, applied for again, stopped for an expert review, and permitted")
  func project() throws {
    let refused = try hall.takeIn("industrial-project")
    try register(refused, code: "2603-330382-04-01-000018", at: "2026-03-02T10:00")
    let no = try hall.run(
      "task", "refuse", "\(refused)/4", "--reason", "conditions-not-met", "--basis", "item",
      as: Self.water[0], at: "2026-03-02T11:00")
    #expect(no.status == 0)
    // Without it there is no permit; everything else goes on.
    #expect(
      try states(of: refused) == [
        "approved", "running", "running", "refused", "waiting", "waiting", "void",
      ])

    let number = try hall.takeIn("industrial-project")
    #expect(try promise(of: number) == "2026-04-07")
    try register(number, code: "２６０３ 330382 04 01 000019", at: "2026-03-02T14:00")
    try conclude("\(number)/3", by: Self.environment, at: "2026-03-02T14:10")
    try conclude("\(number)/4", by: Self.water, at: "2026-03-03T09:00")
    try conclude("\(number)/2", by: Self.township, at: "2026-03-05T09:00")
    // Nobody decides what waits (R16).
    let early = try hall.run(
      "task", "approve", "\(number)/7", as: Self.township[0], at: "2026-03-05T09:30")
    #expect(early.status == 3 && early.errors.hasPrefix("R16: "))
    try conclude("\(number)/5", by: Self.township, at: "2026-03-10T09:00")
    try review(number)
    try conclude("\(number)/6", by: Self.township, at: "2026-03-18T09:00")
    try conclude("\(number)/7", by: Self.township, at: "2026-03-20T09:00")
    #expect(try states(of: number).allSatisfy { $0 == "approved" })
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  /// What registers a project gives it its code, whatever it was typed like (R38).
  private func register(_ number: String, code: String, at time: String) throws {
    for wrong in [[], ["--output-number", "备〔2026〕9号"], ["--output-number", "2603-330382-04-01"]] {
      let none = try hall.start(
        ["task", "approve", "\(number)/1"] + wrong, as: Self.township[0], at: time
      ).wait()
      #expect(none.status == 3 && none.errors.hasPrefix("R38: "), "\(none.errors)")
    }
    #expect(try shown(number)["projectCode"] is NSNull)
    let given = try hall.run(
      "task", "approve", "\(number)/1", "--output-number", code, as: Self.township[0], at: time)
    #expect(given.status == 0, "\(given.errors)")
  }

  /// A procedure of PL 45 stops both clocks; when it is over the days come back.
  private func review(_ number: String) throws {
    let before = try task(6, of: number)
    let stopped = try hall.run(
      "task", "pause", "\(number)/6", "--ground", "expertReview", "--expect", "5",
      as: Self.township[0], at: "2026-03-11T09:00")
    #expect(stopped.status == 0)
    let during = try task(6, of: number)
    #expect(during["state"] as? String == "stopped")
    for day in ["due", "statutoryDue"] {
      let (was, now) = (before[day] as? String ?? "", during[day] as? String ?? "")
      #expect(was < now, "\(day): \(was) \(now)")
    }
    #expect(
      try hall.run(
        "task", "resume", "\(number)/6", "--finding", "专家组同意", as: Self.township[0],
        at: "2026-03-17T16:00"
      ).status == 0)
    let after = try task(6, of: number)
    // 3-11 to 3-17: five working days instead of the six that were expected.
    #expect((after["due"] as? String ?? "") < (during["due"] as? String ?? ""))
    #expect((before["due"] as? String ?? "") < (after["due"] as? String ?? ""))
  }

  /// By one officer, or by two where two must see it (R17).
  private func conclude(_ task: String, by officers: [String], at time: String) throws {
    let approved = try hall.run("task", "approve", task, as: officers[0], at: time)
    guard approved.status != 0 else { return }
    #expect(approved.errors.hasPrefix("R17: "), "\(task): \(approved.errors)")
    #expect(try hall.run("task", "examine", task, "--agree", as: officers[0], at: time).status == 0)
    #expect(try hall.run("task", "approve", task, as: officers[1], at: time).status == 0)
  }

  private func states(of number: String) throws -> [String] {
    try tasks(of: number).compactMap { $0["state"] as? String }
  }

  private func task(_ ordinal: Int, of number: String) throws -> [String: Any] {
    try #require(try tasks(of: number).first { $0["ordinal"] as? Int == ordinal })
  }

  private func tasks(of number: String) throws -> [[String: Any]] {
    try shown(number)["tasks"] as? [[String: Any]] ?? []
  }

  private func promise(of number: String) throws -> String? {
    (try shown(number)["promise"] as? [String: Any])?["due"] as? String
  }

  private func shown(_ number: String) throws -> [String: Any] {
    let shown = try hall.run("case", "show", number, "--json", as: "1001")
    return try #require(try shown.json() as? [String: Any])
  }
}
