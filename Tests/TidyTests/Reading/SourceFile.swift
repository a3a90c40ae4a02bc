import Foundation

/// One file of the package, as the checks read it.
struct SourceFile {
  /// The path below the package's folder, such as `Sources/Hall/SlipCode.swift`.
  let path: String
  let lines: [String]
  /// The same lines with every comment and every text between quotes blanked. Code inside an
  /// interpolation stays. Of a file that is not Swift, the lines as they are.
  let code: [String]
  let literals: [Literal]

  /// A text between quotes, without its interpolations.
  struct Literal: Equatable {
    /// The line, from 1, on which the text ends.
    let line: Int
    let text: String
  }

  init(_ path: String, _ text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard path.hasSuffix(".swift") else {
      code = lines
      literals = []
      return
    }
    var scanner = SwiftScanner(text)
    scanner.run()
    code = scanner.code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    literals = scanner.literals
  }

  /// The room, which is the folder below `Sources` or `Tests`.
  var room: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  /// Whether line `index`, from 0, is nothing but a comment.
  func isComment(_ index: Int) -> Bool {
    guard lines.indices.contains(index) else { return false }
    return lines[index].drop { $0 == " " }.hasPrefix("//")
  }

  func violation(_ index: Int, _ what: String) -> Violation {
    Violation(path: path, line: index + 1, what: what)
  }
}

/// Something the house rules forbid, and where.
struct Violation: Equatable, CustomStringConvertible {
  let path: String
  /// From 1.
  let line: Int
  let what: String
  /// What an exception names: the path, or the path and a name in it.
  var key: String

  init(path: String, line: Int, what: String, key: String? = nil) {
    self.path = path
    self.line = line
    self.what = what
    self.key = key ?? path
  }

  var description: String { "\(path):\(line): \(what)" }
}

/// Takes away what is excused, and adds each excuse that excuses nothing any more.
func excusing(_ found: [Violation], _ excuses: [String: String]) -> [Violation] {
  let keys = Set(found.map(\.key))
  let stale = excuses.keys.filter { !keys.contains($0) }.sorted().map {
    Violation(path: $0, line: 0, what: "the exception excuses nothing any more; take it away")
  }
  return found.filter { excuses[$0.key] == nil } + stale
}

/// The violations as one message, a line each.
func listing(_ violations: [Violation]) -> String {
  "\n" + violations.map(\.description).joined(separator: "\n")
}
