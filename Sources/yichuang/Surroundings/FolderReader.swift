import Foundation
import Phrases
import Storage

/// The YAML files of a hall folder.
enum FolderReader {
  /// Deeper than any file the format knows.
  private static let deepest = 4

  /// Every YAML file in the folder and below, by its name relative to it.
  /// - Throws: `.badInput` for a folder that is not there, and for what cannot be read.
  static func read(_ folder: String) throws(Failure) -> [KeptText] {
    var names: [String] = []
    try collect(folder, "", depth: 0, into: &names)
    return try names.sorted().map { name throws(Failure) in
      KeptText(name: name, text: try FileBytes.readText(folder + "/" + name))
    }
  }

  private static func collect(
    _ root: String, _ prefix: String, depth: Int, into names: inout [String]
  ) throws(Failure) {
    let folder = prefix.isEmpty ? root : root + "/" + prefix
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw Failure(.badInput, .noFolder, folder)
    }
    for name in entries where !name.hasPrefix(".") {
      let path = prefix.isEmpty ? name : prefix + "/" + name
      if isFolder(root + "/" + path) {
        if depth < deepest { try collect(root, path, depth: depth + 1, into: &names) }
      } else if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
        names.append(path)
      }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var answer: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &answer) && answer.boolValue
  }
}
