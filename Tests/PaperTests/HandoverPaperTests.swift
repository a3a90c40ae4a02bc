import CaseEngine
import Catalogue
import Paper
import Phrases
import TestSupport
import Testing
import WorkCalendar

struct HandoverPaperTests {
  @Test("S024: the list of papers handed over, at every width", arguments: PaperWidth.allCases)
  func looks(width: PaperWidth) {
    let text = Sheet(handover: paper(), language: .chinese).text(width)
    #expect(goldenDifference(text, "handover-\(width.columns).txt") == nil)
  }

  @Test("S024: the same in English")
  func english() {
    let text = Sheet(handover: paper(), language: .english).text(.page)
    #expect(goldenDifference(text, "handover-80.en.txt") == nil)
  }

  private func paper() -> HandoverPaper {
    let sample = SampleCase()
    let lines = sample.accepted.tasks.compactMap {
      HandoverPaper.Line($0.ordinal, of: sample.accepted)
    }
    #expect(lines.count == sample.accepted.tasks.count)
    #expect(HandoverPaper.Line(99, of: sample.accepted) == nil)
    #expect(HandoverPaper.Line(1, of: sample.noticed) == nil)
    return HandoverPaper(
      hallName: sample.hall.name, banner: sample.hall.banner, number: "Y20260302-001",
      department: "县教育局", at: Moment(CivilDate(2026, 3, 2), hour: 16, minute: 30),
      clerkName: "李敏", receiver: "林文", lines: lines)
  }
}
