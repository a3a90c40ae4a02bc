internal import Dispatch
internal import Synchronization

/// An answer on its way to the screen that asked.
nonisolated struct Letter: Sendable {
  var layer: Int
  /// Counts up over the program's life; says which of several works this answers.
  var work: Int
  var tag: String?
  var answer: any Sendable
}

/// Answers from other threads, in the order in which they came.
nonisolated final class Mailbox: Sendable {
  private let letters = Mutex<[Letter]>([])
  private let posted = DispatchSemaphore(value: 0)
  private let wake: @Sendable () -> Void

  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  func post(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    posted.signal()
    wake()
  }

  /// Blocks until something was posted.
  /// - Returns: false when the time is over first.
  func wait(until deadline: DispatchTime) -> Bool { posted.wait(timeout: deadline) == .success }

  var hasMore: Bool { letters.withLock { !$0.isEmpty } }

  func next() -> Letter? {
    letters.withLock { $0.isEmpty ? nil : $0.removeFirst() }
  }
}
