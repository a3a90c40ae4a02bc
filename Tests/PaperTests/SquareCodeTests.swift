import CQRencode
import Foundation
import Paper
import Phrases
import TestSupport
import Testing
import WorkCalendar

/// The square code: its structure, and that a scanner reads from the paper what was put in.
struct SquareCodeTests {
  @Test(
    "A code holds printable ASCII only",
    arguments: [
      ("凭证", SquareCode.Fault.notASCII), ("12\u{0}34", .notASCII), ("1\n2", .notASCII),
      ("", .empty),
      ("１２", .notASCII), ("\u{7F}", .notASCII), (String(repeating: "a", count: 54), .tooLong),
      (String(repeating: "7", count: 128), .tooLong),
    ])
  func faults(payload: String, fault: SquareCode.Fault) {
    #expect(throws: fault) { try SquareCode(payload) }
  }

  @Test(
    "What a slip can hold always fits the narrowest paper",
    arguments: [
      "4", SampleCase.number, String(repeating: "a", count: 53), String(repeating: "7", count: 127),
    ])
  func fits(payload: String) throws {
    let code = try SquareCode(payload)
    #expect(code.payload == payload)
    #expect([21, 25, 29].contains(code.side))
  }

  @Test(
    "Three corners hold the finder pattern, and the fourth does not",
    arguments: [SampleCase.number, "7"])
  func finders(payload: String) throws {
    let code = try SquareCode(payload)
    let far = code.side - 7
    #expect(hasFinder(code, 0, 0) && hasFinder(code, 0, far) && hasFinder(code, far, 0))
    #expect(!hasFinder(code, far, far))
    #expect(!code.isDark(row: -1, column: 0) && !code.isDark(row: 0, column: code.side))
  }

  /// Rings of 7, 5 and 3 modules: dark, light, dark.
  private func hasFinder(_ code: SquareCode, _ top: Int, _ left: Int) -> Bool {
    (0..<7).allSatisfy { row in
      (0..<7).allSatisfy { column in
        let ring = max(abs(row - 3), abs(column - 3))
        return code.isDark(row: top + row, column: left + column) == (ring != 2)
      }
    }
  }

  @Test(
    "R30: a scanner reads the slip's code from the printed text, at every width",
    arguments: PaperWidth.allCases)
  func scanned(width: PaperWidth) throws {
    let sheet = try SamplePapers.sheet("slip", .chinese, of: SampleCase())
    #expect(try scan(sheet.lines(width), columns: width.columns) == SampleCase.number)
  }

  @Test(
    "R30: the printed text shows the library's own matrix, neither mirrored nor turned",
    arguments: PaperWidth.allCases)
  func matrix(width: PaperWidth) throws {
    let code = try #require(
      QRcode_encodeString(SampleCase.number, 0, QR_ECLEVEL_M, QR_MODE_8, 1))
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    let sheet = try SamplePapers.sheet("slip", .chinese, of: SampleCase())
    let printed = modules(of: sheet.lines(width), columns: width.columns)
    let left = try #require(printed.first?.firstIndex(of: true))
    #expect(printed.count == side + 1, "an odd number of rows leaves a light one")
    for row in 0..<side {
      let line = Array(printed[row][left..<(left + side)])
      #expect(line == (0..<side).map { code.pointee.data[row * side + $0] & 1 == 1 }, "row \(row)")
    }
    #expect(!(printed.last ?? []).contains(true))
  }

  @Test("The largest code is read as well", arguments: [53])
  func largest(count: Int) throws {
    let payload = String((0..<count).map { Array("aZ9-/:")[$0 % 6] })
    let sheet = Sheet(
      blocks: [.code(try SquareCode(payload), caption: PaperText(""))], number: nil,
      day: CivilDate(2026, 3, 2), language: .chinese)
    #expect(try scan(sheet.lines(.narrowRoll), columns: 32) == payload)
  }

  /// Turns the half blocks of the text into an image and has `zbarimg` read it.
  private func scan(_ lines: [String], columns: Int) throws -> String {
    try zbar(image(of: modules(of: lines, columns: columns), columns: columns))
  }

  /// The modules that the half blocks of the text show, row by row over its whole width.
  private func modules(of lines: [String], columns: Int) -> [[Bool]] {
    let rows = lines.filter { line in
      line.contains { "▀▄█".contains($0) } && line.allSatisfy { "▀▄█ ".contains($0) }
    }
    return rows.flatMap { line -> [[Bool]] in
      let cells = Array(line.padding(toLength: columns, withPad: " ", startingAt: 0))
      return [cells.map { "▀█".contains($0) }, cells.map { "▄█".contains($0) }]
    }
  }

  /// A portable greymap of 8 pixels a module, with four light modules on every side, since paper is
  /// white around.
  private func image(of modules: [[Bool]], columns: Int) -> Data {
    let quiet = 4
    let pixel = 8
    let empty = [[Bool]](repeating: Array(repeating: false, count: columns), count: quiet)
    let side = Array(repeating: false, count: quiet)
    let whole = (empty + modules + empty).map { side + $0 + side }
    let width = (columns + 2 * quiet) * pixel
    var data = Data("P5\n\(width) \(whole.count * pixel)\n255\n".utf8)
    for row in whole {
      let line = Data(row.flatMap { Array(repeating: UInt8($0 ? 0 : 255), count: pixel) })
      for _ in 0..<pixel { data.append(line) }
    }
    return data
  }

  /// What `zbarimg` (Debian: zbar-tools) reads in the image; nothing when it finds no code.
  private func zbar(_ image: Data) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("square-code-\(UUID().uuidString).pgm")
    try image.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try OutsideTool.zbar(file.path)
  }
}
