/// Lists: a number, a name with a hanging indent, and what stands at the right edge. An entry with
/// all its lines is one box, so that no page parts it.
extension PDFLayout {
  func boxes(of rows: [Row]) -> [PDFBox] {
    let markers = rows.map { row in
      row.marker.map { strips(of: $0, size: size, room: width) } ?? []
    }
    let column = markers.map(width(of:)).max() ?? 0
    let indent = column > 0 ? column + size * 0.9 : size * 0.9
    return zip(rows, markers).map { row, marker in
      let numbered = marker.map { strip in
        strip.movedRight(by: column - width(of: [strip]))
      }
      let entry = self.entry(row.text, row.trailing, indent: indent, ink: .black)
      let details = row.details.flatMap {
        self.entry($0.text, $0.trailing, indent: indent + size * 1.2, ink: .grey)
      }
      return PDFBox(
        strips: spaced(beside(numbered, entry) + details, before: 0.08, after: 0.16))
    }
  }

  private func entry(
    _ text: PaperText, _ trailing: PaperText?, indent: Double, ink: PDFCanvas.Ink
  ) -> [PDFStrip] {
    let textSize = ink == .black ? size : size * 0.94
    guard let trailing else {
      return strips(of: text, size: textSize, indent: indent, ink: ink)
    }
    let right = strips(of: trailing, size: textSize, .right, indent: indent, ink: ink)
    let taken = width(of: right) + size
    // Beside each other where both have room, else the second beneath.
    guard right.count == 1, taken <= (width - indent) * 0.45 else {
      return strips(of: text, size: textSize, indent: indent, ink: ink) + right
    }
    let left = strips(
      of: text, size: textSize, indent: indent, room: width - indent - taken, ink: ink)
    return beside(left, right)
  }
}

extension PDFStrip {
  func movedRight(by distance: Double) -> PDFStrip {
    PDFStrip(
      height: height,
      marks: marks.map { mark in
        guard case .text(let line, let x, let baseline, let ink) = mark else { return mark }
        return .text(line, x: x + distance, baseline: baseline, ink)
      })
  }
}
