import CaseEngine
import Foundation
import Paper
import Phrases
import TestSupport
import Testing
import WorkCalendar

/// Papers as PDF, read back by poppler and zbar.
struct PDFTests {
  private let sample = SampleCase()

  @Test("R30: the text of every paper as PDF", arguments: SamplePapers.names)
  func golden(name: String) throws {
    let pdf = try PrintedPDF(try SamplePapers.sheet(name, .chinese, of: sample), .a4)
    let difference = goldenDifference(try pdf.layout(), "\(name)-a4.pdf.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(
    "Whatever a paper says can be selected in its PDF, on either sheet and in either language",
    arguments: SamplePapers.names, PageSize.allCases)
  func selectable(name: String, page: PageSize) throws {
    let language = page == .a4 ? Language.chinese : .english
    let sheet = try SamplePapers.sheet(name, language, of: sample)
    let text = bare(try PrintedPDF(sheet, page).pages().joined())
    let lost = sheet.texts.filter { !isThere($0, in: text) }
    #expect(lost == [])
  }

  /// A name that is wrapped beside another one is read in pieces; each of its words is there.
  private func isThere(_ words: String, in text: String) -> Bool {
    text.contains(bare(words))
      || words.split { $0 == " " || "，；。、".contains($0) }.allSatisfy { text.contains(bare($0)) }
  }

  private func bare(_ text: some StringProtocol) -> String {
    String(text.filter { !$0.isWhitespace })
  }

  @Test("Every font is in the file, as far as it is used, and one of them knows Chinese")
  func fonts() throws {
    let fonts = try PrintedPDF(try SamplePapers.sheet("slip", .chinese, of: sample), .a4).fonts()
    #expect(fonts.filter { !$0.isWhole }.isEmpty, "\(fonts)")
    #expect(fonts.contains { $0.type == "CID" }, "\(fonts)")
  }

  @Test(
    "R30: a rare surname beyond the first plane is drawn, and read back, not a box",
    arguments: ["𠮷", "𬭎"])
  func rareSurname(surname: String) throws {
    let sample = SampleCase(rename: { $0 == "王秀英" ? surname + "秀英" : $0 })
    let pdf = try PrintedPDF(try SamplePapers.sheet("slip", .chinese, of: sample), .a4)
    #expect(bare(try pdf.pages().joined()).contains(surname + "秀英"))
    let fonts = try pdf.fonts()
    #expect(
      fonts.contains { $0.name.contains("BabelStoneHan") },
      "needs the Debian package fonts-babelstone-han: \(fonts)")
    #expect(fonts.filter { !$0.isWhole }.isEmpty, "\(fonts)")
  }

  @Test("R30: a scanner reads the slip's code from the page", arguments: PageSize.allCases)
  func scanned(page: PageSize) throws {
    let pdf = try PrintedPDF(try SamplePapers.sheet("slip", .chinese, of: sample), page)
    #expect(try pdf.codes() == [SampleCase.number])
  }

  @Test("The same paper is the same bytes, and a reprint is the paper of the same day")
  func deterministic() throws {
    let sheet = try SamplePapers.sheet("slip", .chinese, of: sample)
    let first = try sheet.bytes(.pdf(.a4))
    #expect(try sheet.bytes(.pdf(.a4)) == first)
    let reprint = try SamplePapers.sheet("slip-reprint", .chinese, of: sample)
    #expect(reprint.day == sheet.day)
    #expect(try reprint.bytes(.pdf(.a4)) != first)
  }

  @Test("Each page says which it is of how many, and of which paper")
  func pageNumbers() throws {
    let sheet = long(rows: 200)
    let pages = try PrintedPDF(sheet, .a5).pages()
    try #require(pages.count > 3)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("第 \(index + 1) 页，共 \(pages.count) 页"))
      #expect(page.contains("L-7"))
    }
    let short = try PrintedPDF(long(rows: 1), .a5).pages()
    #expect(short.count == 1)
  }

  @Test("No page parts an entry of a list from what belongs to it")
  func wholeRows() throws {
    for page in try PrintedPDF(long(rows: 200), .a5).pages() {
      for number in 1...200 where page.contains("事项\(number)号") {
        #expect(page.contains("部门\(number)号") && page.contains("期限\(number)号"), "\(number)")
      }
    }
  }

  @Test("What is longer than a page goes on on the next, and nothing of it is lost")
  func longerThanAPage() throws {
    let words = (1...1_500).map { "第\($0)句。" }.joined()
    let sheet = Sheet(
      blocks: [.paragraph(PaperText(words))], number: nil, day: CivilDate(2026, 3, 2),
      language: .chinese)
    let pdf = try PrintedPDF(sheet, .a5)
    let pages = try pdf.pages()
    #expect(pages.count > 1)
    let text = pages.enumerated().map { index, page in
      bare(page).replacing("第\(index + 1)页，共\(pages.count)页", with: "")
    }.joined()
    for number in 1...1_500 { #expect(text.contains("第\(number)句。")) }
  }

  /// A list with entries of three lines each.
  private func long(rows count: Int) -> Sheet {
    let rows = (1...count).map { number in
      Row(
        number, "事项\(number)号",
        details: [Row.Detail("部门\(number)号"), Row.Detail("期限\(number)号")])
    }
    return Sheet(
      blocks: [.heading(PaperText("清单"), .title), .rows(rows)], number: "L-7",
      day: CivilDate(2026, 3, 2), language: .chinese)
  }

  @Test(
    "Whatever stands in a name, a PDF comes out, and nothing hidden is in its text",
    arguments: SamplePapers.names)
  func hostile(name: String) throws {
    var random = SplitMix64(
      seed: name.utf8.reduce(7 as UInt64) { $0 &* 31 &+ UInt64($1) })
    let names = (0..<4).map { _ in HostileTextTests.name(&random) }
    let sample = SampleCase(rename: { names[$0.count % names.count] })
    let pdf = try PrintedPDF(try SamplePapers.sheet(name, .chinese, of: sample), .a5)
    let pages = try pdf.pages()
    // Poppler parts lines by line feeds, and marks itself what runs from the right.
    let leaked = pages.joined().unicodeScalars.filter {
      $0.value != 0x0a && ($0.value < 0x20 || (0x7f...0x9f).contains($0.value))
    }
    #expect(leaked.isEmpty)
    #expect(pages.last?.contains("共 \(pages.count) 页") == true)
  }

  @Test("A name of 110 characters is wrapped and stands on the paper whole")
  func longName() throws {
    let name = String(
      (0..<110).map { Array("乐清市康宁大药房连锁有限公司虹桥镇第一分店")[$0 % 21] })
    let sample = SampleCase(rename: { $0 == "王秀英" ? name : $0 })
    let sheet = try SamplePapers.sheet("slip", .chinese, of: sample)
    #expect(bare(try PrintedPDF(sheet, .a5).pages().joined()).contains(name))
  }
}
