import CaseEngine
import Storage
import WorkCalendar

extension CaseRow {
  static let columns = """
    number, matter, matter_name, applicant_name, applicant_key, contact_name, contact_key,
    subject_key, place, items, state, received, accepted, due, warning, lapses, edition, version,
    project_code, steward, \(CaseFacts.columns)
    """

  init(_ row: Columns) throws {
    self.init(
      number: row.text(0), matter: row.text(1), matterName: row.text(2),
      applicantName: row.text(3), applicantKey: row.text(4), contactName: row.text(5),
      contactKey: row.text(6), subjectKey: row.text(7), projectCode: row.text(18),
      steward: row.text(19), place: row.text(8),
      items: row.text(9).split(separator: " ").map(String.init), state: try row.word(10),
      received: row.moment(11), accepted: row.dayOrNil(12), due: row.dayOrNil(13),
      warning: row.dayOrNil(14), lapses: row.dayOrNil(15), edition: row.int(16),
      version: row.int(17), facts: try CaseFacts.read(row, from: 20))
  }
}

extension TaskRow {
  static let columns = """
    case_number, ordinal, item, item_name, department, applicant_name, state, waits_for, received,
    started, due, warning, provisional, assignee, place, reached
    """

  init(_ row: Columns) throws {
    self.init(
      caseNumber: row.text(0), ordinal: row.int(1), item: row.text(2), itemName: row.text(3),
      department: row.text(4), applicantName: row.text(5), place: row.text(14),
      state: try row.word(6), waitsFor: row.text(7).split(separator: ",").compactMap { Int($0) },
      received: row.moment(8), started: row.dayOrNil(9), reached: row.dayOrNil(15),
      due: row.day(10), warning: row.day(11), isProvisional: row.bool(12),
      assignee: row.textOrNil(13))
  }
}

extension OutputRow {
  static let columns = """
    ordinal, position, name, document_number, ready, handed_out, standing, output.place, to_tell,
    issued, last_day, ending
    """
  /// How many that are: what a query adds stands behind them.
  static let columnCount: Int32 = 12

  init(_ row: Columns, of number: String) throws {
    self.init(
      caseNumber: number, ordinal: row.int(0), index: row.int(1), name: row.text(2),
      documentNumber: row.textOrNil(3), ready: row.momentOrNil(4),
      handedOut: row.momentOrNil(5), standing: row.text(6).isEmpty ? nil : try row.word(6),
      place: row.text(7), isToTell: row.bool(8), issued: row.dayOrNil(9),
      validUntil: row.int(10) == LicenceColumns.none ? nil : row.day(10), ending: row.text(11))
  }
}

extension MaterialRow {
  static let columns = "material, name, material_held.state, material_held.due, ending"

  init(_ row: Columns, of number: String) throws {
    self.init(
      caseNumber: number, material: row.text(0), name: row.text(1), state: try row.word(2),
      due: row.dayOrNil(3), ending: row.text(4))
  }
}
