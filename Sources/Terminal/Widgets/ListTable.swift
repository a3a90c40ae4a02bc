internal import Phrases
internal import TextWidth

/// Rows in columns, of which one is selected and, if wanted, some are marked.
///
/// When other rows are loaded, the selection and the marks stay with what they are about, not with
/// the row number.
package struct ListTable<Row, ID: Hashable> {
  package var rows: [Row] { didSet { rowsChanged() } }
  /// Index of the selected row; 0 of an empty list.
  package private(set) var selected = 0
  package private(set) var marks: Set<ID> = []
  /// Whether Space marks rows.
  package var allowsMarks: Bool
  private let id: (Row) -> ID
  private var top = 0
  private var selectedID: ID?
  private let page = PageHeight()

  package init(_ rows: [Row] = [], id: @escaping (Row) -> ID, allowsMarks: Bool = false) {
    self.rows = rows
    self.id = id
    self.allowsMarks = allowsMarks
    selectedID = rows.first.map(id)
  }

  package var current: Row? { rows.indices.contains(selected) ? rows[selected] : nil }
  package var marked: [Row] { rows.filter { marks.contains(id($0)) } }
  /// What an action is about: the marked rows, or else the selected one.
  package var chosen: [Row] { marks.isEmpty ? current.map { [$0] } ?? [] : marked }

  package mutating func select(_ index: Int) {
    guard rows.indices.contains(index) else { return }
    selected = index
    selectedID = id(rows[index])
    top = page.top(showing: selected, from: top, count: rows.count)
  }

  /// Selects the row of an identity, if it is there.
  package mutating func select(id wanted: ID) {
    if let index = rows.firstIndex(where: { id($0) == wanted }) { select(index) }
  }

  package mutating func unmarkAll() { marks = [] }

  /// Takes the marks off these rows.
  package mutating func unmark(_ ids: Set<ID>) { marks.subtract(ids) }

  /// Marks every row that is as wanted, beside what is marked already.
  package mutating func markAll(where isWanted: (Row) -> Bool) {
    marks.formUnion(rows.filter(isWanted).map(id))
  }

  /// Moves, and marks with Space.
  /// - Returns: whether the key did something; false for Down on the last row, so that a screen can
  ///   load the next page.
  @discardableResult package mutating func handle(_ key: Key) -> Bool {
    if key == .space, allowsMarks, let current {
      marks.formSymmetricDifference([id(current)])
      select(selected + 1)
      return true
    }
    guard let place = page.move(key, from: selected, count: rows.count), place != selected else {
      return false
    }
    select(place)
    return true
  }

  private mutating func rowsChanged() {
    let ids = rows.map(id)
    marks.formIntersection(ids)
    if let selectedID, let index = ids.firstIndex(of: selectedID) {
      selected = index
    } else {
      selected = min(selected, max(0, rows.count - 1))
      selectedID = ids.isEmpty ? nil : ids[selected]
    }
    top = page.top(showing: selected, from: top, count: rows.count)
  }
}

extension ListTable {
  /// Draws the titles, if any, and as many rows as there is room for. Costs what is shown, however
  /// long the list is.
  /// - Parameters:
  ///   - focused: shows the selected row in reverse.
  ///   - empty: what stands in place of no rows.
  package func draw(
    _ canvas: inout Canvas, in rect: Rect, _ columns: [Column<Row>], _ env: Env,
    focused: Bool = true, empty: String? = nil
  ) {
    canvas.within(rect) { canvas in
      let gutter = allowsMarks ? 3 : 2
      let widths = Column.widths(of: columns, in: canvas.columns - gutter)
      let head = columns.contains { !$0.title.isEmpty } ? 1 : 0
      page.height = max(1, canvas.rows - head)
      if head == 1 { drawTitles(columns, widths, &canvas, gutter) }
      if rows.isEmpty {
        canvas.put(empty ?? env.text(TerminalPhrase.nothingHere), row: head, column: gutter)
      }
      let first = page.top(showing: selected, from: top, count: rows.count)
      for index in first..<min(rows.count, first + page.height) {
        canvas.within(Rect(row: head + index - first, rows: 1, columns: canvas.columns)) {
          draw(rows[index], columns, widths, &$0, gutter, isSelected: focused && index == selected)
        }
      }
    }
  }

  private func drawTitles(
    _ columns: [Column<Row>], _ widths: [Int], _ canvas: inout Canvas, _ gutter: Int
  ) {
    var place = gutter
    for (index, width) in widths.enumerated() {
      let column = columns[index]
      canvas.put(
        column.title, row: 0, column: place, style: .dim, width: width, align: column.align)
      place += width + 1
    }
  }

  private func draw(
    _ row: Row, _ columns: [Column<Row>], _ widths: [Int], _ canvas: inout Canvas, _ gutter: Int,
    isSelected: Bool
  ) {
    canvas.put(isSelected ? "▸" : " ", row: 0, column: 0)
    if allowsMarks { canvas.put(marks.contains(id(row)) ? "✓" : " ", row: 0, column: 1) }
    var place = gutter
    for (index, width) in widths.enumerated() {
      let column = columns[index]
      canvas.put(
        column.text(row), row: 0, column: place, style: column.style(row), width: width,
        align: column.align)
      place += width + 1
    }
    if isSelected { canvas.restyle(canvas.bounds) { $0.with(.reverse) } }
  }
}
