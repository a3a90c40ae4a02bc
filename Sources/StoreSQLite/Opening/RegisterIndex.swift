/// By which registers of a period are read, added in the eleventh step: only the kinds of entry they
/// are drawn from are in it, three or four of the twenty or so that a case has.
enum RegisterIndex {
  static let sql = """
    CREATE INDEX journal_by_register ON journal (kind, at)
    WHERE kind IN ('opened', 'handedOut', 'outputsSent', 'checkAnswered');
    """
}
