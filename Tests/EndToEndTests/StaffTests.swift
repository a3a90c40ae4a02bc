import Testing

@Suite("The staff from the command line")
struct StaffTests {
  @Test("Somebody is added, signs in, and leaves")
  func career() throws {
    let hall = try TestHall()
    let added = try hall.run(
      "staff", "add", "1002", "--name", "李敏", "--role", "clerk", "--windows", "A02",
      as: "0001")
    #expect(added.status == 0)
    #expect(added.answer.hasSuffix("PIN 0000"))
    #expect(try hall.run("case", "find", "x", as: "1002").status == 1)
    #expect(try hall.run("staff", "pin", "1002", as: "0001").status == 0)
    #expect(try hall.run("staff", "leave", "1002", as: "0001").status == 0)
    #expect(try hall.run("case", "find", "x", as: "1002").status == 77)
    // R33: the number stays theirs.
    let again = try hall.run(
      "staff", "add", "1002", "--name", "x", "--role", "supervisor", as: "0001")
    #expect(again.status == 1)
  }

  @Test(
    "What makes no member of the staff is refused",
    arguments: [
      (["12", "--role", "supervisor"], 64), (["4001", "--role", "officer"], 64),
      (["4001", "--role", "officer", "--department", "XX"], 64),
      (["4001", "--role", "clerk"], 64), (["4001", "--role", "clerk", "--windows", "Z9"], 64),
      (["4001", "--role", "clerk", "--windows", "A01,C01"], 3),
      (["4001", "--role", "supervisor", "--department", "SJ"], 64),
      (["4001", "--role", "boss"], 64),
    ] as [([String], Int32)])
  func refused(arguments: [String], status: Int32) throws {
    let hall = try TestHall()
    let before = try hall.kept()
    let outcome = try hall.start(
      ["staff", "add", "--name", "x"] + arguments, as: "0001"
    ).wait()
    #expect(outcome.status == status)
    #expect(try hall.kept() == before)
  }

  @Test("The last administrator cannot leave")
  func lastAdministrator() throws {
    let hall = try TestHall()
    #expect(try hall.run("staff", "leave", "0001", as: "0001").status == 1)
    #expect(try hall.run("staff", "list", as: "0001").status == 0)
  }
}
