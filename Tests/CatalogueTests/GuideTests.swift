import Catalogue
import CatalogueTesting
import Phrases
import TestSupport
import Testing

struct GuideTests {
  @Test(
    "R2: the guide of an item and of a matter, as the public reads it",
    arguments: ["SJ01", "SJ02", "WJ02", "open-teahouse", "close-shop"], Language.allCases)
  func golden(code: String, language: Language) throws {
    let guide = try #require(SmallHall.edition.guide(code))
    let text = guide.lines(language).joined(separator: "\n") + "\n"
    #expect(goldenDifference(text, "guide-\(code).\(language.rawValue).txt") == nil)
  }

  @Test("R2: every guide of the county has the nine fields, none of them empty")
  func nineFields() throws {
    let edition = try CountyFolder.edition()
    for code in edition.items.map(\.code) + edition.matters.map(\.code) {
      let fields = try #require(edition.guide(code)).fields(.chinese)
      #expect(fields.count >= 9)
      #expect(fields.allSatisfy { !$0.lines.isEmpty && !$0.lines.contains("") }, "\(code)")
    }
  }

  @Test("R8: a matter's guide lists each material once, with all the items that need it")
  func united() throws {
    let guide = try #require(SmallHall.edition.guide("open-teahouse"))
    let codes = guide.materials.map(\.material.code)
    #expect(Set(codes).count == codes.count)
    let licence = try #require(guide.materials.first { $0.material.code == "licence" })
    #expect(licence.items == ["SJ02", "WJ01"])
    #expect(licence.producers == ["SJ01"])
    #expect(licence.when == nil)
    let report = try #require(guide.materials.first { $0.material.code == "water-report" })
    #expect(report.when == .atLeast(question: "floor-area", 30))
  }

  @Test("a code that nothing has gives no guide")
  func unknown() {
    #expect(SmallHall.edition.guide("SJ77") == nil)
  }
}
