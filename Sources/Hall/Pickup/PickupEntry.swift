package import CaseEngine
internal import Storage
package import WorkCalendar

/// One case on a list of what is ready: whom to call, and what waits. Telephones masked (R35).
package struct PickupEntry: Hashable, Sendable {
  /// One output with where it is.
  package struct Line: Hashable, Sendable {
    package let key: Output.Key
    package let name: String
    package let kind: Output.Kind
    package let documentNumber: String?
    package let ready: Moment
    /// Working days since it was ready; nil outside every table.
    package let age: Int?
    package let standing: Output.Standing
    /// Code of the place where it lies, goes to, or was sent from.
    package let place: String
    package let told: Moment?
    package let slot: String?
    package let away: Output.Away?
    /// The village agent or steward who has it; nil for nobody.
    package let messenger: Messenger?
  }

  package let caseNumber: String
  /// Entries the case had.
  package let version: Int
  package let matterName: String
  package let applicantName: String
  package let callName: String
  package let phone: String?
  package let wish: CollectionWish
  /// Code of the place where the applicant wants to collect.
  package let collectAt: String
  /// The first day by which something of it is to be with the applicant (R29).
  package let due: CivilDate?
  /// The last time that the applicant was told, if ever.
  package let lastTold: Told?
  /// At least one.
  package let lines: [Line]

  package var keys: [Output.Key] { lines.map(\.key) }
}

extension PickupEntry {
  /// - Returns: nil where nothing of these stands anywhere any more.
  init?(_ file: CaseFile, version: Int, keys: Set<Output.Key>, clock: CaseClock, today: CivilDate) {
    let lines = file.outputs.compactMap { output -> Line? in
      guard keys.contains(output.key), let ready = output.ready,
        let standing = file.standing(of: output)
      else { return nil }
      return Line(
        key: output.key, name: output.name, kind: output.kind,
        documentNumber: output.documentNumber, ready: ready,
        age: try? clock.calendar.workingDays(after: ready.date, through: today),
        standing: standing, place: file.whereabouts(of: output), told: output.told,
        slot: output.slot, away: output.away, messenger: file.messenger(with: output))
    }
    guard !lines.isEmpty else { return nil }
    let caller = file.caller
    let tasks = Set(lines.map(\.key.ordinal)).compactMap { file.task($0) }
    self.init(
      caseNumber: file.number, version: version, matterName: file.matterName,
      applicantName: file.applicant.name, callName: caller.name,
      phone: caller.phone.map(Masking.phone), wish: file.wish, collectAt: file.collectAt,
      due: tasks.compactMap { (try? clock.issue(of: $0))??.due }.min(),
      lastTold: file.tellings.last, lines: lines)
  }
}

extension CaseFile {
  /// Who has it to bring it to the applicant; nil where nobody of the hall or a village has.
  fileprivate func messenger(with output: Output) -> Messenger? {
    guard case .messenger(let list)? = output.away else { return nil }
    return parcel(list)?.consignment.messenger
  }
}
