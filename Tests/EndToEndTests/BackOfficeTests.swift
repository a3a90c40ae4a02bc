import Foundation
import PtyTesting
import Testing

/// Long procedures of the departments, key by key at the built program in a terminal; each day is
/// opened anew, since a demonstration's clock stands still.
@Suite("The back office in a terminal", .serialized)
struct BackOfficeTests {
  @Test("R18 R25 S200: a salon is fitted out, tested, surveyed, put right, looked at again, opened")
  func salon() throws {
    let hall = try TestHall()
    let number = try hall.takeIn("open-salon")
    let window = try hall.open()
    try window.signIn("1001")
    try window.openCase("丽人")
    try window.decideAtWindow("9133", says: "已同意：1 个体工商户设立登记")
    try window.leave(depth: 2)

    // The test report comes when the shop is fitted out.
    let desk = try hall.open(at: "2026-03-03T10:00")
    try desk.signIn("1001")
    try desk.openCase("丽人")
    desk.send("m")
    try desk.waits(for: "◇ 公共场所卫生检测或者评价报告")
    desk.send(String(repeating: Keys.down, count: 5))
    try desk.waits(for: "▸  ◇ 公共场所卫生检测或者评价报告")
    desk.send(" " + Keys.f10)
    try desk.waits(for: "登记收到 1 份材料")
    desk.send("y")
    try desk.waits(for: "已登记收到 1 份。")
    try desk.leave(depth: 2)

    let officer = try hall.open(at: "2026-03-04T09:00")
    try officer.signIn("2031")
    try officer.openFromQueue("公共场所卫生许可新办审批")
    try officer.arrangeSurvey(on: "2026-03-05", with: "2031 2032")
    try officer.leave(depth: 4)

    let found = try hall.open(at: "2026-03-05T11:00")
    try found.signIn("2031")
    try found.openFromQueue("公共场所卫生许可新办审批")
    found.send("y")
    try found.waits(for: "到日子了，待记录")
    found.send("r")
    try found.waits(for: "消毒" + "间没有上下水", typing: "3消毒间没有上下水")
    try found.waits(for: "接通上下水", typing: "\t接通上下水")
    found.send("\t5")
    try found.waits(for: "5")
    found.send(Keys.f10)
    try found.waits(for: "整改：接通上下水（5 个工作日内）")
    try found.leave(depth: 4)
    // Nothing is decided before it was looked at again.
    #expect(
      try hall.run("task", "approve", "\(number)/2", as: "2031", at: "2026-03-06T09:00").errors
        .hasPrefix("R25: "))

    try lookAgain(hall)
    let shown = try hall.shown(number)
    let task = try #require((shown["tasks"] as? [[String: Any]])?[1])
    #expect(task["state"] as? String == "approved")
    let stops = task["stops"] as? [[String: Any]] ?? []
    #expect(stops.map { $0["ground"] as? String } == ["现场审查", "rectification"])
    #expect(try hall.run("verify").status == 0)
  }

  /// The re-check, and the licence.
  private func lookAgain(_ hall: TestHall) throws {
    let again = try hall.open(at: "2026-03-09T09:00")
    try again.signIn("2031")
    try again.openFromQueue("公共场所卫生许可新办审批")
    try again.arrangeSurvey(on: "2026-03-10", with: "2031 2032", isFirst: false)
    try again.leave(depth: 4)

    let seen = try hall.open(at: "2026-03-10T15:00")
    try seen.signIn("2031")
    try seen.openFromQueue("公共场所卫生许可新办审批")
    seen.send("y")
    try seen.waits(for: "到日子了，待记录")
    seen.send("r")
    try seen.waits(for: "已接通，符合", typing: "1已接通，符合")
    seen.send(Keys.f10)
    try seen.waits(for: "已记录联合踏勘 2026-03-10")
    seen.send(Keys.f12 + Keys.f12)
    try seen.waits(for: "等前置")
    try seen.approve("2 公共场所卫生许可新办审批", number: "卫公证 1")
    try seen.leave()
  }

  @Test("R18: three departments go to a restaurant once, and write down together what they found")
  func threeDepartments() throws {
    let hall = try TestHall()
    let number = try hall.takeIn("open-restaurant")
    for (task, staff) in [("1", "1001"), ("2", "2031")] {
      #expect(try hall.run("task", "approve", "\(number)/\(task)", as: staff).status == 0)
    }
    let officer = try hall.open()
    try officer.signIn("2001")
    try officer.openFromQueue("食品经营许可")
    try officer.arrangeSurvey(on: "2026-03-04", with: "2001 2021 李工@烟草")
    try officer.leave(depth: 4)

    let found = try hall.open(rows: 40, columns: 100, at: "2026-03-04T11:00")
    try found.signIn("2021")
    try found.openFromQueue("公众聚集场所")
    found.send("y")
    try found.waits(for: "到日子了，待记录")
    found.send("r")
    let meeting = try #require((try hall.shown(number)["meetings"] as? [[String: Any]])?.first)
    let tasks = try #require(meeting["tasks"] as? [Int])
    #expect(tasks.count == 3)
    for ordinal in tasks {
      try found.waits(for: "符合\(ordinal)号", typing: "1符合\(ordinal)号")
      found.send("\t\t\t")
    }
    found.send(Keys.f10)
    try found.waits(for: "已记录联合踏勘 2026-03-04")
    try found.leave(depth: 4)
    let recorded = try #require((try hall.shown(number)["meetings"] as? [[String: Any]])?.first)
    #expect((recorded["findings"] as? [[String: Any]])?.count == 3)
    #expect((recorded["attendees"] as? [[String: Any]])?.count == 3)
    #expect(try hall.run("verify").status == 0)
  }

  @Test("R19 R25: an industrial project is refused once, stopped once for experts, and permitted")
  func project() throws {
    let hall = try TestHall()
    let refused = try hall.takeIn("industrial-project")
    try hall.conclude("\(refused)/1", at: "2026-03-02T10:00")
    let water = try hall.open(at: "2026-03-02T11:00")
    try water.signIn("2131")
    try water.openQueue()
    try water.refuse("4 生产建设项目水土保持方案审批", remark: "弃渣场不合规")
    try water.leave()
    let states = try hall.states(of: refused)
    #expect(states[3] == "refused" && states.last == "void", "\(states)")

    let number = try hall.takeIn("industrial-project")
    for (task, day) in [(1, 2), (3, 2), (4, 3), (2, 5), (5, 10)] {
      try hall.conclude("\(number)/\(task)", at: "2026-03-\(day < 10 ? "0" : "")\(day)T14:00")
    }
    let stopping = try hall.open(at: "2026-03-11T09:00")
    try stopping.signIn("2291")
    try stopping.find("特殊建设工程", "6 特殊建设工程消防设计审查")
    stopping.send("z")
    try stopping.waits(for: "停钟：6 特殊建设工程消防设计审查")
    stopping.send("1")
    try stopping.waits(for: "●1")
    stopping.send(Keys.pause + "5" + Keys.f10)
    try stopping.waits(for: "停钟：专家评审，至 3-18")
    try stopping.leave()
    #expect(try hall.states(of: number)[5] == "stopped")

    let resuming = try hall.open(at: "2026-03-17T16:00")
    try resuming.signIn("2291")
    try resuming.find("特殊建设工程", "6 特殊建设工程消防设计审查")
    resuming.send("z")
    try resuming.waits(for: "恢复计时：6")
    try resuming.waits(for: "专家组同意", typing: Keys.pause + "专家组同意")
    resuming.send(Keys.f10)
    try resuming.waits(for: "已恢复")
    try resuming.leave()
    try hall.conclude("\(number)/6", at: "2026-03-18T09:00")

    let permit = try hall.open(at: "2026-03-20T09:00")
    try permit.signIn("2291")
    try permit.find("施工许可", "7 建筑工程施工许可")
    try permit.approve("7 建筑工程施工许可", number: "施许 1")
    try permit.leave()
    #expect(try hall.states(of: number).allSatisfy { $0 == "approved" })
    #expect(try hall.run("verify").status == 0)
  }
}

