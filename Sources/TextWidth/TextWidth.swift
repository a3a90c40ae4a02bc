internal import CTextWidth

extension Unicode.Scalar {
  /// Columns in a terminal or on a receipt: 0, 1 or 2. A control character counts 0: it is never
  /// shown.
  package var columns: Int { max(0, Int(yc_scalar_width(value))) }
}

extension Character {
  /// Columns of a cluster: the widest scalar in it, so that a base with its marks counts once.
  package var columns: Int { unicodeScalars.reduce(0) { max($0, $1.columns) } }
}

extension StringProtocol {
  /// Columns the text takes on one line.
  package var columns: Int { reduce(0) { $0 + $1.columns } }
}
