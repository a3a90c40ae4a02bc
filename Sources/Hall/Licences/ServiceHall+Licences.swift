package import CaseEngine
internal import Catalogue
package import Phrases
internal import Storage
package import WorkCalendar

/// Which licences to show.
package struct LicenceFilter: Hashable, Sendable {
  /// A number or its beginning, or the holder's name or identity; empty for all.
  package var words = ""
  package var status: LicenceStatus?
  /// Only those whose last day comes before this one, and not before today.
  package var expiresBefore: CivilDate?
  /// How many days before its last one a licence is called expiring.
  package var within = 30

  package init() {}
}

/// The register of licences. It is drawn from the cases: what they ended with by index, what was seen
/// in them where a holder is looked for, and of all only in the newest.
extension ServiceHall {
  package static let licencePage = 200
  /// Cases that are read for the licences that were seen in them.
  private static let depth = 200

  package func licences(
    _ filter: LicenceFilter, limit: Int = licencePage, by session: Session
  ) throws(HallError) -> [Licence] {
    try require(.seeCases, of: session)
    let words = String(filter.words.trimmed)
    let today = now().date
    let found =
      words.isEmpty
      ? try listed(filter, limit: limit, today) : try named(words, filter, limit, today, session)
    return Array(found.filter { filter.admits($0, today) }.prefix(limit))
  }

  /// One, by its case and its place in it; nil where the case has no such licence.
  package func licence(
    _ key: LicenceKey, of number: String, by session: Session
  ) throws(HallError) -> Licence? {
    try require(.seeCases, of: session)
    return try licences(in: try record(of: number), now().date, within: LicenceFilter().within)
      .first { $0.key == key }
  }

  /// Writes down what became of a licence: by an officer of the department that issues it, or of the
  /// data window (R33, R35).
  package func keep(
    _ command: LicenceCommand, about key: LicenceKey, of number: String, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.keepLicences, of: session)
    return try perform(
      .licence(key, command, department: session.member.department ?? ""), on: number, id: id,
      by: session, seen: seen)
  }

  /// Whether this person may, by their department.
  package func mayKeep(_ licence: Licence, _ session: Session) -> Bool {
    guard session.member.role.may(.keepLicences),
      let file = try? record(of: licence.caseNumber).file,
      let edition = try? edition(of: file)
    else { return false }
    return file.keepers(of: licence.key, in: edition).contains(session.member.department ?? "")
  }

  // MARK: Reading

  /// All licences of a case, those it ended with first.
  func licences(
    in record: CaseRecord, _ today: CivilDate, within days: Int
  ) throws(HallError) -> [Licence] {
    let edition = try edition(of: record.file)
    let reader = LicenceReader(
      record: record, edition: edition, inForce: self.edition, today: today, within: days)
    return reader.issued + reader.seen
  }

  /// Of all holders, by the index that fits.
  private func listed(
    _ filter: LicenceFilter, limit: Int, _ today: CivilDate
  ) throws(HallError) -> [Licence] {
    let list: LicenceList
    switch (filter.status, filter.expiresBefore) {
    case (.unverified?, _): return try inNewest(filter, today)
    case (nil, let before?), (.expiring?, let before?):
      list = .lasting(from: today, through: before.adding(days: -1))
    case (nil, nil): list = .issued
    case (.valid?, _): list = .lasting(from: today.adding(days: filter.within + 1), through: nil)
    case (.expiring?, nil):
      list = .lasting(from: today, through: today.adding(days: filter.within))
    case (.expired?, _): list = .lapsed(before: today)
    case (.contradicted?, _): list = .ended(OutputRow.contradicted)
    case (let status?, _): list = .ended(status.rawValue)
    }
    let rows = try keeping { () throws(StoreFailure) in
      try store.licences(list, limit: limit)
    }
    let issued = try licences(of: rows, filter, today)
    guard case .ended(let how) = list else { return issued }
    return try issued + seen(ended: how, filter, limit, today)
  }

  /// Those that were seen and ended so, or are not borne out.
  private func seen(
    ended how: String, _ filter: LicenceFilter, _ limit: Int, _ today: CivilDate
  ) throws(HallError) -> [Licence] {
    let rows = try keeping { () throws(StoreFailure) in
      try store.seenLicences(ended: how, limit: limit)
    }
    var found: [Licence] = []
    for row in rows {
      found += try licences(in: try record(of: row.caseNumber), today, within: filter.within)
        .filter { $0.key == .material(row.material) }
    }
    return found
  }

  /// Those that were seen in the cases that were taken in last.
  private func inNewest(
    _ filter: LicenceFilter, _ today: CivilDate
  ) throws(HallError) -> [Licence] {
    let rows = try keeping { () throws(StoreFailure) in try store.newest(limit: Self.depth) }
    var found: [Licence] = []
    for row in rows {
      found += try licences(in: try record(of: row.number), today, within: filter.within)
    }
    return found
  }

  /// By the number on it, then by whose it is.
  private func named(
    _ words: String, _ filter: LicenceFilter, _ limit: Int, _ today: CivilDate,
    _ session: Session
  ) throws(HallError) -> [Licence] {
    let rows = try keeping { () throws(StoreFailure) in
      try store.licences(.numbered(words), limit: limit)
    }
    var found = try licences(of: rows, filter, today)
    for row in try find(words, limit: Self.depth, by: session) {
      let more = try licences(in: try record(of: row.number), today, within: filter.within)
      found += more.filter { !found.contains($0) }
    }
    return found
  }

  private func licences(
    of rows: [OutputRow], _ filter: LicenceFilter, _ today: CivilDate
  ) throws(HallError) -> [Licence] {
    var found: [Licence] = []
    for row in rows {
      let key = LicenceKey.output(Output.Key(ordinal: row.ordinal, index: row.index))
      found += try licences(in: try record(of: row.caseNumber), today, within: filter.within)
        .filter { $0.key == key }
    }
    return found
  }
}

extension LicenceFilter {
  fileprivate func admits(_ licence: Licence, _ today: CivilDate) -> Bool {
    if let status, licence.status != status { return false }
    guard let expiresBefore else { return true }
    guard let last = licence.validUntil, !licence.record.isBarred else { return false }
    return last >= today && last < expiresBefore
  }
}

extension ServiceHall {
  /// The list on paper.
  package func licencePaper(
    of licences: [Licence], _ language: Language, by session: Session
  ) -> LicencePaper {
    LicencePaper(
      hallName: profile.name, banner: profile.banner, at: now(),
      clerkName: session.member.name,
      lines: licences.map { licence in
        LicencePaper.Line(
          name: licence.name, number: licence.documentNumber, holderName: licence.holderName,
          issuer: licence.issuer, term: licence.term.shown(language),
          status: licence.status.name(language), reference: licence.reference)
      })
  }
}
