import Foundation
import GRDB
import Testing

@Suite("A database that cannot be used ends with 74")
struct DatabaseTests {
  @Test("One that is not there is not made")
  func missing() throws {
    let folder = try Folder()
    for verb in [["plan", TestHall.demo + "/newborn.json"], ["verify"]] {
      let outcome = try Program.run(verb + ["--database", folder.path("none.sqlite")])
      #expect(outcome.status == 74)
      #expect(outcome.errors.contains("none.sqlite"))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test(
    "A file that is no database is named, and left as it is",
    arguments: ["verify", "demo", "plan \(TestHall.demo)/newborn.json", "task list --staff 9001"])
  func notADatabase(verb: String) throws {
    let folder = try Folder()
    try folder.write("hall.sqlite", "a text, and no database\n")
    let database = folder.path("hall.sqlite")
    let outcome = try Program.run(
      verb.split(separator: " ").map(String.init) + ["--database", database, "--lang", "en"],
      environment: ["YICHUANG_PIN": "0000"])
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("\(database) is no database of Yichuang"))
    #expect(outcome.output == "")
    #expect(try folder.text("hall.sqlite") == "a text, and no database\n")
  }

  @Test("A hall is not made over a file that is there")
  func existing() throws {
    let folder = try Folder()
    try folder.write("hall.sqlite", "mine\n")
    let outcome = try Program.run(
      ["init", "--hall", TestHall.county, "--database", folder.path("hall.sqlite")])
    #expect(outcome.status == 74)
    #expect(try folder.text("hall.sqlite") == "mine\n")
  }

  @Test("One that may not be written is refused before anything is decided")
  func readOnly() throws {
    let (hall, number) = try TestHall.withCase()
    let (before, bytes) = (try hall.kept(), try hall.bytes())
    try setMode(0o444, of: hall)
    // Root may write everything, unless it gives that up.
    let prefix = getuid() == 0 ? ["setpriv", "--inh-caps=-all", "--bounding-set=-all"] : []
    let outcome = try hall.run(
      "task", "claim", "\(number)/1", "--lang", "en", as: "2001", behind: prefix)
    #expect(outcome.status == 74, "\(outcome.errors)")
    #expect(outcome.errors.contains(hall.database))
    #expect(outcome.errors.contains("cannot be written"))
    try setMode(0o600, of: hall)
    #expect(try hall.bytes() == bytes)
    #expect(try hall.kept() == before)
  }

  private func setMode(_ mode: Int, of hall: TestHall) throws {
    let manager = FileManager.default
    for suffix in ["", "-wal", "-shm", ".lock"]
    where manager.fileExists(atPath: hall.database + suffix) {
      try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: hall.database + suffix)
    }
  }

  @Test("R33: verify finds the entry that somebody changed behind the program's back")
  func tampered() throws {
    let (hall, number) = try TestHall.withCase()
    #expect(try hall.run("verify", at: nil).status == 0)
    let queue = try DatabaseQueue(path: hall.database)
    try queue.write { database in
      try database.execute(sql: "DROP TRIGGER journal_is_never_changed")
      try database.execute(sql: "UPDATE journal SET actor = '2001' WHERE sequence = 2")
    }
    try queue.close()
    let outcome = try hall.run("verify", "--lang", "en", at: nil)
    #expect(outcome.status == 1)
    #expect(outcome.lines.first?.hasPrefix("Case \(number): entry 2 ") == true)
    let found = try hall.run("verify", "--json", at: nil).json() as? [String: Any]
    #expect((found?["found"] as? [String])?.count == 1)
    #expect(found?["cases"] as? Int == 1)
  }

  @Test("R33: verify finds a list that does not show what the entries give")
  func wrongRow() throws {
    let (hall, _) = try TestHall.withCase()
    let queue = try DatabaseQueue(path: hall.database)
    try queue.write { database in
      try database.execute(sql: "UPDATE sub_task SET due = due + 30 WHERE ordinal = 1")
    }
    try queue.close()
    let outcome = try hall.run("verify", at: nil)
    #expect(outcome.status == 1)
    #expect(!outcome.lines.isEmpty)
  }

  @Test("One that another program keeps locked is given up after a while")
  func locked() throws {
    let (hall, number) = try TestHall.withCase()
    let (before, bytes) = (try hall.kept(), try hall.bytes())
    let lock = open(hall.database + ".lock", O_RDWR | O_CLOEXEC)
    try #require(lock >= 0)
    #expect(flock(lock, LOCK_EX) == 0)
    let outcome = try hall.run("task", "claim", "\(number)/1", "--lang", "en", as: "2001")
    flock(lock, LOCK_UN)
    close(lock)
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains(hall.database))
    #expect(outcome.errors.contains("nothing was written"))
    #expect(try hall.bytes() == bytes)
    #expect(try hall.kept() == before)
  }
}
