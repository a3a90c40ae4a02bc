/// JSON as it grows, with what is still open in it.
struct BodyText {
  /// A member of an object that is open.
  private struct Member {
    let key: String
    /// Where it is written, from the brace or comma before it.
    let start: Int
  }

  /// A value that is open.
  private struct Level {
    enum Kind { case nothing, scalar, list, object }

    var kind = Kind.nothing
    let start: Int
    /// The first of its own among the members of all that is open.
    let firstMember: Int
    var isInOrder = true
  }

  private var bytes: [UInt8] = []
  private var levels: [Level] = []
  private var members: [Member] = []

  init() { bytes.reserveCapacity(8192) }

  var whole: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Values

  mutating func open() {
    levels.append(Level(start: bytes.count, firstMember: members.count))
  }

  mutating func beginObject() { levels[levels.count - 1].kind = .object }

  mutating func beginList() {
    levels[levels.count - 1].kind = .list
    bytes.append(UInt8(ascii: "["))
  }

  mutating func beginScalar() { levels[levels.count - 1].kind = .scalar }

  mutating func beginElement(isFirst: Bool) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
  }

  mutating func beginMember(_ key: String) {
    let level = levels[levels.count - 1]
    let isFirst = members.count == level.firstMember
    if !isFirst, level.isInOrder, Self.isBefore(key, members[members.count - 1].key) {
      levels[levels.count - 1].isInOrder = false
    }
    members.append(Member(key: key, start: bytes.count))
    bytes.append(isFirst ? UInt8(ascii: "{") : UInt8(ascii: ","))
    write(key)
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func close() {
    let level = levels.removeLast()
    switch level.kind {
    case .scalar: return
    case .list: bytes.append(UInt8(ascii: "]"))
    case .object, .nothing:
      if members.count == level.firstMember { bytes.append(UInt8(ascii: "{")) }
      if !level.isInOrder { putInOrder(level) }
      members.removeSubrange(level.firstMember...)
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Members come in the order of their declaration.
  private mutating func putInOrder(_ level: Level) {
    let order = (level.firstMember..<members.count).sorted {
      Self.isBefore(members[$0].key, members[$1].key)
    }
    var ordered: [UInt8] = []
    ordered.reserveCapacity(bytes.count - level.start)
    for index in order {
      let end = index + 1 < members.count ? members[index + 1].start : bytes.count
      ordered.append(ordered.isEmpty ? UInt8(ascii: "{") : UInt8(ascii: ","))
      ordered += bytes[(members[index].start + 1)..<end]
    }
    bytes.replaceSubrange(level.start..., with: ordered)
  }

  private static func isBefore(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.utf8.span, right.utf8.span)
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
      return left[index] < right[index]
    }
    return left.count < right.count
  }

  // MARK: Scalars

  mutating func write(_ number: some BinaryInteger) { bytes += String(number).utf8 }

  mutating func write(_ isTrue: Bool) { bytes += (isTrue ? "true" : "false").utf8 }

  mutating func write(_ number: Double) {
    precondition(number.isFinite, "JSON has finite numbers only")
    let text = number.description
    bytes += text.hasSuffix(".0") ? text.dropLast(2).utf8 : text[...].utf8
  }

  mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes += text.utf8
    if needsEscape(from: start) { escape(from: start) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Of all bytes at once, without a way out half way: so it is done many bytes at a time.
  private func needsEscape(from start: Int) -> Bool {
    let text = bytes.span
    var found = false
    for index in start..<text.count where Self.isEscaped(text[index]) { found = true }
    return found
  }

  private mutating func escape(from start: Int) {
    let plain = Array(bytes[start...])
    bytes.removeSubrange(start...)
    for byte in plain { Self.escape(byte, to: &bytes) }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
    guard isEscaped(byte) else { return bytes.append(byte) }
    switch byte {
    case 0x08: bytes += "\\b".utf8
    case 0x09: bytes += "\\t".utf8
    case 0x0a: bytes += "\\n".utf8
    case 0x0c: bytes += "\\f".utf8
    case 0x0d: bytes += "\\r".utf8
    case ..<0x20: bytes += ("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)).utf8
    default: bytes += [UInt8(ascii: "\\"), byte]
    }
  }
}
