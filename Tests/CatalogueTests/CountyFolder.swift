import Catalogue
import Foundation
import TestSupport
import WorkCalendar

/// The hall folder that ships, read from the disk.
enum CountyFolder {
  static func files() throws -> [SourceText] {
    let root = packageRoot().appendingPathComponent("Resources/halls/county")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    return try names.filter { $0.hasSuffix(".yaml") }.map { name in
      let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
      return SourceText(file: name, text: text)
    }
  }

  /// A page of the package, by its path.
  static func document(_ path: String) throws -> String {
    try String(contentsOf: packageRoot().appendingPathComponent(path), encoding: .utf8)
  }

  static func edition() throws -> Edition { try read.get() }

  /// Read once: it is the largest folder of the tests.
  private static let read = Result {
    try HallFolder.read(files(), number: 1, date: CivilDate(2026, 1, 5))
  }

  static func vagueWords() throws -> VagueWords {
    let file = packageRoot().appendingPathComponent("Resources/lint/vague-words.txt")
    return VagueWords(text: try String(contentsOf: file, encoding: .utf8))
  }
}
