import Catalogue
import Glibc
import Hall
import Storage
import StoreSQLite
import WorkCalendar

/// Makes the database of a new hall from a hall folder.
struct HallMaker {
  let texts: FoundingTexts
  let edition: Edition
  private let day: CivilDate

  /// Reads the folder and the calendar; nothing is written.
  /// - Throws: `.badInput` with every finding, a line each; `.unavailable` when the calendar that
  ///   ships with the program is not there.
  init(folder: String, shipped: ShippedFiles, day: CivilDate) throws(Failure) {
    self.day = day
    texts = FoundingTexts(
      folder: try FolderReader.read(folder),
      official: try shipped.table("holidays.tsv"),
      provisional: try shipped.provisionalTables())
    do {
      edition = try Founding.check(texts, on: day)
    } catch .damaged(.edition(_, let findings)) {
      throw Failure(.badInput, findings.lines(in: folder))
    } catch { throw Failure(error) }
    let errors = try shipped.lint(edition).filter(\.isError)
    guard errors.isEmpty else { throw Failure(.badInput, errors.lines(in: folder)) }
  }

  /// - Parameter then: what else a new hall begins with.
  /// - Returns: the one-time PINs to tell people.
  /// - Throws: `.unavailable`, and no file is left.
  @discardableResult
  func make(
    at path: String, then: (SQLiteStore) throws(HallError) -> Void = { _ in }
  ) throws(Failure) -> [IssuedPIN] {
    let store: SQLiteStore
    do { store = try SQLiteStore.create(at: path) } catch { throw Failure(error) }
    do {
      let issued = try Founding.found(store, from: texts, on: day)
      try then(store)
      return issued
    } catch {
      for suffix in ["", "-wal", "-shm", ".lock"] { unlink(store.path + suffix) }
      throw Failure(error)
    }
  }
}

extension ShippedFiles {
  /// The requests of the demonstration, by name.
  func requests() throws(Failure) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in names(in: "demo") where name.hasSuffix(".json") {
      found[String(name.dropLast(5))] = Array(try text("demo/" + name).utf8)
    }
    return found
  }

  /// A holiday table, by its own name.
  func table(_ name: String) throws(Failure) -> KeptText {
    KeptText(name: name, text: try text("calendar/" + name))
  }

  /// Those of years whose notice is not out yet, by name.
  func provisionalTables() throws(Failure) -> [KeptText] {
    let names = names(in: "calendar").filter { $0.hasSuffix("-provisional.tsv") }
    return try names.map { name throws(Failure) in try table(name) }
  }

  /// What breaks a rule of the catalogue.
  func lint(_ edition: Edition) throws(Failure) -> [Finding] {
    Lint.findings(in: edition, vagueWords: VagueWords(text: try text("lint/vague-words.txt")))
  }
}

extension [Finding] {
  /// A line each, the file named as from where the folder was named.
  func lines(in folder: String) -> String {
    map { $0.line(Speech.language) }.joined(separator: "\n")
  }
}
