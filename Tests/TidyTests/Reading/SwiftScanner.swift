/// Tells code, comments and texts of a Swift file apart, so that a check for a word in code is not
/// misled by the word in a sentence. It knows no grammar beyond quotes, comments and
/// interpolations, and no regular expression literals, which the package does not use.
struct SwiftScanner {
  private enum Mode {
    /// `depth` counts open parentheses; an interpolation ends where it falls below zero.
    case code(depth: Int, isInterpolation: Bool)
    case text(hashes: Int, isLong: Bool, bytes: [UInt8])
    case lineComment
    case blockComment(depth: Int)
  }

  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private var modes = [Mode.code(depth: 0, isInterpolation: false)]
  private var kept: [UInt8] = []
  private(set) var literals: [SourceFile.Literal] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The text with comments and quoted texts blanked, line by line.
  var code: String { String(decoding: kept, as: UTF8.self) }

  mutating func run() {
    while at < bytes.count {
      switch modes[modes.count - 1] {
      case .code(let depth, let isInterpolation): readCode(depth, isInterpolation)
      case .text(let hashes, let isLong, let text): readText(hashes, isLong, text)
      case .lineComment: readLineComment()
      case .blockComment(let depth): readBlockComment(depth)
      }
    }
  }

  private func starts(_ text: StaticString, after offset: Int = 0) -> Bool {
    let wanted = Array("\(text)".utf8)
    let start = at + offset
    return start + wanted.count <= bytes.count
      && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
  }

  private mutating func keep(_ count: Int) {
    kept += bytes[at..<(at + count)]
    line += bytes[at..<(at + count)].count { $0 == UInt8(ascii: "\n") }
    at += count
  }

  private mutating func blank(_ count: Int) {
    for byte in bytes[at..<(at + count)] {
      let isBreak = byte == UInt8(ascii: "\n")
      kept.append(isBreak ? byte : UInt8(ascii: " "))
      if isBreak { line += 1 }
    }
    at += count
  }

  private mutating func replace(with mode: Mode) { modes[modes.count - 1] = mode }

  private mutating func readCode(_ depth: Int, _ isInterpolation: Bool) {
    switch bytes[at] {
    case UInt8(ascii: "/") where starts("//"): modes.append(.lineComment)
    case UInt8(ascii: "/") where starts("/*"):
      modes.append(.blockComment(depth: 0))
    case UInt8(ascii: "\""): openText(hashes: 0)
    case UInt8(ascii: "#"):
      let hashes = bytes[at...].prefix { $0 == UInt8(ascii: "#") }.count
      if starts("\"", after: hashes) { openText(hashes: hashes) } else { keep(hashes) }
    case UInt8(ascii: "("):
      replace(with: .code(depth: depth + 1, isInterpolation: isInterpolation))
      keep(1)
    case UInt8(ascii: ")"):
      keep(1)
      if isInterpolation, depth == 0 {
        modes.removeLast()
      } else {
        replace(with: .code(depth: depth - 1, isInterpolation: isInterpolation))
      }
    default: keep(1)
    }
  }

  private mutating func openText(hashes: Int) {
    let isLong = starts("\"\"\"", after: hashes)
    blank(hashes + (isLong ? 3 : 1))
    modes.append(.text(hashes: hashes, isLong: isLong, bytes: []))
  }

  private mutating func readText(_ hashes: Int, _ isLong: Bool, _ text: [UInt8]) {
    let quotes = isLong ? 3 : 1
    if isQuote(isLong), hasHashes(hashes, after: quotes) {
      literals.append(.init(line: line, text: String(decoding: text, as: UTF8.self)))
      modes.removeLast()
      blank(quotes + hashes)
    } else if bytes[at] == UInt8(ascii: "\\"), hasHashes(hashes, after: 1) {
      readEscape(hashes, isLong, text)
    } else {
      replace(with: .text(hashes: hashes, isLong: isLong, bytes: text + [bytes[at]]))
      blank(1)
    }
  }

  private mutating func readEscape(_ hashes: Int, _ isLong: Bool, _ text: [UInt8]) {
    let escaped = 1 + hashes
    guard at + escaped < bytes.count else { return blank(bytes.count - at) }
    guard bytes[at + escaped] == UInt8(ascii: "(") else {
      let both = text + [bytes[at], bytes[at + escaped]]
      replace(with: .text(hashes: hashes, isLong: isLong, bytes: both))
      return blank(escaped + 1)
    }
    blank(escaped)
    keep(1)
    modes.append(.code(depth: 0, isInterpolation: true))
  }

  private func isQuote(_ isLong: Bool) -> Bool { isLong ? starts("\"\"\"") : starts("\"") }

  private func hasHashes(_ count: Int, after offset: Int) -> Bool {
    guard count > 0 else { return true }
    let start = at + offset
    return start + count <= bytes.count
      && bytes[start..<(start + count)].allSatisfy { $0 == UInt8(ascii: "#") }
  }

  private mutating func readLineComment() {
    guard bytes[at] == UInt8(ascii: "\n") else { return blank(1) }
    modes.removeLast()
    keep(1)
  }

  private mutating func readBlockComment(_ depth: Int) {
    if starts("/*") {
      replace(with: .blockComment(depth: depth + 1))
      blank(2)
    } else if starts("*/") {
      if depth == 1 { modes.removeLast() } else { replace(with: .blockComment(depth: depth - 1)) }
      blank(2)
    } else {
      blank(1)
    }
  }
}
