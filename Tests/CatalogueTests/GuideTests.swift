import Catalogue
import CatalogueTesting
import Phrases
import TestSupport
import Testing
import WorkCalendar

struct GuideTests {
  @Test(
    "R2: the guide of an item and of a matter, as the public reads it",
    arguments: ["SJ01", "SJ02", "WJ02", "open-teahouse", "close-shop"], Language.allCases)
  func golden(code: String, language: Language) throws {
    let guide = try #require(SmallHall.edition.guide(code))
    let text = guide.lines(language).joined(separator: "\n") + "\n"
    #expect(goldenDifference(text, "guide-\(code).\(language.rawValue).txt") == nil)
  }

  @Test(
    "R2: a guide tells variants, special links, undertakings, places, delegation and life",
    arguments: ["SJ02", "SJ90", "WJ01", "WJ03", "open-teahouse"], Language.allCases)
  func grown(code: String, language: Language) throws {
    let guide = try #require(GrownHall.edition.guide(code))
    let text = guide.lines(language).joined(separator: "\n") + "\n"
    #expect(goldenDifference(text, "grown-\(code).\(language.rawValue).txt") == nil)
  }

  @Test(
    "the short guide says what to bring, where, how long and how much",
    arguments: ["SJ02", "WJ02", "open-teahouse"], Language.allCases)
  func short(code: String, language: Language) throws {
    let guide = try #require(GrownHall.edition.guide(code))
    let text = guide.shortLines(language).joined(separator: "\n") + "\n"
    #expect(goldenDifference(text, "short-\(code).\(language.rawValue).txt") == nil)
  }

  @Test("R1: a guide is of a day: what begins later stands on it from its day on")
  func day() throws {
    let guide = try #require(GrownHall.edition.guide("WJ03", on: CivilDate(2026, 7, 1)))
    #expect(!guide.lines(.english)[0].contains("in force from"))
    let old = try #require(GrownHall.edition.guide("SJ90", on: CivilDate(2019, 11, 30)))
    #expect(!old.lines(.english)[0].contains("no more"))
    let teahouse = try #require(
      GrownHall.edition.guide("open-teahouse", on: CivilDate(2019, 11, 30)))
    #expect(teahouse.parts.map(\.item.code).contains("SJ90"))
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
