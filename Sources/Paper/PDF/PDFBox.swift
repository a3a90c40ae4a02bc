/// A strip of a page over its whole width, with what is drawn in it; points from its top left.
struct PDFStrip {
  enum Mark {
    case text(PDFText.Line, x: Double, baseline: Double, PDFCanvas.Ink)
    case line(from: Double, to: Double, y: Double, width: Double, isDashed: Bool, PDFCanvas.Ink)
    /// In black.
    case upright(x: Double, from: Double, to: Double, width: Double)
    /// The dark modules of a code, each of a side, from the left edge.
    case code(SquareCode, x: Double, module: Double)
  }

  var height: Double
  var marks: [Mark] = []
}

/// What stands together on a page: an entry of a list with all that belongs to it.
struct PDFBox {
  var strips: [PDFStrip]
  /// A heading does not stand alone at the foot of a page.
  var staysWithNext = false

  var height: Double { strips.reduce(0) { $0 + $1.height } }
}

/// Which strip stands on which page and how far down.
struct PDFPages {
  typealias Placed = (y: Double, strip: PDFStrip)

  private(set) var pages: [[Placed]] = [[]]
  private let height: Double
  private var used = 0.0

  /// - Parameter height: of the text of a page.
  init(_ boxes: [PDFBox], height: Double) {
    self.height = height
    var rest = boxes[...]
    while !rest.isEmpty {
      let together = rest.prefix { $0.staysWithNext }.count + 1
      place(rest.prefix(together).flatMap(\.strips))
      rest = rest.dropFirst(together)
    }
  }

  /// On this page where all of it fits, else on the next; what fits no page at all is cut between
  /// its lines.
  private mutating func place(_ strips: [PDFStrip]) {
    let whole = strips.reduce(0) { $0 + $1.height }
    if used + whole > height, whole <= height { turn() }
    for strip in strips {
      if used + strip.height > height { turn() }
      pages[pages.count - 1].append((used, strip))
      used += strip.height
    }
  }

  private mutating func turn() {
    guard used > 0 else { return }
    pages.append([])
    used = 0
  }
}
