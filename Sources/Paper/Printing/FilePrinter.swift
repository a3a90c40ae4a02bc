internal import Foundation
internal import Glibc

/// Prints into files of one folder: a paper is there whole, or not at all.
package struct FilePrinter: Sendable {
  package let folder: String

  package init(folder: String) { self.folder = folder }

  /// Writes beside the file and renames, so that a power cut leaves the old file or the new one;
  /// returns when it is on the disk. Costs two waits for the disk.
  ///
  /// The file can be read by its owner only, and so can the folder, which is made where there is
  /// none: papers name people.
  /// - Parameter name: of the file; one of that name is replaced.
  /// - Returns: the path.
  /// - Throws: `PrintFailure`; nothing was left behind then.
  package func print(_ bytes: [UInt8], as name: String) throws(PrintFailure) -> String {
    precondition(!name.contains("/"), "a paper's name is no path")
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw PrintFailure(.noFolder, target: folder, detail: error.localizedDescription)
    }
    let path = folder + "/" + name
    let fresh = folder + "/.\(name).\(UInt64.random(in: 0...UInt64.max))"
    do {
      try write(bytes, to: fresh)
      try check(rename(fresh, path), path)
      try syncFolder()
    } catch {
      unlink(fresh)
      throw PrintFailure(errno: error.number, target: error.path)
    }
    return path
  }

  /// Takes a paper away that could not be written down as printed.
  package func takeBack(_ path: String) { unlink(path) }

  private struct Failed: Error {
    let number: Int32
    let path: String
  }

  private func check(_ result: Int32, _ path: String) throws(Failed) {
    if result < 0 { throw Failed(number: errno, path: path) }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(Failed) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    try check(file, path)
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      try check(count < 0 ? -1 : 0, path)
      rest = rest.dropFirst(count)
    }
    try check(fsync(file), path)
  }

  private func syncFolder() throws(Failed) {
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    try check(directory, folder)
    defer { close(directory) }
    try check(fsync(directory), folder)
  }
}
