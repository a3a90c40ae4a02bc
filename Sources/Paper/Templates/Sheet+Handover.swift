package import CaseEngine
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// What goes to a department, line by line, with room for who gives and who takes.
  package init(handover paper: HandoverPaper, language: Language) {
    let template = HandoverTemplate(paper: paper, words: Wording(language: language))
    self.init(
      blocks: template.blocks, number: paper.number, day: paper.at.date, language: language)
  }
}

private struct HandoverTemplate {
  let paper: HandoverPaper
  let words: Wording

  private func say(_ phrase: HandoverPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  var blocks: [Block] {
    [
      .heading(PaperText(paper.hallName), .hall), .heading(PaperText(say(.title)), .title), .rule,
      .fields(facts), .rule, .rows(zip(1..., paper.lines).map(row)), .rule,
      .paragraph(PaperText(say(.sum, String(paper.lines.count)))),
      .signature([PaperText(say(.givenBy)), PaperText(words(.signatureDate))]),
      .signature([PaperText(say(.takenBy)), PaperText(words(.signatureDate))]),
    ] + words.banner(paper.banner)
  }

  private var facts: [Field] {
    [
      Field(say(.number), paper.number), Field(say(.department), paper.department),
      Field(say(.receiver), paper.receiver),
      Field(say(.made), say(.madeBy, words.time(paper.at), paper.clerkName)),
    ]
  }

  private func row(_ position: Int, _ line: HandoverPaper.Line) -> Row {
    let applicant = [line.applicantName, line.applicantNumber].compactMap(\.self)
    let materials = line.materials.map {
      Row.Detail($0.name, words.pieces(originals: $0.originals, copies: $0.copies))
    }
    return Row(
      position, line.item, say(.due, line.due.iso),
      details: [
        Row.Detail(say(.ofCase, line.caseNumber, String(line.ordinal))),
        Row.Detail(applicant.joined(separator: "  ")),
      ] + materials)
  }
}
