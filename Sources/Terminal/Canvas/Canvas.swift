package import TextWidth

/// A frame to draw on: a grid of cells and a cursor.
///
/// Whoever draws sees one region of it, whose corner is row 0, column 0; what falls outside is cut.
/// Whatever is put, no half of a wide character is left over: writing on either half blanks the
/// other. ncurses does not keep that rule, and a terminal then shifts the rest of the row.
nonisolated package struct Canvas: Equatable, Sendable {
  /// Size of the whole frame.
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the next character goes, in the whole frame; nil hides the cursor. Input methods open
  /// their window here.
  package private(set) var cursor: Position?
  /// The region drawn on, in the whole frame.
  package private(set) var region: Rect
  private var clip: Rect

  /// Rows and columns of character cells.
  package struct Size: Hashable, Sendable {
    package var rows: Int
    package var columns: Int
    package init(rows: Int, columns: Int) {
      self.rows = rows
      self.columns = columns
    }
  }

  package init(rows: Int, columns: Int) {
    size = Size(rows: max(0, rows), columns: max(0, columns))
    cells = Array(repeating: Cell(), count: size.rows * size.columns)
    region = Rect(rows: size.rows, columns: size.columns)
    clip = region
  }

  /// Rows of the region drawn on.
  package var rows: Int { region.rows }
  /// Columns of the region drawn on.
  package var columns: Int { region.columns }
  /// The region drawn on, seen from itself: row 0, column 0.
  package var bounds: Rect { Rect(rows: rows, columns: columns) }

  /// Draws in a part of the region; there, the part's corner is row 0, column 0.
  package mutating func within<Result>(
    _ part: Rect, _ draw: (inout Canvas) throws -> Result
  ) rethrows -> Result {
    let outer = (region, clip)
    region = Rect(
      row: region.row + part.row, column: region.column + part.column,
      rows: part.rows, columns: part.columns)
    clip = region.intersection(clip)
    defer { (region, clip) = outer }
    return try draw(&self)
  }

  /// Puts a text on one row, cut at the edge of the region. A control character is not shown, nor
  /// anything hidden that would turn the row's direction or shift its cells.
  /// - Parameter width: when given, the text takes exactly so many columns: cut with `…`, or filled
  ///   with spaces.
  /// - Returns: the column after the text.
  @discardableResult package mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, style: Style = .plain,
    width: Int? = nil, align: Alignment = .left
  ) -> Int {
    if let width {
      return fit(text, row: row, column: column, style: style, width: width, align: align)
    }
    var column = column
    var base: Int?
    for scalar in text.unicodeScalars {
      let columns = scalar.columns
      if columns > 0 {
        base = set(scalar, columns, row: row, column: column, style: style)
        column += columns
      } else if let base, scalar.isPrintable, !scalar.isHidden {
        cells[base].marks = Marks.number(of: cells[base].marks, adding: scalar)
      }
    }
    return column
  }

  /// A text in exactly so many columns.
  private mutating func fit(
    _ text: some StringProtocol, row: Int, column: Int, style: Style, width: Int, align: Alignment
  ) -> Int {
    let columns = text.columns
    guard columns <= width else {
      let cut = text.truncated(to: width)
      return fit(cut, row: row, column: column, style: style, width: width, align: align)
    }
    let before = align == .left ? 0 : align == .right ? width - columns : (width - columns) / 2
    let end = column + width
    blank(row: row, column..<column + before, style)
    let after = put(text, row: row, column: column + before, style: style)
    blank(row: row, after..<end, style)
    return end
  }

  private mutating func blank(row: Int, _ columns: Range<Int>, _ style: Style) {
    clear(Rect(row: row, column: columns.lowerBound, rows: 1, columns: columns.count), style: style)
  }

  /// Gives every cell of a part of the region a style, and leaves what it shows.
  package mutating func restyle(_ part: Rect, _ change: (Style) -> Style) {
    forEachCell(of: part) { canvas, index in
      canvas.cells[index].style = change(canvas.cells[index].style)
    }
  }

  /// Fills a part of the region with blanks; the whole region when nil.
  package mutating func clear(_ part: Rect? = nil, style: Style = .plain) {
    forEachCell(of: part ?? bounds) { canvas, index in
      canvas.replace(index, with: Cell(style: style))
    }
  }

  /// Says where the next character goes. Outside the region the cursor is hidden.
  package mutating func placeCursor(row: Int, column: Int) {
    let place = Position(row: region.row + row, column: region.column + column)
    cursor = clip.contains(row: place.row, column: place.column) ? place : nil
  }

  package mutating func hideCursor() { cursor = nil }

  private mutating func forEachCell(of part: Rect, _ body: (inout Canvas, Int) -> Void) {
    let whole = Rect(
      row: region.row + part.row, column: region.column + part.column,
      rows: part.rows, columns: part.columns
    ).intersection(clip)
    for row in whole.row..<whole.row + whole.rows {
      for column in whole.column..<whole.column + whole.columns {
        body(&self, row * size.columns + column)
      }
    }
  }
}

nonisolated extension Canvas {
  /// One scalar in its one or two cells; half of it outside the region is a blank inside.
  /// - Returns: the index of its cell, nil when it is not shown.
  private mutating func set(
    _ scalar: Unicode.Scalar, _ columns: Int, row: Int, column: Int, style: Style
  ) -> Int? {
    let row = region.row + row
    let column = region.column + column
    let leftShows = clip.contains(row: row, column: column)
    let index = row * size.columns + column
    guard columns == 2 else {
      guard leftShows else { return nil }
      replace(index, with: Cell(scalar.value, style: style))
      return index
    }
    let rightShows = clip.contains(row: row, column: column + 1)
    guard leftShows, rightShows else {
      if leftShows { replace(index, with: Cell(style: style)) }
      if rightShows { replace(index + 1, with: Cell(style: style)) }
      return nil
    }
    replace(index, with: Cell(style: style))
    replace(index + 1, with: Cell(style: style))
    cells[index] = Cell(scalar.value, style: style, width: 2)
    cells[index + 1] = Cell(0, style: style, width: 0)
    return index
  }

  /// Writes one cell and blanks the other half of a wide character that stood here.
  private mutating func replace(_ index: Int, with cell: Cell) {
    let old = cells[index].width
    if old == 0 { cells[index - 1] = Cell(style: cells[index - 1].style) }
    if old == 2 { cells[index + 1] = Cell(style: cells[index + 1].style) }
    cells[index] = cell
  }

  /// The cell at a place of the whole frame.
  package func cell(row: Int, column: Int) -> Cell { cells[row * size.columns + column] }

  /// The cell at a place of the region, also when the region ends before it.
  func wholeCell(row: Int, column: Int) -> Cell? {
    let (row, column) = (region.row + row, region.column + column)
    guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return nil }
    return cell(row: row, column: column)
  }

  /// Changes the shape of a line character, also just outside the region.
  mutating func reshape(row: Int, column: Int, to scalar: Unicode.Scalar) {
    cells[(region.row + row) * size.columns + region.column + column].scalar = scalar.value
  }

  /// The text of one row of the whole frame, without the spaces at its end.
  package func text(row: Int) -> String {
    var text = String.UnicodeScalarView()
    for cell in cells[row * size.columns..<(row + 1) * size.columns] {
      text.append(contentsOf: cell.scalars)
    }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The text of the whole frame, one line per row.
  package var text: String { (0..<size.rows).map(text(row:)).joined(separator: "\n") }
}
