package import CaseEngine
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// A written yes: what was decided on what basis, what it brings, and how to appeal.
  package init(grant paper: GrantPaper, language: Language) {
    let template = GrantTemplate(paper: paper, words: Wording(language: language))
    self.init(
      blocks: template.blocks, number: paper.number, day: paper.decided.date, language: language)
  }
}

private struct GrantTemplate {
  let paper: GrantPaper
  let words: Wording

  private func say(_ phrase: ServicePhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  var blocks: [Block] {
    let title = PaperText(say(.grantTitle))
    var blocks = words.heading(hall: paper.hallName, title: title, reprint: paper.reprint)
    blocks += [.rule, .fields(facts), .rule, .paragraph(PaperText(say(.grantOpening)))]
    blocks += paper.legalBasis.map { [.fields([words.field(.basis, $0)])] } ?? []
    if !paper.lines.isEmpty {
      blocks += [.heading(PaperText(say(.granted)), .section), .rows(rows)]
    }
    blocks += [
      words.paragraph(.appeal),
      words.telephones(enquiry: paper.enquiryPhone, complaint: paper.complaintPhone), words.seal(),
    ]
    return blocks + words.banner(paper.banner)
      + words.receipt(of: title, number: paper.number, banner: paper.banner)
  }

  private var facts: [Field] {
    [
      words.field(.number, paper.number), words.field(.matter, paper.matterName),
      words.field(.item, paper.item), words.field(.department, paper.departmentName),
      words.field(.applicant, paper.applicantName),
      words.field(.accepted, words.time(paper.accepted)),
      Field(say(.decided), words.time(paper.decided)),
      words.field(.decidedBy, paper.officerName),
    ]
  }

  private var rows: [Row] {
    paper.lines.enumerated().map { index, line in
      let facts = [
        line.number.map { say(.documentNumber, $0) },
        line.validUntil.map { say(.validUntil, $0.iso) },
      ]
      return Row(
        index + 1, line.name, details: facts.compactMap { $0.map { Row.Detail($0) } })
    }
  }
}
