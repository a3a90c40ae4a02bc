internal import CTextWidth

extension Unicode.Scalar {
  /// Columns in a terminal or on a receipt: 0, 1 or 2. A control character counts 0: it is never
  /// shown.
  @inlinable package var columns: Int {
    // Most of what is measured is ASCII or common Chinese; the table answers the rest.
    if value < 0x7f { return value < 0x20 ? 0 : 1 }
    if value >= 0x4e00, value <= 0x9fff { return 2 }
    return tableColumns
  }

  @usableFromInline package var tableColumns: Int { max(0, Int(yc_scalar_width(value))) }

  /// False for control characters and line separators, which must never reach a terminal.
  package var isPrintable: Bool { yc_scalar_width(value) >= 0 }
}

extension Character {
  /// Columns of a cluster: the sum over its scalars, since a terminal knows scalars only. A base
  /// with its marks counts once, because marks take none; a family of emoji counts each face.
  @inlinable package var columns: Int {
    var sum = 0
    for scalar in unicodeScalars { sum += scalar.columns }
    return sum
  }
}

extension StringProtocol {
  /// Columns the text takes on one line.
  @inlinable package var columns: Int {
    var sum = 0
    for scalar in unicodeScalars { sum += scalar.columns }
    return sum
  }
}
