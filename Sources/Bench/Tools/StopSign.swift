internal import Glibc
internal import Synchronization

/// Somebody wants it to end; everything that takes long looks at it.
package final class StopSign: Sendable {
  private let isUp = Atomic(false)

  package init() {}

  package func raise() { isUp.store(true, ordering: .relaxed) }

  package var isRaised: Bool {
    isUp.load(ordering: .relaxed) || isInterrupted.load(ordering: .relaxed)
  }

  /// Every sign counts as raised at Ctrl-C, and when the process is asked to end: whatever was
  /// measured is still told, and nothing is left behind.
  package static func raiseOnSignals() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      // All that a signal may do safely is to set a flag.
      signal(number) { _ in isInterrupted.store(true, ordering: .relaxed) }
    }
  }
}

private let isInterrupted = Atomic(false)
