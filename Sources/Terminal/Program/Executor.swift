internal import Dispatch

/// Where the works of screens run.
nonisolated package struct Executor: Sendable {
  let start: @Sendable (@escaping @Sendable () -> Void) -> Void

  package init(_ start: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void) {
    self.start = start
  }

  /// Threads beside the main one: a slow printer holds up nobody.
  package static let background = Executor { work in
    DispatchQueue.global(qos: .userInitiated).async(execute: work)
  }
  /// At once, on the caller's thread: for tests.
  package static let inline = Executor { work in work() }
}
