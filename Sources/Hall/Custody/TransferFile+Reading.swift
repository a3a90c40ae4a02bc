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

/// A value of the document, or nothing where there is none.
private struct Shape {
  private let node: JSONNode?

  init(_ node: JSONNode?) { self.node = node }

  subscript(key: String) -> Shape {
    guard case .object(let members)? = node?.content else { return Shape(nil) }
    return Shape(members.first { $0.key == key }?.value)
  }

  var text: String? {
    guard case .text(let text)? = node?.content else { return nil }
    return text
  }

  var flag: Bool? {
    guard case .bool(let flag)? = node?.content else { return nil }
    return flag
  }

  var whole: Int? {
    guard case .number(let number)? = node?.content else { return nil }
    return Int(exactly: number)
  }

  var list: [Shape]? {
    guard case .list(let nodes)? = node?.content else { return nil }
    return nodes.map { Shape($0) }
  }

  var custodian: Custodian? {
    guard let id = self["id"].text, let name = self["name"].text else { return nil }
    return Custodian(id: id, name: name)
  }

  var edition: KeptEdition? {
    guard let number = self["number"].whole, let date = self["date"].text.flatMap(CivilDate.init),
      let files = self["files"].list?.compactMap(\.file)
    else { return nil }
    return KeptEdition(number: number, date: date, files: files)
  }

  private var file: KeptText? {
    guard let name = self["name"].text, let text = self["text"].text else { return nil }
    return KeptText(name: name, text: text)
  }

  func entry(of number: String) -> KeptEntry? {
    guard let sequence = self["sequence"].whole, let at = self["at"].whole,
      let actor = self["actor"].text, let place = self["place"].text,
      let window = self["window"].text, let command = self["command"].text,
      let kind = self["kind"].text, let version = self["version"].whole,
      let body = self["body"].text, let clockWasFixed = self["clockFixed"].flag,
      let hash = self["hash"].text.flatMap(HashChain.bytes(hexadecimal:)), hash.count == 32,
      !command.isEmpty, version > 0
    else { return nil }
    return KeptEntry(
      position: 0,
      entry: JournalEntry(
        caseNumber: number, sequence: sequence, at: Moment(milliseconds: Int64(at)), actor: actor,
        place: place, window: window, command: command, kind: kind, version: version, body: body,
        clockWasFixed: clockWasFixed),
      hash: hash)
  }
}
