package import CaseEngine
internal import Catalogue
internal import Storage
internal import WorkCalendar

/// A case that is over, as the archive room keeps it: facts, materials, papers, journal, and a
/// manifest over all of them. `docs/archive-package.md` describes it.
package struct ArchivePackage: Sendable {
  /// Of the manifest; another one is for another program.
  static let format = 1
  package static let manifest = "manifest.json"
  static let journal = "journal.jsonl"
  static let uncovered = [manifest, journal]

  /// The case as it will be once the entry is written.
  package let file: CaseFile
  /// The last link of the journal in it: 64 hexadecimal digits.
  package let chainEnd: String
  /// The manifest last.
  package let files: [ArchiveFile]
  let append: Append
}

/// Who made a package, where and when.
struct ArchiveOrigin {
  let hall: Custodian
  let division: String
  let isDemonstration: Bool
  let session: Session
  let at: Moment
}

extension ArchivePackage {
  /// - Parameter contents: all files but the journal and the manifest.
  init(_ contents: [ArchiveFile], _ coming: ComingEntries, from origin: ArchiveOrigin) {
    chainEnd = HashChain.hexadecimal(coming.entries.last?.hash ?? [])
    let journal = ArchiveFile(
      Self.journal, coming.entries.map { $0.json.line + "\n" }.joined())
    let listed = (contents + [journal]).sorted { $0.path < $1.path }
    let manifest = JSONValue.object([
      .init("format", .whole(Self.format)), .init("number", .text(coming.after.number)),
      .init("hall", origin.hallJSON),
      .init(
        "made",
        .object([
          .init("at", .text(origin.at.iso)), .init("by", .text(origin.session.member.number)),
          .init("name", .text(origin.session.member.name)),
          .init("place", .text(origin.session.place)),
          .init("window", .text(origin.session.window)),
        ])),
      .init(
        "chain",
        .object([
          .init("entries", .whole(coming.entries.count)),
          .init("last", .text(chainEnd)),
        ])),
      .init("content", .text(contents.content)),
      .init(
        "files",
        .list(
          listed.map {
            .object([
              .init("path", .text($0.path)), .init("size", .whole($0.bytes.count)),
              .init("sha256", .text($0.sha256)),
            ])
          })),
    ])
    file = coming.after
    append = coming.append
    files = listed + [ArchiveFile(Self.manifest, manifest.text + "\n")]
  }
}

extension ArchiveOrigin {
  fileprivate var hallJSON: JSONValue {
    .object([
      .init("id", .text(hall.id)), .init("name", .text(hall.name)),
      .init("division", .text(division)), .init("demonstration", .bool(isDemonstration)),
    ])
  }
}
