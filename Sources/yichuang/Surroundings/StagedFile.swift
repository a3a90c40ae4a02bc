import Glibc
import Paper
import Phrases

/// A file that is whole and on the disk before it is needed, and comes to its place in one step.
///
/// What it tells of is written in between: a power cut before that leaves no file, one after it leaves
/// what can be written again.
struct StagedFile {
  private let waiting: String
  private let path: String

  /// Writes it beside its place.
  /// - Throws: `.unavailable`; nothing is left then. A folder is not made for it.
  init(_ text: String, for path: String) throws(Failure) {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard FileBytes.exists(folder), !name.isEmpty, !Self.isFolder(path) else {
      let number = FileBytes.exists(folder) ? EISDIR : ENOENT
      throw Failure(.unavailable, .paperFailed, path, errorText(number))
    }
    do throws(PrintFailure) {
      waiting = try FilePrinter(folder: folder).print(
        Array(text.utf8), as: ".\(name).waiting-\(getpid())")
    } catch { throw Failure(.unavailable, error.sentence(Speech.language)) }
    self.path = path
  }

  /// Puts it at its place, over what stood there.
  /// - Returns: the error number; nil when it is there.
  func place() -> Int32? { rename(waiting, path) == 0 ? nil : errno }

  /// It was not needed after all.
  func drop() { unlink(waiting) }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
