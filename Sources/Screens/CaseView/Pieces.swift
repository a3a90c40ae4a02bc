internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// Short texts one after the other, as many in a row as there is room for; none is cut.
nonisolated struct Pieces {
  struct Piece {
    let text: String
    let style: Style
  }

  private(set) var pieces: [Piece] = []
  /// Blanks between two.
  let gap: Int

  init(gap: Int = 3) { self.gap = gap }

  mutating func add(_ text: String, _ style: Style = .plain) {
    if !text.isEmpty { pieces.append(Piece(text: text, style: style)) }
  }

  /// Rows it takes in so many columns.
  func rows(_ columns: Int) -> Int { (places(columns).last?.row ?? -1) + 1 }

  /// - Returns: the row after the last.
  @discardableResult func draw(
    _ canvas: inout Canvas, row: Int, column: Int, columns: Int
  ) -> Int {
    for (piece, place) in zip(pieces, places(columns)) {
      canvas.put(
        piece.text.truncated(to: columns), row: row + place.row, column: column + place.column,
        style: piece.style)
    }
    return row + rows(columns)
  }

  private func places(_ columns: Int) -> [(row: Int, column: Int)] {
    var (row, column) = (0, 0)
    return pieces.map { piece in
      let width = min(piece.text.columns, columns)
      if column > 0, column + width > columns { (row, column) = (row + 1, 0) }
      defer { column += width + gap }
      return (row, column)
    }
  }
}

extension Light {
  /// Its ink; the letter stands beside it always.
  nonisolated var style: Style {
    switch self {
    case .green: .green
    case .yellow: .yellow
    case .red: Style(.red, .bold)
    case .grey: .grey
    }
  }
}

extension Moment {
  /// `09:46`.
  nonisolated var clock: String {
    (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
  }
}
