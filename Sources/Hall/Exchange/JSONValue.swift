/// A JSON value to be written: its keys stay in the order in which they were given, so that the
/// same facts are always the same bytes.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case whole(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([Member])

  /// One key and what stands behind it.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// nil is null.
  package init(_ text: String?) { self = text.map(Self.text) ?? .null }

  /// nil is null.
  package init(_ number: Int?) { self = number.map(Self.whole) ?? .null }

  /// Two spaces a level, a line for each member; empty lists and objects on one line.
  package var text: String {
    var writer = JSONWriter()
    writer.write(self)
    return writer.text
  }

  /// All of it on one line, for files of a value a line.
  package var line: String {
    var writer = JSONWriter(isOneLine: true)
    writer.write(self)
    return writer.text
  }
}

private struct JSONWriter {
  private(set) var text = ""
  private var depth = 0
  private let isOneLine: Bool

  init(isOneLine: Bool = false) { self.isOneLine = isOneLine }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .whole(let value): text += String(value)
    case .number(let value): write(value)
    case .text(let value): write(quoting: value)
    case .list(let values):
      write("[", "]", values) { $0.write($1) }
    case .object(let members):
      write("{", "}", members) { writer, member in
        writer.write(quoting: member.key)
        writer.text += ": "
        writer.write(member.value)
      }
    }
  }

  private mutating func write<Element>(
    _ open: String, _ close: String, _ elements: [Element],
    each: (inout JSONWriter, Element) -> Void
  ) {
    text += open
    guard !elements.isEmpty else {
      text += close
      return
    }
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { text += isOneLine ? ", " : "," }
      breakLine()
      each(&self, element)
    }
    depth -= 1
    breakLine()
    text += close
  }

  private mutating func breakLine() {
    if !isOneLine { text += "\n" + String(repeating: "  ", count: depth) }
  }

  /// 120 and not 120.0: a measured number that is whole reads as one.
  private mutating func write(_ value: Double) {
    if let whole = Int(exactly: value) {
      text += String(whole)
    } else {
      text += value.isFinite ? "\(value)" : "null"
    }
  }

  private mutating func write(quoting value: String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1f}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
