import Foundation
import Testing

@Suite("A case that goes from hall to hall, by the built program and files")
struct CustodyTests {
  /// A hall that was founded for itself: with a key of its own.
  private final class Site {
    let folder: Folder
    let window: String
    var database: String { folder.path("hall.sqlite") }

    init(window: String, hall: String = TestHall.county) throws {
      folder = try Folder()
      self.window = window
      let made = try Program.run(
        ["init", "--hall", hall, "--database", database, "--now", TestHall.morning])
      guard made.status == 0 else { throw TestHall.Unmade(errors: made.errors) }
    }

    @discardableResult
    func run(
      _ arguments: String..., as staff: String? = "1001", behind prefix: [String] = []
    ) throws -> Outcome {
      let who = staff.map { ["--staff", $0] } ?? []
      let seat = staff == "1001" ? ["--window", window] : []
      return try Program.run(
        arguments + who + seat + ["--now", TestHall.morning, "--lang", "zh"],
        environment: ["YICHUANG_DATABASE": database, "YICHUANG_PIN": "0000"], behind: prefix)
    }

    func verified() throws -> Outcome {
      try Program.run(["verify"], environment: ["YICHUANG_DATABASE": database])
    }

    func custody(_ number: String) throws -> [String] {
      let shown = try run("case", "show", number, "--json").json() as? [String: Any]
      let steps = shown?["custody"] as? [[String: Any]] ?? []
      return steps.compactMap { $0["move"] as? String }
    }

    func version(_ number: String) throws -> Int {
      (try run("case", "journal", number, "--json").json() as? [Any])?.count ?? 0
    }
  }

  private let post = Result { () throws -> Folder in try Folder() }

