internal import CPango
internal import Phrases

/// A PDF file in memory, one page after the other; units are points from the top left.
///
/// Of one thread: Pango's fonts are those of the thread that asks.
final class PDFCanvas {
  /// What a mark is drawn in.
  enum Ink { case black, grey, pale }

  private let pango: CPangoFunctions
  private let bytes = Bytes()
  private let surface: CPangoSurface
  private let drawing: CPangoDrawing
  private let context: CPangoContext
  private let font: CPangoFont
  private var isFinished = false

  /// - Throws: `.noPDFLibrary`, or `.noFont` where no font of the machine knows Chinese: boxes in
  ///   place of a name are no paper.
  init(of size: PageSize, title: String, day: String) throws(PrintFailure) {
    pango = try PangoLibrary().functions
    let take: CPangoWrite = { closure, data, length in
      guard let closure else { return 1 }
      let bytes = Unmanaged<Bytes>.fromOpaque(closure).takeUnretainedValue()
      bytes.all += UnsafeBufferPointer(start: data, count: Int(length))
      return 0
    }
    // The bytes live as long as the canvas, which finishes the surface before it lets them go.
    let target = Unmanaged.passUnretained(bytes).toOpaque()
    guard
      let surface = pango.cairo_pdf_surface_create_for_stream(
        take, target, size.width, size.height)
    else { throw PrintFailure(.pdfFailed, target: title, detail: "cairo_pdf_surface_create") }
    self.surface = surface
    // Of the paper, not of the hour: the same paper is the same bytes.
    pango.cairo_pdf_surface_set_metadata(surface, Int32(CPANGO_METADATA_TITLE), title)
    pango.cairo_pdf_surface_set_metadata(
      surface, Int32(CPANGO_METADATA_CREATE_DATE), day + "T00:00:00Z")
    drawing = pango.cairo_create(surface)
    context = pango.pango_cairo_create_context(drawing)
    // Of the forms of a character that languages part, the Chinese one.
    pango.pango_context_set_language(context, pango.pango_language_from_string("zh-cn"))
    font = pango.pango_font_description_from_string(PangoLibrary.fonts)
    guard knowsChinese else {
      throw PrintFailure(.noFont, target: "", detail: PangoLibrary.fontPackage)
    }
  }

  deinit {
    if !isFinished { pango.cairo_surface_finish(surface) }
    pango.pango_font_description_free(font)
    pango.g_object_unref(UnsafeMutableRawPointer(context))
    pango.cairo_destroy(drawing)
    pango.cairo_surface_destroy(surface)
  }

  private var knowsChinese: Bool {
    let words = PaperPhrase.slipTitle.text(.chinese)
    return text(words, size: 10, width: 100).unknownCharacters == 0
  }

  // MARK: Text

  /// The text in lines of at most a width; Latin words and numbers stay whole where they fit.
  func text(_ text: String, size: Double, width: Double) -> PDFText {
    let layout = pango.pango_layout_new(context)
    pango.pango_font_description_set_absolute_size(font, size * Self.scale)
    pango.pango_layout_set_font_description(layout, font)
    // A name in letters that run from the right stays where its label is.
    pango.pango_layout_set_auto_dir(layout, 0)
    pango.pango_layout_set_width(layout, Int32(max(1, width) * Self.scale))
    pango.pango_layout_set_wrap(layout, Int32(CPANGO_WRAP_WORD_CHAR))
    pango.pango_layout_set_text(layout, text, Int32(text.utf8.count))
    return PDFText(layout, size: size, pango)
  }

  static let scale = Double(CPANGO_SCALE)

  func draw(_ line: PDFText.Line, x: Double, baseline: Double, ink: Ink) {
    use(ink)
    pango.cairo_move_to(drawing, x, baseline)
    pango.pango_cairo_show_layout_line(drawing, line.pointer)
  }

  // MARK: Lines and areas

  func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), width: Double,
    isDashed: Bool = false, ink: Ink = .black
  ) {
    use(ink)
    pango.cairo_set_line_width(drawing, width)
    pango.cairo_set_dash(drawing, [4, 3], isDashed ? 2 : 0, 0)
    pango.cairo_move_to(drawing, start.x, start.y)
    pango.cairo_line_to(drawing, end.x, end.y)
    pango.cairo_stroke(drawing)
  }

  /// Areas in black, filled as one, so that no hair shows between neighbours.
  func fill(_ areas: [(x: Double, y: Double, width: Double, height: Double)]) {
    use(.black)
    for area in areas {
      pango.cairo_rectangle(drawing, area.x, area.y, area.width, area.height)
    }
    pango.cairo_fill(drawing)
  }

  private func use(_ ink: Ink) {
    let light =
      switch ink {
      case .black: 0.0
      case .grey: 0.35
      case .pale: 0.75
      }
    pango.cairo_set_source_rgb(drawing, light, light, light)
  }

  // MARK: Pages

  func endPage() { pango.cairo_show_page(drawing) }

  /// The whole file; nothing can be drawn any more.
  /// - Throws: `.pdfFailed` with Cairo's own words.
  func finish() throws(PrintFailure) -> [UInt8] {
    let drawn = pango.cairo_status(drawing)
    pango.cairo_surface_finish(surface)
    isFinished = true
    let written = pango.cairo_surface_status(surface)
    let status = drawn != 0 ? drawn : written
    guard status == 0 else {
      throw PrintFailure(
        .pdfFailed, target: "", detail: String(cString: pango.cairo_status_to_string(status)))
    }
    return bytes.all
  }

  /// What was written so far.
  private final class Bytes {
    var all: [UInt8] = []
  }
}
