import Foundation
import GRDB
import Storage
import StorageTesting
import TestSupport
import Testing

@testable import StoreSQLite

@Suite("Opening and making a SQLite store")
struct OpeningTests {
  private let hall: TemporaryHall

  init() throws { hall = try TemporaryHall() }

  @Test("a database that is not there is not made by opening it")
  func notThere() throws {
    #expect(code { _ = try SQLiteStore(opening: hall.path) } == .notThere)
    #expect(code { _ = try SQLiteStore(opening: hall.path + "/deeper") } == .notThere)
    #expect(try hall.files() == [])
  }

  @Test("a database is made with its folders, for this user alone")
  func modes() throws {
    let path = hall.folder + "/a/b/hall.sqlite"
    let store = try SQLiteStore.create(at: path)
    try store.keepSetting("key", "value")
    #expect(try hall.mode("a") == 0o700)
    #expect(try hall.mode("a/b") == 0o700)
    for file in ["hall.sqlite", "hall.sqlite-wal", "hall.sqlite-shm", "hall.sqlite.lock"] {
      #expect(try hall.mode("a/b/" + file) == 0o600, "\(file)")
    }
    #expect(try hall.mode("a/b/hall.sqlite.new") == nil)
  }

  @Test("nothing that is there is ever made anew")
  func exists() throws {
    try hall.create().keepSetting("key", "value")
    #expect(code { _ = try hall.create() } == .exists)
    #expect(try SQLiteStore(opening: hall.path).setting("key") == "value")
    try Data("text".utf8).write(to: URL(fileURLWithPath: hall.folder + "/text"))
    #expect(code { _ = try SQLiteStore.create(at: hall.folder + "/text") } == .exists)
    #expect(code { _ = try SQLiteStore.create(at: hall.folder) } == .exists)
  }

  @Test("what a creation that was cut off left is no hindrance")
  func remains() throws {
    for suffix in ["", "-wal", "-shm"] {
      try Data("half".utf8).write(to: URL(fileURLWithPath: hall.path + ".new" + suffix))
    }
    #expect(code { _ = try SQLiteStore(opening: hall.path) } == .notThere)
    try hall.create().keepSetting("key", "value")
    #expect(try hall.files().filter { $0.contains(".new") } == [])
  }

  @Test("of several who make one database at once one wins, and all can open it")
  func createAtOnce() throws {
    let path = hall.path
    let outcomes = try StoreCheck.racing(8) { _ in
      do throws(StoreFailure) {
        _ = try SQLiteStore.create(at: path)
        return "made"
      } catch { return error.code.name }
    }
    #expect(outcomes.sorted() == Array(repeating: "exists", count: 7) + ["made"])
    let settings = try StoreCheck.racing(8) { worker in
      let store = try SQLiteStore(opening: path)
      try store.keepSetting("\(worker)", "kept")
      return try store.setting("\(worker)")
    }
    #expect(settings == Array(repeating: "kept", count: 8))
  }

  @Test("the log is written ahead, and every commit is flushed: read back from the connection")
  func durable() throws {
    let store = try hall.create()
    #expect(try pragmas(of: store) == ["wal", "2", "1", "5000"])
    #expect(try store.reserveSerial(on: SampleHall.today) == 1)
    #expect(try pragmas(of: store) == ["wal", "2", "1", "5000"])
    try store.pool.write { try $0.execute(sql: "DROP TABLE serial") }
    #expect(code { _ = try store.reserveSerial(on: SampleHall.today) } == .other)
    #expect(try pragmas(of: store) == ["wal", "2", "1", "5000"])
  }

