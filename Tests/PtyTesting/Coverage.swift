internal import Foundation

/// What a program that a test starts needs to count what it reaches, as the test itself does.
package enum Coverage {
  /// Variables for the program; none when nothing is counted. All its processes add to one file in
  /// the folder of the test's own counts.
  package static let environment: [String: String] = {
    guard let own = ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"] else { return [:] }
    let folder = URL(fileURLWithPath: own).deletingLastPathComponent()
    return ["LLVM_PROFILE_FILE": folder.appendingPathComponent("program-%m.profraw").path]
  }()
}
