/// The rolls of receipt printers.
package enum RollWidth: Int, CaseIterable, Sendable {
  /// 80 mm.
  case wide = 48
  /// 58 mm.
  case narrow = 32

  /// Characters a line, a Chinese one taking two.
  package var columns: Int { rawValue }

  /// Dots along one side of a module, so that the code takes about half of the roll.
  var module: UInt8 { self == .wide ? 8 : 6 }
}
