/// One column of one row: twelve trivial bytes, so that comparing two frames is comparing memory.
///
/// A `String` would not do: Swift calls `é` and `e` with U+0301 equal, and a needed repaint would be
/// skipped.
nonisolated package struct Cell: Hashable, Sendable {
  /// The scalar shown; in the right half of a wide one, 0.
  package var scalar: UInt32
  /// Marks that stand on it, by their number in `Marks`; 0 is none.
  package var marks: UInt16
  package var style: Style
  /// 1 or 2; 0 in the right half of a wide one.
  package var width: UInt8

  package init(_ scalar: UInt32 = 0x20, marks: UInt16 = 0, style: Style = .plain, width: UInt8 = 1)
  {
    self.scalar = scalar
    self.marks = marks
    self.style = style
    self.width = width
  }

  /// What the cell shows: a base with its marks; empty in a right half.
  package var scalars: [Unicode.Scalar] {
    guard width > 0, let base = Unicode.Scalar(scalar) else { return [] }
    return [base] + Marks.sequence(marks)
  }
}
