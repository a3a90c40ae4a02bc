internal import CPango

/// A text set in lines, which may be drawn one by one.
final class PDFText {
  /// One line; its pointer is good as long as its text lives.
  struct Line {
    let text: PDFText
    let pointer: CPangoLine
    /// Points.
    let width: Double
  }

  private let layout: CPangoLayout
  private let pango: CPangoFunctions
  let size: Double

  /// Takes the layout over.
  init(_ layout: CPangoLayout, size: Double, _ pango: CPangoFunctions) {
    self.layout = layout
    self.size = size
    self.pango = pango
  }

  deinit { pango.g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// Characters that no font of the machine has.
  var unknownCharacters: Int { Int(pango.pango_layout_get_unknown_glyphs_count(layout)) }

  var lines: [Line] {
    (0..<pango.pango_layout_get_line_count(layout)).compactMap { index -> Line? in
      guard let line = pango.pango_layout_get_line_readonly(layout, index) else { return nil }
      var extent = CPangoRectangle()
      pango.pango_layout_line_get_extents(line, nil, &extent)
      return Line(text: self, pointer: line, width: Double(extent.width) / PDFCanvas.scale)
    }
  }

  /// From one baseline to the next: the same whatever font a line falls back to, so that a rare
  /// name moves nothing.
  var pitch: Double { size * 1.45 }
  /// From the top of a line to its baseline.
  var ascent: Double { size * 1.07 }
}
