import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

struct FolderTests {
  private func lines(_ files: [SourceText]) -> [String] {
    do throws(HallFolderError) {
      _ = try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
      return []
    } catch {
      return error.findings.map { $0.line(.english) }
    }
  }

  @Test("a folder without its three files says which are missing, and nothing else")
  func empty() {
    #expect(
      lines([])
        == ["departments.yaml", "hall.yaml", "materials.yaml"].map {
          "\($0):1: the file is not there, or there is nothing in it"
        })
  }

  @Test("an empty file counts as missing, and what it might have held is not missed as well")
  func emptyFile() {
    let files = SmallHall.files.map {
      $0.file == "materials.yaml" ? SourceText(file: $0.file, text: "# nothing yet\n") : $0
    }
    #expect(
      lines(files) == ["materials.yaml:1: the file is not there, or there is nothing in it"])
  }

  @Test("a YAML file in the wrong place is told, any other file is passed over")
  func strayFiles() {
    let stray = ["item/market.yaml", "hall.yml", "matters/old/shop.yaml", "README.md", ".git/x"]
    let said = lines(SmallHall.files + stray.map { SourceText(file: $0, text: "code: x") })
    #expect(
      said.map { $0.split(separator: ":")[0] } == [
        "hall.yml", "item/market.yaml", "matters/old/shop.yaml",
      ])
    #expect(said.allSatisfy { $0.hasSuffix("each as .yaml") })
  }

  @Test("the edition does not depend on the order in which the disk lists the files")
  func order() throws {
    let reversed = try HallFolder.read(
      SmallHall.files.reversed(), number: 1, date: CivilDate(2026, 1, 5))
    #expect(reversed == SmallHall.edition)
  }

  @Test("all faults of all files are told at once, in the order of files and lines")
  func allAtOnce() {
    let faults = [
      ("hall.yaml", "duty: handout", "duty: out"), ("items/market.yaml", "copies", "copy"),
    ]
    let files = SmallHall.files.map { source in
      let mine = faults.filter { $0.0 == source.file }
      return mine.reduce(source) { source, fault in
        SourceText(file: source.file, text: source.text.replacing(fault.1, with: fault.2))
      }
    }
    #expect(
      lines(files) == [
        "hall.yaml:16: duty cannot be “out”; it is one of intake, handout",
        "items/market.yaml:17: there is no key “copy”",
        "items/market.yaml:36: there is no key “copy”",
      ])
  }

  @Test("every sentence is complete in both languages")
  func languages() {
    let tables = [
      BrokenHallTests.forms, BrokenReferenceTests.names, BrokenReferenceTests.twice,
      BrokenReferenceTests.conditions,
    ]
    for finding in tables.joined().flatMap(\.readingFindings) {
      for language in Language.allCases {
        let line = finding.line(language)
        #expect(line.hasPrefix("\(finding.at.file):"))
        #expect(!line.contains(/\{[0-9]\}/), "\(line)")
      }
    }
  }

  @Test("an item's telephone that is left out is the hall's")
  func phones() throws {
    let teahouse = SmallHall.edition
    #expect(teahouse.item("SJ01")?.enquiryPhone == .value("0577-1110000"))
    #expect(teahouse.item("WJ02")?.enquiryPhone == .value("0577-1110003"))
    #expect(teahouse.item("WJ02")?.complaintPhone == .value("12345"))
  }

  @Test("money is kept in fen", arguments: [("10", 1000), ("0.5", 50), ("25.50", 2550), ("0", 0)])
  func fen(text: String, fen: Int) throws {
    let hall = BrokenHall("items/health.yaml", "amount: 25.50", "amount: \(text)")
    let edition = try HallFolder.read(hall.files, number: 1, date: CivilDate(2026, 1, 5))
    #expect(edition.item("WJ02")?.fee.value?.amount == fen)
  }

  @Test(
    "R23: a limit keeps the unit it was written in",
    arguments: [
      ("当场", TimeLimit.atOnce), ("20 工作日", TimeLimit(n: 20, unit: .workingDays)),
      ("3 半个工作日", TimeLimit(n: 3, unit: .halfDays)),
      ("60 自然日", TimeLimit(n: 60, unit: .naturalDays)),
      ("1 个月", TimeLimit(n: 1, unit: .months)),
      ("2 办公小时", TimeLimit(n: 2, unit: .officeHours)),
      ("5 分钟", TimeLimit(n: 5, unit: .minutes)),
    ])
  func limits(text: String, limit: TimeLimit) throws {
    for (suffix, mark) in [("", nil), (" 示例", .sample), (" 待核", .unverified)] as [(String, Mark?)] {
      let hall = BrokenHall("items/health.yaml", "promised: 5 自然日", "promised: \(text)\(suffix)")
      let edition = try HallFolder.read(hall.files, number: 1, date: CivilDate(2026, 1, 5))
      #expect(edition.item("WJ02")?.promised == CatalogueLimit(limit, mark: mark))
    }
  }
}
