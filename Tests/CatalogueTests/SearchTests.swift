import Catalogue
import CatalogueTesting
import TestSupport
import Testing

struct SearchTests {
  @Test(
    "things outside the catalogue are found as its items are",
    arguments: [
      ("康宁", [0]), ("kn", [0]), ("kangning", [0]), ("dyf", [0, 1]), ("lj dyf", [1]),
      ("dyf lj", [1]), ("药品 康", [0]), ("yaopin", [0]), ("sp", [1]), ("zzz", []), ("", []),
      (" ", []),
    ])
  func texts(words: String, found: [Int]) {
    let things = [["药品经营许可", "康宁大药房"], ["食品经营许可", "老街大药房"], []]
    #expect(SearchHall.index.positions(of: words, in: things) == found)
  }

  private func codes(_ words: String, limit: Int = 20) -> [String] {
    SearchHall.index.search(words, limit: limit).map(\.code)
  }

  @Test(
    "what is typed finds, best first",
    arguments: [
      // Chinese, anywhere in the name.
      ("药店", ["GA04", "open-pharmacy"]), ("开办", ["open-pharmacy", "open-hotel"]),
      ("零售", ["open-pharmacy", "SJ08"]), ("（零售）", ["open-pharmacy", "SJ08"]),
      ("核发零售", ["SJ08"]), ("民宿", ["open-hotel"]),
      // Initials, full pinyin, and mixed.
      ("kbyd", ["open-pharmacy"]), ("kaibanyaodian", ["open-pharmacy"]),
      ("kai ban yao dian", ["open-pharmacy"]), ("KaiBan YaoDian", ["open-pharmacy"]),
      ("kaiban yd", ["open-pharmacy"]), ("kaib药店", ["open-pharmacy"]),
      ("开b药d", ["open-pharmacy"]), ("yaodian", ["GA04", "open-pharmacy"]),
      ("yd", ["GA04", "open-pharmacy"]), ("yaof", ["open-pharmacy"]),
      ("zh", ["WJ03", "WJ01", "GA04", "GA02", "GA05", "SJ08"]),
      ("zhongdgg", ["WJ01"]), ("kaibanbi", ["open-hotel"]), ("shcls", []),
      // One syllable or two.
      ("xianj", ["GA03"]), ("xi'anj", ["GA03"]),
      // The vowel u with two dots.
      ("nvxing", ["GA06"]), ("lvsetd", ["GA06"]), ("nüx", ["GA06"]),
      // Codes.
      ("SJ08", ["SJ08"]), ("sj08", ["SJ08"]), ("ＳＪ０８", ["SJ08"]), ("08", ["SJ08"]),
      ("open-ph", ["open-pharmacy"]), ("pharmacy", ["open-pharmacy"]), ("000131", ["SJ01"]),
      // Latin letters within a name.
      ("gsp2", ["GA05"]), ("gsp-2级", ["GA05"]),
      // Departments.
      ("市监", ["open-pharmacy", "SJ01", "SJ08", "SJ09"]),
      ("市场监督", ["open-pharmacy", "SJ01", "SJ08", "SJ09"]),
      ("shijian 许可", ["SJ08", "SJ09"]), ("卫健 登记", ["WJ03"]),
      // Every reading of a heteronym.
      ("zhongda", ["WJ01"]), ("chongda", ["WJ01"]), ("zd", ["WJ01"]), ("cdgg", ["WJ01"]),
      ("yinhang", ["GA01"]), ("yinxing", ["GA01"]), ("hangye", ["GA01"]), ("xingye", ["GA01"]),
      ("changqi", ["WJ03"]), ("zhangqi", ["WJ03"]), ("kuaiji", ["WJ02"]), ("huiji", ["WJ02"]),
      ("danwei", ["GA02"]), ("shanwei", ["GA02"]), ("dw", ["GA02"]),
      // Several words, in any order.
      ("登记 公司", ["SJ01"]), ("药 市监 零售", ["open-pharmacy", "SJ08"]), ("药店 卫健", []),
      // Nothing.
      ("", []), ("  　", []), ("（）", []), ("xyzzy", []), ("药药", []),
    ])
  func finds(words: String, expected: [String]) {
    #expect(codes(words) == expected)
  }

  @Test("no more hits than asked for, and the best of them")
  func limit() {
    #expect(codes("登记", limit: 1) == Array(codes("登记").prefix(1)))
    #expect(codes("登记", limit: 0) == [])
  }

  @Test("on equal rank a matter stands before an item")
  func mattersFirst() throws {
    // 开 begins two matters, 康 stands in the name of a department.
    #expect(codes("ka", limit: 2) == ["open-pharmacy", "open-hotel"])
    // 药 begins an item too, and an item's name is as good as a matter's; 民 only an alias.
    #expect(codes("药", limit: 2) == ["GA04", "SJ08"])
    let edition = RandomCatalogue(seed: 5).edition
    let index = SearchIndex(edition: edition, readings: SearchHall.readings)
    let names = Dictionary(grouping: index.search("j", limit: 100)) { $0.score }
    for hits in names.values {
      let kinds = hits.map(\.kind)
      let firstItem = kinds.firstIndex(of: .item) ?? kinds.endIndex
      #expect(!kinds[firstItem...].contains(.matter))
    }
  }

  @Test(
    "a hit says what was found where",
    arguments: [
      ("yaodian", "open-pharmacy", SearchHit.Match.Field.name, "开办药店", "药店"),
      ("药房", "open-pharmacy", .alias, "药房", "药房"),
      ("核发零", "SJ08", .name, "药品经营许可证核发（零售）", "核发（零"),
      ("j08", "SJ08", .code, "SJ08", "J08"), ("卫健", "WJ02", .department, "卫健", "卫健"),
      ("weish", "WJ02", .department, "县卫生健康局", "卫生"),
    ])
  func matched(
    words: String, code: String, field: SearchHit.Match.Field, text: String, part: String
  ) throws {
    let hit = try #require(SearchHall.index.search(words, limit: 20).first { $0.code == code })
    let match = try #require(hit.matched.first)
    #expect(match.field == field)
    #expect(match.text == text)
    #expect(String(Array(match.text)[match.range]) == part)
  }

  @Test("a score falls from the whole name to the department")
  func scores() throws {
    let scores = ["开办药店", "开办药", "药店", "市监"].map { words in
      SearchHall.index.search(words, limit: 20).first { $0.code == "open-pharmacy" }?.score
    }
    #expect(scores == [100, 92, 76, 60])
  }

  @Test("a name of a hundred characters is found by all of it, by its pinyin and its end")
  func longName() throws {
    let long = String(repeating: "固定资产投资项目节能报告审查批复", count: 7)
    let edition = RandomCatalogue(seed: 3).edition
    let matter = Matter(code: "long", name: long, lead: "D0", items: edition.matters[0].items)
    let index = SearchIndex(
      edition: edition.adding(matter), readings: SearchHall.readings)
    let pinyin = String(repeating: "gudingzichantouzixiangmujienengbaogaoshenchapifu", count: 7)
    for words in [long, pinyin, "scpf", "jienengbaogao"] {
      #expect(index.search(words, limit: 5).first?.code == "long", "\(words)")
    }
  }
}

extension Edition {
  fileprivate func adding(_ matter: Matter) -> Edition {
    Edition(
      number: number, date: date, profile: profile, departments: departments, zones: zones,
      places: places, windows: windows, materials: materials, items: items,
      matters: matters + [matter])
  }
}
