import Foundation
import Testing

@Suite("Telling applicants, couriers and lists between places, from the command line")
struct PickupTests {
  /// The licence of a pharmacy is ready; the rest is not.
  private func begun() throws -> (TestHall, String) {
    let (hall, number) = try TestHall.withCase()
    let founded = try hall.run(
      "task", "approve", "\(number)/1", "--output-number", "91330382MA0000001X", as: "1001")
    #expect(founded.status == 0, "\(founded.errors)")
    return (hall, number)
  }

  private func list(
    _ verb: String, _ more: String..., in hall: TestHall, at time: String = TestHall.morning
  ) throws -> [[String: Any]] {
    let arguments = ["pickup", verb, "--json"] + more
    return try hall.start(arguments, as: "3001", at: time).wait().json() as? [[String: Any]] ?? []
  }

  @Test(
    "R29 R35: who is to be told is listed with a masked telephone, and ticked; the clock says so")
  func told() throws {
    let (hall, number) = try begun()
    let first = try #require(try list("list", in: hall).first)
    #expect(first["case"] as? String == number)
    #expect((first["phone"] as? String)?.contains("****") == true)
    let outputs = try #require(first["outputs"] as? [[String: Any]])
    #expect(outputs.allSatisfy { $0["told"] is NSNull && $0["standing"] as? String == "waiting" })
    #expect(try hall.run("case", "why", number, as: "1001").output.contains("还没有通知申请人"))
    let paper = try hall.run("pickup", "calls", as: "3001")
    for word in ["取件通知单", number, "□", "****", "共 1 人"] {
      #expect(paper.output.contains(word), "\(word)")
    }
    let told = try hall.run(
      "pickup", "told", number, "--by", "telephone", "--note", "本人接听", as: "3001")
    #expect(told.status == 0, "\(told.errors)")
    let empty = try hall.run("pickup", "list", as: "3001")
    #expect(empty.status == 1 && empty.output.contains("今天没有要通知的人"))
    #expect(
      try hall.run("case", "why", number, as: "1001").output.contains("2026-03-02 已电话通知申请人"))
    let journal = try hall.run("case", "journal", number, as: "1001").output
    #expect(journal.contains("电话通知申请人：") && journal.contains("（本人接听）"))
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("R29 R31: who chose to collect all together is not on the list before the last is in")
  func together() throws {
    let (hall, number) = try begun()
    #expect(try hall.run("pickup", "wish", number, "--together", as: "1001").status == 0)
    #expect(try list("list", in: hall).isEmpty)
    #expect(try hall.run("case", "why", number, as: "1001").output.contains("全部办好一次取"))
    #expect(try hall.run("pickup", "wish", number, "--singly", as: "3001").status == 0)
    #expect(try list("list", in: hall).count == 1)
  }

  @Test("R32: what nobody collects is listed by its age in working days, told or not")
  func unclaimed() throws {
    let (hall, number) = try begun()
    let later = "2026-03-09T10:00"
    #expect(try list("unclaimed", "--days", "6", in: hall, at: later).isEmpty)
    let entry = try #require(try list("unclaimed", "--days", "5", in: hall, at: later).first)
    #expect(entry["case"] as? String == number)
    #expect((entry["outputs"] as? [[String: Any]])?.first?["age"] as? Int == 5)
    let text = try hall.run("pickup", "unclaimed", as: "3001", at: later).output
    #expect(text.contains("5 个工作日") && text.contains("未通知"))
    #expect(try list("unclaimed", "--at", "village-donghe", in: hall, at: later).isEmpty)
    #expect(try list("unclaimed", "--all", in: hall, at: later).count == 1)
  }

