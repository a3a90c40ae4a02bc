package import Foundation

/// Compares a text with the file of that name beside the test.
///
/// With `RECORD=1` in the environment the file is written anew and the comparison fails all the
/// same, so that a recording run is never green.
/// - Returns: nil when equal, else a sentence for the failure message.
package func goldenDifference(
  _ actual: String, _ name: String, besides testFile: String = #filePath
) -> String? {
  let url = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appendingPathComponent("Golden").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    try? FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(actual.utf8).write(to: url)
    return "recorded \(name); run again without RECORD=1"
  }
  guard let expected = try? String(contentsOf: url, encoding: .utf8) else {
    return "no golden file \(name); record it with RECORD=1"
  }
  guard expected != actual else { return nil }
  return "\(name) differs; expected:\n\(expected)\nactual:\n\(actual)"
}

/// The package's own folder, found from a test file's path.
package func packageRoot(from testFile: String = #filePath) -> URL {
  var url = URL(fileURLWithPath: testFile)
  while url.path != "/" {
    url.deleteLastPathComponent()
    if FileManager.default.fileExists(atPath: url.appendingPathComponent("Package.swift").path) {
      return url
    }
  }
  return url
}
