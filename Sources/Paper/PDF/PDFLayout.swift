/// Lays out blocks for the width of a page.
struct PDFLayout {
  let canvas: PDFCanvas
  /// Points.
  let width: Double
  /// Of ordinary text.
  let size: Double
  /// Where the values of fields begin.
  let valueColumn: Double

  /// - Parameter labels: those of the whole sheet; one wider than two fifths of the line does not
  ///   push the others' values to the right.
  init(_ canvas: PDFCanvas, _ page: PageSize, labels: [PaperText]) {
    self.canvas = canvas
    (width, size) = (page.textWidth, page.textSize)
    let widest = width * 2 / 5
    let widths = labels.map { label in
      canvas.text(label.text, size: page.textSize, width: page.textWidth).lines
        .reduce(0) { max($0, $1.width) } + page.textSize * 1.2
    }
    valueColumn = widths.filter { $0 <= widest }.max() ?? page.textSize
  }

  func boxes(of block: Block) -> [PDFBox] {
    switch block {
    case .heading(let text, let level): [heading(text, level)]
    case .fields(let fields): fields.map(box)
    case .rows(let rows): boxes(of: rows)
    case .paragraph(let text):
      [PDFBox(strips: spaced(strips(of: text, size: size), before: 0.25, after: 0.25))]
    case .signature(let labels): [PDFBox(strips: labels.map(signature))]
    case .seal(let text, let date): [seal(text, date)]
    case .code(let code, let caption): [box(of: code, caption)]
    case .diagram(let diagram): boxes(of: diagram)
    case .rule: [PDFBox(strips: [rule], staysWithNext: true)]
    case .cut(let text): [PDFBox(strips: [cut(text)], staysWithNext: true)]
    case .footer(let text):
      [PDFBox(strips: strips(of: text, size: size * 0.9, .centre, ink: .grey))]
    }
  }

  // MARK: Text

  enum Edge { case left, centre, right }

  /// - Parameters:
  ///   - indent: from the left edge.
  ///   - room: of the lines; nil for what is left of the page.
  func strips(
    of text: PaperText, size: Double, _ edge: Edge = .left, indent: Double = 0,
    room: Double? = nil, ink: PDFCanvas.Ink = .black
  ) -> [PDFStrip] {
    let room = room ?? width - indent
    let text = canvas.text(text.text, size: size, width: room)
    return text.lines.map { line in
      let free = room - line.width
      let start =
        switch edge {
        case .left: 0.0
        case .centre: free / 2
        case .right: free
        }
      let mark = PDFStrip.Mark.text(line, x: indent + start, baseline: text.ascent, ink)
      return PDFStrip(height: text.pitch, marks: [mark])
    }
  }

  /// With room above the first and below the last, in sizes of ordinary text.
  func spaced(_ strips: [PDFStrip], before: Double, after: Double) -> [PDFStrip] {
    var strips = strips
    guard !strips.isEmpty else { return strips }
    strips[0].push(down: before * size)
    strips[strips.count - 1].height += after * size
    return strips
  }

  /// Both in the same lines, as far as each goes.
  func beside(_ left: [PDFStrip], _ right: [PDFStrip]) -> [PDFStrip] {
    (0..<max(left.count, right.count)).map { index in
      let parts = [left, right].compactMap { $0.indices.contains(index) ? $0[index] : nil }
      return PDFStrip(
        height: parts.map(\.height).max() ?? 0, marks: parts.flatMap(\.marks))
    }
  }

  // MARK: Blocks

  private func heading(_ text: PaperText, _ level: Block.Level) -> PDFBox {
    let strips =
      switch level {
      case .hall: strips(of: text, size: size * 1.15, .centre)
      case .title: strips(of: text, size: size * 1.9, .centre)
      case .subtitle: strips(of: text, size: size, .centre)
      case .section: spaced(strips(of: text, size: size * 1.12), before: 0.5, after: 0.2)
      }
    return PDFBox(strips: strips, staysWithNext: true)
  }

