import Foundation
import Testing

@Suite("Joint procedures, by the command line")
struct JointTests {
  // MARK: A salon through survey, rectification and re-check

  @Test("R18 R25: a salon is surveyed, puts something right, is looked at again, and opens")
  func salon() throws {
    let hall = try TestHall()
    let number = try hall.takeIn("open-salon")
    // 1 the licence, 2 public health, 3 the sign.
    #expect(
      try hall.run("task", "approve", "\(number)/1", "--output-number", "9133", as: "1001").status
        == 0)
    #expect(
      try hall.run("case", "supply", number, "hygiene-report", as: "1001", at: "2026-03-03T10:00")
        .status == 0)

    let arranged = try joint(
      hall, "arrange", number, "--kind", "survey", "--day", "2026-03-05", "--half", "morning",
      "--with", "2031", "--with", "2032", as: "2031", at: "2026-03-03T10:00")
    #expect(arranged.status == 0)
    #expect(arranged.output.contains("联踏 2026-03-05 上午  卫健 2 人  已排"))
    #expect(try task(hall, number, 2)["state"] as? String == "stopped")

    try hall.folder.write("wash.jpg", "basin")
    let recorded = try joint(
      hall, "record", number, "1", "--finding", "2=fails:消毒间没有上下水", "--rectify",
      "2=5:消毒间接通上下水", "--photo", hall.folder.path("wash.jpg"), as: "2031", at: "2026-03-05T11:00")
    #expect(recorded.status == 0)
    let stops = try task(hall, number, 2)["stops"] as? [[String: Any]] ?? []
    #expect(stops.map { $0["ground"] as? String } == ["现场审查", "rectification"])
    #expect(stops.map { $0["until"] is NSNull } == [false, true])
    let notice = try hall.run(
      "notice", number, "--kind", "stop", "--task", "2", as: "1001", at: "2026-03-05T14:00")
    #expect(notice.output.contains("消毒间接通上下水"))

    // Nothing is decided before it was looked at again.
    #expect(
      try hall.run("task", "approve", "\(number)/2", as: "2031", at: "2026-03-06T09:00").errors
        .hasPrefix("R25: "))
    #expect(
      try joint(
        hall, "arrange", number, "--kind", "survey", "--task", "2", "--day", "2026-03-10",
        "--half", "afternoon", "--with", "2031", "--with", "2032", as: "2031",
        at: "2026-03-09T09:00"
      ).status == 0)
    #expect(
      try joint(
        hall, "record", number, "2", "--finding", "2=holds:已接通，符合", as: "2031",
        at: "2026-03-10T15:00"
      ).status == 0)
    #expect(try task(hall, number, 2)["state"] as? String == "running")
    #expect(
      try hall.run(
        "task", "approve", "\(number)/2", "--output-number", "卫公证 1", as: "2031",
        at: "2026-03-11T09:00"
      ).status == 0)
    try checkSalonRecord(hall, number)
  }

  /// What is kept of it all.
  private func checkSalonRecord(_ hall: TestHall, _ number: String) throws {
    let meetings = try #require(try meetings(hall, number))
    #expect(meetings.map { $0["state"] as? String } == ["recorded", "recorded"])
    let photographs = meetings[0]["photographs"] as? [[String: Any]] ?? []
    #expect(photographs.map { $0["name"] as? String } == ["wash.jpg"])
    #expect((photographs.first?["sha256"] as? String)?.count == 64)
    let listed = try hall.run("joint", "list", number, as: "2031", at: "2026-03-11T09:00")
    #expect(listed.output.contains("整改：消毒间接通上下水（5 个工作日内）"))
    #expect(
      try hall.run("case", "journal", number, as: "9001", at: "2026-03-11T09:00").output
        .contains("联合踏勘记录：2 公共场所卫生许可新办审批 符合，已接通，符合"))
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  // MARK: Three departments

  @Test("R18: three departments go once; who is left out joins or waits, and one refuses nobody")
  func threeDepartments() throws {
    let hall = try TestHall()
    let number = try hall.takeIn("open-restaurant")
    #expect(
      try hall.run("task", "approve", "\(number)/1", "--output-number", "9133", as: "1001").status
        == 0)
    // What still waits is not visited yet: the food licence, for the health check of the staff.
    #expect(try hall.run("task", "approve", "\(number)/2", as: "2031").status == 0)
    let shown = try tasks(hall, number)
    let visited = shown.filter { ["SJ05", "XF01", "YC01"].contains($0["item"] as? String ?? "") }
    let ordinals = visited.compactMap { $0["ordinal"] as? Int }
    #expect(Set(visited.compactMap { $0["department"] as? String }) == ["SJ", "XF", "YC"])

    let people = ["--with", "2001", "--with", "2021", "--with", "李工@烟草"]
    let when = ["--kind", "survey", "--day", "2026-03-04", "--half", "morning"]
    #expect(try joint(hall, ["arrange", number] + when + people).status == 0)
    let meeting = try #require(try meetings(hall, number)?.first)
    #expect(meeting["tasks"] as? [Int] == ordinals)

    // Nobody goes apart, and there is no second visit.
    for (arguments, status) in [
      (when + people, Int32(3)), (when + ["--with", "2001"], 3),
      (["--kind", "survey", "--day", "soon", "--half", "morning"] + people, 64),
      (["--kind", "party", "--day", "2026-03-04", "--half", "morning"] + people, 64),
    ] {
      let outcome = try joint(hall, ["arrange", number] + arguments)
      #expect(outcome.status == status, "\(arguments)")
      #expect(status == 64 || outcome.errors.hasPrefix("R18: "), "\(outcome.errors)")
    }

    // One record, a finding for each.
    let findings = ordinals.flatMap { ["--finding", "\($0)=holds:符合"] }
    let early = try joint(hall, ["record", number, "1"] + findings)
    #expect(early.status == 3 && early.errors.hasPrefix("R18: "))
    let short = try joint(
      hall, ["record", number, "1"] + findings.dropLast(2), at: "2026-03-04T11:00")
    #expect(short.status == 3)
    for bad in ["2:holds", "2=maybe:符合", "x=holds:符合"] {
      #expect(
        try joint(
          hall, ["record", number, "1", "--finding", bad], at: "2026-03-04T11:00"
        ).status == 64)
    }
    #expect(
      try joint(hall, ["record", number, "1"] + findings, at: "2026-03-04T11:00").status == 0)
    let paper = try hall.run(
      "notice", number, "--kind", "meeting", "--meeting", "1", as: "2001", at: "2026-03-04T14:00")
    for department in ["县市场监督管理局", "县消防救援大队", "县烟草专卖局"] {
      #expect(paper.output.contains("\(department)  经办人签名"))
    }
    #expect(
      try tasks(hall, number).filter { ordinals.contains($0["ordinal"] as? Int ?? 0) }
        .allSatisfy { $0["state"] as? String == "running" })
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("R18: one measuring serves the acceptance of several departments")
  func measuring() throws {
    let hall = try TestHall()
    let request = try hall.request(
      "joint-acceptance", replacing: "    \"joint-survey-result\": \"received\",\n", with: "")
    let number = try hall.run("intake", request, as: "1001").answer
    let arranged = try joint(
      hall, "arrange", number, "--kind", "measuring", "--material", "joint-survey-result",
      "--day", "2026-03-05", "--half", "morning", "--with", "2071", "--with", "2081", as: "2081")
    #expect(arranged.status == 0, "\(arranged.errors)")
    #expect(
      try joint(hall, "record", number, "1", as: "2081", at: "2026-03-05T17:00").errors
        .hasPrefix("R18: "))
    #expect(
      try joint(
        hall, "record", number, "1", "--document", "测〔2026〕9号", as: "2081",
        at: "2026-03-05T17:00"
      ).status == 0)
    let shown = try #require(
      try hall.run("case", "show", number, "--json", as: "2081", at: "2026-03-06T09:00").json()
        as? [String: Any])
    let result = (shown["materials"] as? [[String: Any]])?
      .first { $0["code"] as? String == "joint-survey-result" }
    #expect(result?["state"] as? String == "received")
    #expect((result?["for"] as? [Int])?.count ?? 0 > 1)

    // The acceptance ends with one sheet.
    #expect(
      try joint(
        hall, "arrange", number, "--kind", "acceptance", "--day", "2026-03-06", "--half",
        "morning", "--with", "2071", "--with", "2081", as: "2081", at: "2026-03-06T09:00"
      ).status == 0)
    let sheet = try hall.run(
      "notice", number, "--kind", "meeting", "--meeting", "2", as: "2081", at: "2026-03-06T09:00")
    #expect(sheet.output.contains("联合验收结论单"))
    #expect(
      try joint(
        hall, "cancel", number, "2", "--reason", "暴雨", as: "2081", at: "2026-03-06T09:00"
      ).status == 0)
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("S123: the joint notice is printed of a case and of a plan")
  func notice() throws {
    let (hall, number) = try TestHall.withCase()
    let ofCase = try hall.run("notice", number, "--kind", "joint", as: "1001")
    #expect(ofCase.output.contains("联合告知书") && ofCase.output.contains(number))
    let ofPlan = try hall.run(
      "plan", TestHall.demo + "/industrial-project.json", "--joint-notice")
    #expect(ofPlan.status == 0 && ofPlan.output.contains("联合告知书"))
    #expect(
      try hall.run("plan", TestHall.demo + "/open-salon.json", "--joint-notice", "--json").status
        == 64)
    #expect(try hall.run("notice", number, "--kind", "meeting", as: "1001").status == 64)
    #expect(
      try hall.run("notice", number, "--kind", "meeting", "--meeting", "7", as: "1001").status
        == 3)
  }

  // MARK: Support

  private func joint(
    _ hall: TestHall, _ arguments: String..., as staff: String = "2001",
    at time: String = TestHall.morning
  ) throws -> Outcome {
    try joint(hall, arguments, as: staff, at: time)
  }

  private func joint(
    _ hall: TestHall, _ arguments: [String], as staff: String = "2001",
    at time: String = TestHall.morning
  ) throws -> Outcome {
    try hall.start(["joint"] + arguments, as: staff, at: time).wait()
  }

  private func tasks(_ hall: TestHall, _ number: String) throws -> [[String: Any]] {
    let shown = try hall.run("case", "show", number, "--json", as: "9001")
    return try #require((try shown.json() as? [String: Any])?["tasks"] as? [[String: Any]])
  }

  private func task(_ hall: TestHall, _ number: String, _ ordinal: Int) throws -> [String: Any] {
    try #require(try tasks(hall, number).first { $0["ordinal"] as? Int == ordinal })
  }

  private func meetings(_ hall: TestHall, _ number: String) throws -> [[String: Any]]? {
    let listed = try hall.run("joint", "list", number, "--json", as: "9001")
    return try listed.json() as? [[String: Any]]
  }
}
