import CaseEngine
import Catalogue
import Paper
import Phrases
import TestSupport
import Testing
import WorkCalendar

struct HandoverPaperTests {
  @Test("S024: a list has a line for each sub-task whose papers go, and none for what has none")
  func lines() {
    let sample = SampleCase()
    #expect(Self.paper(of: sample).lines.count == sample.accepted.tasks.count)
    #expect(HandoverPaper.Line(99, of: sample.accepted) == nil)
    #expect(HandoverPaper.Line(1, of: sample.noticed) == nil)
  }

  static func paper(of sample: SampleCase) -> HandoverPaper {
    let lines = sample.accepted.tasks.compactMap {
      HandoverPaper.Line($0.ordinal, of: sample.accepted)
    }
    return HandoverPaper(
      hallName: sample.hall.name, banner: sample.hall.banner, number: "Y20260302-001",
      department: sample.rename("县教育局"),
      at: Moment(CivilDate(2026, 3, 2), hour: 16, minute: 30),
      clerkName: sample.rename("李敏"), receiver: sample.rename("林文"), lines: lines)
  }
}
