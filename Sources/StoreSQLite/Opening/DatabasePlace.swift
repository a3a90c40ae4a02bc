import Glibc
import Storage

/// Where a database is, looked at before SQLite touches it.
///
/// The database file itself is never opened here: closing it would drop every lock that SQLite holds
/// on it in this process.
struct DatabasePlace: Sendable {
  /// Absolute and without symbolic links, so that all who open it meet at one lock file.
  let path: String
  var lockPath: String { path + ".lock" }
  /// Where a new database is built, before it takes its name.
  var buildingPath: String { path + ".new" }

  /// A place where a database is.
  init(existing path: String) throws(StoreFailure) {
    guard let real = Self.real(path) else { throw StoreFailure(errno: errno, place: path) }
    let status = try Self.status(of: real)
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw StoreFailure(.damaged, place: path, detail: "not a file")
    }
    self.path = real
    try refuseNetworkDrive(real)
  }

  /// A place where nothing is yet; makes its folder if need be.
  init(new path: String) throws(StoreFailure) {
    let (folder, name) = Self.split(path)
    try Self.makeFolder(folder)
    guard let real = Self.real(folder) else { throw StoreFailure(errno: errno, place: path) }
    self.path = (real == "/" ? "" : real) + "/" + name
    try refuseNetworkDrive(real)
    try refuseExisting()
  }

  func refuseExisting() throws(StoreFailure) {
    var status = stat()
    if lstat(path, &status) == 0 { throw StoreFailure(.exists, place: path) }
  }

  private func refuseNetworkDrive(_ existing: String) throws(StoreFailure) {
    let device = try Self.status(of: existing).st_dev
    guard let kind = NetworkDrive.kind(ofDevice: UInt64(device)) else { return }
    throw StoreFailure(.networkDrive, place: path, detail: kind)
  }

  private static func status(of path: String) throws(StoreFailure) -> stat {
    var status = stat()
    guard stat(path, &status) == 0 else { throw StoreFailure(errno: errno, place: path) }
    return status
  }

  private static func real(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
  }

  /// Makes the folder and those above it that are missing, for this user alone.
  private static func makeFolder(_ folder: String) throws(StoreFailure) {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, folder.contains("/") else {
      throw StoreFailure(errno: errno, place: folder)
    }
    try makeFolder(split(folder).folder)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw StoreFailure(errno: errno, place: folder)
    }
  }
}
