import Foundation
import Testing

@Suite("Setting a hall up")
struct SettingUpTests {
  @Test("A folder with faults is refused with every file and line, and no file is made")
  func brokenFolder() throws {
    let copy = try HallFolderCopy()
    try copy.replace("division: \"330382\"", with: "division: \"33\"", in: "hall.yaml")
    try copy.replace("lead: SJ", with: "leed: SJ", in: "matters/open-pharmacy.yaml")
    let database = copy.folder.path("hall.sqlite")
    let outcome = try Program.run(["init", "--hall", copy.path, "--database", database])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("hall.yaml:3: "))
    #expect(outcome.errors.contains("matters/open-pharmacy.yaml:5: "))
    #expect(!copy.folder.exists("hall.sqlite"))
    let linted = try Program.run(["catalogue", "lint", copy.path])
    #expect(linted.status == 1)
    #expect(linted.output == outcome.errors)
  }

  @Test("R3: a folder that breaks a rule of the catalogue makes no hall either")
  func vagueMaterial() throws {
    let copy = try HallFolderCopy()
    try copy.replace("name: 公司章程", with: "name: 其他材料", in: "materials.yaml")
    let outcome = try Program.run(
      ["init", "--hall", copy.path, "--database", copy.folder.path("hall.sqlite")])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("R3: "))
    #expect(!copy.folder.exists("hall.sqlite"))
  }

  @Test("The county that ships has no finding")
  func county() throws {
    let outcome = try Program.run(["catalogue", "lint", TestHall.county])
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
  }

  @Test("A folder that is not there is said to be so")
  func noFolder() throws {
    let outcome = try Program.run(["init", "--hall", "/nowhere", "--database", "/nowhere/x"])
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("/nowhere"))
  }

  @Test("A hall that is no demonstration has a one-time PIN, a real clock, and no staff but one")
  func realHall() throws {
    let copy = try HallFolderCopy()
    try copy.replace("demonstration: true", with: "demonstration: false", in: "hall.yaml")
    let database = copy.folder.path("hall.sqlite")
    let fixed = try Program.run(
      ["init", "--hall", copy.path, "--database", database, "--now", TestHall.morning])
    #expect(fixed.status == 77)
    #expect(!copy.folder.exists("hall.sqlite"))

    let made = try Program.run(["init", "--hall", copy.path, "--database", database])
    #expect(made.status == 0)
    let line = try #require(made.lines.first { $0.hasPrefix("0001 ") })
    let pin = String(line.suffix(6))
    #expect(Int(pin) != nil)
    let asked = try Program.run(
      ["staff", "list", "--database", database, "--staff", "0001"],
      environment: ["YICHUANG_PIN": pin])
    #expect(asked.status == 77)
    let later = try Program.run(["verify", "--database", database, "--now", TestHall.morning])
    #expect(later.status == 77)
    let verified = try Program.run(["verify", "--database", database])
    #expect(verified.status == 0)
  }

  @Test("A demonstration is made once, and found again")
  func demonstration() throws {
    let folder = try Folder()
    let data = ["XDG_DATA_HOME": folder.path]
    #expect(try Program.run(["demo"], environment: data).status == 0)
    #expect(folder.exists("yichuang/hall.sqlite"))
    #expect(try Program.run(["demo"], environment: data).status == 0)
    let signedIn = try Program.run(
      ["task", "list", "--staff", "9001"],
      environment: data.merging(["YICHUANG_PIN": "0000"]) { $1 })
    #expect(signedIn.status == 0 && signedIn.output.contains("\n"))
    #expect(try Program.run(["verify"], environment: data).status == 0)
  }

  @Test("A demonstration without cases has none, for whoever wants to begin")
  func emptyDemonstration() throws {
    let folder = try Folder()
    let data = ["XDG_DATA_HOME": folder.path, "YICHUANG_PIN": "0000"]
    #expect(try Program.run(["demo", "--empty"], environment: data).status == 0)
    let tasks = try Program.run(["task", "list", "--staff", "9001"], environment: data)
    #expect(tasks.status == 0 && tasks.answer == "")
  }

  @Test("The files that ship with the program can be elsewhere, and must be there")
  func resources() throws {
    let elsewhere = try Folder()
    let missing = try Program.run(
      ["calendar", "add", "2026-03-02", "1"],
      environment: ["YICHUANG_RESOURCES": elsewhere.path])
    #expect(missing.status == 74)
    let named = (TestHall.county as NSString).deletingLastPathComponent as NSString
    let found = try Program.run(
      ["calendar", "add", "2026-03-02", "1"],
      environment: ["YICHUANG_RESOURCES": named.deletingLastPathComponent])
    #expect(found.answer == "2026-03-03")
  }
}
