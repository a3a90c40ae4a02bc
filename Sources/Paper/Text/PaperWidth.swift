/// The widths a paper is laid out for in characters, a Chinese one taking two columns.
package enum PaperWidth: Int, CaseIterable, Sendable {
  /// A sheet of A4.
  case page = 80
  /// A roll of 80 mm.
  case wideRoll = 48
  /// A roll of 58 mm.
  case narrowRoll = 32

  package var columns: Int { rawValue }
}
