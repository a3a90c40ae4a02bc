import Foundation
import Paper
import Testing

/// A PDF as other programs see it; its file is gone when the test is over.
final class PrintedPDF {
  let bytes: [UInt8]
  private let folder: URL

  init(_ sheet: Sheet, _ page: PageSize) throws {
    bytes = try sheet.bytes(.pdf(page))
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("pdf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: folder.appendingPathComponent("paper.pdf"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private var path: String { folder.appendingPathComponent("paper.pdf").path }

  /// The text of each page, as a reader selects it.
  func pages() throws -> [String] {
    let data = try OutsideTool.run(["pdftotext", path, "-"], from: "poppler-utils")
    return String(decoding: data, as: UTF8.self).split(separator: "\u{C}").map(String.init)
  }

  /// The text as it stands on the pages, a line of it a line here.
  func layout() throws -> String {
    let data = try OutsideTool.run(["pdftotext", "-layout", path, "-"], from: "poppler-utils")
    return String(decoding: data, as: UTF8.self)
  }

  /// Columns of `pdffonts`: name, type, encoding, embedded, subset, to Unicode.
  func fonts() throws -> [(name: String, type: String, isWhole: Bool)] {
    let data = try OutsideTool.run(["pdffonts", path], from: "poppler-utils")
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst(2)
    return lines.map { line in
      let words = line.split(separator: " ").map(String.init)
      return (words[0], words[1], words.suffix(5).prefix(3) == ["yes", "yes", "yes"])
    }
  }

  /// The codes that a scanner finds on the pages.
  func codes() throws -> [String] {
    let image = folder.appendingPathComponent("page").path
    _ = try OutsideTool.run(["pdftoppm", "-r", "150", "-gray", path, image], from: "poppler-utils")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try files.filter { $0.hasSuffix(".pgm") }.sorted()
      .map { try OutsideTool.zbar(folder.appendingPathComponent($0).path) }.filter { !$0.isEmpty }
  }
}

extension Sheet {
  /// Every text on it, in no order.
  var texts: [String] { blocks.flatMap(\.texts).map(\.text) }
}

extension Block {
  fileprivate var texts: [PaperText] {
    switch self {
    case .heading(let text, _), .paragraph(let text), .cut(let text), .footer(let text): [text]
    case .fields(let fields): fields.flatMap { [$0.label, $0.value] }
    case .rows(let rows):
      rows.flatMap { row in
        [row.marker, row.text, row.trailing].compactMap(\.self)
          + row.details.flatMap { [$0.text, $0.trailing].compactMap(\.self) }
      }
    case .signature(let labels): labels
    case .seal(let text, let date): [text, date]
    case .code(_, let caption): [caption]
    case .diagram(let diagram):
      diagram.parts.flatMap { part -> [PaperText] in
        switch part {
        case .stage(let texts): texts
        case .branches(let caption, let boxes): [caption] + boxes.flatMap(\.self)
        }
      }
    case .rule: []
    }
  }
}
