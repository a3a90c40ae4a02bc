internal import CaseEngine
internal import Storage
internal import WorkCalendar

/// A value of the document, or nothing where there is none.
struct Shape {
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
