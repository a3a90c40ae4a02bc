import Foundation
import Testing

@Suite("Carrying a case for its applicant, from the command line")
struct StewardTests {
  @Test(
    "S148 S149 R33 R34: a supplier's person, free for the applicant, with a log, handed on, ended")
  func story() throws {
    let (hall, number) = try TestHall.withCase()
    let assigned = try hall.run(
      "case", "steward", "assign", number, "--supplier", "daiban", "--name", "林文", as: "1001")
    #expect(assigned.status == 0, "\(assigned.errors)")
    #expect(
      try hall.run(
        "case", "steward", "run", number, "--what", "代交材料", "--at", "县卫健局", "--note", "缺一页",
        as: "1001"
      ).status == 0)
    let shown = try #require(
      try hall.run("case", "show", number, "--json", as: "2001").json() as? [String: Any])
    let stewards = try #require(shown["stewards"] as? [[String: Any]])
    #expect(stewards[0]["fee"] as? Int == 0 && stewards[0]["paidBy"] as? String == "government")
    #expect((stewards[0]["contract"] as? String)?.contains("政府采购合同") == true)
    #expect(shown["stewardTrips"] as? Int == 1 && shown["visits"] as? Int == 1)
    let text = try hall.run("case", "show", number, as: "2001").output
    #expect(text.contains("申请人免费") && text.contains("代交材料"))
    let list = try hall.run("case", "list", "--steward", "林文", as: "1001")
    #expect(list.output.contains(number))
    #expect(
      try hall.run("case", "steward", "assign", number, "--member", "1001", as: "1001").status == 3)
    #expect(
      try hall.run(
        "case", "steward", "assign", number, "--member", "1001", "--reason", "休假", as: "1001"
      ).status == 0)
    #expect(try hall.run("case", "list", "--steward", "林文", as: "1001").status == 1)
    #expect(try hall.run("case", "list", "--steward", "1001", as: "1001").status == 0)
    #expect(
      try hall.run("case", "steward", "end", number, "--reason", "办完了", as: "1001").status == 0)
    let journal = try hall.run("case", "journal", number, as: "1001").output
    for line in ["由 林文（", "代办：2026-03-02  代交材料  去了县卫健局  缺一页", "代办结束：办完了"] {
      #expect(journal.contains(line), "\(line)")
    }
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("what cannot be is said with the exit code for it, and nothing is written")
  func refused() throws {
    let (hall, number) = try TestHall.withCase()
    let before = try hall.kept()
    for (arguments, staff, status) in [
      (["assign", number], "1001", 64),
      (["assign", number, "--supplier", "daiban"], "1001", 64),
      (["assign", number, "--supplier", "nobody", "--name", "林文"], "1001", 64),
      (["assign", number, "--member", "1999"], "1001", 1),
      (["assign", number, "--member", "1001"], "2001", 77),
      (["run", number, "--what", "交表"], "1001", 3),
      (["run", number, "--what", "交表"], "2001", 77),
      (["end", number, "--reason", "完"], "1001", 3),
    ] as [([String], String, Int32)] {
      let outcome = try hall.start(["case", "steward"] + arguments, as: staff).wait()
      #expect(outcome.status == status, "\(arguments): \(outcome.errors)")
    }
    #expect(try hall.kept() == before)
  }
}
