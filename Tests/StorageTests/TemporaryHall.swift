import Foundation
import StorageTesting
import StoreSQLite

/// A folder for one test, gone with it. In memory where the system has such a place, since most tests
/// ask what is kept and not how fast.
final class TemporaryHall {
  let folder: String
  var path: String { folder + "/hall.sqlite" }

  init() throws {
    let base = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : "/tmp"
    folder = base + "/yichuang-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func create() throws -> SQLiteStore { try SQLiteStore.create(at: path) }

  /// A file of the folder as its permission bits; nil when it is not there.
  func mode(_ name: String) throws -> Int? {
    let file = folder + "/" + name
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    return try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
  }
}
