import Testing

@Suite("The catalogue from the command line")
struct CatalogueVerbTests {
  private func shortened() throws -> HallFolderCopy {
    let copy = try HallFolderCopy()
    try copy.replace(
      "promised: 13 工作日", with: "promised: 5 工作日", in: "items/fire-rescue.yaml")
    return copy
  }

  @Test("R6: an edition is published, listed and compared, and a broken one is refused")
  func publish() throws {
    let hall = try TestHall()
    let copy = try shortened()
    let done = try hall.run("catalogue", "publish", copy.path, as: "0001")
    #expect(done.status == 0)
    #expect(done.lines.first == "已发布第 2 版（2026-03-02）")
    let again = try hall.run("catalogue", "publish", copy.path, as: "0001")
    #expect(again.status == 0 && again.answer.contains("没有发布新版"))
    #expect(try hall.run("catalogue", "editions").lines.count == 2)
    let compared = try hall.run("catalogue", "compare", "1", "2", "--json")
    let ledger = try #require(try compared.json() as? [String: Any])
    let items = try #require(ledger["items"] as? [[String: Any]])
    #expect(items.map { $0["code"] as? String } == ["XF01"])
    #expect(try hall.run("catalogue", "compare", "1", "7").status == 1)

    let before = try hall.kept()
    try copy.replace("name: 公司章程", with: "name: 其他材料", in: "materials.yaml")
    let refused = try hall.run("catalogue", "publish", copy.path, as: "0001")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("R3: ") && refused.errors.contains("materials.yaml:"))
    #expect(try hall.run("catalogue", "publish", copy.path, as: "1001").status == 77)
    #expect(try hall.kept() == before)
  }

  @Test("S061: two folders that write an item differently end with 1, and say where")
  func unify() throws {
    let copy = try shortened()
    let same = try Program.run(["catalogue", "unify", TestHall.county, TestHall.county])
    #expect(same.status == 0)
    let other = try Program.run(
      ["catalogue", "unify", TestHall.county, copy.path, "--lang", "en"])
    #expect(other.status == 1)
    #expect(other.lines.first?.hasPrefix("XF01 ") == true)
    #expect(other.output.contains("promised 5 working days"))
    let ledger = try Program.run(["catalogue", "compare", TestHall.county, copy.path])
    #expect(ledger.status == 0 && ledger.output.contains("减 8"))
    #expect(try Program.run(["catalogue", "compare", TestHall.county, "/nowhere"]).status == 65)
  }

  @Test("S053: the lists are counted, and picked by batch and state")
  func list() throws {
    let hall = try TestHall()
    let all = try #require(try hall.run("catalogue", "list", "--json").json() as? [String: Any])
    let items = try #require(all["items"] as? [[String: Any]])
    let lists = try #require(all["lists"] as? [String: Int])
    #expect(lists["power", default: 0] + lists["service", default: 0] == items.count)
    let gone = try hall.run("catalogue", "list", "--life", "cancelled")
    #expect(gone.status == 0 && gone.output.contains("SJ12"))
    #expect(try hall.run("catalogue", "list", "--life", "lost").status == 64)
  }

  @Test("S060: the short guide is one screen, and no guide is wider than a page")
  func guide() throws {
    let hall = try TestHall()
    let short = try hall.run("catalogue", "guide", "SJ08", "--short")
    #expect(short.status == 0 && short.lines.count <= 24)
    let long = try hall.run("catalogue", "guide", "SJ08")
    #expect(long.lines.count > short.lines.count && long.lines.count <= 120)
    let columns = long.lines.map { line in
      line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2e7f ? 2 : 1) }
    }
    #expect(columns.allSatisfy { $0 <= 80 })
  }
}

@Suite("The registers from the command line")
struct RegisterVerbTests {
  @Test(
    "S037 S108 S162 S081: each register has lines for a person and one JSON value for a script",
    arguments: [
      ("trades", "个行业", "matters"), ("sharing", "份材料查得到", "papers"),
      ("delegations", "town-self-funded", "entries"), ("unchecked", "待核", "complete"),
    ])
  func register(name: String, said: String, key: String) throws {
    let hall = try TestHall()
    let told = try hall.run("catalogue", "register", name)
    #expect(told.status == 0 && told.output.contains(said))
    let value = try hall.run("catalogue", "register", name, "--json").json() as? [String: Any]
    #expect(value?[key] != nil)
  }

  @Test("A register that is not there ends with 64")
  func unknown() throws {
    #expect(try TestHall().run("catalogue", "register", "fees").status == 64)
  }
}
