import CaseEngine
import Catalogue
import Paper
import Phrases
import TestSupport
import Testing
import WorkCalendar

/// A page of the register of licences, to be read beside the tests.
struct LicencePaperTests {
  @Test(
    "S113: the register at every width, which says that it is no licence itself",
    arguments: PaperWidth.allCases)
  func golden(width: PaperWidth) {
    let sample = SampleCase()
    let number = sample.accepted.number
    let paper = LicencePaper(
      hallName: sample.hall.name, banner: sample.hall.banner,
      at: Moment(CivilDate(2026, 3, 2), hour: 17, minute: 30), clerkName: "李敏",
      lines: [
        LicencePaper.Line(
          name: "营业执照", number: "91330382DB0HHKRKA0", holderName: "乐清市康宁大药房",
          issuer: "县市场监督管理局", term: "长期", status: "有效", reference: "\(number)/1.1"),
        LicencePaper.Line(
          name: "食品行业从业人员预防性体检合格证", number: nil, holderName: "乐清市康宁大药房",
          issuer: "卫健", term: "2027-03-02", status: "未核对", reference: "\(number)/staff-health"),
      ])
    let text = Sheet(licences: paper, language: .chinese).text(width)
    let difference = goldenDifference(text, "licences-\(width.rawValue).txt")
    #expect(difference == nil, "\(difference ?? "")")
    #expect(text.contains("不是法定电子证照"))
    let english = Sheet(licences: paper, language: .english).text(width)
    #expect(english.contains("Register of licences"))
  }
}
