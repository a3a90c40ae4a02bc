import Paper
import Phrases
import TestSupport
import Testing
import WorkCalendar

/// Papers as the bytes of a receipt printer, played back by one that writes down what it is told.
struct ReceiptTests {
  private let sample = SampleCase()

  @Test(
    "R30: what a receipt printer is told for every paper", arguments: SamplePapers.names)
  func golden(name: String) throws {
    let sheet = try SamplePapers.sheet(name, .chinese, of: sample)
    let printer = try ReceiptPrinter(playing: sheet.bytes(.escpos(.narrow)))
    let difference = goldenDifference(printer.dump, "\(name)-32.escpos.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(
    "No line is wider than the roll as the printer counts, in either language",
    arguments: SamplePapers.names, RollWidth.allCases)
  func widths(name: String, roll: RollWidth) throws {
    for language in Language.allCases {
      let sheet = try SamplePapers.sheet(name, language, of: sample)
      let printer = try ReceiptPrinter(playing: sheet.bytes(.escpos(roll)))
      #expect(printer.lines.filter { $0.columns > roll.columns }.map(\.text) == [])
      #expect(printer.cuts >= 1)
    }
  }

  @Test(
    "Whatever stands in a name, the printer gets no command from it and no line too long",
    arguments: SamplePapers.names, [1, 2, 3] as [UInt64])
  func hostile(name: String, seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let names = (0..<4).map { _ in HostileTextTests.name(&random) }
    let sample = SampleCase(rename: { names[$0.count % names.count] })
    let sheet = try SamplePapers.sheet(name, .chinese, of: sample)
    for roll in RollWidth.allCases {
      let printer = try ReceiptPrinter(playing: sheet.bytes(.escpos(roll)))
      let wide = printer.lines.filter { $0.columns > roll.columns }
      #expect(wide.map(\.text) == [], "seed \(seed)")
      #expect(printer.cuts == sheet.blocks.count { if case .cut = $0 { true } else { false } } + 1)
    }
  }

  @Test("R30: the printer draws the slip's code itself", arguments: RollWidth.allCases)
  func code(roll: RollWidth) throws {
    let sheet = try SamplePapers.sheet("slip", .chinese, of: sample)
    let printer = try ReceiptPrinter(playing: sheet.bytes(.escpos(roll)))
    #expect(printer.codes == [SampleCase.number])
    #expect(printer.cuts == 2, "what stays at the window comes off by itself")
  }

  @Test(
    "A printer gets the character that was meant, or none",
    arguments: [
      ("𠮷", "𠮷", 2), ("㛃", "㛃", 2), ("阿依古丽·买买提", "阿依古丽·买买提", 16), ("e\u{301}", "é", 2),
      ("邉\u{E0101}", "邉", 2), ("“A”—é", "“A”—é", 9), ("\u{1B}@王", "?@王", 4),
    ])
  func characters(raw: String, printed: String, columns: Int) throws {
    let sheet = Sheet(
      blocks: [.paragraph(PaperText(raw))], number: nil, day: CivilDate(2026, 3, 2),
      language: .chinese)
    let printer = try ReceiptPrinter(playing: sheet.bytes(.escpos(.narrow)))
    #expect(printer.lines.map(\.text) == [printed])
    #expect(printer.lines.map(\.columns) == [columns])
  }
}
