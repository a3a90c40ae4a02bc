internal import CaseEngine
package import Catalogue
internal import Storage
internal import WorkCalendar

/// The subject tables (主题库): persons, firms, credit, materials, places; and all that is known of one
/// person or firm. Each is one page of indexed reads of what stands elsewhere.
extension ServiceHall {
  package static let subjectPage = 200
  /// Cases of one holder that are looked through for papers.
  private static let depth = 20

  /// Persons or firms: whom the words name, or who came last.
  package func subjects(
    _ kind: Matter.ApplicantKind, _ words: String, limit: Int = subjectPage, by session: Session
  ) throws(HallError) -> [KnownSubject] {
    var found: [KnownSubject] = []
    var seen: Set<String> = []
    for row in try rows(words, by: session) {
      for party in try parties(of: row, words) where party.kind == kind {
        guard seen.insert(party.key).inserted, found.count < limit else { continue }
        found.append(try subject(party.kind, party.key, party.name, row))
      }
    }
    return found
  }

  /// Papers that may be used again, of whom the words name, or of who came last: of each holder the
  /// newest of a kind.
  package func papersOnFile(
    _ words: String, limit: Int = subjectPage, by session: Session
  ) throws(HallError) -> [PaperOnFile] {
    try papers(of: try rows(words, by: session), limit: limit)
  }

  /// Listings whose name or number the words name; all without words.
  package func credit(
    _ words: String, limit: Int = subjectPage, by session: Session
  ) throws(HallError) -> [CreditRow] {
    let words = String(words.trimmed)
    let key = (try? IdentityNumber(words))?.text
    let rows = try creditList(limit: Int.max, by: session)
    return Array(
      rows.filter { words.isEmpty || $0.party == key || $0.name.contains(words) }.prefix(limit))
  }

  /// Places of the edition in force whose name or code has the words in it.
  package func places(_ words: String) -> [PlaceLine] {
    let words = String(words.trimmed)
    let division = profile.division
    return edition.places.filter {
      words.isEmpty || $0.name.contains(words) || $0.code.contains(words)
        || division.contains(words)
    }.map { PlaceLine(place: $0, division: division) }
  }

  /// All that is known of one.
  /// - Parameters:
  ///   - typed: an identity or organisation code, or the number of a case of theirs.
  ///   - purpose: what their number is read whole for; nil to leave it masked. Reading it is an entry
  ///     of their latest case (R33).
  /// - Returns: nil for who never came.
  package func card(
    of typed: String, purpose: String? = nil, by session: Session
  ) throws(HallError) -> SubjectCard? {
    try require(.seeCases, of: session)
    guard let key = try subjectKey(typed) else { return nil }
    let cases = try cases(of: key)
    guard let latest = cases.first, let name = name(of: key, in: latest) else { return nil }
    var file = try record(of: latest.row.number).file
    if let purpose {
      file = try reveal(
        latest.row.number, purpose: purpose, id: RandomIdentifier.make(), by: session)
    }
    let own = cases.filter { $0.part == .applicant }.map(\.row)
    var licences: [Licence] = []
    for row in own.prefix(Self.depth) where row.state != .declined {
      licences += try self.licences(
        in: try record(of: row.number), now().date, within: LicenceFilter().within)
    }
    let kind = latest.part == .applicant ? file.applicant.kind : .person
    return SubjectCard(
      subject: try subject(kind, key, name, latest.row), phone: phone(of: latest.part, in: file),
      contactName: latest.part == .applicant ? file.applicant.contact?.name : nil,
      licences: licences, papers: try papers(of: Array(own.prefix(Self.depth)), limit: .max),
      credit: try lastCredit(of: key), cases: cases, isWhole: purpose != nil)
  }

  // MARK: Finding

  /// The cases in which they stand: found by the words, or the newest.
  private func rows(_ words: String, by session: Session) throws(HallError) -> [CaseRow] {
    try require(.seeCases, of: session)
    guard words.trimmed.isEmpty else {
      return try find(words, limit: Self.subjectPage, by: session)
    }
    return try keeping { () throws(StoreFailure) in
      try store.newest(limit: Self.subjectPage)
    }
  }

