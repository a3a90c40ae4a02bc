internal import Catalogue

/// What is found while a request is read. A class, because all its objects write into one.
final class RequestLog {
  private(set) var faults: [RequestFault] = []
  private(set) var lines: [String: Int] = [:]

  func report(_ problem: RequestFault.Problem, line: Int, key: String) {
    faults.append(RequestFault(line: line, key: key, problem: problem))
  }

  func note(_ key: String, line: Int) { lines[key] = line }

  func hasFault(at key: String) -> Bool { faults.contains { $0.key == key } }
}

/// One object of a request, with the keys it may have. Each function reports what is wrong with
/// the value it reads and gives nil.
struct RequestObject {
  private let members: [JSONNode.Member]
  private let path: String
  private let line: Int
  private let log: RequestLog

  /// - Parameter keys: that it may have; nil for any.
  /// - Returns: nil, and reported, when it is no object.
  init?(_ node: JSONNode, _ path: String, _ keys: [String]?, _ log: RequestLog) {
    guard case .object(let members) = node.content else {
      log.report(.wanted(.object), line: node.line, key: path)
      return nil
    }
    self.members = members
    self.path = path
    line = node.line
    self.log = log
    for member in members {
      log.note(key(member.key), line: member.line)
      if let keys, !keys.contains(member.key) {
        let near = nearest(to: member.key, among: keys)
        log.report(.unknownKey(nearest: near), line: member.line, key: key(member.key))
      }
    }
  }

  func report(_ problem: RequestFault.Problem) { log.report(problem, line: line, key: path) }

  /// Says that the key is missing, unless something is wrong with it already.
  func reportMissing(_ name: String) {
    guard !log.hasFault(at: key(name)) else { return }
    log.report(.missing, line: line, key: key(name))
  }

  /// nil for null, and for a key that is not there.
  func text(_ name: String) -> String? {
    guard let member = member(name) else { return nil }
    return text(member, .textOrNull)
  }

  /// A text that must be there.
  func neededText(_ name: String) -> String? {
    guard let member = members.first(where: { $0.key == name }) else {
      reportMissing(name)
      return nil
    }
    return text(member, .text)
  }

  func flag(_ name: String) -> Bool? {
    guard let member = members.first(where: { $0.key == name }) else { return nil }
    guard case .bool(let value) = member.value.content else {
      report(.wanted(.trueOrFalse), member)
      return nil
    }
    return value
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ type: Word.Type
  ) -> Word? {
    guard let member = members.first(where: { $0.key == name }) else { return nil }
    return word(member, type)
  }

  /// nil for null, and for a key that is not there.
  func object(_ name: String, _ keys: [String]) -> RequestObject? {
    guard let member = member(name) else { return nil }
    return RequestObject(member.value, key(name), keys, log)
  }

  /// Words by keys that only the catalogue knows.
  func words<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ type: Word.Type
  ) -> [String: Word] {
    anyMembers(name) { $0.word($1, type) }
  }

  /// Texts by keys that only the catalogue knows.
  func texts(_ name: String) -> [String: String] {
    anyMembers(name) { $0.text($1, .text) }
  }

  func answers(_ name: String) -> Answers { anyMembers(name) { $0.answer($1) } }

  // MARK: Inside

  private func key(_ name: String) -> String { path.isEmpty ? name : path + "." + name }

  /// The member of that name, unless it is null.
  private func member(_ name: String) -> JSONNode.Member? {
    members.first { $0.key == name && $0.value.content != .null }
  }

  private func report(_ problem: RequestFault.Problem, _ member: JSONNode.Member) {
    log.report(problem, line: member.value.line, key: key(member.key))
  }

  private func text(_ member: JSONNode.Member, _ shape: RequestFault.Shape) -> String? {
    guard case .text(let text) = member.value.content else {
      report(.wanted(shape), member)
      return nil
    }
    guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      report(.controlCharacter, member)
      return nil
    }
    return text
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ member: JSONNode.Member, _ type: Word.Type
  ) -> Word? {
    guard let text = text(member, .text) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    report(.unknownWord(text, allowed: allowed, nearest: nearest(to: text, among: allowed)), member)
    return nil
  }

  private func answer(_ member: JSONNode.Member) -> Answer? {
    switch member.value.content {
    case .number(let value): return .number(value)
    case .text: return text(member, .answer).map { .one($0) }
    case .list(let nodes):
      let codes = nodes.compactMap { node in
        if case .text(let code) = node.content { code } else { nil }
      }
      if codes.count == nodes.count { return .many(codes) }
    case .null, .bool, .object: break
    }
    report(.wanted(.answer), member)
    return nil
  }

  private func anyMembers<Value>(
    _ name: String, _ read: (RequestObject, JSONNode.Member) -> Value?
  ) -> [String: Value] {
    guard let member = member(name),
      let object = RequestObject(member.value, key(name), nil, log)
    else { return [:] }
    var values: [String: Value] = [:]
    for member in object.members { values[member.key] = read(object, member) }
    return values
  }
}
