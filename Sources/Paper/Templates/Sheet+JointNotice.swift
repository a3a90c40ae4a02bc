package import CaseEngine
internal import Catalogue
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// What all the items of a project want, said once (联告).
  package init(jointNotice paper: JointNotice, language: Language) {
    let template = JointNoticeTemplate(paper: paper, words: Wording(language: language))
    self.init(
      blocks: template.blocks, number: paper.number, day: paper.day, language: language)
  }
}

private struct JointNoticeTemplate {
  let paper: JointNotice
  let words: Wording

  private func say(_ phrase: JointPaperPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  var blocks: [Block] {
    words.heading(
      hall: paper.hallName, title: PaperText(say(.noticeTitle)), reprint: paper.reprint)
      + [.rule, .fields(facts), .rule]
      + [.paragraph(PaperText(say(.noticeOpening, String(paper.items.count))))]
      + part(.items, paper.items.map(row)) + part(.conditions, rows(paper.conditions))
      + part(.rules, rows(paper.rules)) + part(.links, rows(paper.links))
      + materials(.intakeMaterials, .intake) + materials(.surveyMaterials, .survey)
      + materials(.issueMaterials, .issue) + [.rule]
      + [words.telephones(enquiry: paper.enquiryPhone, complaint: paper.complaintPhone)]
      + [.signature([PaperText(say(.received)), PaperText(words(.signatureDate))])]
      + [words.seal()] + words.banner(paper.banner)
  }

  private var facts: [Field] {
    [
      paper.number.map { words.field(.number, $0) }, words.field(.matter, paper.matterName),
      paper.applicantName.map { words.field(.applicant, $0) },
      Field(say(.day), paper.day.iso),
    ].compactMap { $0 }
  }

  private func part(_ title: JointPaperPhrase, _ rows: [Row]) -> [Block] {
    rows.isEmpty ? [] : [.heading(PaperText(say(title)), .section), .rows(rows)]
  }

  private func row(_ item: CheckListPaper.ItemLine) -> Row {
    Row(
      item.ordinal, item.name, item.limit.text(words.language),
      details: [Row.Detail(item.department)])
  }

  private func rows(_ lines: [JointNotice.Line]) -> [Row] {
    lines.map { Row(nil, $0.text, uses($0.uses)) }
  }

  private func materials(_ title: JointPaperPhrase, _ stage: ItemMaterial.Stage) -> [Block] {
    part(
      title,
      paper.materials.filter { $0.stage == stage }.map { line in
        let facts = [
          words.pieces(originals: line.originals, copies: line.copies),
          line.isPrinted ? say(.printedHere) : nil, line.hint,
        ]
        return Row(
          nil, line.name, uses(line.uses),
          details: facts.compactMap { $0.map { Row.Detail($0) } })
      })
  }

  private func uses(_ ordinals: [Int]) -> String {
    say(.uses, ordinals.map(String.init).joined(separator: " "))
  }
}
