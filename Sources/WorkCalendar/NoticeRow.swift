/// A table's text, with the file's name for error messages.
package struct CalendarText: Hashable, Sendable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// One row of a State Council notice: a day off, or a day made up for one.
struct NoticeRow: Hashable, Sendable {
  enum Kind: String { case holiday, workday }

  let date: CivilDate
  let kind: Kind
  let name: String
}

/// Collects the rows of several tables and refuses a day that is given twice.
struct NoticeReader {
  private(set) var rows: [NoticeRow] = []
  private(set) var places: [CivilDate: (file: String, line: Int)] = [:]

  /// Reads a table: a header line, then `date`, `kind`, `name` with tabs between, in any order.
  /// Empty lines, CR LF and a byte order mark are passed over. On an error nothing of it is kept.
  mutating func read(_ table: CalendarText) throws(CalendarError) {
    var collected = self
    // Split as bytes: to Swift a CR LF is one character.
    let lines = table.text.utf8.split(separator: 10, omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      let line = bytes.last == 13 ? bytes.dropLast() : bytes
      do throws(CalendarError.Flaw) {
        if index == 0 {
          try Self.checkHeader(line)
        } else if !line.isEmpty {
          try collected.add(Self.row(line), at: (table.name, index + 1))
        }
      } catch {
        throw .badLine(file: table.name, line: index + 1, flaw: error)
      }
    }
    self = collected
  }

  private static func checkHeader(_ line: Substring.UTF8View) throws(CalendarError.Flaw) {
    let header = "date\tkind\tname".utf8
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    guard line.elementsEqual(header) || line.elementsEqual(byteOrderMark + header)
    else { throw .header }
  }

  private static func row(_ line: Substring.UTF8View) throws(CalendarError.Flaw) -> NoticeRow {
    let columns = line.split(separator: 9, omittingEmptySubsequences: false).map(Substring.init)
    guard columns.count == 3 else { throw .columns(columns.count) }
    guard let date = CivilDate(iso: columns[0]) else { throw .date(String(columns[0])) }
    guard let kind = NoticeRow.Kind(rawValue: String(columns[1]))
    else { throw .kind(String(columns[1])) }
    guard !columns[2].allSatisfy(\.isWhitespace) else { throw .noName }
    return NoticeRow(date: date, kind: kind, name: String(columns[2]))
  }

  private mutating func add(
    _ row: NoticeRow, at place: (file: String, line: Int)
  ) throws(CalendarError.Flaw) {
    if let first = places.updateValue(place, forKey: row.date) {
      throw .duplicate(row.date, file: first.file, line: first.line)
    }
    rows.append(row)
  }
}
