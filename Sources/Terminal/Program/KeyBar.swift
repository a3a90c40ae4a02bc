internal import TextWidth

/// One key of the key bar.
struct BarItem: Equatable {
  var key: String
  var label: String
  var dangerous = false

  var columns: Int { key.columns + 1 + label.columns }

  /// - Returns: the column after it.
  func draw(_ canvas: inout Canvas, row: Int, column: Int) -> Int {
    let end = canvas.put(
      key, row: row, column: column, style: Style(dangerous ? .red : .accent, .bold))
    return canvas.put(label, row: row, column: end + 1, style: .plain)
  }
}

/// The keys that work now, in one row. The last one, which leads out, is always shown; where not
/// all fit, a `…` stands for the rest, which F1 lists.
struct KeyBar {
  var items: [BarItem]

  func draw(_ canvas: inout Canvas, row: Int) {
    let room = canvas.columns - 2
    let gap = width(items, gap: 2) <= room ? 2 : 1
    let shown = fitting(room, gap: gap)
    var column = 1
    for item in shown {
      column = item.draw(&canvas, row: row, column: column) + gap
    }
  }

  private func fitting(_ room: Int, gap: Int) -> [BarItem] {
    guard width(items, gap: gap) > room, let last = items.last else { return items }
    var shown = items.dropLast()
    let more = BarItem(key: "…", label: "")
    while !shown.isEmpty, width(shown + [more, last], gap: gap) > room { shown.removeLast() }
    return shown + [more, last]
  }

  private func width(_ items: some Collection<BarItem>, gap: Int) -> Int {
    items.reduce(0) { $0 + $1.columns } + gap * max(0, items.count - 1)
  }
}
