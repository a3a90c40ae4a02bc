/// A short word for each rendering, for what is kept and typed.
extension Rendering {
  package static let all: [Rendering] =
    PaperWidth.allCases.map(Rendering.text) + PageSize.allCases.map(Rendering.pdf)
    + RollWidth.allCases.map(Rendering.escpos)

  /// `text-80`, `pdf-a4`, `escpos-48`.
  package var code: String {
    switch self {
    case .text(let width): "text-\(width.columns)"
    case .pdf(let page): "pdf-\(page.rawValue)"
    case .escpos(let roll): "escpos-\(roll.columns)"
    }
  }

  package init?(code: String) {
    guard let found = Self.all.first(where: { $0.code == code }) else { return nil }
    self = found
  }

  /// As a printing system calls it; receipt bytes are for the printer alone.
  var mimeType: String {
    switch self {
    case .text: "text/plain"
    case .pdf: "application/pdf"
    case .escpos: "application/vnd.cups-raw"
    }
  }
}
