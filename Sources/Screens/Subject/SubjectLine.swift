internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import WorkCalendar

/// One line of a subject table: what stands in its columns, and whose card it opens.
nonisolated struct SubjectLine: Sendable {
  let position: Int
  /// A number or a case by which the card is found; nil of a place.
  let subject: String?
  let cells: [@Sendable (Language) -> String]
  var isListed = false

  static func lines(
    of part: SubjectScreen.Part, _ words: String, in hall: ServiceHall, by session: Session
  ) throws(HallError) -> [SubjectLine] {
    switch part {
    case .people: known(try hall.subjects(.person, words, by: session))
    case .firms: known(try hall.subjects(.organisation, words, by: session))
    case .materials:
      zip(0..., try hall.papersOnFile(words, by: session)).map { position, paper in
        SubjectLine(
          position: position, subject: paper.caseNumber,
          cells: [
            { _ in paper.holderName }, { _ in paper.name }, { paper.term($0) },
            { _ in paper.caseNumber },
          ])
      }
    case .credit:
      zip(0..., try hall.credit(words, by: session)).map { position, row in
        SubjectLine(
          position: position, subject: row.party,
          cells: [
            { _ in Masking.identity(row.party) }, { _ in row.name },
            { [row.since.iso, row.reason, row.standing($0)].joined(separator: "  ") },
          ], isListed: row.repair == nil)
      }
    case .places:
      zip(0..., hall.places(words)).map { position, line in
        SubjectLine(
          position: position, subject: nil,
          cells: [
            { _ in line.division }, { _ in line.place.code }, { line.place.tier.name($0) },
            { _ in line.place.name },
          ])
      }
    }
  }

  private static func known(_ subjects: [KnownSubject]) -> [SubjectLine] {
    zip(0..., subjects).map { position, known in
      SubjectLine(
        position: position, subject: known.key == known.name ? known.caseNumber : known.key,
        cells: [
          { _ in known.maskedNumber ?? "—" }, { _ in known.name }, { _ in known.caseNumber },
          { _ in known.received.date.iso },
          { known.isListed ? SubjectPhrase.listed.text($0) : "" },
        ], isListed: known.isListed)
    }
  }
}
