package import CaseEngine
internal import Catalogue
internal import Phrases
internal import Storage
package import WorkCalendar

/// Packages for the archive room.
extension ServiceHall {
  /// Makes the package of a case as it will be once that is written down; nothing is written yet.
  /// - Parameter papers: all that the case has come to, as files; given the case.
  /// - Throws: `.refused` for a case that is not over (R21).
  package func archivePackage(
    of number: String, papers: (CaseFile) throws(HallError) -> [ArchiveFile], id: String,
    by session: Session
  ) throws(HallError) -> ArchivePackage {
    try require(.archive, of: session)
    let record = try record(of: number)
    let file = record.file
    // Before any paper is made: a case that is open has no package.
    _ = try coming(.archive(ArchiveMade(files: 0, content: "")), on: record, id: id, by: session)
    let texts = try keptEdition(of: file)
    let edition = JSONValue.object([
      .init("number", .whole(texts.number)), .init("date", .text(texts.date.iso)),
      .init("sha256", .text(HashChain.content(of: texts.files))),
    ])
    let facts = file.archiveFacts(try view(of: file, .chinese).json, edition: edition)
    let contents =
      try [
        ArchiveFile("case.json", facts.text + "\n"),
        ArchiveFile("materials.json", file.archivedMaterials.text + "\n"),
        ArchiveFile("named-files.json", file.namedFiles.text + "\n"),
      ] + papers(file)
    let made = ArchiveMade(files: contents.count, content: contents.content)
    let coming = try coming(.archive(made), on: record, id: id, by: session)
    return ArchivePackage(
      contents, coming,
      from: ArchiveOrigin(
        hall: custodian, division: profile.division, isDemonstration: profile.isDemonstration,
        session: session, at: coming.append.at))
  }

  /// Writes down that the package was made, which puts people's numbers into it in full (R33).
  /// - Returns: false, and nothing is written, where something else was written meanwhile: then the
  ///   package is not that of the case as it is.
  package func keep(_ package: ArchivePackage) throws(HallError) -> Bool {
    try keep(package.append)
  }

  /// Numbers of the cases that came to their end from one day up to and including another, in that
  /// order: closed after the hand-out, or declined.
  package func endedCases(
    from first: CivilDate, to last: CivilDate, by session: Session
  ) throws(HallError) -> [String] {
    try require(.archive, of: session)
    let ends =
      try journal(.caseClosed, from: first, to: last)
      + journal(.declined, from: first, to: last)
    var known: Set<String> = []
    return ends.sorted { ($0.entry.at, $0.position) < ($1.entry.at, $1.position) }
      .map(\.entry.caseNumber).filter { known.insert($0).inserted }
  }
}
