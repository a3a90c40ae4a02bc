internal import Storage

/// A file of an archive package: its path within the package, with `/`, and what stands in it.
package struct ArchiveFile: Hashable, Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init(_ path: String, _ text: String) { self.init(path: path, bytes: Array(text.utf8)) }

  /// 64 small hexadecimal digits.
  var sha256: String { HashChain.sha256(of: bytes) }
}

extension [ArchiveFile] {
  /// SHA-256 over hash and path of each but the journal and the manifest, a line each, by path: what
  /// the entry says of the package, which itself stands in the journal.
  var content: String {
    let covered = filter { !ArchivePackage.uncovered.contains($0.path) }
    let lines = covered.map { "\($0.path)\u{0}\($0.sha256)\n" }.sorted()
    return HashChain.seal(of: lines.joined(), key: nil)
  }
}