  private struct Party {
    let kind: Matter.ApplicantKind
    let key: String
    let name: String
  }

  /// The applicant; and the contact, where they were asked for.
  private func parties(of row: CaseRow, _ words: String) throws(HallError) -> [Party] {
    var parties = [
      Party(kind: try kind(of: row), key: row.applicantKey, name: row.applicantName)
    ]
    let words = String(words.trimmed)
    let key = (try? IdentityNumber(words))?.text
    if !row.contactKey.isEmpty,
      words.isEmpty || row.contactName.contains(words) || row.contactKey == key
        || caseNumber(of: words) == row.number
    {
      parties.append(Party(kind: .person, key: row.contactKey, name: row.contactName))
    }
    return parties
  }

  /// By the number; only one that could be both is looked up in the case.
  private func kind(of row: CaseRow) throws(HallError) -> Matter.ApplicantKind {
    let isPerson = (try? CitizenNumber(row.applicantKey)) != nil
    let isFirm = (try? OrganisationCode(row.applicantKey)) != nil
    guard isPerson, isFirm else { return isPerson ? .person : .organisation }
    return try record(of: row.number).file.applicant.kind
  }

  private func subject(
    _ kind: Matter.ApplicantKind, _ key: String, _ name: String, _ row: CaseRow
  ) throws(HallError) -> KnownSubject {
    KnownSubject(
      kind: kind, key: key, name: name, caseNumber: row.number, received: row.received,
      isListed: try lastCredit(of: key)?.kind == .listed)
  }

  private func lastCredit(of key: String) throws(HallError) -> CreditEntry? {
    try keeping { () throws(StoreFailure) in try store.credit(of: [key]) }.first?.entry
  }

  // MARK: One

  private func subjectKey(_ typed: String) throws(HallError) -> String? {
    if let key = (try? IdentityNumber(typed))?.text { return key }
    guard let number = caseNumber(of: typed) else { return nil }
    return try record(of: number).file.applicant.key
  }

  private func cases(of key: String) throws(HallError) -> [SubjectCard.Case] {
    let rows = try keeping { () throws(StoreFailure) in
      try store.find(key, limit: Self.subjectPage)
    }
    let found = rows.compactMap { row in
      let parts: [(SubjectCard.Part, String)] = [
        (.applicant, row.applicantKey), (.contact, row.contactKey), (.subject, row.subjectKey),
      ]
      return parts.first { $0.1 == key }.map { SubjectCard.Case(row: row, part: $0.0) }
    }
    let founding = try casesThatFounded(key).map { SubjectCard.Case(row: $0, part: .applicant) }
    return (found + founding).sorted { $0.row.received > $1.row.received }
  }

  private func name(of key: String, in found: SubjectCard.Case) -> String? {
    switch found.part {
    case .applicant: found.row.applicantName
    case .contact: found.row.contactName
    case .subject: (try? record(of: found.row.number))?.file.subject?.name
    }
  }

  private func phone(of part: SubjectCard.Part, in file: CaseFile) -> String? {
    switch part {
    case .applicant: file.applicant.phone ?? file.applicant.contact?.phone
    case .contact: file.applicant.contact?.phone
    case .subject: nil
    }
  }

  // MARK: Papers

  private func papers(of rows: [CaseRow], limit: Int) throws(HallError) -> [PaperOnFile] {
    var found: [PaperOnFile] = []
    var seen: Set<[String]> = []
    let today = now().date
    for row in rows where row.state != .declined && found.count < limit {
      let file = try record(of: row.number).file
      for material in file.materials where material.state == .received {
        guard let valid = edition.material(material.code)?.valid,
          seen.insert([row.applicantKey, material.code]).inserted
        else { continue }
        let source = file.record(of: .material(material.code)).lastDayOfSource
        let last = [source, valid.lastDay(from: file.received.date)].compactMap(\.self).min()
        found.append(
          PaperOnFile(
            material: material.code, name: material.name, holderName: row.applicantName,
            holderKey: row.applicantKey, caseNumber: row.number, received: file.received.date,
            validUntil: last, isUsable: brought(material.code, to: file, today) != nil))
      }
    }
    return Array(found.prefix(limit))
  }
}