  private func box(of field: Field) -> PDFBox {
    let label = strips(of: field.label, size: size, room: width, ink: .grey)
    let value = strips(of: field.value, size: size, indent: valueColumn)
    let fits = label.count == 1 && width(of: label) <= valueColumn
    return PDFBox(strips: fits ? beside(label, value) : label + value)
  }

  func width(of strips: [PDFStrip]) -> Double {
    strips.flatMap(\.marks).reduce(0) { widest, mark in
      guard case .text(let line, _, _, _) = mark else { return widest }
      return max(widest, line.width)
    }
  }

  private var rule: PDFStrip {
    PDFStrip(
      height: size,
      marks: [.line(from: 0, to: width, y: size * 0.5, width: 0.5, isDashed: false, .black)])
  }

  /// Room to write in above the line.
  private func signature(_ label: PaperText) -> PDFStrip {
    let text = strips(of: label, size: size)
    let longest = width * 0.6
    // A label too long for a line beside it has the line beneath.
    guard let last = text.last, text.count == 1, width(of: [last]) + size * 8 <= longest else {
      let height = Double(text.count) * size * 1.45
      return PDFStrip(
        height: height + size * 3,
        marks: text.enumerated().flatMap { index, strip in
          strip.shifted(by: Double(index) * strip.height)
        } + [line(from: 0, to: longest, y: height + size * 2.4)])
    }
    let room = size * 1.3
    return PDFStrip(
      height: room + last.height,
      marks: last.shifted(by: room)
        + [line(from: width(of: [last]) + size * 0.5, to: longest, y: room + size * 1.25)])
  }

  private func line(from start: Double, to end: Double, y: Double) -> PDFStrip.Mark {
    .line(from: start, to: end, y: y, width: 0.5, isDashed: false, .black)
  }

  /// A seal is 42 mm wide at most, and stands over the words.
  private func seal(_ text: PaperText, _ date: PaperText) -> PDFBox {
    let words = strips(of: text, size: size, .right) + strips(of: date, size: size, .right)
    return PDFBox(strips: spaced(words, before: 4, after: 1.5))
  }

  private func box(of code: SquareCode, _ caption: PaperText) -> PDFBox {
    let module = size * 0.24
    let quiet = Double(SquareCode.quietZone) * module
    let side = Double(code.side) * module
    let square = PDFStrip(
      height: side + 2 * quiet, marks: [.code(code, x: (width - side) / 2, module: module)])
    return PDFBox(strips: [square] + strips(of: caption, size: size * 0.9, .centre))
  }

  private func cut(_ text: PaperText) -> PDFStrip {
    let words = strips(of: text, size: size * 0.9, .centre, ink: .grey)
    guard let first = words.first else { return rule }
    let half = (width - width(of: [first])) / 2 - size * 0.5
    let y = size * 2.2
    let sides = [(0, half), (width - half, width)].filter { $0.0 < $0.1 }.map { side in
      PDFStrip.Mark.line(
        from: side.0, to: side.1, y: y, width: 0.5, isDashed: true, .grey)
    }
    return PDFStrip(height: size * 3.4, marks: first.shifted(by: size * 1.45) + sides)
  }
}

extension PDFStrip {
  /// The marks so far down.
  func shifted(by distance: Double) -> [Mark] {
    marks.map { mark in
      switch mark {
      case .text(let line, let x, let baseline, let ink):
        .text(line, x: x, baseline: baseline + distance, ink)
      case .line(let start, let end, let y, let width, let isDashed, let ink):
        .line(from: start, to: end, y: y + distance, width: width, isDashed: isDashed, ink)
      case .upright(let x, let start, let end, let width):
        .upright(x: x, from: start + distance, to: end + distance, width: width)
      case .code: mark
      }
    }
  }

  /// Room above it.
  mutating func push(down distance: Double) {
    marks = shifted(by: distance)
    height += distance
  }
}
