internal import Terminal
internal import TextWidth

/// Fields one below the other: texts to type, and closed lists of which all options can be read.
struct ActForm<Name: Hashable> {
  enum Content {
    case text(TextField)
    case options([String], selected: Int?)
    /// Any number of them; the cursor stands on one.
    case marks([String], marked: Set<Int>, cursor: Int)
  }

  struct Field {
    let name: Name
    let label: String
    var content: Content
    var help = ""
  }

  private(set) var fields: [Field]
  private(set) var focus = 0
  /// What is wrong, shown under its field until it is changed.
  private(set) var faults: [Name: String] = [:]

  init(_ fields: [Field]) { self.fields = fields }

  var focused: Field? { fields.indices.contains(focus) ? fields[focus] : nil }

  func text(_ name: Name) -> String {
    guard case .text(let field)? = fields.first(where: { $0.name == name })?.content else {
      return ""
    }
    return String(field.text.trimmingSpaces)
  }

  func option(_ name: Name) -> Int? {
    guard case .options(_, let selected)? = fields.first(where: { $0.name == name })?.content
    else { return nil }
    return selected
  }

  /// Those that are marked, in order.
  func marks(_ name: Name) -> [Int] {
    guard case .marks(_, let marked, _)? = fields.first(where: { $0.name == name })?.content
    else { return [] }
    return marked.sorted()
  }

  /// Shows what is wrong and goes there.
  mutating func reject(_ name: Name, _ why: String) {
    faults = [name: why]
    focus = fields.firstIndex { $0.name == name } ?? focus
  }

  /// - Returns: whether the key did something; false for Enter on the last field.
  mutating func handle(_ key: Key) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    switch key {
    case .tab: return go(to: (focus + 1) % fields.count)
    case .backTab: return go(to: (focus + fields.count - 1) % fields.count)
    case .enter: return go(to: focus + 1)
    default: break
    }
    switch fields[focus].content {
    case .text(var field):
      if key == .down { return go(to: focus + 1) }
      if key == .up { return go(to: focus - 1) }
      guard field.handle(key) else { return false }
      change(.text(field))
      return true
    case .options(let labels, let selected): return choose(key, labels, selected)
    case .marks(let labels, let marked, let cursor): return mark(key, labels, marked, cursor)
    }
  }

  /// Puts a pasted or scanned text into the field in focus.
  mutating func insert(_ text: String) -> Bool {
    guard case .text(var field)? = focused?.content else { return false }
    let whole = field.insert(text)
    change(.text(field))
    return whole
  }

  private mutating func choose(_ key: Key, _ labels: [String], _ selected: Int?) -> Bool {
    switch key {
    case .down:
      guard let selected else { return select(0, of: labels) }
      return selected + 1 < labels.count ? select(selected + 1, of: labels) : go(to: focus + 1)
    case .up:
      guard let selected, selected > 0 else { return go(to: focus - 1) }
      return select(selected - 1, of: labels)
    case .space: return select(((selected ?? -1) + 1) % labels.count, of: labels)
    case .character(let digit):
      guard let number = digit.wholeNumberValue, labels.indices.contains(number - 1) else {
        return false
      }
      _ = select(number - 1, of: labels)
      _ = go(to: focus + 1)
      return true
    default: return false
    }
  }

  private mutating func mark(
    _ key: Key, _ labels: [String], _ marked: Set<Int>, _ cursor: Int
  ) -> Bool {
    switch key {
    case .down where cursor + 1 < labels.count:
      change(.marks(labels, marked: marked, cursor: cursor + 1))
    case .up where cursor > 0: change(.marks(labels, marked: marked, cursor: cursor - 1))
    case .down: return go(to: focus + 1)
    case .up: return go(to: focus - 1)
    case .space:
      guard labels.indices.contains(cursor) else { return false }
      change(
        .marks(labels, marked: marked.symmetricDifference([cursor]), cursor: cursor))
    default: return false
    }
    return true
  }

  private mutating func select(_ index: Int, of labels: [String]) -> Bool {
    change(.options(labels, selected: index))
    return true
  }

  private mutating func change(_ content: Content) {
    fields[focus].content = content
    faults[fields[focus].name] = nil
  }

  private mutating func go(to place: Int) -> Bool {
    guard fields.indices.contains(place) else { return false }
    focus = place
    return true
  }
}

// MARK: - Drawing

extension ActForm {
  var rows: Int { fields.reduce(0) { $0 + rows(of: $1) } }

