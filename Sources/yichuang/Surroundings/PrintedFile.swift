import Glibc
import Paper
import Phrases

/// A paper that was printed into a file, and can be taken back as long as it is not recorded.
struct PrintedFile {
  private let path: String
  /// What stood there before, under a name of its own; nil for nothing.
  private let former: String?

  /// Writes the whole paper or nothing.
  /// - Throws: `.unavailable`; whatever stood there is untouched. A folder is not made for it: a
  ///   mistyped path is no new place.
  init(_ bytes: [UInt8], at path: String) throws(Failure) {
    let (folder, name) = try Self.place(path)
    let aside = "\(folder)/.\(name).former-\(getpid())"
    former = link(path, aside) == 0 ? aside : nil
    do throws(PrintFailure) {
      self.path = try FilePrinter(folder: folder).print(bytes, as: name)
    } catch {
      if let former { unlink(former) }
      throw Failure(.unavailable, error.sentence(Speech.language))
    }
  }

  /// The folder and the name of a path.
  /// - Throws: `.unavailable` where there is no such folder, or no name.
  @discardableResult static func place(
    _ path: String
  ) throws(Failure) -> (folder: String, name: String) {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard FileBytes.exists(folder), !name.isEmpty else {
      throw Failure(.unavailable, .paperFailed, path, errorText(name.isEmpty ? EISDIR : ENOENT))
    }
    return (folder, name)
  }

  /// It was recorded: what stood there before goes.
  func keep() {
    if let former { unlink(former) }
  }

  /// It was not recorded: as if it had never been printed.
  func takeBack() {
    if let former { rename(former, path) } else { unlink(path) }
  }
}
