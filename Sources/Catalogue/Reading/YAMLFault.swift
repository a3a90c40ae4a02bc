import Yams

/// What a YAML parser's error says, as a problem and a line.
enum YAMLFault {
  static func of(_ error: any Error, in text: String) -> (Problem, line: Int) {
    switch error as? YamlError {
    case .scanner(_, let detail, let mark, _), .parser(_, let detail, let mark, _),
      .composer(_, let detail, let mark, _):
      (.unreadable(detail: detail), mark.line)
    case .duplicatedKeysInMapping(let keys, let context):
      (.repeatedKey(keys.first ?? ""), context.mark.line)
    case .reader(let detail, let offset, _, _):
      (.unreadable(detail: detail), line(at: offset ?? 0, of: text))
    default: (.unreadable(detail: String(describing: error)), 0)
    }
  }

  private static func line(at offset: Int, of text: String) -> Int {
    text.prefix(offset).reduce(1) { $0 + ($1.isNewline ? 1 : 0) }
  }
}
