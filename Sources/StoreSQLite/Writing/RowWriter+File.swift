import CaseEngine
import GRDB
import Storage
import WorkCalendar

extension RowWriter {
  /// Writes the case's own row with the least statement that will do: SQLite rewrites every index
  /// whose columns a statement names, whether their values change or not.
  /// - Returns: the key of the case, new or old.
  func writeFile(_ id: CaseID?) throws -> CaseID {
    let row = changes.file
    guard let id, let before = changes.fileBefore else { return try insert(row) }
    if !row.isWrittenLike(before) { try rewrite(row, id) }
    if changes.movesState { try moveState(row, id) }
    if row.lapses != before.lapses { try moveLapse(row, id) }
    try moveFacts(row, from: before, id)
    try moveOn(row, id)
    return id
  }

  private func insert(_ row: CaseRow) throws -> CaseID {
    let facts = row.keptFacts
    try database.run(
      """
      INSERT INTO case_file (
        number, tail, matter, matter_name, applicant_name, applicant_key, contact_name,
        contact_key, subject_key, place, items, state, since, received, accepted, due, warning, lapses,
        edition, version, project_code, steward, counted, decided, closed, window,
        accepted_first, at_once, on_time, same_visit, visits, agent_trips, steward_trips, materials,
        proofs, one_certificate, parts, taken_on
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      row.number, SearchWords.tail(ofNumber: row.number), row.matter, row.matterName,
      row.applicantName, row.applicantKey, row.contactName, row.contactKey, row.subjectKey,
      row.place, row.itemText, row.state.rawValue, moment.milliseconds,
      row.received.milliseconds,
      row.accepted?.days, row.due?.days, row.warning?.days, row.lapses?.days, row.edition,
      row.version, row.projectCode, row.steward, row.facts != nil, facts.decided?.days,
      facts.closed?.days, facts.window, facts.isAcceptedAtFirst, facts.isAtOnce, facts.isOnTime,
      facts.isSameVisit, facts.visits, facts.agentTrips, facts.stewardTrips, facts.materials,
      facts.proofs, facts.isOneCertificate, facts.parts.text, facts.isAccepted)
    return CaseID(database.lastInsertedRowID)
  }

  /// What an application says of itself: hardly ever changed.
  private func rewrite(_ row: CaseRow, _ id: CaseID) throws {
    try database.run(
      """
      UPDATE case_file SET matter = ?, matter_name = ?, applicant_name = ?, applicant_key = ?,
        contact_name = ?, contact_key = ?, subject_key = ?, place = ?, items = ?, received = ?, edition = ?,
        project_code = ?, steward = ?
      WHERE id = ?
      """,
      row.matter, row.matterName, row.applicantName, row.applicantKey, row.contactName,
      row.contactKey, row.subjectKey, row.place, row.itemText, row.received.milliseconds,
      row.edition, row.projectCode, row.steward,
      id.value)
  }

  private func moveState(_ row: CaseRow, _ id: CaseID) throws {
    try database.run(
      "UPDATE case_file SET state = ?, since = ? WHERE id = ?", row.state.rawValue,
      moment.milliseconds, id.value)
  }

  private func moveLapse(_ row: CaseRow, _ id: CaseID) throws {
    try database.run(
      "UPDATE case_file SET lapses = ? WHERE id = ?", row.lapses?.days, id.value)
  }

  /// Its days are in indexes, the rest is in none.
  private func moveFacts(_ row: CaseRow, from before: CaseRow, _ id: CaseID) throws {
    guard row.facts != before.facts else { return }
    try database.keep(row.keptFacts, of: id)
    guard
      (row.facts == nil) != (before.facts == nil) || row.facts?.decided != before.facts?.decided
        || row.facts?.closed != before.facts?.closed
    else { return }
    try database.keepDays(of: row.facts, id)
  }

  private func moveOn(_ row: CaseRow, _ id: CaseID) throws {
    try database.run(
      "UPDATE case_file SET accepted = ?, due = ?, warning = ?, version = ? WHERE id = ?",
      row.accepted?.days, row.due?.days, row.warning?.days, row.version, id.value)
  }
}

extension CaseRow {
  /// Codes hold no space.
  fileprivate var itemText: String { items.joined(separator: " ") }

  fileprivate func isWrittenLike(_ other: CaseRow) -> Bool {
    matter == other.matter && matterName == other.matterName
      && applicantName == other.applicantName && applicantKey == other.applicantKey
      && contactName == other.contactName && contactKey == other.contactKey
      && subjectKey == other.subjectKey && place == other.place && items == other.items
      && received == other.received
      && edition == other.edition && projectCode == other.projectCode
      && steward == other.steward
  }
}
