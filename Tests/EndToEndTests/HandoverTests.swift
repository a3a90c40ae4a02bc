import Foundation
import Testing

@Suite("Papers for departments without a window, from the command line")
struct HandoverTests {
  @Test("S024: what waits is listed, a list is printed, and the case says by which its papers went")
  func life() throws {
    let hall = try TestHall()
    try hall.folder.write(
      "request.json",
      """
      { "matter": "JY01", "applicant": { "kind": "person", "name": "陈建国",
        "id": "330382188001010038" }, "answers": {},
        "materials": { MATERIALS }, "collect": { "by": "window", "at": "hall-county" } }
      """.replacingOccurrences(of: "MATERIALS", with: try materials(hall)))
    let taken = try hall.run("intake", hall.folder.path("request.json"), as: "1001")
    #expect(taken.status == 0)
    let number = taken.answer
    let list = try hall.run("handover", "list", as: "1001")
    #expect(list.output.contains("县教育局  待移交 1 件"))
    #expect(list.output.contains("\(number)/1"))
    let json = try hall.run("handover", "list", "--department", "JY", "--json", as: "1001").json()
    let papers = (json as? [[String: Any]])?.first?["papers"] as? [[String: Any]]
    #expect(papers?.first?["case"] as? String == number)
    let made = try hall.run("handover", "make", "--department", "JY", "--to", "林文", as: "1001")
    #expect(made.status == 0)
    for word in ["材料移交清单", "Y20260302-001", "县教育局", "林文", number, "3303**********0038"] {
      #expect(made.output.contains(word), "\(word)")
    }
    let again = try hall.run("handover", "show", "Y20260302-001", as: "1001")
    #expect(again.output == made.output)
    #expect(try hall.run("handover", "show", "Y9", as: "1001").status == 1)
    #expect(try hall.run("handover", "list", as: "1001").answer == "没有要移交的材料。")
    let shown = try hall.run("case", "show", number, as: "1001")
    #expect(shown.output.contains("材料已移交  清单 Y20260302-001  2026-03-02  接收人 林文"))
    let journal = try hall.run("case", "journal", number, as: "1001")
    #expect(journal.output.contains("清单 Y20260302-001，接收人 林文"))
    let case_ = try hall.run("case", "show", number, "--json", as: "1001").json()
    let task = ((case_ as? [String: Any])?["tasks"] as? [[String: Any]])?.first
    #expect((task?["handedOver"] as? [String: Any])?["list"] as? String == "Y20260302-001")
    #expect(try hall.run("verify").status == 0)
  }

  /// All that a plan of it is missing, as received.
  private func materials(_ hall: TestHall) throws -> String {
    try hall.folder.write(
      "plan.json", "{ \"matter\": \"JY01\", \"answers\": {}, \"materials\": {} }")
    let plan = try hall.run("plan", hall.folder.path("plan.json"), "--json").json()
    let list = (plan as? [String: Any])?["materials"] as? [[String: Any]] ?? []
    return list.filter { $0["state"] as? String == "missing" }
      .compactMap { $0["code"] as? String }.map { "\"\($0)\": \"received\"" }
      .joined(separator: ", ")
  }

  @Test(
    "what cannot be handed over ends with its number",
    arguments: [
      (["list"], "2001", 77), (["list", "--department", "SJ"], "1001", 64),
      (["list", "--department", "XX"], "1001", 64),
      (["make", "--department", "JY", "--to", "x"], "1001", 1),
      (["make", "--department", "JY", "--to", ""], "1001", 64),
      (["make", "--department", "JY"], "1001", 64), (["list"], "1001", 0),
    ] as [([String], String, Int32)])
  func refused(arguments: [String], staff: String, status: Int32) throws {
    let hall = try TestHall()
    let before = try hall.kept()
    #expect(try hall.start(["handover"] + arguments, as: staff).wait().status == status)
    #expect(try hall.kept() == before)
  }
}
