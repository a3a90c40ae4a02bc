internal import TextWidth

/// Diagrams: the lines of the text, with the strokes drawn as strokes, so that they meet whatever the
/// font.
extension PDFLayout {
  private static let columns = 80

  func boxes(of diagram: Diagram) -> [PDFBox] {
    let parts = TextLayout(columns: Self.columns, labels: []).parts(of: diagram)
    let cell = width / Double(Self.columns)
    let text = min(size, cell * 1.9)
    return parts.map { lines in
      PDFBox(strips: lines.map { strip(of: $0, cell: cell, text: text) })
    }
  }

  private func strip(of line: String, cell: Double, text: Double) -> PDFStrip {
    let height = text * 1.45
    var marks: [PDFStrip.Mark] = []
    var column = 0
    var words = ""
    var start = 0
    let end = { () -> [PDFStrip.Mark] in
      let strips =
        words.contains { $0 != " " }
        ? self.strips(of: PaperText(words), size: text, indent: Double(start) * cell) : []
      return strips.first?.marks ?? []
    }
    for character in line {
      if let stroke = Stroke(character) {
        marks += end() + stroke.marks(x: Double(column) * cell, cell: cell, height: height)
        words = ""
        start = column + 1
      } else {
        if words.isEmpty, character == " " { start = column + 1 } else { words.append(character) }
      }
      column += character.columns
    }
    return PDFStrip(height: height, marks: marks + end())
  }
}

/// The arms of a character that lines are drawn with.
private struct Stroke {
  private let up: Bool
  private let down: Bool
  private let left: Bool
  private let right: Bool

  /// nil for any other character.
  init?(_ character: Character) {
    let arms: String
    switch String(character) {
    case DiagramPen.box.across: arms = "lr"
    case DiagramPen.box.down: arms = "ud"
    case DiagramPen.box.topLeft: arms = "rd"
    case DiagramPen.box.topRight: arms = "ld"
    case DiagramPen.box.bottomLeft: arms = "ru"
    case DiagramPen.box.bottomRight: arms = "lu"
    case DiagramPen.box.branch: arms = "udr"
    case DiagramPen.box.drop: arms = "lrd"
    case DiagramPen.box.into: arms = "lru"
    default: return nil
    }
    up = arms.contains("u")
    down = arms.contains("d")
    left = arms.contains("l")
    right = arms.contains("r")
  }

  func marks(x: Double, cell: Double, height: Double) -> [PDFStrip.Mark] {
    let (middle, centre) = (height / 2, x + cell / 2)
    var marks: [PDFStrip.Mark] = []
    if left || right {
      marks.append(
        .line(
          from: left ? x : centre, to: right ? x + cell : centre, y: middle, width: 0.5,
          isDashed: false, .black))
    }
    if up || down {
      marks.append(
        .upright(
          x: centre, from: up ? 0 : middle, to: down ? height : middle, width: 0.5))
    }
    return marks
  }
}
