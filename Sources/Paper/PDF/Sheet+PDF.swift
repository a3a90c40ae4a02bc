internal import Phrases
internal import WorkCalendar

extension Sheet {
  /// The sheet as a PDF file: its fonts are in it, its text can be selected and searched, and the
  /// same sheet gives the same bytes on the same machine.
  /// - Throws: `.noPDFLibrary`, `.noFont`, `.pdfFailed`.
  func pdf(_ page: PageSize) throws(PrintFailure) -> [UInt8] {
    let canvas = try PDFCanvas(
      of: page, title: [title, number?.text].compactMap(\.self).joined(separator: " "),
      day: day.iso)
    let layout = PDFLayout(canvas, page, labels: labels)
    let pages = PDFPages(boxes(in: layout), height: page.textHeight).pages
    for (index, strips) in pages.enumerated() {
      for placed in strips { canvas.draw(placed.strip, on: page, y: page.top + placed.y) }
      canvas.draw(foot(of: index + 1, of: pages.count, layout), on: page, y: page.footLine)
      canvas.endPage()
    }
    return try canvas.finish()
  }

  /// What stays at the window is one piece of paper.
  private func boxes(in layout: PDFLayout) -> [PDFBox] {
    let parts = blocks.split(maxSplits: 1, whereSeparator: \.isCut)
    var boxes = parts.first.map { $0.flatMap(layout.boxes) } ?? []
    guard let cut = blocks.first(where: \.isCut), parts.count > 1 else { return boxes }
    let kept = ([cut] + parts[1]).flatMap(layout.boxes)
    boxes.append(PDFBox(strips: kept.flatMap(\.strips)))
    return boxes
  }

  /// The paper's number at the left, which page of how many at the right.
  private func foot(of index: Int, of count: Int, _ layout: PDFLayout) -> PDFStrip {
    let size = layout.size * 0.85
    let which = PaperText(PaperPhrase.pageOf.text(language, String(index), String(count)))
    let left = number.map { layout.strips(of: $0, size: size, ink: .grey) } ?? []
    let right = layout.strips(of: which, size: size, .right, ink: .grey)
    return layout.beside(Array(left.prefix(1)), right).first ?? PDFStrip(height: 0)
  }
}

extension Block {
  fileprivate var isCut: Bool {
    if case .cut = self { true } else { false }
  }
}

extension PageSize {
  /// From the top to the line with the number of the page.
  fileprivate var footLine: Double { height - bottom + textSize * 0.9 }
}

extension PDFCanvas {
  /// Draws a strip whose top is so far down the page.
  fileprivate func draw(_ strip: PDFStrip, on page: PageSize, y top: Double) {
    for mark in strip.marks {
      switch mark {
      case .text(let text, let x, let baseline, let ink):
        draw(text, x: page.margin + x, baseline: top + baseline, ink: ink)
      case .line(let start, let end, let y, let width, let isDashed, let ink):
        line(
          from: (page.margin + start, top + y), to: (page.margin + end, top + y), width: width,
          isDashed: isDashed, ink: ink)
      case .upright(let x, let start, let end, let width):
        line(
          from: (page.margin + x, top + start), to: (page.margin + x, top + end), width: width)
      case .code(let code, let x, let module):
        fill(code.areas(x: page.margin + x, y: top, module: module))
      }
    }
  }
}

extension SquareCode {
  /// The dark modules, those beside each other in a row as one area, below a quiet zone.
  fileprivate func areas(
    x: Double, y: Double, module: Double
  ) -> [(x: Double, y: Double, width: Double, height: Double)] {
    let top = y + Double(Self.quietZone) * module
    return (0..<side).flatMap { row in
      runs(in: row).map { run in
        (
          x + Double(run.lowerBound) * module, top + Double(row) * module,
          Double(run.count) * module, module
        )
      }
    }
  }

  private func runs(in row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for column in 0..<side where isDark(row: row, column: column) {
      if let last = runs.last, last.upperBound == column {
        runs[runs.count - 1] = last.lowerBound..<(column + 1)
      } else {
        runs.append(column..<(column + 1))
      }
    }
    return runs
  }
}
