import Foundation

/// A folder for one test's printed papers; gone with the test.
final class PaperFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "papers-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// A screen without the folder's name, which differs from run to run.
  func hidden(in text: String) -> String { text.replacingOccurrences(of: path, with: "PAPERS") }
}
