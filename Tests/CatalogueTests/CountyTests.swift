import Catalogue
import CatalogueTesting
import Phrases
import TestSupport
import Testing
import WorkCalendar

@Suite("The county that ships, as a catalogue")
struct CountyTests {
  @Test("the county that ships can be read and published: R2 to R5 find no error in it")
  func isClean() throws {
    do {
      let edition = try CountyFolder.edition()
      let findings = Lint.findings(in: edition, vagueWords: try CountyFolder.vagueWords())
      #expect(findings.map { $0.line(.chinese) } == [])
    } catch let error as HallFolderError {
      Issue.record("\(error.findings.map { $0.line(.chinese) }.joined(separator: "\n"))")
    }
  }

  @Test(
    "S036: it is a whole county: 113 items and what the bundles lack, 20 bundles, 30 departments")
  func counts() throws {
    let edition = try CountyFolder.edition()
    #expect(edition.items.count == 129)
    #expect(edition.materials.count >= 78)
    #expect(edition.matters.count == 20)
    // The 31st is the zones' own authority (S165), at the end, so that no number of staff moves.
    #expect(edition.departments.map(\.code).firstIndex(of: "XZ") == 29)
    #expect(edition.departments.count == 31)
    #expect(edition.departments.filter { !$0.hasWindow }.map(\.code) == ["JY", "KJ", "TY"])
    #expect(edition.departments.filter(\.isVertical).map(\.code) == Self.vertical)
  }

  @Test("the README and the manual give the numbers of the county as they are")
  func told() throws {
    let edition = try CountyFolder.edition()
    let (items, departments) = (edition.items.count, edition.departments.count)
    let materials = edition.materials.count
    let readme = try CountyFolder.document("README.md")
    #expect(
      readme.contains(
        "\(items) items of \(departments) departments, \(materials) materials, 20 matters"))
    let manual = try CountyFolder.document("docs/manual/setup.md")
    #expect(manual.contains("\(items) 个事项、20 件事、\(materials) 份材料、\(departments) 个部门、9 个地点"))
    #expect((edition.matters.count, edition.places.count) == (20, 9))
  }

  private static let vertical = ["XF", "ST", "SW", "GJJ", "YC", "GY"]

  @Test("S054: the 113 items of the list are there under their full names")
  func names() throws {
    let edition = try CountyFolder.edition()
    let extra: Set = [
      "SJ13", "SJ14", "SJ15", "GA13", "GA14", "GA15", "ZR08", "ZJ08", "ZJ09", "ZJ10", "TJ04",
      "TJ05", "GY05", "CG05", "JT03", "WL05",
    ]
    let listed = edition.items.filter { !extra.contains($0.code) }.sorted { $0.code < $1.code }
    let lines = listed.map { "\($0.code)\t\($0.name)\n" }
    #expect(lines.count == 113)
    #expect(goldenDifference(lines.joined(), "county-items.txt") == nil)
  }

  @Test("names are as long as they are: most within 27 characters, none cut")
  func lengths() throws {
    let lengths = try CountyFolder.edition().items.map(\.name.count)
    #expect(Double(lengths.filter { $0 <= 27 }.count) >= 0.95 * Double(lengths.count))
  }

  @Test("its matters are the twenty that scripts know")
  func matters() throws {
    let codes = Set(try CountyFolder.edition().matters.map(\.code))
    #expect(
      codes == [
        "open-pharmacy", "open-printing", "open-restaurant", "open-salon", "open-hotel",
        "open-shop", "resident-death", "newborn", "house-transfer", "open-company",
        "close-company", "industrial-project", "joint-acceptance", "utilities", "new-employee",
        "veteran", "household-move", "driving-licence", "freight-company", "disability",
      ])
  }

  @Test("R1: every material is asked for by some item, or stands in for one that is")
  func materialsAreUsed() throws {
    let edition = try CountyFolder.edition()
    let asked = edition.items.flatMap { $0.materials.map(\.material) }
    let instead = edition.matters.flatMap { $0.substitutes.map(\.by) }
    let idle = Set(edition.materials.map(\.code)).subtracting(asked + instead)
    #expect(idle.isEmpty)
  }

  @Test("S040: the certification that ended in 2019 was in force before, and is not today")
  func historic() throws {
    let edition = try CountyFolder.edition()
    #expect(edition.lifeState("SJ12", on: CivilDate(2019, 11, 30)) == .inForce)
    #expect(edition.lifeState("SJ12", on: CivilDate(2019, 12, 1)) == .cancelled)
    #expect(edition.items(inForceOn: CivilDate(2026, 3, 2)).allSatisfy { $0.code != "SJ12" })
  }

  @Test("S253: environmental approval became a filing in the zone of reform, from its day on")
  func changedType() throws {
    let edition = try CountyFolder.edition()
    let types = ["ST01", "ST03"].map { edition.item($0)?.type }
    #expect(types == ["01", "10"])
    #expect(edition.lifeState("ST03", on: CivilDate(2017, 6, 30)) == .published)
    #expect(edition.lifeState("ST03", on: CivilDate(2017, 7, 1)) == .inForce)
  }
}
