internal import CTextWidth

extension Unicode.Scalar {
  /// Columns in a terminal or on a receipt: 0, 1 or 2. A control character counts 0: it is never
  /// shown.
  package var columns: Int { max(0, Int(yc_scalar_width(value))) }

  /// False for control characters and line separators, which must never reach a terminal.
  package var isPrintable: Bool { yc_scalar_width(value) >= 0 }
}

extension Character {
  /// Columns of a cluster: the sum over its scalars, since a terminal knows scalars only. A base
  /// with its marks counts once, because marks take none; a family of emoji counts each face.
  package var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }
}

extension StringProtocol {
  /// Columns the text takes on one line.
  package var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }
}