  private func pragmas(of store: SQLiteStore) throws -> [String?] {
    try store.pool.writeWithoutTransaction { database in
      try ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"].map {
        try String.fetchOne(database, sql: "PRAGMA \($0)")
      }
    }
  }

  @Test("a hall reached by a link is the same hall")
  func link() throws {
    try hall.create().keepSetting("key", "value")
    let link = hall.folder + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: hall.path)
    let store = try SQLiteStore(opening: link)
    #expect(try store.setting("key") == "value")
    #expect(try store.path == SQLiteStore(opening: hall.path).path)
  }

  @Test(
    "what is no database of a hall is refused and left as it is",
    arguments: ["", "this is not a database", String(repeating: "SQLite format 3\0", count: 99)])
  func notADatabase(text: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: hall.path))
    #expect(code { _ = try SQLiteStore(opening: hall.path) } == .damaged)
    #expect(try Data(contentsOf: URL(fileURLWithPath: hall.path)) == Data(text.utf8))
  }

  @Test("another program's database is refused and left as it is")
  func foreign() throws {
    let queue = try DatabaseQueue(path: hall.path)
    try queue.write { try $0.execute(sql: "CREATE TABLE bookmark (name TEXT)") }
    try queue.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: hall.path))
    #expect(code { _ = try SQLiteStore(opening: hall.path) } == .damaged)
    #expect(try Data(contentsOf: URL(fileURLWithPath: hall.path)) == before)
  }

  @Test("a folder is no database")
  func folder() {
    #expect(code { _ = try SQLiteStore(opening: hall.folder) } == .damaged)
  }

  @Test("a database with torn pages is reported as damaged")
  func torn() throws {
    var random: any RandomNumberGenerator = SplitMix64(seed: 1)
    try hall.fill(appends: 60, random: &random)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: hall.path))
    for index in stride(from: 3 * 4096, to: bytes.count, by: 3) { bytes[index] ^= 0x5a }
    try bytes.write(to: URL(fileURLWithPath: hall.path))
    #expect(
      code {
        let store = try SQLiteStore(opening: hall.path)
        _ = try store.entries(after: 0, limit: 10_000)
        _ = try store.find("a", limit: 100)
      } == .damaged)
  }

  @Test("a database from a later version is refused")
  func future() throws {
    try hall.create().pool.write { database in
      try database.execute(
        sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 what is to come')")
    }
    #expect(code { _ = try SQLiteStore(opening: hall.path) } == .fromTheFuture)
  }

  @Test("a state that a later version wrote is refused, never skipped")
  func futureState() throws {
    var random: any RandomNumberGenerator = SplitMix64(seed: 1)
    try hall.fill(appends: 5, random: &random)
    let store = try SQLiteStore(opening: hall.path)
    try store.pool.write { try $0.execute(sql: "UPDATE sub_task SET state = 'resting'") }
    let number = try store.entries(after: 0, limit: 1)[0].entry.caseNumber
    #expect(code { _ = try store.rows(of: number) } == .fromTheFuture)
  }

  @Test("a file that may not be written is found out when it is opened")
  func readOnlyFile() throws {
    _ = try hall.create()
    try hall.withoutWriting(to: "hall.sqlite") {
      #expect(code { _ = try SQLiteStore(opening: hall.path) } == .readOnly)
    }
    #expect(try SQLiteStore(opening: hall.path).setting("key") == nil)
  }

  @Test("a folder that may not be written is found out when a database in it is opened or made")
  func readOnlyFolder() throws {
    _ = try hall.create()
    try hall.withoutWriting(to: "") {
      #expect(code { _ = try SQLiteStore(opening: hall.path) } == .readOnly)
      #expect(code { _ = try SQLiteStore.create(at: hall.folder + "/other") } == .readOnly)
      #expect(code { _ = try SQLiteStore.create(at: hall.folder + "/a/other") } == .readOnly)
    }
    #expect(try SQLiteStore(opening: hall.path).setting("key") == nil)
  }

  @Test(
    "a drive of another machine is refused by its kind",
    arguments: [
      ("nfs4", "nfs4"), ("cifs", "cifs"), ("9p", "9p"), ("fuse.sshfs", "fuse.sshfs"),
      ("ext4", nil), ("tmpfs", nil), ("btrfs", nil), ("fuse.ntfs-3g", nil),
    ])
  func networkDrive(type: String, kind: String?) {
    let table = """
      21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      36 21 0:42 /halls /mnt/my\\040halls rw,noatime shared:7 master:3 - \(type) server:/halls rw
      """
    #expect(NetworkDrive.kind(ofDevice: 42, in: table) == kind)
    #expect(NetworkDrive.kind(ofDevice: 8 << 8 | 1, in: table) == nil)
    #expect(NetworkDrive.kind(ofDevice: 43, in: table) == nil)
  }

  @Test("the tables of a released step never change")
  func schema() throws {
    let store = try hall.create()
    let schema = try store.pool.read { database in
      try String.fetchAll(
        database,
        sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name")
    }
    #expect(
      Migrations.all.migrations == [
        "1 a hall", "2 sign-ins", "3 check-lists", "4 credit", "5 hand-overs",
        "6 stops", "7 queues", "8 holiday notices", "9 groups of cases", "10 carried editions",
        "11 registers", "12 printing", "13 pick-up lists", "14 figures", "15 licences",
        "16 desks",
      ])
    #expect(goldenDifference(schema.joined(separator: ";\n\n") + "\n", "schema.sql") == nil)
  }

  private func code(_ body: () throws -> Void) -> StoreFailure.Code? { failureCode(body) }
}