  @Test("R31 R32 R34: by courier, back, and again; delivered it is handed out, and no visit")
  func courier() throws {
    let (hall, number) = try begun()
    let address = ["--name", "王秀英", "--phone", "13800003210", "--address", "城东街道示例路 5 号"]
    let send = ["pickup", "send", number, "--carrier", "邮政", "--waybill"]
    let bare = try hall.start(send + ["E1"], as: "3001").wait()
    #expect(bare.status == 3 && bare.errors.hasPrefix("R31: "))
    #expect(try hall.start(send + ["E1"] + address, as: "3001").wait().status == 0)
    let handOut = ["handout", number, "--to", "王秀英", "--id", "330382188001010046"]
    let out = try hall.start(handOut, as: "3001").wait()
    #expect(out.status == 3 && out.errors.contains("运单 E1"))
    #expect(try list("out", "--standing", "sent", in: hall).count == 1)
    #expect(
      try hall.run(
        "pickup", "returned", number, "--waybill", "E1", "--reason", "无人", as: "3001"
      ).status == 0)
    #expect(try hall.start(send + ["E2"] + address, as: "3001").wait().status == 0)
    #expect(
      try hall.run(
        "pickup", "delivered", number, "--waybill", "E2", "--to", "王秀英", as: "3001"
      ).status == 0)
    #expect(try list("out", in: hall).isEmpty)
    let shown = try hall.run("case", "show", number, "--json", as: "1001").json() as? [String: Any]
    #expect(shown?["visits"] as? Int == 1)
    let journal = try hall.run("case", "journal", number, as: "1001").output
    for line in ["单号 E1 退回：无人", "单号 E2 于 2026-03-02 送达，王秀英签收"] {
      #expect(journal.contains(line), "\(line)")
    }
    #expect(!journal.contains("示例路 5 号"))
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("R31: a request that wants a courier keeps the address, and is sent there")
  func wantedFromTheStart() throws {
    let hall = try TestHall()
    let by = #""by": "window""#
    let wanted =
      #""by": "courier", "name": "王秀英", "phone": "13800003210", "address": "示例路 5 号""#
    let request = try hall.request(replacing: by, with: wanted)
    let number = try hall.run("intake", request, as: "1001").answer
    #expect(
      try hall.run(
        "task", "approve", "\(number)/1", "--output-number", "91330382MA0000001X", as: "1001"
      ).status == 0)
    #expect(try list("out", "--standing", "posting", in: hall).count == 1)
    let sent = try hall.run(
      "pickup", "send", number, "--carrier", "邮政", "--waybill", "E1", as: "3001")
    #expect(sent.status == 0, "\(sent.errors)")
    let half = #""by": "courier", "name": "王秀英""#
    let wrong = try hall.run("intake", try hall.request(replacing: by, with: half), as: "1001")
    #expect(wrong.status == 65 && wrong.errors.contains("collect.address"), "\(wrong.errors)")
    let needless = #""by": "window", "phone": "13800003210""#
    #expect(
      try hall.run("intake", try hall.request(replacing: by, with: needless), as: "1001").status
        == 65)
  }

  @Test("R32 R34: a list takes it to the village, where alone it is then handed out")
  func custody() throws {
    let (hall, number) = try begun()
    #expect(
      try hall.run(
        "pickup", "move", "--to", "village-donghe", "--bearer", "林文", as: "3001"
      ).status == 1)
    let made = try hall.run(
      "pickup", "move", "--to", "village-donghe", "--bearer", "林文", "--case", number, as: "3001")
    #expect(made.status == 0, "\(made.errors)")
    for word in ["证照移交清单", "Y20260302-001", "东河村", "林文", number] {
      #expect(made.output.contains(word), "\(word)")
    }
    #expect(try hall.run("pickup", "show", "Y20260302-001", as: "3001").output == made.output)
    let handOut = ["handout", number, "--to", "王秀英", "--id", "330382188001010046"]
    let village = ["--window", "V07"]
    #expect(try hall.start(handOut + village, as: "3001").wait().errors.contains("Y20260302-001"))
    #expect(try hall.run("pickup", "arrived", "Y20260302-001", as: "3001").status == 1)
    let came = try hall.start(["pickup", "arrived", "Y20260302-001"] + village, as: "3001").wait()
    #expect(came.status == 0 && came.output.contains("已签收"), "\(came.errors)")
    let wrong = try hall.start(handOut, as: "3001").wait()
    #expect(wrong.status == 3 && wrong.errors.contains("东河村"), "\(wrong.errors)")
    #expect(
      try hall.start(handOut + village + ["--identity-seen"], as: "3001").wait().status == 0)
    #expect(
      try hall.run("case", "journal", number, as: "1001").output.contains("证件已见证核对"))
    let shown = try hall.run("case", "show", number, "--json", as: "1001").json() as? [String: Any]
    #expect(shown?["visits"] as? Int == 2)
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("what cannot be is said with the exit code for it, and nothing is written")
  func refused() throws {
    let (hall, number) = try begun()
    let before = try hall.kept()
    for (arguments, staff, status) in [
      (["list"], "1001", 77), (["list", "--at", "moon"], "3001", 64),
      (["list", "--limit", "0"], "3001", 64), (["unclaimed", "--days", "-1"], "3001", 64),
      (["told", number, "--by", "pigeon"], "3001", 64),
      (["told", number, "--by", "telephone"], "1001", 77),
      (["told", number, "--by", "telephone", "--output", "9.1"], "3001", 1),
      (["told", number, "--by", "telephone", "--output", "x"], "3001", 64),
      (["wish", number], "3001", 64), (["wish", number, "--together", "--singly"], "3001", 64),
      (["wish", number, "--together", "--name", "王"], "3001", 64),
      (["wish", number, "--together"], "2001", 77),
      (["slot", number, "--slot", " "], "3001", 3),
      (["returned", number, "--waybill", "E9", "--reason", "无人"], "3001", 3),
      (["move", "--to", "moon", "--bearer", "林文"], "3001", 64),
      (["arrived", "Y9"], "3001", 1), (["show", "Y9"], "3001", 1),
    ] as [([String], String, Int32)] {
      let outcome = try hall.start(["pickup"] + arguments, as: staff).wait()
      #expect(outcome.status == status, "\(arguments): \(outcome.errors)")
    }
    #expect(try hall.kept() == before)
  }
}
