package import TextWidth

/// One column of a `ListTable`: a title, a width and what it shows of a row.
package struct Column<Row> {
  enum Width {
    case fixed(Int)
    /// A part of what the fixed columns leave, by weight.
    case share(Int)
  }

  let title: String
  let width: Width
  let align: Alignment
  let style: (Row) -> Style
  let text: (Row) -> String

  /// A column of so many columns on the screen.
  package static func fixed(
    _ title: String, _ columns: Int, align: Alignment = .left,
    style: @escaping (Row) -> Style = { _ in .plain }, text: @escaping (Row) -> String
  ) -> Column {
    Column(title: title, width: .fixed(columns), align: align, style: style, text: text)
  }

  /// A column that shares what is left with the other sharing ones.
  package static func share(
    _ title: String, _ weight: Int = 1, align: Alignment = .left,
    style: @escaping (Row) -> Style = { _ in .plain }, text: @escaping (Row) -> String
  ) -> Column {
    Column(title: title, width: .share(weight), align: align, style: style, text: text)
  }

  /// The widths that fill some columns, with one blank between two.
  static func widths(of columns: [Column], in room: Int) -> [Int] {
    var left = room - max(0, columns.count - 1)
    var weights = 0
    for column in columns {
      switch column.width {
      case .fixed(let width): left -= width
      case .share(let weight): weights += weight
      }
    }
    left = max(0, left)
    return columns.map { column in
      guard case .share(let weight) = column.width else { return column.fixedWidth }
      let width = left * weight / max(1, weights)
      left -= width
      weights -= weight
      return width
    }
  }

  private var fixedWidth: Int {
    guard case .fixed(let width) = width else { return 0 }
    return width
  }
}
