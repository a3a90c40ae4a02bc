internal import CaseEngine
internal import Storage

/// What is not as it was made in a package.
package enum ArchiveFault: Hashable, Sendable {
  /// The manifest is no such file, or of another version of the format.
  case noManifest
  case otherFormat(Int)
  /// Paths.
  case missing(String)
  case changed(String)
  case unknown(String)
  /// From this entry on the journal is not the one that was written; 0 for one that cannot be read.
  case brokenChain(sequence: Int)
  /// The journal does not end with the entry that the manifest names.
  case otherEnd
  /// The files are not those that the last entry tells of.
  case otherContent
}

extension ArchivePackage {
  /// Compares a package with its manifest, and both with the journal in it.
  /// - Parameter files: all that lie in its folder.
  /// - Returns: what differs, by path; empty for a package as it was made.
  package static func faults(in files: [ArchiveFile]) -> [ArchiveFault] {
    guard let text = files.first(where: { $0.path == manifest }),
      let root = try? JSONReader.read(text.bytes), let format = Shape(root)["format"].whole
    else { return [.noManifest] }
    guard format == Self.format else { return [.otherFormat(format)] }
    let shape = Shape(root)
    guard let listed = shape["files"].list?.compactMap(\.listed) else { return [.noManifest] }
    let found = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    let names = Set(listed.map(\.path))
    let differing = listed.compactMap { line -> ArchiveFault? in
      guard let file = found[line.path] else { return .missing(line.path) }
      return file.bytes.count == line.size && file.sha256 == line.sha256
        ? nil : .changed(line.path)
    }
    let unknown = files.map(\.path).filter { $0 != manifest && !names.contains($0) }
    return differing + unknown.sorted().map(ArchiveFault.unknown)
      + journalFaults(found[journal], in: files.filter { names.contains($0.path) }, shape)
  }

  private static func journalFaults(
    _ journal: ArchiveFile?, in files: [ArchiveFile], _ manifest: Shape
  ) -> [ArchiveFault] {
    guard let journal, let number = manifest["number"].text else { return [.otherEnd] }
    let lines = journal.bytes.split(separator: UInt8(ascii: "\n"))
    let entries = lines.compactMap { line in
      (try? JSONReader.read(Array(line))).flatMap { Shape($0).entry(of: number) }
    }
    guard entries.count == lines.count, let last = entries.last else {
      return [.brokenChain(sequence: 0)]
    }
    if let sequence = HashChain.firstBreak(in: entries) {
      return [.brokenChain(sequence: sequence)]
    }
    guard manifest["chain"]["entries"].whole == entries.count,
      manifest["chain"]["last"].text == HashChain.hexadecimal(last.hash)
    else { return [.otherEnd] }
    let stored = StoredEvent(
      kind: last.entry.kind, version: last.entry.version, body: last.entry.body)
    guard case .archived(let made)? = try? stored.event() else { return [.otherEnd] }
    return made.content == files.content && manifest["content"].text == made.content
      ? [] : [.otherContent]
  }
}

extension Shape {
  fileprivate var listed: (path: String, size: Int, sha256: String)? {
    guard let path = self["path"].text, let size = self["size"].whole,
      let sha256 = self["sha256"].text
    else { return nil }
    return (path, size, sha256)
  }
}
