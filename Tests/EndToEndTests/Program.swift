import Foundation
import PtyTesting
import TestSupport

/// What a run of the program left.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String

  /// Lines of the output.
  var lines: [String] { output.split(separator: "\n").map(String.init) }
  /// The output without the line feed at its end.
  var answer: String { output.hasSuffix("\n") ? String(output.dropLast()) : output }

  func json() throws -> Any {
    try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
  }
}

/// The program as it was built, started as a process of its own.
///
/// By `posix_spawn`: Foundation's `Process` waits for grandchildren too, and hands its blocked
/// signals on.
enum Program {
  static let path = VirtualTerminal.built("yichuang")

  /// A process that was started and not yet waited for.
  struct Running {
    fileprivate let child: pid_t
    fileprivate let files: Folder

    func wait() throws -> Outcome {
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
      let code = status & 0x7f == 0 ? (status >> 8) & 0xff : -(status & 0x7f)
      return Outcome(
        status: code, output: try files.text("output"), errors: try files.text("errors"))
    }
  }

  static func run(
    _ arguments: [String], environment: [String: String] = [:], input: String = "",
    behind prefix: [String] = []
  ) throws -> Outcome {
    try start(arguments, environment: environment, input: input, behind: prefix).wait()
  }

  /// - Parameter prefix: a program that starts this one, with its arguments.
  static func start(
    _ arguments: [String], environment: [String: String] = [:], input: String = "",
    behind prefix: [String] = []
  ) throws -> Running {
    try launch(prefix + [path] + arguments, environment: environment, input: input)
  }

  /// Starts any program, found by the `PATH` of this one.
  static func launch(
    _ words: [String], environment: [String: String] = [:], input: String = ""
  ) throws -> Running {
    let files = try Folder()
    try files.write("input", input)
    let fixed = ["PATH": "/usr/bin:/bin", "HOME": files.path, "COLUMNS": "80"]
    let variables = fixed.merging(Coverage.environment) { $1 }.merging(environment) { $1 }.map {
      "\($0)=\($1)"
    }
    return Running(child: try spawn(words, variables, files), files: files)
  }

  private static func spawn(
    _ words: [String], _ variables: [String], _ files: Folder
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let fresh = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, files.path("input"), O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, files.path("output"), fresh, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, files.path("errors"), fresh, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of a test block most signals, and a child would inherit that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let argv = words.map { strdup($0) } + [nil]
    let envp = variables.map { strdup($0) } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var child: pid_t = 0
    let failure = posix_spawnp(&child, words[0], &actions, &attributes, argv, envp)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    return child
  }
}

/// A temporary folder that goes with its owner.
final class Folder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "yichuang-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  func write(_ name: String, _ text: String) throws {
    let place = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }
}
