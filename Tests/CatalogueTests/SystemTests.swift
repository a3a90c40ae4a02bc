import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@Suite("Systems of other offices in a hall folder")
struct SystemTests {
  @Test("systems, and what is typed into them, are read in their order")
  func read() throws {
    let edition = SmallHall.edition
    #expect(edition.profile.systems.map(\.name) == ["省健康证系统"])
    #expect(edition.profile.systems.map(\.level) == [.province])
    let entries = try #require(edition.item("WJ02")).enterInto
    #expect(entries.map(\.stage) == [.acceptance, .decision])
    #expect(entries[0].fields.map(\.label) == ["姓名", "经营"])
    #expect(entries[0].fields.map(\.source) == [.fact(.applicantName), .answer("sells")])
  }

  @Test("what the reader cannot make sense of is told with file and line", arguments: forms)
  func form(_ hall: BrokenHall) {
    #expect(hall.readingLines == hall.said)
  }

  @Test("R1: a field that nobody can fill in is told at its line", arguments: fields)
  func lint(_ hall: BrokenHall) throws {
    #expect(try hall.lintLines() == hall.said)
  }

  static let forms = [
    BrokenHall(
      "hall.yaml", "level: province}", "level: nation}",
      "hall.yaml:19: level cannot be “nation”; it is one of county, city, province, state"),
    BrokenHall(
      "items/health.yaml", "{system: s1, at", "{system: s9, at",
      "items/health.yaml:38: R1: there is no outside system “s9”"),
    BrokenHall(
      "items/health.yaml", "fact: applicant-name", "fact: applicant-nam",
      "items/health.yaml:37: fact cannot be “applicant-nam”; it is one of "
        + SystemEntry.Fact.allCases.map(\.rawValue).joined(separator: ", ")),
    BrokenHall(
      "items/health.yaml", "{label: 证号, fact: document-number}", "{label: 证号}",
      "items/health.yaml:38: a field of a system of WJ02 must have one of fact, answer and text"),
  ]

  static let fields = [
    BrokenHall(
      "items/health.yaml", "answer: sells", "answer: sell",
      "items/health.yaml:37: R1: no matter with WJ02 asks “sell”, so that nobody can fill in the field “经营”. Did you mean “sells”?"
    ),
    BrokenHall(
      "items/health.yaml", "fact: applicant-name", "fact: decided",
      "items/health.yaml:37: R1: the field “姓名” of WJ02 is known only after the decision, and is entered on acceptance; write at: decision"
    ),
    BrokenHall(
      "items/health.yaml", "{system: s1, at: decision", "{system: s1, at: acceptance",
      "items/health.yaml:38: R1: the field “证号” of WJ02 is known only after the decision, and is entered on acceptance; write at: decision",
      "items/health.yaml:38: R1: WJ02 is entered into the system s1 twice at the same stage"),
  ]
}
