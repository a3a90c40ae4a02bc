internal import CaseEngine
internal import Storage
internal import WorkCalendar

extension TransferFile {
  /// Reads what `text` writes, and nothing else: a byte that is not as it would be written, a seal
  /// that does not fit and a chain that breaks are each a fault.
  /// - Parameter key: that both halls have; nil where they have none.
  package init(reading bytes: [UInt8], key: [UInt8]?) throws(TransferFault) {
    guard let root = try? JSONReader.read(bytes) else { throw .noTransfer }
    let document = Shape(root)
    let transfer = document["transfer"]
    if let format = transfer["format"].whole, format != Self.format { throw .otherFormat(format) }
    let kind = document["seal"]["kind"].text
    switch (kind, key) {
    case (Self.plain, nil), (Self.keyed, .some): break
    case (Self.keyed, nil): throw .keyNeeded
    case (Self.plain, .some): throw .keyNotUsed
    default: throw .noTransfer
    }
    guard let number = transfer["number"].text, let edition = transfer["edition"].edition,
      let hall = transfer["hall"].custodian, let name = transfer["to"]["name"].text,
      let division = transfer["hall"]["division"].text,
      let isDemonstration = transfer["hall"]["demonstration"].flag,
      let holidays = transfer["holidays"].list?.compactMap(\.text),
      let entries = transfer["entries"].list?.compactMap({ $0.entry(of: number) })
    else { throw .noTransfer }
    self.init(
      TransferredOut(
        hall: hall, place: transfer["to"]["place"].text, name: name, reason: nil, edition: ""),
      of: number, from: (division, isDemonstration), edition: edition, holidays: holidays,
      entries: entries, key: key)
    guard let seal = document["seal"]["value"].text else { throw .noTransfer }
    guard seal == self.seal else { throw .wrongSeal }
    guard Array(text.utf8) == bytes else { throw .noTransfer }
    if let sequence = HashChain.firstBreak(in: entries) { throw .brokenChain(sequence: sequence) }
  }
}
