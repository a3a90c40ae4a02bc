internal import Catalogue
internal import Storage

/// What is looked for within a queue: the end of a number as it stands in the list or on the slip, or
/// the name of an item or an applicant, in Chinese or pinyin as the catalogue is searched.
nonisolated struct QueueWords: Sendable {
  private let text: String
  private let index: SearchIndex
  private let number: SearchWords?
  /// Digits alone; empty for anything else.
  private let digits: String

  init(_ text: String, index: SearchIndex) {
    self.text = text
    self.index = index
    number = SearchWords(text)
    let rest = text.filter { $0 != "-" && !$0.isWhitespace }
    digits = rest.allSatisfy { $0.isASCII && $0.isNumber } ? rest : ""
  }

  func wanted(_ rows: [TaskRow]) -> [TaskRow] {
    let named = Set(
      index.positions(of: text, in: rows.map { [$0.itemName, $0.item, $0.applicantName] }))
    return rows.indices.filter { named.contains($0) || isNumbered(rows[$0]) }.map { rows[$0] }
  }

  private func isNumbered(_ row: TaskRow) -> Bool {
    if number?.isEnd(ofNumber: row.caseNumber) == true { return true }
    return !digits.isEmpty && row.shortNumber.filter { $0 != "-" }.hasSuffix(digits)
  }
}
