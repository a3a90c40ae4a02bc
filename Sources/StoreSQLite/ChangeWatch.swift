import GRDB
import Storage
import Synchronization

/// Sees that somebody, in this process or another, has written.
///
/// `PRAGMA data_version` moves when another connection commits. Asked on a connection that never
/// writes, it moves for everybody's commits, and never waits for a writer.
final class ChangeWatch: Sendable {
  private struct Look {
    var queue: DatabaseQueue?
    var version: Int64?
    var mark: Int64 = 0
  }

  private let place: DatabasePlace
  private let look = Mutex(Look())

  init(_ place: DatabasePlace) { self.place = place }

  func mark() throws(StoreFailure) -> Int64 {
    try look.withLock { look throws(StoreFailure) in
      do {
        let queue = try look.queue ?? open()
        look.queue = queue
        let version = try queue.unsafeRead {
          try $0.first("PRAGMA data_version") { $0.int64(0) }
        }
        if version != look.version { look.mark += 1 }
        look.version = version
        return look.mark
      } catch { throw StoreFailure(error, place: place.path) }
    }
  }

  private func open() throws -> DatabaseQueue {
    var configuration = Opening.configuration(place)
    configuration.readonly = true
    return try DatabaseQueue(path: place.path, configuration: configuration)
  }
}
