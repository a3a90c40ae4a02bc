import Foundation
import Glibc
import Phrases

/// The files that come with the program: sample halls, holiday tables, word lists.
struct ShippedFiles {
  let root: String

  /// `YICHUANG_RESOURCES`; else `share/yichuang` beside the folder of the program; else, where the
  /// program was built, the `Resources` of its source.
  /// - Throws: `.unavailable`; a variable that names nothing of the kind is not passed over.
  init() throws(Failure) {
    if let named = Environment["YICHUANG_RESOURCES"] {
      guard Self.isRoot(named) else { throw Failure(.unavailable, .noResourcesThere, named) }
      root = named
      return
    }
    guard let found = Self.besideTheProgram() else { throw Failure(.unavailable, .noResources) }
    root = found
  }

  var countyFolder: String { root + "/halls/county" }

  /// - Parameter name: relative to the root.
  /// - Throws: `.unavailable`: what ships with the program must be there.
  func text(_ name: String) throws(Failure) -> String {
    do { return try FileBytes.readText(root + "/" + name) } catch {
      throw Failure(.unavailable, error.message)
    }
  }

  /// The names of the files in one of its folders, in order; none when there is no such folder.
  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []).sorted()
  }

  private static func besideTheProgram() -> String? {
    var folder = parent(of: programPath())
    let installed = parent(of: folder) + "/share/yichuang"
    if isRoot(installed) { return installed }
    while !folder.isEmpty {
      if isRoot(folder + "/Resources") { return folder + "/Resources" }
      folder = parent(of: folder)
    }
    return nil
  }

  private static func isRoot(_ folder: String) -> Bool {
    var status = stat()
    return stat(folder + "/halls", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Not the first argument, which may be relative or anything at all.
  static func programPath() -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Empty for a path without a folder.
  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
