import Foundation
import GRDB
import Storage
import StoreSQLite
import TestSupport

/// A hall of its own for one test, driven from the command line: the county demonstration, or a
/// copy of its folder that is none.
final class TestHall {
  let folder: Folder
  let database: String

  /// Monday; no holiday until Qingming.
  static let morning = "2026-03-02T09:46"

  /// A demonstration, made once and copied.
  convenience init() throws { try self.init(copying: Self.empty.get()) }

  /// The same with one pharmacy taken in, and the number of its case.
  static func withCase() throws -> (TestHall, String) {
    let (template, number) = try begun.get()
    return (try TestHall(copying: template), number)
  }

  private init(copying template: Folder) throws {
    folder = try Folder()
    database = folder.path("hall.sqlite")
    for suffix in ["", "-wal"] where template.exists("hall.sqlite" + suffix) {
      try FileManager.default.copyItem(
        atPath: template.path("hall.sqlite" + suffix), toPath: database + suffix)
    }
  }

  private static let empty = Result { () throws -> Folder in
    let folder = try Folder()
    let made = try Program.run(
      ["init", "--hall", county, "--database", folder.path("hall.sqlite"), "--now", morning])
    guard made.status == 0 else { throw Unmade(errors: made.errors) }
    return folder
  }

  private static let begun = Result { () throws -> (Folder, String) in
    let hall = try TestHall()
    return (hall.folder, try hall.takeIn())
  }

  struct Unmade: Error { let errors: String }

  static let county = packageRoot().appendingPathComponent("Resources/halls/county").path
  static let demo = packageRoot().appendingPathComponent("Resources/demo").path

  /// Runs a verb on this hall: with the demonstration's PIN, and on a fixed clock.
  @discardableResult
  func run(
    _ arguments: String..., as staff: String? = nil, at time: String? = morning,
    pin: String = "0000", input: String = "", behind prefix: [String] = []
  ) throws -> Outcome {
    try start(
      arguments, as: staff, at: time, pin: pin, input: input, behind: prefix
    ).wait()
  }

  func start(
    _ arguments: [String], as staff: String? = nil, at time: String? = morning,
    pin: String = "0000", input: String = "", behind prefix: [String] = []
  ) throws -> Program.Running {
    let clock = time.map { ["--now", $0] } ?? []
    let who = staff.map { ["--staff", $0] } ?? []
    return try Program.start(
      arguments + who + clock,
      environment: ["YICHUANG_DATABASE": database, "YICHUANG_PIN": pin], input: input,
      behind: prefix)
  }

  /// Takes a request of `Resources/demo` in.
  /// - Returns: the case's number.
  func takeIn(_ request: String = "open-pharmacy") throws -> String {
    try run("intake", Self.demo + "/\(request).json", as: "1001").answer
  }

  /// A request of `Resources/demo`, changed, as a file of this test.
  func request(
    _ name: String = "open-pharmacy", replacing old: String = "", with new: String = ""
  ) throws -> String {
    let text = try String(contentsOfFile: Self.demo + "/\(name).json", encoding: .utf8)
    let changed = old.isEmpty ? text : text.replacingOccurrences(of: old, with: new)
    if !old.isEmpty, changed == text { throw Unmade(errors: "\(name) has no \(old)") }
    try folder.write("request.json", changed)
    return folder.path("request.json")
  }

  /// Everything that a refused verb must leave as it was.
  func kept() throws -> [String] {
    let store = try SQLiteStore(opening: database)
    let entries = try store.entries(after: 0, limit: 10_000).map { "\($0.position) \($0.hash)" }
    let staff = try store.staff().map { "\($0)" }
    let editions = try store.editions().map { "\($0.number) \($0.files.count)" }
    return entries + staff + editions
  }

  /// Every row of every table. The bytes of the file tell less: the library that opens it makes a
  /// table and drops it again where there is no log, which counts up numbers in the header.
  func rows() throws -> [String] {
    let queue = try DatabaseQueue(path: database)
    defer { try? queue.close() }
    return try queue.read { database in
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      return try tables.flatMap { table in
        try Row.fetchAll(database, sql: "SELECT * FROM \"\(table)\"").map { "\(table) \($0)" }
      }
    }
  }

  /// The database as it lies on disk, byte for byte.
  func bytes() throws -> [Data] {
    try ["", "-wal"].filter { folder.exists("hall.sqlite" + $0) }.map {
      try Data(contentsOf: URL(fileURLWithPath: database + $0))
    }.filter { !$0.isEmpty }
  }
}

/// The folder of the county, changed at will.
struct HallFolderCopy {
  let folder: Folder
  var path: String { folder.path("hall") }

  init() throws {
    folder = try Folder()
    try FileManager.default.copyItem(atPath: TestHall.county, toPath: folder.path("hall"))
  }

  func replace(_ old: String, with new: String, in file: String) throws {
    let text = try folder.text("hall/" + file)
    guard text.contains(old) else { throw TestHall.Unmade(errors: "\(file) has no \(old)") }
    try folder.write("hall/" + file, text.replacingOccurrences(of: old, with: new))
  }
}
