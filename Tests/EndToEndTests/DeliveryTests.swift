import Foundation
import Testing

@Suite("Agents, cabinets, acceptances and authorities, from the command line")
struct DeliveryTests {
  private static let address =
    #""name": "王秀英", "phone": "13800003210", "address": "示例路 5 号""#

  private func approved(_ hall: TestHall, _ request: String) throws -> String {
    let taken = try hall.run("intake", request, as: "1001")
    #expect(taken.status == 0, "\(taken.errors)")
    let number = taken.answer
    let founded = try hall.run(
      "task", "approve", "\(number)/1", "--output-number", "91330382MA0000001X", as: "1001")
    #expect(founded.status == 0, "\(founded.errors)")
    return number
  }

  private func wanting(_ collect: String, in hall: TestHall) throws -> String {
    try approved(
      hall, try hall.request(replacing: #""by": "window", "at": "hall-county""#, with: collect))
  }

  private func json(_ hall: TestHall, _ arguments: String...) throws -> [[String: Any]] {
    let outcome = try hall.start(["pickup"] + arguments + ["--json"], as: "3001").wait()
    return try outcome.json() as? [[String: Any]] ?? []
  }

  @Test(
    "R31 R32 R34: a village agent takes a list along, and reports who signed and what came back")
  func villageAgent() throws {
    let hall = try TestHall()
    let number = try wanting(
      #""by": "village-agent", "at": "village-donghe", \#(Self.address)"#, in: hall)
    #expect(
      try hall.run("slip", number, as: "1001").output.contains("村代办员送达：王秀英 138****3210 示例路 5 号"))
    let entrust = ["pickup", "entrust", "--agent", "陈建国", "--agent-number", "V07"]
    let elsewhere = try hall.start(entrust + ["--point", "village-none"], as: "3001").wait()
    #expect(elsewhere.status != 0)
    #expect(try hall.start(entrust, as: "3001").wait().status == 1, "no steward is wanted")
    let given = try hall.start(entrust + ["--point", "village-donghe"], as: "3001").wait()
    #expect(given.status == 0, "\(given.errors)")
    for word in ["证照送达清单", "Y20260302-001", "陈建国", "V07", "东河村", number, "13800003210"] {
      #expect(given.output.contains(word), "\(word)")
    }
    #expect(
      try hall.run("pickup", "show", "Y20260302-001", as: "3001").output == given.output)
    #expect(try json(hall, "out", "--agent", "V07").count == 1)
    #expect(try json(hall, "out", "--agent", "V08").isEmpty)
    let refused = try hall.run(
      "handout", number, "--to", "王秀英", "--id", "330382188001010046", as: "3001")
    #expect(refused.status == 3 && refused.errors.contains("清单 Y20260302-001"))

    let list = ["--waybill", "Y20260302-001"]
    let back = ["pickup", "returned", number, "--reason", "家里没人"] + list
    #expect(try hall.start(back, as: "3001").wait().status == 0)
    let again = try hall.start(entrust + ["--point", "village-donghe"], as: "3001").wait()
    #expect(again.output.contains("Y20260302-002"))
    let delivered = try hall.run(
      "pickup", "delivered", number, "--waybill", "Y20260302-002", "--to", "王秀英", as: "3001")
    #expect(delivered.status == 0, "\(delivered.errors)")
    let journal = try hall.run("case", "journal", number, as: "1001").output
    for line in ["村代办员 陈建国（V07）", "单号 Y20260302-001 退回：家里没人", "单号 Y20260302-002 于"] {
      #expect(journal.contains(line), "\(line)")
    }
    #expect(!journal.contains("示例路 5 号"))
    let receipt = try hall.run("notice", number, "--kind", "service", as: "3001").output
    #expect(receipt.contains("村代办员送达的签收人"))
    let shown = try hall.run("case", "show", number, "--json", as: "1001").json() as? [String: Any]
    #expect(shown?["visits"] as? Int == 1)
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("R31: a steward brings home what one case wants, and the case says who has it")
  func steward() throws {
    let (hall, number) = try TestHall.withCase()
    #expect(
      try hall.run(
        "task", "approve", "\(number)/1", "--output-number", "91330382MA0000001X", as: "1001"
      ).status == 0)
    let before = try hall.run("case", "show", number, as: "1001").output
    #expect(before.contains("申请人要：办好一件通知一件") && before.contains("未通知："))
    let entrust = [
      "pickup", "entrust", "--agent", "林文", "--agent-number", "1007", "--case", number,
    ]
    let bare = try hall.start(entrust, as: "3001").wait()
    #expect(bare.status == 3 && bare.errors.hasPrefix("R31: "), "\(bare.errors)")
    #expect(try hall.start(entrust + ["--name", "王秀英"], as: "3001").wait().status == 64)
    let address = ["--name", "王秀英", "--phone", "13800003210", "--address", "示例路 5 号"]
    #expect(try hall.start(entrust + address, as: "3001").wait().status == 0)
    let after = try hall.run("case", "show", number, as: "1001").output
    #expect(after.contains("林文（代办员送达中（清单 Y20260302-002））"), "\(after)")
  }

  @Test(
    "R32: a slot holds one case; who is refused is told which, and a slot is free when it is empty")
  func slots() throws {
    let hall = try TestHall()
    let first = try wanting(#""by": "cabinet""#, in: hall)
    #expect(try hall.run("slip", first, as: "1001").output.contains("取件柜"))
    let second = try wanting(#""by": "cabinet""#, in: hall)
    let slot = { (number: String, slot: String) in
      try hall.run("pickup", "slot", number, "--slot", slot, as: "3001")
    }
    #expect(try hall.run("pickup", "slots", as: "3001").status == 1)
    #expect(try slot(first, "7").status == 0)
    let before = try hall.kept()
    let taken = try slot(second, "7")
    #expect(taken.status == 3)
    #expect(taken.errors.contains("取件柜 7 号里是 \(first) 的证照"), "\(taken.errors)")
    #expect(taken.errors.hasPrefix("R32: "))
    #expect(try hall.kept() == before)
    #expect(try slot(second, "8").status == 0)
    #expect(try json(hall, "slots").count == 2)
    let text = try hall.run("pickup", "slots", as: "3001").output
    #expect(text.contains("取件柜 7 号") && text.contains(first))
    #expect(
      try hall.run("case", "show", first, as: "1001").output.contains("县政务服务中心（取件柜 7 号）"))
    #expect(
      try hall.run(
        "handout", first, "--to", "王秀英", "--id", "330382188001010046", as: "3001"
      ).status == 0)
    #expect(try json(hall, "slots").count == 1)
    #expect(try slot(second, "7").status == 0)
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("R30: the notice of acceptance is a paper of its own, recorded once, then a reprint")
  func acceptance() throws {
    let (hall, number) = try TestHall.withCase()
    let look = try hall.run("notice", number, "--kind", "acceptance", as: "1001")
    #expect(look.status == 0, "\(look.errors)")
    for word in ["受理通知书", "《中华人民共和国行政许可法》", number, "2026-03-02", "专用印章"] {
      #expect(look.output.contains(word), "\(word)")
    }
    let file = hall.folder.path("acceptance.pdf")
    let printed = [
      "notice", number, "--kind", "acceptance", "--format", "pdf", "--output", file,
    ]
    #expect(try hall.start(printed, as: "1001").wait().status == 0)
    #expect(try hall.start(printed, as: "1001").wait().status == 3)
    #expect(try hall.start(printed + ["--reprint"], as: "1001").wait().status == 0)
  }

  @Test("R31: an agent's authority is kept in its parts, and none that has ended is taken")
  func authority() throws {
    let (hall, number) = try TestHall.withCase()
    #expect(
      try hall.run(
        "task", "approve", "\(number)/1", "--output-number", "91330382MA0000001X", as: "1001"
      ).status == 0)
    let out = [
      "handout", number, "--to", "李敏", "--id", "440524188001010014",
    ]
    let parts = ["--authority-kind", "letter", "--authority-from", "王秀英", "--authority-until"]
    #expect(try hall.start(out + parts + ["2026-03-31"], as: "3001").wait().status == 64)
    let letter = out + ["--authority", "3 号"] + parts
    let expired = try hall.start(letter + ["2026-03-01"], as: "3001").wait()
    #expect(expired.status == 3 && expired.errors.hasPrefix("R31: "), "\(expired.errors)")
    #expect(try hall.start(letter + ["2026-03-02"], as: "3001").wait().status == 0)
    let journal = try hall.run("case", "journal", number, as: "1001").output
    #expect(journal.contains("授权委托书 3 号，王秀英授权，至 2026-03-02"), "\(journal)")
    let receipt = try hall.run("notice", number, "--kind", "service", as: "3001").output
    #expect(receipt.contains("王秀英授权"))
    for (until, status) in [("2026-03-01", 65), ("tomorrow", 65), ("2026-03-02", 1)]
      as [(String, Int32)]
    {
      let agent = """
        "agent": {"name": "李敏", "id": "440524188001010014", "authority": "3 号",
          "authority-kind": "letter", "authority-from": "王秀英", "authority-until": "\(until)"},
          "applicant":
        """
      let request = try hall.request(replacing: #""applicant":"#, with: agent)
      let taken = try hall.run("intake", request, as: "1001")
      #expect(taken.status == status, "\(until): \(taken.errors)")
      if status == 65 { #expect(taken.errors.contains("agent.authority-until")) }
    }
  }

  @Test(
    "what is no paper of a case goes to the hall's printers, too, and a wrong one writes nothing")
  func printer() throws {
    let hall = try TestHall()
    let folder = hall.folder.path("out")
    let added = try hall.run(
      "printer", "add", "desk", "folder:" + folder, "--format", "text-48", as: "0001")
    #expect(added.status == 0, "\(added.errors)")
    let number = try approved(hall, TestHall.demo + "/open-pharmacy.json")
    let request = TestHall.demo + "/open-pharmacy.json"
    let list = try hall.run("checklist", "make", request, "--printer", "desk", as: "1001")
    #expect(list.status == 0, "\(list.errors)")
    for arguments in [
      ["checklist", "show", String(list.output.prefix { $0 != "\n" })], ["pickup", "calls"],
      ["pickup", "move", "--to", "village-donghe", "--bearer", "林文", "--case", number],
      ["daybook"],
    ] {
      let staff = arguments[0] == "checklist" ? "1001" : "3001"
      let outcome = try hall.start(arguments + ["--printer", "desk"], as: staff).wait()
      #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
    }
    let guide = try hall.start(
      ["catalogue", "guide", "open-pharmacy", "--printer", "desk"]
    ).wait()
    #expect(guide.status == 0, "\(guide.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 6)
    let before = try hall.kept()
    for arguments in [
      ["pickup", "move", "--to", "village-donghe", "--bearer", "林文"], ["pickup", "calls"],
      ["checklist", "make", request], ["handover", "make", "--department", "JY", "--to", "林文"],
    ] {
      let staff = arguments[0] == "checklist" ? "1001" : "3001"
      let outcome = try hall.start(arguments + ["--printer", "none"], as: staff).wait()
      #expect(outcome.status == 64, "\(arguments): \(outcome.errors)")
      let both = arguments + ["--printer", "desk", "--format", "pdf"]
      #expect(try hall.start(both, as: staff).wait().status == 64)
    }
    #expect(try hall.kept() == before)
  }
}
