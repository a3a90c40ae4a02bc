import Catalogue
import Phrases
import Testing

struct CountyTests {
  @Test("the county that ships can be read and published: R2 to R5 find no error in it")
  func isClean() throws {
    do {
      let edition = try CountyFolder.edition()
      let findings = Lint.findings(in: edition, vagueWords: try CountyFolder.vagueWords())
      #expect(findings.filter(\.isError).map { $0.line(.chinese) } == [])
    } catch let error as HallFolderError {
      Issue.record("\(error.findings.map { $0.line(.chinese) }.joined(separator: "\n"))")
    }
  }
}
