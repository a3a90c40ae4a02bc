extension SquareCode {
  /// The code in half blocks, two modules to a character, dark being ink; its quiet zone above and
  /// below as empty lines, and at both sides as far as the columns go.
  ///
  /// A character cell is about twice as high as wide, so that the modules come out square.
  func halfBlocks(columns: Int) -> [String] {
    let quiet = min(Self.quietZone, (columns - side) / 2)
    let margin = String(repeating: " ", count: quiet)
    let rows = stride(from: 0, to: side, by: 2).map { row in
      margin + String((0..<side).map { halfBlock(row, $0) }) + margin
    }
    let empty = Array(repeating: "", count: Self.quietZone / 2)
    return empty + rows + empty
  }

  private func halfBlock(_ row: Int, _ column: Int) -> Character {
    switch (isDark(row: row, column: column), isDark(row: row + 1, column: column)) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }
}
