internal import Foundation
internal import Glibc

/// Starts a program with its descriptors set up.
struct Spawn {
  private var actions = posix_spawn_file_actions_t()
  /// `NAME=VALUE`, over what this process has.
  var variables: [String: String] = [:]

  init() { posix_spawn_file_actions_init(&actions) }

  mutating func duplicate(_ descriptor: Int32, to number: Int32) {
    posix_spawn_file_actions_adddup2(&actions, descriptor, number)
  }

  mutating func open(_ path: String, as number: Int32, _ flags: Int32) {
    posix_spawn_file_actions_addopen(&actions, number, path, flags, 0)
  }

  /// - Parameter flags: of `posix_spawnattr_setflags(3)`. A new group is led by the child itself.
  /// - Returns: nil when the program cannot be started.
  mutating func start(_ program: String, _ arguments: [String], flags: Int32) -> pid_t? {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let environment = surroundings().map { strdup($0) } + [nil]
    defer { for pointer in words + environment { free(pointer) } }
    var process: pid_t = 0
    let failed = posix_spawnp(&process, program, &actions, &attributes, words, environment)
    return failed == 0 ? process : nil
  }

  private func surroundings() -> [String] {
    ProcessInfo.processInfo.environment.merging(variables) { $1 }.map { "\($0)=\($1)" }
  }
}
