import Paper
import Phrases
import TestSupport
import Testing

/// The papers as a person sees them; the files beside these tests are there to be read.
struct GoldenPaperTests {
  @Test(
    "R9 R11 R30: every paper in Chinese, at every width",
    arguments: SamplePapers.names, PaperWidth.allCases)
  func chinese(name: String, width: PaperWidth) throws {
    let text = try SamplePapers.sheet(name, .chinese, of: SampleCase()).text(width)
    let difference = goldenDifference(text, "\(name)-\(width.columns).txt")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("R9 R11 R30: every paper in English", arguments: SamplePapers.names)
  func english(name: String) throws {
    let text = try SamplePapers.sheet(name, .english, of: SampleCase()).text(.wideRoll)
    let difference = goldenDifference(text, "\(name)-48.en.txt")
    #expect(difference == nil, "\(difference ?? "")")
  }
}
