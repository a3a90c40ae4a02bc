/// A part of the screen, in rows and columns from 0.
nonisolated package struct Rect: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package var rows: Int
  package var columns: Int

  package init(row: Int = 0, column: Int = 0, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  package func inset(rows: Int, columns: Int) -> Rect {
    Rect(
      row: row + rows, column: column + columns,
      rows: self.rows - 2 * rows, columns: self.columns - 2 * columns)
  }

  package func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    let bottom = min(row + rows, other.row + other.rows)
    let right = min(column + columns, other.column + other.columns)
    return Rect(row: top, column: left, rows: bottom - top, columns: right - left)
  }

  func contains(row: Int, column: Int) -> Bool {
    row >= self.row && row < self.row + rows
      && column >= self.column && column < self.column + columns
  }
}

/// A cell by its row and column, from 0.
nonisolated package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
