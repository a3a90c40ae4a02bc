/// Reads one JSON text strictly: nothing outside the standard passes, and no key comes twice.
///
/// Foundation's decoder takes the last of two equal keys and knows no lines; both matter here.
/// Source: RFC 8259.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var depth = 0

  private static let deepest = 32

  static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONNode {
    var reader = JSONReader(bytes: bytes)
    try reader.checkEncoding()
    let node = try reader.value()
    reader.skipSpace()
    guard reader.next == nil else { throw reader.fault(.trailing) }
    return node
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func fault(_ kind: JSONFault.Kind) -> JSONFault { JSONFault(line: line, kind: kind) }

  private func checkEncoding() throws(JSONFault) {
    guard String(validating: bytes, as: UTF8.self) == nil else { return }
    // The line of the first bad byte: the longest good beginning ends on it.
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    throw JSONFault(line: (bad ?? 0) + 1, kind: .encoding)
  }

  private mutating func skipSpace() {
    while let byte = next, [32, 9, 10, 13].contains(byte) {
      if byte == 10 { line += 1 }
      position += 1
    }
  }

  /// Moves past this character, or says what was wanted.
  private mutating func take(
    _ character: Unicode.Scalar, or wanted: JSONFault.Wanted
  ) throws(JSONFault) {
    skipSpace()
    guard next == UInt8(ascii: character) else { throw fault(.expected(wanted)) }
    position += 1
  }

  private mutating func value() throws(JSONFault) -> JSONNode {
    skipSpace()
    let start = line
    return JSONNode(line: start, content: try content())
  }

  private mutating func content() throws(JSONFault) -> JSONNode.Content {
    guard let next else { throw fault(.expected(.value)) }
    switch next {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .list(try elements())
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: return try word()
    }
  }

  private mutating func word() throws(JSONFault) -> JSONNode.Content {
    let words: [(String, JSONNode.Content)] = [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)),
    ]
    for (word, content) in words where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return content
    }
    throw fault(.expected(.value))
  }

  // MARK: Objects and lists

  private mutating func members() throws(JSONFault) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    var known: Set<String> = []
    try enter()
    skipSpace()
    if next != UInt8(ascii: "}") {
      repeat {
        skipSpace()
        guard next == UInt8(ascii: "\"") else { throw fault(.expected(.key)) }
        let start = line
        let key = try string()
        guard known.insert(key).inserted else { throw fault(.duplicateKey(key)) }
        try take(":", or: .colon)
        members.append(JSONNode.Member(key: key, line: start, value: try value()))
      } while takeComma()
    }
    try take("}", or: .commaOrBrace)
    depth -= 1
    return members
  }

  private mutating func elements() throws(JSONFault) -> [JSONNode] {
    var elements: [JSONNode] = []
    try enter()
    skipSpace()
    if next != UInt8(ascii: "]") {
      repeat { elements.append(try value()) } while takeComma()
    }
    try take("]", or: .commaOrBracket)
    depth -= 1
    return elements
  }

  /// Past the opening bracket, one level down.
  private mutating func enter() throws(JSONFault) {
    position += 1
    depth += 1
    guard depth <= Self.deepest else { throw fault(.tooDeep) }
  }

  private mutating func takeComma() -> Bool {
    skipSpace()
    guard next == UInt8(ascii: ",") else { return false }
    position += 1
    return true
  }

  // MARK: Texts and numbers

  private mutating func string() throws(JSONFault) -> String {
    position += 1
    var units: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): units += try escape()
      case 0..<32: throw fault(.controlCharacter)
      default: units.append(byte)
      }
    }
    throw fault(.expected(.closingQuote))
  }

  /// The bytes that the escape behind a backslash stands for.
  private mutating func escape() throws(JSONFault) -> [UInt8] {
    guard let byte = next else { throw fault(.badEscape) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [8]
    case UInt8(ascii: "f"): return [12]
    case UInt8(ascii: "n"): return [10]
    case UInt8(ascii: "r"): return [13]
    case UInt8(ascii: "t"): return [9]
    case UInt8(ascii: "u"): return try unicode()
    default: throw fault(.badEscape)
    }
  }

  /// Four digits, or twice four for a pair of surrogates; half a pair is a fault.
  private mutating func unicode() throws(JSONFault) -> [UInt8] {
    let first = try fourDigits()
    var units = [first]
    if UTF16.isLeadSurrogate(first) {
      guard bytes[position...].starts(with: "\\u".utf8) else { throw fault(.badEscape) }
      position += 2
      units.append(try fourDigits())
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw fault(.badEscape) }
    return Array(text.utf8)
  }

  private mutating func fourDigits() throws(JSONFault) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
      let value = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault(.badEscape) }
    position += 4
    return value
  }

  /// Digits as the standard wants them: no leading zero, no bare point, no leading plus.
  private mutating func number() throws(JSONFault) -> Double {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let whole = digits()
    guard whole == 1 || (whole > 1 && bytes[position - whole] != UInt8(ascii: "0")) else {
      throw fault(.badNumber)
    }
    if next == UInt8(ascii: ".") {
      position += 1
      guard digits() > 0 else { throw fault(.badNumber) }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      guard digits() > 0 else { throw fault(.badNumber) }
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard let value = Double(text), value.isFinite else { throw fault(.badNumber) }
    return value
  }

  /// How many digits it moved past.
  private mutating func digits() -> Int {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    return position - start
  }
}
