import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

/// Special links that stop the law's own limit: the eight procedures of PL 45.
struct ProcedureLintTests {
  private static let survey = "{name: 现场核查, limit: 10 工作日, promised: 3 工作日 待核, basis: 办法第十六条}"

  private func findings(_ link: String) throws -> [String] {
    try BrokenHall(
      "items/market.yaml", Self.survey, link, said: [], in: GrownHall.files
    ).lintLines()
  }

  @Test(
    "R25: a link that is called after one of the eight procedures says that it is one",
    arguments: [
      ("听证", "hearing", "hearing"), ("招标", "tender", "tender"), ("拍卖", "auction", "auction"),
      ("检验", "inspection", "inspection"), ("检测", "testing", "testing"),
      ("检疫", "quarantine", "quarantine"), ("鉴定", "appraisal", "appraisal"),
      ("专家评审", "expertReview", "expert review"),
    ])
  func unmarked(name: String, word: String, english: String) throws {
    #expect(
      try findings("{name: 现场\(name)会, basis: 办法第十六条}") == [
        "items/market.yaml:52: R25: warning: the special link “现场\(name)会” of the item “SJ02” "
          + "speaks of a procedure of Licensing Law art. 45 (\(english)) but has no procedure, so it "
          + "never stops the statutory limit; if it is one, write procedure: \(word)"
      ])
    #expect(
      try findings("{name: 现场\(name)会, procedure: \(word), basis: 办法第十六条}") == [])
    #expect(SpecialLink.Procedure(rawValue: word)?.name(.chinese) == name)
  }

  @Test("R25: what stops the law's own limit has a basis")
  func baseless() throws {
    for basis in ["", ", basis: \" \""] {
      let lines = try findings("{name: 评审, procedure: expertReview\(basis)}")
      #expect(
        lines == [
          "items/market.yaml:52: R25: the special link “评审” of the item “SJ02” stops the statutory "
            + "limit (procedure) without a basis; give one"
        ])
    }
  }

  @Test("R25: the links of a variant are looked at as well")
  func variant() throws {
    let hall = BrokenHall(
      "items/market.yaml", "{code: initial, name: 新办}",
      "{code: initial, name: 新办, special: [{name: 听证}]}", said: [], in: GrownHall.files)
    #expect(try hall.lintLines().count == 1)
  }

  @Test("R25: a procedure is one of the eight, and a plain link none")
  func reading() throws {
    let hall = BrokenHall(
      "items/market.yaml", Self.survey, "{name: 评审, procedure: experts, basis: 办法}",
      said: [], in: GrownHall.files)
    #expect(
      hall.readingLines == [
        "items/market.yaml:52: procedure cannot be “experts”; it is one of hearing, tender, auction, inspection, testing, quarantine, appraisal, expertReview"
      ])
    #expect(try findings(Self.survey) == [])
  }
}
