internal import Synchronization
package import Terminal

/// Works that are done when the test says so.
nonisolated package final class HeldWorks: Sendable {
  private let works = Mutex<[@Sendable () -> Void]>([])

  package init() {}

  package var executor: Executor {
    Executor { work in self.works.withLock { $0.append(work) } }
  }

  /// Does all works that were started, in order.
  package func finish() {
    let works = works.withLock { held in
      defer { held = [] }
      return held
    }
    for work in works { work() }
  }
}
