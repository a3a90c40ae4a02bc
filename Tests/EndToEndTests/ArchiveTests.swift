import Foundation
import Testing

@Suite("Archive packages of cases that are over")
struct ArchiveTests {
  /// A case that was taken in, taken back before anything was decided, and so is closed.
  private func closed(_ hall: TestHall) throws -> String {
    let number = try hall.takeIn()
    let withdrawn = try hall.run(
      "case", "withdraw", number, "--reason", "不办了", as: "1001")
    #expect(withdrawn.status == 0)
    let shown = try hall.run("case", "show", number, "--json", as: "1001").json()
    #expect((shown as? [String: Any])?["state"] as? String == "closed")
    return number
  }

  private func room(_ hall: TestHall) throws -> String {
    let path = hall.folder.path("room")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
  }

  @Test("R33: a package has facts, materials, papers, journal and manifest; making it is an entry")
  func whole() throws {
    let hall = try TestHall()
    let number = try closed(hall)
    let room = try room(hall)
    let made = try hall.run("case", "archive", number, "--to", room, as: "3001")
    #expect(made.status == 0, "\(made.errors)")
    let package = room + "/" + number
    let files = try names(package)
    for file in [
      "case.json", "journal.jsonl", "manifest.json", "materials.json", "named-files.json",
      "papers/form.txt", "papers/slip.txt", "papers/slip.pdf",
    ] { #expect(files.contains(file), "\(file) is missing of \(files)") }
    let facts = try String(contentsOfFile: package + "/case.json", encoding: .utf8)
    #expect(facts.contains("330382188001010046"))
    #expect(try names(room).allSatisfy { !$0.hasPrefix(".") })
    let mode = try FileManager.default.attributesOfItem(atPath: package)[.posixPermissions]
    #expect(mode as? Int == 0o700)
    let journal = try hall.run("case", "journal", number, as: "1001").output
    #expect(journal.contains("制作归档包"))
    let lines = try String(contentsOfFile: package + "/journal.jsonl", encoding: .utf8)
      .split(separator: "\n")
    let kept = try hall.run("case", "journal", number, "--json", as: "1001").json() as? [Any]
    #expect(lines.count == kept?.count)
    let last = try JSONSerialization.jsonObject(with: Data((lines.last ?? "").utf8))
    #expect((last as? [String: Any])?["kind"] as? String == "archived")
    #expect(made.answer.contains((last as? [String: Any])?["hash"] as? String ?? "none"))
    #expect(try Program.run(["case", "archive", "--check", package]).status == 0)
    #expect(try Program.run(["case", "archive", "--check", room]).status == 0)
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("what was changed, added or taken away is found out, and ends with 1", arguments: 0..<6)
  func tampered(kind: Int) throws {
    let hall = try TestHall()
    let number = try closed(hall)
    let room = try room(hall)
    #expect(try hall.run("case", "archive", number, "--to", room, as: "1001").status == 0)
    let package = room + "/" + number
    let path = { (name: String) in package + "/" + name }
    let (said, work): (String, () throws -> Void) =
      switch kind {
      case 0: ("case.json 与清单不符", { try self.replace("康宁", "安宁", in: path("case.json")) })
      case 1:
        (
          "缺 papers/slip.txt",
          { try FileManager.default.removeItem(atPath: path("papers/slip.txt")) }
        )
      case 2:
        (
          "extra.txt 不在清单里",
          { try Data([1]).write(to: URL(fileURLWithPath: path("extra.txt"))) }
        )
      case 3: ("第 1 条留痕", { try self.replace("康宁", "安宁", in: path("journal.jsonl")) })
      case 4: ("没有清单", { try FileManager.default.removeItem(atPath: path("manifest.json")) })
      default:
        (
          "留痕的结尾",
          {
            let text = try String(contentsOfFile: path("journal.jsonl"), encoding: .utf8)
            let lines = text.split(separator: "\n").dropLast()
            try (lines.joined(separator: "\n") + "\n").write(
              toFile: path("journal.jsonl"), atomically: true, encoding: .utf8)
          }
        )
      }
    try work()
    let checked = try Program.run(["case", "archive", "--check", package])
    #expect(checked.status == 1)
    #expect(checked.output.contains(said), "\(checked.output)")
  }

  private func replace(_ old: String, _ new: String, in path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(
      toFile: path, atomically: true, encoding: .utf8)
  }

  @Test("R21 R35: an open case, a folder that is there and another role get no package")
  func refused() throws {
    let (hall, number) = try TestHall.withCase()
    let room = try room(hall)
    let kept = try hall.kept()
    let open = try hall.run("case", "archive", number, "--to", room, as: "1001")
    #expect(open.status == 3 && open.errors.hasPrefix("R21: "))
    for staff in ["2001", "9001"] {
      let other = try hall.run(
        "case", "archive", "--closed-from", "2026-03-01", "--closed-to", "2026-03-31", "--to",
        room, as: staff)
      #expect(other.status == 77 && other.errors.hasPrefix("R35: "))
    }
    let nowhere = try hall.run("case", "archive", number, "--to", room + "/none", as: "1001")
    #expect(nowhere.status == 74)
    for words in [
      [], [number], ["--to", room], [number, "--check", room],
      [number, "--closed-from", "2026-03-01", "--closed-to", "2026-03-02", "--to", room],
      ["--closed-from", "2026-03-01", "--to", room],
      ["--closed-from", "2026-03-02", "--closed-to", "2026-03-01", "--to", room],
    ] {
      #expect(try hall.start(["case", "archive"] + words, as: "1001").wait().status == 64)
    }
    #expect(try names(room).isEmpty)
    #expect(try hall.kept() == kept)
    let over = try closed(hall)
    try FileManager.default.createDirectory(
      atPath: room + "/" + over, withIntermediateDirectories: false)
    let before = try hall.kept()
    #expect(try hall.run("case", "archive", over, "--to", room, as: "1001").status == 74)
    #expect(try hall.kept() == before)
  }

  @Test("all that ended in a period, with progress; what is there is skipped")
  func period() throws {
    let hall = try TestHall()
    let numbers = [try closed(hall), try closed(hall)]
    let room = try room(hall)
    #expect(try hall.run("case", "archive", numbers[0], "--to", room, as: "1001").status == 0)
    let all = ["case", "archive", "--closed-from", "2026-03-02", "--closed-to", "2026-03-02"]
    let made = try hall.start(all + ["--to", room], as: "1001").wait()
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.errors.contains("1/2 \(numbers[0]) 已有") && made.errors.contains("2/2"))
    #expect(made.output.contains("制作 1 件，已有 1 件"))
    #expect(Set(try FileManager.default.contentsOfDirectory(atPath: room)) == Set(numbers))
    #expect(try Program.run(["case", "archive", "--check", room]).lines.count == 2)
    let none = try hall.run(
      "case", "archive", "--closed-from", "2026-03-03", "--closed-to", "2026-03-09", "--to", room,
      as: "1001")
    #expect(none.status == 1)
  }

  @Test("R33: what cannot be written leaves nothing behind, and no entry")
  func full() throws {
    let hall = try TestHall()
    let number = try closed(hall)
    let room = try room(hall)
    let kept = try hall.kept()
    // Less than the form takes as PDF, more than the write-ahead log of the database.
    let cut = try hall.run(
      "case", "archive", number, "--to", room, as: "1001", behind: ["prlimit", "--fsize=3000"])
    #expect(cut.status != 0)
    #expect(try names(room).isEmpty)
    #expect(try hall.kept() == kept)
  }
}
