import Foundation
import Glibc
import Hall
import Paper
import Phrases

/// A folder that is whole and on the disk, out of sight, before it is needed, and comes to its place in
/// one step.
struct StagedFolder {
  /// Where it comes to be.
  let path: String
  private let waiting: String
  private let parent: String

  /// Writes it beside its place. What an earlier run that was cut off left of the same name goes.
  /// - Throws: `.unavailable`; nothing is left then.
  init(_ files: [ArchiveFile], for name: String, in parent: String) throws(Failure) {
    self.parent = parent
    path = parent + "/" + name
    waiting = parent + "/.\(name).making-\(getpid())"
    Self.sweep(name, in: parent)
    var folders: Set<String> = [waiting]
    do {
      for file in files {
        let whole = waiting + "/" + file.path
        let slash = whole.lastIndex(of: "/") ?? whole.startIndex
        let folder = String(whole[..<slash])
        folders.insert(folder)
        _ = try FilePrinter(folder: folder).print(
          file.bytes, as: String(whole[whole.index(after: slash)...]))
      }
    } catch {
      drop()
      throw Failure(.unavailable, error.sentence(Speech.language))
    }
    for folder in folders { Self.sync(folder) }
    Self.sync(parent)
  }

  /// Puts it at its place.
  /// - Returns: the error number; nil when it is there.
  func place() -> Int32? {
    guard !FileBytes.exists(path) else { return EEXIST }
    guard rename(waiting, path) == 0 else { return errno }
    Self.sync(parent)
    return nil
  }

  func drop() { try? FileManager.default.removeItem(atPath: waiting) }

  private static func sync(_ folder: String) {
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return }
    fsync(directory)
    close(directory)
  }

  /// Only what belongs to a process that is no more.
  private static func sweep(_ name: String, in parent: String) {
    let mark = ".\(name).making-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for found in names where found.hasPrefix(mark) {
      guard let owner = pid_t(found.dropFirst(mark.count)),
        kill(owner, 0) != 0, errno == ESRCH
      else { continue }
      try? FileManager.default.removeItem(atPath: parent + "/" + found)
    }
  }
}
