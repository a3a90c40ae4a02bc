import Dispatch
import Glibc
import Storage
import Synchronization

/// An exclusive lock on a file beside the database, at which writers of all processes queue.
///
/// SQLite's own waiting sleeps and tries again, and under load a writer can starve for seconds; here
/// the kernel wakes the next. The lock goes with the process, however it ends. One instance is for one
/// holder at a time: two connections need two instances.
final class WriteLock: Sendable {
  private enum Wait { case none, waiting, granted, abandoned }

  private let descriptor: Int32
  private let patience: Double
  private let wait = Mutex(Wait.none)
  private let granted = DispatchSemaphore(value: 0)
  private let porter = DispatchQueue(label: "yichuang.write-lock")

  /// - Parameter patience: seconds.
  /// - Throws: `readOnly` when the folder may not be written, `full` when there is no room.
  init(_ path: String, patience: Double) throws(StoreFailure) {
    self.patience = patience
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreFailure(errno: errno, place: path) }
  }

  deinit { close(descriptor) }

  /// Runs `body` while no other holder of the lock runs.
  /// - Throws: `locked` when the lock is not to be had in time; what `body` throws.
  func hold<T>(place: String, _ body: () throws -> T) throws -> T {
    guard acquire() else {
      throw StoreFailure(.locked, place: place, detail: "waited \(patience) s for the lock file")
    }
    defer { release() }
    return try body()
  }

  private func acquire() -> Bool {
    if !joinsOldWait(), flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
    return waits(until: .now() + patience)
  }

  /// A wait that was given up still has the kernel's promise of the lock: it is taken up again, since
  /// a second one on the same file would be granted, and taken away, together with it.
  private func joinsOldWait() -> Bool {
    wait.withLock { state in
      guard state == .abandoned else { return false }
      state = .waiting
      return true
    }
  }

  /// `flock` knows no deadline, so another thread waits in it.
  private func waits(until deadline: DispatchTime) -> Bool {
    let isNew = wait.withLock { state in
      defer { state = .waiting }
      return state == .none
    }
    if isNew { porter.async { self.waitInKernel() } }
    if granted.wait(timeout: deadline) == .success {
      wait.withLock { $0 = .none }
      return true
    }
    return wait.withLock { state in
      let cameInTime = state == .granted
      state = cameInTime ? .none : .abandoned
      if cameInTime { granted.wait() }
      return cameInTime
    }
  }

  private func waitInKernel() {
    while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
    wait.withLock { state in
      if state == .abandoned {
        release()
        state = .none
      } else {
        state = .granted
        granted.signal()
      }
    }
  }

  private func release() { flock(descriptor, LOCK_UN) }
}
