import Foundation
import Storage
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

  /// A new hall with some cases in it, and closed again.
  func fill(appends: Int, random: inout any RandomNumberGenerator) throws {
    let store = try create()
    var sample = SampleHall(random: random)
    for _ in 0..<appends {
      let append = sample.anything()
      _ = try store.append(append)
      sample.took(append)
    }
    random = sample.random
  }

  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// A file of the folder as its permission bits; nil when it is not there.
  func mode(_ name: String) throws -> Int? {
    let file = folder + "/" + name
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    return try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
  }

  /// Runs `body` as somebody who may read everything here and may not write to the file, or to the
  /// folder itself when no name is given.
  ///
  /// Permission bits do not hold for root, so root steps down for the while: on Linux the user that
  /// files are opened as belongs to the thread.
  func withoutWriting(to name: String, _ body: () throws -> Void) throws {
    let path = name.isEmpty ? folder : folder + "/" + name
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    let isFolder = name.isEmpty
    for file in try files() { chmod(folder + "/" + file, 0o666) }
    chmod(folder, 0o777)
    chmod(path, isFolder ? 0o555 : 0o444)
    defer {
      openFiles(as: geteuid())
      chmod(path, mode_t(mode ?? 0o600))
    }
    if geteuid() == 0 { openFiles(as: 65534) }
    try body()
  }
}

/// `setfsuid(2)`, which the system's module does not show.
private func openFiles(as user: uid_t) {
  typealias SetUser = @convention(c) (uid_t) -> Int32
  guard let symbol = dlsym(nil, "setfsuid") else { return }
  // The type is that of the manual page.
  _ = unsafeBitCast(symbol, to: SetUser.self)(user)
}

/// Why it failed; nil when it did not, or with something else.
func failureCode(_ body: () throws -> Void) -> StoreFailure.Code? {
  do {
    try body()
    return nil
  } catch { return (error as? StoreFailure)?.code }
}
