package import Catalogue
package import Storage
package import WorkCalendar

/// Why a hall folder does not become the next edition.
package enum PublishFault: Hashable, Sendable {
  /// It cannot be read, or breaks a rule: every finding that is an error.
  case findings([Finding])
  /// Case numbers begin with the division, so it stays.
  case otherDivision(String)
  /// A demonstration stays one, and no other hall becomes one: its clock can be set.
  case otherKind
  /// Somebody could not work any more.
  case stranded(staff: String, StaffFault)
  /// Somebody else published meanwhile.
  case published(Int)
}

/// An edition as it was published.
package struct Publication: Hashable, Sendable {
  package let edition: Edition
  /// false where the folder was the edition in force already, so that nothing was written.
  package let isNew: Bool
  /// What lint says besides, for a person to judge.
  package let warnings: [Finding]
  /// Against the edition before.
  package let ledger: EditionLedger
}

/// An edition that was published, for a list.
package struct PublishedEdition: Hashable, Sendable {
  package let number: Int
  package let date: CivilDate
  package let items: Int
  /// Staff number of who published it; nil for the first, which the hall was founded with.
  package let by: String?
}

extension ServiceHall {
  /// Makes the folder the next edition, numbered and dated today (R6). Cases keep theirs; who is
  /// signed in works on with the one that was in force then.
  /// - Parameters:
  ///   - folder: its YAML files.
  ///   - vagueWords: the words of R3.
  /// - Throws: `.publish`, and nothing was written.
  package func publish(
    _ folder: [KeptText], vagueWords: VagueWords, by session: Session
  ) throws(HallError) -> Publication {
    try require(.publish, of: session)
    let kept = try keeping { () throws(StoreFailure) in try store.editions() }
    guard let last = kept.last else { throw .damaged(.noEdition) }
    let before = try edition(last.number)
    let files = folder.sorted { $0.name < $1.name }
    guard files != last.files.sorted(by: { $0.name < $1.name }) else {
      return Publication(
        edition: before, isNew: false, warnings: [],
        ledger: EditionLedger(from: before, to: before))
    }
    let next = KeptEdition(number: last.number + 1, date: now().date, files: files)
    let (edition, warnings) = try checked(next, after: before, vagueWords)
    try write(next, by: session)
    return Publication(
      edition: edition, isNew: true, warnings: warnings,
      ledger: EditionLedger(from: before, to: edition))
  }

  /// Every edition, the first first.
  package func published() throws(HallError) -> [PublishedEdition] {
    let kept = try keeping { () throws(StoreFailure) in try store.editions() }
    var list: [PublishedEdition] = []
    for one in kept {
      let by = try keeping { () throws(StoreFailure) in
        try store.setting(Self.publisherName(one.number))
      }
      let items = try edition(one.number).items(inForceOn: one.date).count
      list.append(PublishedEdition(number: one.number, date: one.date, items: items, by: by))
    }
    return list
  }

  private func checked(
    _ next: KeptEdition, after before: Edition, _ vagueWords: VagueWords
  ) throws(HallError) -> (Edition, warnings: [Finding]) {
    let edition: Edition
    do {
      edition = try HallFolder.read(
        next.files.map { SourceText(file: $0.name, text: $0.text) }, number: next.number,
        date: next.date)
    } catch { throw .publish(.findings(error.findings)) }
    let findings = Lint.findings(in: edition, vagueWords: vagueWords)
    let errors = findings.filter(\.isError)
    guard errors.isEmpty else { throw .publish(.findings(errors)) }
    guard edition.profile.division == before.profile.division else {
      throw .publish(.otherDivision(before.profile.division))
    }
    guard edition.profile.isDemonstration == before.profile.isDemonstration else {
      throw .publish(.otherKind)
    }
    try checkStaff(in: edition)
    return (edition, findings)
  }

  /// Everybody keeps their department, place and windows.
  private func checkStaff(in edition: Edition) throws(HallError) {
    let staff = try keeping { () throws(StoreFailure) in try store.staff() }
    for member in staff.filter({ !$0.hasLeft }).sorted(by: { $0.number < $1.number }) {
      let same = NewMember(
        number: member.number, name: member.name, role: member.role,
        department: member.department, place: member.place, windows: member.windows)
      do { try same.checked(in: edition) } catch {
        throw .publish(.stranded(staff: member.number, error))
      }
    }
  }

  private func write(_ next: KeptEdition, by session: Session) throws(HallError) {
    do {
      try store.publish(next)
      try store.keepSetting(Self.publisherName(next.number), session.member.number)
    } catch {
      guard error.code == .exists else { throw .store(error) }
      throw .publish(.published(next.number))
    }
  }

  private static func publisherName(_ number: Int) -> String { "edition-\(number)-by" }
}
