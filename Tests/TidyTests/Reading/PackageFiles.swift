import Foundation
import TestSupport

/// The package's own files, read once for all checks.
enum PackageFiles {
  /// Swift and C below `Sources`.
  static let sources = read(below: "Sources", endings: ["swift", "c", "h", "modulemap"])
  /// Swift and C below `Tests`.
  static let tests = read(below: "Tests", endings: ["swift", "c", "h", "modulemap"])
  static let swift = (sources + tests).filter { $0.path.hasSuffix(".swift") }
  static let swiftSources = sources.filter { $0.path.hasSuffix(".swift") }
  static let documents =
    read(below: "docs", endings: ["md"]) + [file("README.md")].compactMap { $0 }

  /// Every file that people write: sources, tests, data, documents and tools.
  static let written =
    sources + tests + documents + read(below: "Resources") + read(below: "tools")
    + ["Package.swift", "Makefile", ".swift-format", ".gitignore"].compactMap(file)

  static func file(_ path: String) -> SourceFile? {
    let url = packageRoot().appendingPathComponent(path)
    return (try? String(contentsOf: url, encoding: .utf8)).map { SourceFile(path, $0) }
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: packageRoot().appendingPathComponent(path).path)
  }

  /// The names of the folders in a folder.
  static func folders(in path: String) -> [String] {
    let url = packageRoot().appendingPathComponent(path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.filter { url.appendingPathComponent($0).hasDirectoryPath }.sorted()
  }

  /// - Parameter endings: which files; nil for every file that is UTF-8 text.
  private static func read(below folder: String, endings: Set<String>? = nil) -> [SourceFile] {
    let root = packageRoot().appendingPathComponent(folder).resolvingSymlinksInPath()
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().compactMap { name in
      guard endings?.contains((name as NSString).pathExtension) ?? true else { return nil }
      return file("\(folder)/\(name)")
    }
  }
}
