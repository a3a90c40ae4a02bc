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

  @Test("Five wrong PINs make a number wait, whichever process asks, until the time is over")
  func wrongPINs() throws {
    let hall = try TestHall()
    for _ in 0..<4 {
      let wrong = try hall.run("case", "find", "x", as: "1001", pin: "1234")
      #expect(wrong.status == 77)
    }
    let fifth = try hall.run("case", "find", "x", as: "1001", pin: "1234")
    #expect(fifth.status == 77)
    #expect(fifth.errors.contains("请等 60 秒，09:47:00 以后再试"))
    let right = try hall.run("case", "find", "x", as: "1001")
    #expect(right.status == 77)
    #expect(right.errors.contains("PIN 连错 5 次"))
    #expect(try hall.run("case", "find", "x", as: "1002").status == 77, "nobody has it")
    let over = try hall.run("case", "find", "x", as: "1001", at: "2026-03-02T09:47")
    #expect(over.status == 1)
    let journal = try hall.run("staff", "signins", as: "0001", at: "2026-03-02T09:48")
    #expect(journal.status == 0)
    #expect(journal.output.contains("1001  PIN 不对，连续第 5 次"))
    #expect(journal.output.contains("1001  登录成功，不再计数"))
    #expect(try hall.run("staff", "signins", as: "1001", at: "2026-03-02T09:48").status == 77)
    #expect(try hall.run("verify").status == 0)
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