  /// In a window of its own in the middle, under some lines.
  /// - Parameter most: of those lines, as they are wrapped.
  func drawWindow(_ canvas: inout Canvas, under head: [String], atMost most: Int = .max) {
    let columns = min(canvas.columns - 4, 90)
    let head = head.flatMap { $0.wrapped(to: columns - 6) }.prefix(most)
    let rows = min(canvas.rows, head.count + self.rows + 3)
    let box = Rect(
      row: (canvas.rows - rows) / 2, column: (canvas.columns - columns) / 2, rows: rows,
      columns: columns)
    canvas.hideCursor()
    canvas.clear(box)
    canvas.box(box, style: .accent)
    canvas.within(box.inset(rows: 1, columns: 3)) { canvas in
      for (row, line) in head.enumerated() { canvas.put(line, row: row, column: 0, style: .bold) }
      draw(
        &canvas,
        in: Rect(
          row: head.count + 1, rows: canvas.rows - head.count - 1, columns: canvas.columns))
    }
  }

  /// Scrolled so that the field in focus can be seen.
  func draw(_ canvas: inout Canvas, in place: Rect) {
    let labels = textLabels
    canvas.within(place) { canvas in
      let seen = fields.prefix(focus).reduce(0) { $0 + rows(of: $1) } + rowsToCursor
      var row = -max(0, seen - canvas.rows)
      for (index, field) in fields.enumerated() {
        row = draw(field, &canvas, row: row, labels: labels, isFocused: index == focus)
      }
    }
  }

  /// Rows of the field in focus down to where its cursor stands, and one more.
  private var rowsToCursor: Int {
    guard let focused else { return 0 }
    guard case .marks(_, _, let cursor) = focused.content else { return rows(of: focused) }
    return min(rows(of: focused), cursor + 3)
  }

  private var textLabels: Int {
    let labels = fields.compactMap { field -> Int? in
      guard case .text = field.content else { return nil }
      return field.label.columns
    }
    return (labels.max() ?? 0) + 2
  }

  private func rows(of field: Field) -> Int {
    let fault = faults[field.name] == nil ? 0 : 1
    switch field.content {
    case .text: return 1 + fault
    case .options(let labels, _), .marks(let labels, _, _): return 1 + labels.count + fault
    }
  }

  private func draw(
    _ field: Field, _ canvas: inout Canvas, row: Int, labels: Int, isFocused: Bool
  ) -> Int {
    var row = row
    canvas.put(
      field.label, row: row, column: 0, style: isFocused ? Style(.accent, .bold) : .plain)
    switch field.content {
    case .text(let text):
      text.draw(
        &canvas, row: row, column: labels, width: canvas.columns - labels, focused: isFocused)
      row += 1
    case .options(let options, let selected):
      row = draw(options, selected, &canvas, row: row + 1, isFocused: isFocused)
    case .marks(let labels, let marked, let cursor):
      row = draw(labels, marked, cursor, &canvas, row: row + 1, isFocused: isFocused)
    }
    guard let fault = faults[field.name] else { return row }
    canvas.put("! " + fault, row: row, column: 2, style: .red)
    return row + 1
  }

  private func draw(
    _ labels: [String], _ marked: Set<Int>, _ cursor: Int, _ canvas: inout Canvas, row: Int,
    isFocused: Bool
  ) -> Int {
    for (index, label) in labels.enumerated() {
      let isHere = isFocused && index == cursor
      if isHere { canvas.placeCursor(row: row + index, column: 2) }
      canvas.put(
        (marked.contains(index) ? "✓ " : "○ ") + label, row: row + index, column: 2,
        style: isHere ? Style(.accent, .bold) : marked.contains(index) ? .bold : .plain)
    }
    return row + labels.count
  }

  private func draw(
    _ options: [String], _ selected: Int?, _ canvas: inout Canvas, row: Int, isFocused: Bool
  ) -> Int {
    for (index, option) in options.enumerated() {
      let isChosen = index == selected
      if isFocused, index == selected ?? 0 { canvas.placeCursor(row: row + index, column: 2) }
      canvas.put(
        (isChosen ? "●" : "○") + "\(index + 1) " + option, row: row + index, column: 2,
        style: isChosen ? .bold : .plain)
    }
    return row + options.count
  }
}

nonisolated extension String {
  /// Without blanks at either end.
  fileprivate var trimmingSpaces: Substring {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
