import CaseEngine
import GRDB
import Storage
import WorkCalendar

/// A row as SQLite gives it, read column by column: `STRICT` and `NOT NULL` make each what the
/// declaration says.
extension CaseRow {
  static let columns = """
    number, matter, matter_name, applicant_name, applicant_key, contact_name, contact_key,
    subject_key, place, state, received, accepted, due, warning, lapses, edition, version
    """

  init(_ row: Row) throws {
    self.init(
      number: row[0], matter: row[1], matterName: row[2], applicantName: row[3],
      applicantKey: row[4], contactName: row[5], contactKey: row[6], subjectKey: row[7],
      place: row[8], state: try row.word(9), received: Moment(milliseconds: row[10]),
      accepted: row.day(11), due: row.day(12), warning: row.day(13), lapses: row.day(14),
      edition: row[15], version: row[16])
  }
}

extension TaskRow {
  static let columns = """
    case_number, ordinal, item, item_name, department, applicant_name, state, waits_for, received,
    started, due, warning, provisional, assignee
    """

  init(_ row: Row) throws {
    let waitsFor: String = row[7]
    self.init(
      caseNumber: row[0], ordinal: row[1], item: row[2], itemName: row[3], department: row[4],
      applicantName: row[5], state: try row.word(6),
      waitsFor: waitsFor.isEmpty ? [] : waitsFor.split(separator: ",").compactMap { Int($0) },
      received: Moment(milliseconds: row[8]), started: row.day(9),
      due: CivilDate(days: row[10]), warning: CivilDate(days: row[11]), isProvisional: row[12],
      assignee: row[13])
  }
}

extension OutputRow {
  static let columns = "ordinal, position, name, document_number, ready, handed_out"

  init(_ row: Row, of number: String) {
    self.init(
      caseNumber: number, ordinal: row[0], index: row[1], name: row[2], documentNumber: row[3],
      ready: row.moment(4), handedOut: row.moment(5))
  }
}

extension MaterialRow {
  static let columns = "material, name, state, due"

  init(_ row: Row, of number: String) throws {
    self.init(
      caseNumber: number, material: row[0], name: row[1], state: try row.word(2), due: row.day(3))
  }
}

extension Row {
  func day(_ column: Int) -> CivilDate? { (self[column] as Int32?).map(CivilDate.init(days:)) }

  func moment(_ column: Int) -> Moment? {
    (self[column] as Int64?).map(Moment.init(milliseconds:))
  }

  /// - Throws: `fromTheFuture` when this version of the program has no such word.
  func word<Word: RawRepresentable<String>>(_ column: Int) throws -> Word {
    guard let word = Word(rawValue: self[column]) else {
      throw StoreFailure(.fromTheFuture, place: "", detail: "unknown \(Word.self)")
    }
    return word
  }
}
