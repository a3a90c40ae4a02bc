import CaseEngine
import GRDB
import Storage
import WorkCalendar

extension RowWriter {
  /// Writes the case's own row with the least statement that will do: SQLite rewrites every index
  /// whose columns a statement names, whether their values change or not.
  func writeFile(_ changes: RowChanges, at moment: Moment) throws {
    let row = changes.file
    guard let before = changes.fileBefore else { return try insert(row, at: moment) }
    if !row.isWrittenLike(before) { try rewrite(row) }
    if changes.movesState { try moveState(row, at: moment) }
    if row.lapses != before.lapses { try moveLapse(row) }
    try moveOn(row)
  }

  private func insert(_ row: CaseRow, at moment: Moment) throws {
    try database.run(
      """
      INSERT INTO case_file (
        number, tail, matter, matter_name, applicant_name, applicant_key, contact_name,
        contact_key, subject_key, place, state, since, received, accepted, due, warning, lapses,
        edition, version
      ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        row.number, SearchWords.tail(ofNumber: row.number), row.matter, row.matterName,
        row.applicantName, row.applicantKey, row.contactName, row.contactKey, row.subjectKey,
        row.place, row.state.rawValue, moment.milliseconds, row.received.milliseconds,
        row.accepted?.days, row.due?.days, row.warning?.days, row.lapses?.days, row.edition,
        row.version,
      ])
  }

  /// What an application says of itself: hardly ever changed.
  private func rewrite(_ row: CaseRow) throws {
    try database.run(
      """
      UPDATE case_file SET matter = ?, matter_name = ?, applicant_name = ?, applicant_key = ?,
        contact_name = ?, contact_key = ?, subject_key = ?, place = ?, received = ?, edition = ?
      WHERE number = ?
      """,
      [
        row.matter, row.matterName, row.applicantName, row.applicantKey, row.contactName,
        row.contactKey, row.subjectKey, row.place, row.received.milliseconds, row.edition,
        row.number,
      ])
  }

  private func moveState(_ row: CaseRow, at moment: Moment) throws {
    try database.run(
      "UPDATE case_file SET state = ?, since = ? WHERE number = ?",
      [row.state.rawValue, moment.milliseconds, row.number])
  }

  private func moveLapse(_ row: CaseRow) throws {
    try database.run(
      "UPDATE case_file SET lapses = ? WHERE number = ?", [row.lapses?.days, row.number])
  }

  private func moveOn(_ row: CaseRow) throws {
    try database.run(
      "UPDATE case_file SET accepted = ?, due = ?, warning = ?, version = ? WHERE number = ?",
      [row.accepted?.days, row.due?.days, row.warning?.days, row.version, row.number])
  }
}

extension CaseRow {
  fileprivate func isWrittenLike(_ other: CaseRow) -> Bool {
    matter == other.matter && matterName == other.matterName
      && applicantName == other.applicantName && applicantKey == other.applicantKey
      && contactName == other.contactName && contactKey == other.contactKey
      && subjectKey == other.subjectKey && place == other.place && received == other.received
      && edition == other.edition
  }
}