  @Test("S159 R33: from the county to a town and a village and home, every step in the record")
  func threePlaces() throws {
    let post = try post.get()
    let copy = try HallFolderCopy()
    // Another text, and so another edition.
    try copy.replace("demonstration: true", with: "demonstration: true # 村里的", in: "hall.yaml")
    let (county, town, village) = (
      try Site(window: "A01"), try Site(window: "T01"), try Site(window: "V01", hall: copy.path)
    )
    let number = try county.run("intake", TestHall.demo + "/open-pharmacy.json").answer
    let slip = try slipCode(county, number)
    let first = post.path("1.json")
    let sent = try county.run(
      "case", "export", number, "--to", "town-hongqiao", "--output", first, "--reason", "就近办理")
    #expect(sent.status == 0)
    #expect(sent.answer.contains("已移交 虹桥镇便民服务中心"))
    try refusedEverything(county, number)
    let shown = try county.run("case", "show", number)
    #expect(shown.output.contains("办件不在本大厅"))
    #expect(shown.output.contains("保管记录"))
    #expect(shown.output.contains("移交 虹桥镇便民服务中心：就近办理"))
    #expect(try county.run("task", "list", as: "9001").output.isEmpty)

    #expect(try town.run("slip", slip).status != 0)
    let taken = try town.run("case", "import", first)
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(try town.run("case", "import", first).answer.contains("先前已接收"))
    #expect(try town.run("slip", slip).output.contains(number))
    let approve = try town.run(
      "task", "approve", "\(number)/1", "--output-number", "91330382MA0000001X")
    #expect(approve.status == 0)
    let second = post.path("2.json")
    #expect(
      try town.run("case", "export", number, "--to", "village-donghe", "--output", second).status
        == 0)
    #expect(try village.run("case", "import", second).status == 0)
    let third = post.path("3.json")
    #expect(
      try village.run("case", "export", number, "--to", "hall-county", "--output", third).status
        == 0)
    // The village is not the town: its file cannot be taken in there.
    let wrong = try town.run("case", "import", third)
    #expect(wrong.status == 65 && wrong.errors.contains("它是给"))
    let home = try county.run("case", "import", third)
    #expect(home.status == 0, "\(home.errors)")
    #expect(try county.custody(number) == ["out", "in", "out", "in", "out", "in"])
    #expect(try county.run("case", "show", number).output.contains("91330382MA0000001X"))
    #expect(
      try county.run("case", "journal", number).output.contains("1001@乐清市政务服务中心（示例）"))
    for site in [county, town, village] { #expect(try site.verified().status == 0) }
  }

  private func slipCode(_ site: Site, _ number: String) throws -> String {
    let shown = try site.run("case", "show", number, "--json").json() as? [String: Any]
    return (shown?["slip"] as? [String: Any])?["code"] as? String ?? ""
  }

  private func refusedEverything(_ site: Site, _ number: String) throws {
    let version = try site.version(number)
    for act in [
      ["case", "withdraw", number, "--reason", "不办了"], ["case", "supply", number, "staff-health"],
      ["case", "export", number, "--to", "town-liushi", "--output", site.folder.path("x")],
      ["slip", number, "--output", site.folder.path("x")],
      ["task", "approve", "\(number)/1", "--output-number", "9"],
    ] {
      let outcome = try Program.run(
        act + ["--staff", "1001", "--window", "A01", "--now", TestHall.morning, "--lang", "zh"],
        environment: ["YICHUANG_DATABASE": site.database, "YICHUANG_PIN": "0000"])
      #expect(outcome.status == 3, "\(act)")
      #expect(outcome.errors.hasPrefix("R33: 没有办：办件 2026-03-02 已移交"), "\(outcome.errors)")
    }
    #expect(!site.folder.exists("x"))
    #expect(try site.version(number) == version)
    #expect(try site.run("case", "show", number).status == 0)
  }

  @Test("S159: a lost file is written again, byte for byte; without the flag the case stays away")
  func again() throws {
    let county = try Site(window: "A01")
    let number = try county.run("intake", TestHall.demo + "/open-pharmacy.json").answer
    let (first, second) = (county.folder.path("1"), county.folder.path("2"))
    #expect(
      try county.run("case", "export", number, "--again", "--output", second).status == 3)
    try county.run("case", "export", number, "--to", "town-hongqiao", "--output", first)
    let version = try county.version(number)
    #expect(
      try county.run("case", "export", number, "--again", "--output", second).status == 0)
    #expect(try county.folder.text("1") == county.folder.text("2"))
    #expect(try county.version(number) == version)
    let both = try county.run(
      "case", "export", number, "--again", "--to", "town-liushi", "--output", second)
    #expect(both.status == 64)
    let mode = try FileManager.default.attributesOfItem(atPath: first)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test(
    "R33: a file that cannot be written leaves the case where it is, and nothing behind",
    arguments: [["prlimit", "--fsize=200000"], []])
  func unwritten(prefix: [String]) throws {
    let county = try Site(window: "A01")
    let number = try county.run("intake", TestHall.demo + "/open-pharmacy.json").answer
    let version = try county.version(number)
    let file = prefix.isEmpty ? county.folder.path("nowhere/x") : county.folder.path("x")
    let outcome = try county.run(
      "case", "export", number, "--to", "town-hongqiao", "--output", file, behind: prefix)
    // The limit kills the program in the middle of the file; a folder that is not there is told.
    #expect(outcome.status == (prefix.isEmpty ? 74 : -SIGXFSZ))
    #expect(try county.version(number) == version)
    #expect(!county.folder.exists("x"))
    #expect(try county.run("task", "approve", "\(number)/1", "--output-number", "9").status == 0)
    #expect(try county.verified().status == 0)
  }

  @Test(
    "a file that was cut, changed or never was one ends with 65 and one sentence, nothing written",
    arguments: ["cut", "changed", "other", "empty", "missing", "short key"])
  func damaged(how: String) throws {
    let (county, town) = (try Site(window: "A01"), try Site(window: "T01"))
    let number = try county.run("intake", TestHall.demo + "/open-pharmacy.json").answer
    let path = county.folder.path("x.json")
    try county.run("case", "export", number, "--to", "town-hongqiao", "--output", path)
    let text = try county.folder.text("x.json")
    var key: [String] = []
    switch how {
    case "cut": try county.folder.write("x.json", String(text.prefix(text.count / 2)))
    case "changed":
      try county.folder.write(
        "x.json", text.replacingOccurrences(of: "药房", with: "药店"))
    case "other": try county.folder.write("x.json", "{\"a\": 1}\n")
    case "empty": try county.folder.write("x.json", "")
    case "short key":
      try county.folder.write("key", "short")
      key = ["--key", county.folder.path("key")]
    default: try FileManager.default.removeItem(atPath: path)
    }
    let outcome = try Program.run(
      ["case", "import", path, "--staff", "1001", "--window", "T01", "--now", TestHall.morning]
        + key,
      environment: ["YICHUANG_DATABASE": town.database, "YICHUANG_PIN": "0000"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(try town.run("case", "show", number).status == 1)
    #expect(try town.verified().status == 0)
  }

  @Test("with a key of both halls a file is sealed by it, and taken in by nobody without")
  func keyed() throws {
    let (county, town) = (try Site(window: "A01"), try Site(window: "T01"))
    let number = try county.run("intake", TestHall.demo + "/open-pharmacy.json").answer
    try county.folder.write("key", String(repeating: "一把共享的密钥", count: 3))
    let (path, key) = (county.folder.path("x.json"), county.folder.path("key"))
    #expect(
      try county.run(
        "case", "export", number, "--to", "town-hongqiao", "--output", path, "--key", key
      ).status == 0)
    #expect(try town.run("case", "import", path).status == 65)
    #expect(try town.run("case", "import", path, "--key", key).status == 0)
    #expect(try town.run("case", "import", path, "--key", key, as: "2001").status == 77)
  }
}
