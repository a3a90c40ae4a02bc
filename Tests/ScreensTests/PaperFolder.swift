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

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// A screen without the folder's name and the end of each file's, which differ from run to run.
  func hidden(in text: String) -> String {
    text.replacingOccurrences(of: path, with: "PAPERS")
      .replacing(#/-[0-9a-f]{6}\.txt/#, with: "-······.txt")
  }
}
