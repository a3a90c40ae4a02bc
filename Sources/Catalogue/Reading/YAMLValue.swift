import Yams

/// One value of a YAML file. Scalars stay the words that were written: `yes` and `2026-01-01` are
/// text here.
struct YAMLValue {
  let node: Node
  let file: String
  /// The key it stands under, for findings.
  let key: String
  let log: ReadingLog

  var at: SourceLine { SourceLine(file: file, line: node.mark?.line ?? 0) }

  /// The text of a scalar that is not empty; nil for anything else.
  var scalar: String? {
    guard case .scalar(let scalar) = node, !isEmpty else { return nil }
    return scalar.string
  }

  /// Whether nothing was written after the key.
  var isEmpty: Bool {
    guard case .scalar(let scalar) = node else { return false }
    return scalar.style == .plain && (scalar.string.isEmpty || scalar.string == "~")
  }

  var isMap: Bool { node.mapping != nil }
  var isList: Bool { node.sequence != nil }

  /// Text of one line, without a control character; reports anything else and gives nil.
  func text() -> String? {
    guard let scalar else { return fail(.text) }
    let text = scalar.last == "\n" ? String(scalar.dropLast()) : scalar
    guard !text.isEmpty else { return fail(.text) }
    if let strange = text.unicodeScalars.first(where: \.isStrange) {
      log.report(.strangeCharacter(strange.value, key: key), at: at)
    }
    return text
  }

  /// A text of ASCII letters, digits, `-`, `_` and `.`, which can be typed on a command line.
  func code() -> String? {
    guard let text = text() else { return nil }
    if !text.isCode { log.report(.badCode(text, key: key), at: at) }
    return text
  }

  /// The values of a list; reports anything else.
  func list() -> [YAMLValue] {
    guard case .sequence(let sequence) = node else { return fail(.list) ?? [] }
    return sequence.map { YAMLValue(node: $0, file: file, key: key, log: log) }
  }

  /// Key and value of each entry of a map, in order; reports anything else.
  func pairs() -> [(key: YAMLValue, value: YAMLValue)] {
    guard case .mapping(let mapping) = node else { return fail(.map) ?? [] }
    return mapping.map { pair in
      let name = pair.key.scalar?.string ?? ""
      return (
        YAMLValue(node: pair.key, file: file, key: name, log: log),
        YAMLValue(node: pair.value, file: file, key: name, log: log)
      )
    }
  }

  /// Reports that something else was expected here.
  func reject(_ shape: Problem.Shape) { log.report(.expected(shape, key: key), at: at) }

  /// The same, where a value would have to be given back; always nil.
  func fail<Result>(_ shape: Problem.Shape) -> Result? {
    reject(shape)
    return nil
  }
}

extension Unicode.Scalar {
  /// A control character, a combining mark, or one that normal form C replaces by another.
  fileprivate var isStrange: Bool {
    guard value >= 0x20 else { return true }
    guard value >= 0x7f else { return false }
    // Ideographs, their punctuation and full-width forms, which most texts are made of.
    if (0x3001...0x3029).contains(value) || (0x3400...0x9fff).contains(value) { return false }
    if (0xff01...0xff5e).contains(value) { return false }
    return properties.generalCategory == .control || properties.isFullCompositionExclusion
      || properties.canonicalCombiningClass != .notReordered
  }
}

extension String {
  var isCode: Bool {
    !isEmpty
      && utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."):
          true
        default: false
        }
      }
  }
}
