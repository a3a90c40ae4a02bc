import Phrases
import TerminalTesting

@testable import Screens

/// A suite with a hall of its own and a folder for its papers: the clerk 1001 comes to work there.
@MainActor
protocol AtCounter {
  var demo: DemoHall { get }
  var papers: PaperFolder { get }
}

extension AtCounter {
  /// The clerk at home, at the smallest size unless a test says otherwise.
  func home(
    rows: Int = 24, columns: Int = 80, language: Language = .chinese
  ) throws -> Clerk {
    try demo.clerk(
      "1001", rows: rows, columns: columns, language: language, paperFolder: papers.path,
      at: { HomeScreen(desk: $0) })
  }
}
