import Foundation
import PtyTesting
import Storage
import StoreSQLite
import Testing

/// The demonstration hall, opened in a terminal.
extension TestHall {
  /// The program's arguments that open this hall, on its fixed clock.
  var opening: [String] { opening(at: Self.morning) }

  private func opening(at time: String) -> [String] {
    ["demo", "--empty", "--database", database, "--now", time]
  }

  /// The program on a pseudo terminal, at its sign-in.
  func open(
    rows: Int = 24, columns: Int = 80, locale: String = "C", at time: String = morning
  ) throws -> VirtualTerminal {
    let terminal = try VirtualTerminal(
      Program.path, opening(at: time), environment: ["LANG": locale, "HOME": folder.path],
      rows: rows,
      columns: columns)
    try terminal.wait("the hall", seconds: 60) { $0.text.contains("演示大厅") }
    return terminal
  }

  var papers: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path("papers")) }
  }

  /// What a clerk's drafts hold on disk, the latest first.
  func drafts(of staff: String) throws -> [String] {
    try SQLiteStore(opening: database).drafts(of: staff).map(\.body)
  }

  func shown(_ number: String) throws -> [String: Any] {
    let shown = try run("case", "show", number, "--json", as: "1001")
    return try #require(try shown.json() as? [String: Any])
  }

  /// Its one case, by the paper that was printed for it.
  func onlyCase() throws -> String {
    let number = try papers.first?.firstMatch(of: /\d{6}-\d{8}-\d{4}-\d/)
    return String(try #require(number).output)
  }
}
