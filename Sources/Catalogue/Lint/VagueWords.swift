/// Words that make the name of a material a demand for anything (R3); data, since new ones are
/// found in use.
package struct VagueWords: Hashable, Sendable {
  package let words: [String]

  /// One word a line; an empty line and one that starts with `#` are passed over.
  package init(text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    words = lines.filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }

  /// The word that makes this name vague, or nil.
  package func word(in name: String) -> String? { words.first { name.contains($0) } }
}