extension VirtualTerminal {
  fileprivate func waits(for text: String, typing keys: String) throws {
    send(keys)
    try waits(for: text)
  }

  /// From home, by the applicant's name.
  fileprivate func openCase(_ name: String) throws {
    send("3")
    try waits(for: "办件号")
    try waits(for: "▸", typing: name)
    send("\r")
    try waits(for: "m 材料")
  }

  /// From home into the case of the row that has this item.
  fileprivate func openFromQueue(_ item: String) throws {
    try find(item, item)
    send("\r")
    try waits(for: "y 联合")
  }

  /// From home to the row of the queue that has this item, said below the list with its number.
  fileprivate func find(_ words: String, _ task: String) throws {
    try openQueue()
    send("/")
    try waits(for: "F12 返回", typing: Keys.pause + words + "\r")
    try waits(for: task)
  }

  /// From a case to the list of its joint procedures, with a visit arranged.
  fileprivate func arrangeSurvey(
    on day: String, with people: String, isFirst: Bool = true
  ) throws {
    send("y")
    try waits(for: isFirst ? "还没有排过" : "已记录")
    send("a")
    try waits(for: "联合踏勘")
    send("1")
    try waits(for: "哪几件")
    send("\t")
    try waits(for: day, typing: Keys.pause + day)
    send("\t\t")
    try waits(for: people, typing: Keys.pause + people)
    send(Keys.f10)
    try waits(for: "已排定联合踏勘：\(day) 上午")
  }

  /// Signs out and quits.
  fileprivate func leave(depth: Int = 1) throws {
    try signOut(depth: depth)
    try quit()
  }
}

extension TestHall {
  fileprivate func states(of number: String) throws -> [String] {
    (try shown(number)["tasks"] as? [[String: Any]] ?? []).compactMap { $0["state"] as? String }
  }

  /// By the first officer of its department, or by the second where two must see it (R17).
  fileprivate func conclude(_ task: String, at time: String) throws {
    let parts = task.split(separator: "/")
    let tasks = try shown(String(parts[0]))["tasks"] as? [[String: Any]] ?? []
    let mine = try #require(tasks.first { $0["ordinal"] as? Int == Int(parts[1]) })
    let department = try #require(mine["department"] as? String)
    let list = try run("staff", "list", "--json", as: "0001").json() as? [[String: Any]] ?? []
    let officers = list.filter { $0["department"] as? String == department }
      .compactMap { $0["number"] as? String }.sorted()
    // What registers a project gives it its code (R38).
    let code = ["--output-number", "2603-330382-04-01-000019"]
    let approval = ["task", "approve", task] + (mine["item"] as? String == "FG01" ? code : [])
    if try start(approval, as: officers[0], at: time).wait().status == 0 { return }
    #expect(try run("task", "examine", task, "--agree", as: officers[0], at: time).status == 0)
    #expect(try run("task", "approve", task, as: officers[1], at: time).status == 0)
  }
}
