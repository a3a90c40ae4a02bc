package import CaseEngine
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// The one-time notice: what is missing, how to mend it, and that nothing else will be asked (R9).
  package init(notice: NoticePaper, language: Language) {
    let template = NoticeTemplate(notice: notice, words: Wording(language: language))
    self.init(
      blocks: template.blocks, number: notice.number, day: notice.given.date, language: language)
  }
}

private struct NoticeTemplate {
  let notice: NoticePaper
  let words: Wording

  var blocks: [Block] {
    var blocks = words.heading(
      hall: notice.hallName, title: .noticeTitle, reprint: notice.reprint)
    blocks += [.rule, .fields(facts), .rule]
    blocks += [words.paragraph(.noticeOpening, String(notice.lines.count)), .rows(rows), .rule]
    blocks += [words.paragraph(.noticeNothingElse), words.paragraph(.noticeClock)]
    blocks += [
      words.telephones(enquiry: notice.enquiryPhone, complaint: notice.complaintPhone),
      words.seal(),
    ]
    blocks += words.banner(notice.banner)
    return blocks + words.receipt(of: .noticeTitle, number: notice.number, banner: notice.banner)
  }

  private var facts: [Field] {
    [
      words.field(.number, notice.number), words.field(.matter, notice.matterName),
      words.field(.applicant, notice.applicantName),
      words.field(.received, words.time(notice.received)),
      words.field(.given, words.time(notice.given)),
      words.window(notice.window, clerk: notice.clerkName),
    ]
  }

  private var rows: [Row] {
    notice.lines.enumerated().map { index, line in
      let pieces = words.pieces(originals: line.originals, copies: line.copies)
      return Row(
        index + 1, line.name, pieces,
        details: [
          Row.Detail(words(.noticeMend, mend(line, pieces))),
          Row.Detail(words(.noticeBasis, line.basis)),
        ])
    }
  }

  private func mend(_ line: NoticePaper.Line, _ pieces: String?) -> String {
    line.hint ?? pieces.map { words(.noticeBring, $0) } ?? words(.noticeBringIt)
  }
}
