import Foundation
import Hall
import Phrases

/// Compares packages with their manifests (归档包核对).
struct ArchiveChecking {
  let folder: String

  /// The folder itself where it has a manifest, else each package in it.
  func run() throws {
    let packages = try names()
    var isSound = true
    for name in packages {
      let files = try files(in: name)
      let faults = ArchivePackage.faults(in: files)
      isSound = isSound && faults.isEmpty
      try Streams.print(
        faults.isEmpty
          ? [ArchivePhrase.sound.text(Speech.language, name, String(files.count))]
          : faults.map {
            ArchivePhrase.differs.text(Speech.language, name, $0.sentence(Speech.language))
          })
    }
    guard isSound else { throw Failure(.no) }
  }

  private func names() throws(Failure) -> [String] {
    let found = try entries(of: folder)
    let packages = found.filter { !$0.hasPrefix(".") }.map { folder + "/" + $0 }
      .filter { FileBytes.exists($0 + "/" + ArchivePackage.manifest) }
    return packages.isEmpty || found.contains(ArchivePackage.manifest) ? [folder] : packages
  }

  private func files(in package: String) throws(Failure) -> [ArchiveFile] {
    var files: [ArchiveFile] = []
    for name in try entries(of: package) {
      let path = package + "/" + name
      guard let inside = try? FileManager.default.contentsOfDirectory(atPath: path) else {
        files.append(ArchiveFile(path: name, bytes: try FileBytes.read(path)))
        continue
      }
      for inner in inside.sorted() {
        files.append(
          ArchiveFile(path: name + "/" + inner, bytes: try FileBytes.read(path + "/" + inner)))
      }
    }
    return files
  }

  private func entries(of folder: String) throws(Failure) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw Failure(.badInput, .noFolder, folder)
    }
    return names.sorted()
  }
}
