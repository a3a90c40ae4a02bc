import Foundation
import GRDB
import Testing

@Suite("The list of the seriously dishonest from the command line")
struct CreditTests {
  /// Of the demonstration: who comes for the family in `resident-death`.
  private let chen = "330382188001010038"

  private func add(_ hall: TestHall, as staff: String = "0001") throws -> Outcome {
    try hall.run(
      "credit", "add", chen, "--name", "陈建国", "--reason", "虚假承诺", "--basis", "乐法执1号",
      "--since", "2026-01-05", as: staff)
  }

  @Test("R13: listed, shown at intake and in the case, repaired, and all of it still listed")
  func life() throws {
    let hall = try TestHall()
    #expect(try add(hall).status == 0)
    #expect(try add(hall).status == 1)
    let list = try hall.run("credit", "list", as: "9001")
    #expect(list.answer == "3303**********0038  陈建国  2026-01-05  虚假承诺（乐法执1号）  在列  管理员")
    let number = try hall.takeIn("resident-death")
    let shown = try hall.run("case", "show", number, as: "1001")
    #expect(shown.output.contains("申请人 陈建国 自 2026-01-05 在失信名单上（乐法执1号）：虚假承诺"))
    let json = try hall.run("case", "show", number, "--json", as: "1001").json() as? [String: Any]
    let listed = json?["listed"] as? [[String: String]]
    #expect(listed?.first?["role"] == "applicant")
    #expect(listed?.first?["since"] == "2026-01-05")
    #expect(try hall.run("credit", "repair", chen, "--basis", "修3号", as: "0001").status == 0)
    #expect(try hall.run("credit", "repair", chen, "--basis", "修3号", as: "0001").status == 1)
    let after = try hall.takeIn("resident-death")
    let free = try hall.run("case", "show", after, "--json", as: "1001").json() as? [String: Any]
    #expect((free?["listed"] as? [Any])?.isEmpty == true)
    let rows = try hall.run("credit", "list", "--json", as: "0001").json() as? [[String: Any]]
    #expect(rows?.first?["listed"] as? Bool == false)
    #expect((rows?.first?["repair"] as? [String: Any])?["basis"] as? String == "修3号")
    #expect(rows?.first?["number"] as? String == "3303**********0038")
    #expect(try hall.run("verify").status == 0)
  }

  @Test("R12: what would be owing is refused for who is listed, with the line of the request")
  func owing() throws {
    let hall = try TestHall()
    #expect(try add(hall).status == 0)
    let request = try hall.request(
      replacing: "\"answers\"",
      with:
        "\"agent\": { \"name\": \"陈建国\", \"id\": \"\(chen)\", \"authority\": \"委托书\" },\n\"answers\""
    )
    let refused = try hall.run("intake", request, as: "1001")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("request.json:25: materials.staff-health: R12: "))
    #expect(try hall.run("credit", "repair", chen, "--basis", "修3号", as: "0001").status == 0)
    let taken = try hall.run("intake", request, as: "1001")
    #expect(taken.answer.hasPrefix("330382-20260302-0001-"))
    #expect(!taken.errors.contains("R12"))
  }

  @Test(
    "R35: who keeps the list, and who may look",
    arguments: [
      ("0001", 0, 0), ("9001", 77, 0), ("1001", 77, 77), ("2001", 77, 77),
    ] as [(String, Int32, Int32)])
  func rights(staff: String, adds: Int32, looks: Int32) throws {
    let hall = try TestHall()
    #expect(try add(hall, as: staff).status == adds)
    #expect(try hall.run("credit", "list", as: staff).status == looks)
  }

  @Test("a file is listed whole, or each wrong line is told and nothing is")
  func file() throws {
    let hall = try TestHall()
    let bad = "\(chen)\t陈建国\t虚假承诺\t乐法执1号\n123\t甲\t乙\t丙\n甲\t乙\n"
    let refused = try hall.run("credit", "add", "--file", "-", as: "0001", input: bad)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("-:2: R14: "))
    #expect(refused.errors.contains("-:3: 有 2 列"))
    #expect(try hall.run("credit", "list", as: "0001").answer.isEmpty)
    try hall.folder.write("list.tsv", "\(chen)\t陈建国\t虚假承诺\t乐法执1号\n")
    let taken = try hall.run(
      "credit", "add", "--file", hall.folder.path("list.tsv"), as: "0001")
    #expect(taken.status == 0)
    #expect(try hall.run("credit", "list", as: "0001").lines.count == 1)
  }

  @Test(
    "wrong arguments are 64",
    arguments: [
      ["add"], ["add", "330382188001010038"], ["add", "330382188001010038", "--file", "-"],
      ["add", "123", "--name", "a", "--reason", "b", "--basis", "c"],
      ["list", "--limit", "0"], ["repair", "330382188001010038"],
    ])
  func usage(arguments: [String]) throws {
    let hall = try TestHall()
    let outcome = try hall.start(["credit"] + arguments, as: "0001").wait()
    #expect(outcome.status == 64)
  }

  @Test("R33: an entry that was changed behind the program's back is found by verify")
  func tampered() throws {
    let hall = try TestHall()
    #expect(try add(hall).status == 0)
    let queue = try DatabaseQueue(path: hall.database)
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: "UPDATE credit SET party = 'x'") }
    }
    try queue.write { database in
      try database.execute(sql: "DROP TRIGGER credit_is_never_changed")
      try database.execute(sql: "UPDATE credit SET party = 'x'")
    }
    try queue.close()
    let verified = try hall.run("verify")
    #expect(verified.status == 1)
    #expect(verified.output.contains("失信名单记录的链在第 1 条断了"))
  }
}
