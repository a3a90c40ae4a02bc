import Catalogue
import Testing
import WorkCalendar

@Suite("Targets of a hall's rates")
struct TargetTests {
  private func profile(_ targets: String) throws -> HallProfile {
    let files = try CountyFolder.files().map { source in
      guard source.file == "hall.yaml" else { return source }
      let old = "targets: {firstAcceptance: 98, onceDone: 98}"
      try #require(source.text.contains(old))
      return SourceText(file: source.file, text: source.text.replacing(old, with: targets))
    }
    return try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5)).profile
  }

  @Test("S101 R34: the folder says which rate is to reach what, or nothing")
  func read() throws {
    let county = try CountyFolder.edition().profile.targets
    #expect(county == [.firstAcceptance: 98, .onceDone: 98])
    #expect(try profile("targets: {onTime: 100}").targets == [.onTime: 100])
    #expect(try profile("").targets == [:])
  }

  @Test(
    "R34: a target of no rate, or no percent, is an error in the folder",
    arguments: ["received: 98", "onTime: 0", "onTime: 101", "onTime: 98.5", "onTime: x"])
  func wrong(target: String) {
    let error = #expect(throws: HallFolderError.self) { _ = try profile("targets: {\(target)}") }
    #expect(error?.findings.count == 1)
    #expect(error?.findings.first?.at.file == "hall.yaml")
  }
}
