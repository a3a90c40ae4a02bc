import Catalogue
import CatalogueTesting
import Testing

struct SmallHallTests {
  @Test("a hall folder becomes an edition, entry by entry")
  func reads() throws {
    let edition = SmallHall.edition
    #expect(edition.items.map(\.code) == ["WJ01", "WJ02", "SJ01", "SJ02", "SJ03"])
    #expect(edition.matters.map(\.code) == ["close-shop", "open-teahouse"])
    let teahouse = try #require(edition.matter("open-teahouse"))
    #expect(teahouse.questions.map(\.kind) == [.one, .many, .one, .number, .one])
    #expect(teahouse.questions[0].defaultAnswer == .one("no"))
    #expect(teahouse.items[2].after == ["SJ01", "WJ02"])
  }

  @Test("words that YAML would take for booleans stay the words that were written")
  func plainWords() throws {
    let question = try #require(SmallHall.edition.matter("open-teahouse")?.questions.first)
    #expect(question.options.map(\.code) == ["yes", "no"])
  }
}
