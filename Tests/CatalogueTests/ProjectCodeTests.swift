import Catalogue
import Testing
import WorkCalendar

@Suite("The form of a project's code")
struct ProjectCodeTests {
  @Test(
    "R38: a code has the characters its mask says, and its hyphens where the mask has them",
    arguments: [
      ("9999-999999-99-99-999999", "26033303820401000019", "2603-330382-04-01-000019"),
      ("9999-999999-99-99-999999", "2603330382040100001", nil),
      ("9999-999999-99-99-999999", "260333038204010000190", nil),
      ("9999-999999-99-99-999999", "2603330382040100001A", nil),
      ("AX-9", "B71", "B7-1"), ("AX-9", "BB1", "BB-1"), ("AX-9", "771", nil), ("AX-9", "", nil),
    ])
  func form(mask: String, plain: String, code: String?) throws {
    #expect(try #require(ProjectCodeFormat(mask: mask)).code(of: plain) == code)
  }

  @Test("R38: a mask without a place for a character, or with another sign, is none")
  func masks() {
    for mask in ["", "---", "99 99", "999#", String(repeating: "9", count: 41)] {
      #expect(ProjectCodeFormat(mask: mask) == nil, "\(mask)")
    }
    #expect(ProjectCodeFormat.standard.mask.count == 24)
  }

  @Test("R38: the hall folder says how it is written; a mask that says nothing is an error there")
  func folder() throws {
    let edition = try CountyFolder.edition()
    #expect(edition.profile.projectCode == .standard)
    let files = try changed("hall.yaml", "project-code: 9999", to: "project-code: 9x99")
    let error = #expect(throws: HallFolderError.self) {
      _ = try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
    }
    let wrong = Problem.register(.badProjectCode("9x99-999999-99-99-999999"))
    #expect(error?.findings.map(\.problem) == [wrong])
  }

  @Test(
    "R38: in the county what belongs to a project needs its code, and its registration gives it")
  func county() throws {
    let edition = try CountyFolder.edition()
    let roles = Dictionary(grouping: edition.items) { $0.projectCode }
    #expect(roles[.given]?.map(\.code) == ["FG01"])
    #expect(roles[.needed]?.count == 15)
    let industrial = try #require(edition.matter("industrial-project"))
    #expect(edition.projectCode(of: industrial)?.role == .given)
    let acceptance = try #require(edition.matter("joint-acceptance"))
    #expect(edition.projectCode(of: acceptance)?.role == .needed)
    // By itself an item is no way around it; a printer's works is no project.
    #expect(edition.projectCode(of: try #require(edition.matter("ZJ01")))?.role == .needed)
    #expect(edition.projectCode(of: try #require(edition.matter("open-printing"))) == nil)
  }

  @Test("R38: what needs the code waits for what gives it, or lint says so")
  func awaited() throws {
    let files = try changed(
      "matters/industrial-project.yaml", "{item: SL01, after: [FG01]}", to: "{item: SL01}")
    let edition = try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
    let errors = Lint.findings(in: edition, vagueWords: try CountyFolder.vagueWords())
      .filter(\.isError)
    #expect(errors.map(\.rule) == [38])
    #expect(
      errors.map(\.problem) == [.register(.codeNotAwaited(item: "SL01", giver: "FG01"))])
  }

  /// The county's files with one text replaced.
  private func changed(_ file: String, _ old: String, to new: String) throws -> [SourceText] {
    try CountyFolder.files().map { source in
      guard source.file == file else { return source }
      try #require(source.text.contains(old))
      return SourceText(file: file, text: source.text.replacing(old, with: new))
    }
  }
}
