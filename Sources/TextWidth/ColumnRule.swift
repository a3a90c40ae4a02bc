/// How many columns a character takes where it comes out.
package enum ColumnRule: Sendable {
  /// In a terminal, and in a text that is looked at: by Unicode's own data.
  case unicode
  /// By a printer of Chinese receipts, which has one size for ASCII and one, twice as wide, for
  /// all it has codes of several bytes for: a dash, a middle dot or a Greek letter too.
  case doubleByte
}

extension Unicode.Scalar {
  /// 0, 1 or 2; what has no width of its own has none by either rule.
  package func columns(by rule: ColumnRule) -> Int {
    let columns = columns
    guard rule == .doubleByte, columns == 1 else { return columns }
    return isASCII ? 1 : 2
  }
}

extension Character {
  package func columns(by rule: ColumnRule) -> Int {
    unicodeScalars.reduce(0) { $0 + $1.columns(by: rule) }
  }
}

extension StringProtocol {
  package func columns(by rule: ColumnRule) -> Int {
    guard rule == .doubleByte else { return columns }
    return unicodeScalars.reduce(0) { $0 + $1.columns(by: rule) }
  }
}
