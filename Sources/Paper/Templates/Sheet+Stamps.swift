package import CaseEngine
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// Each use of the data window's seal in a period (用章登记).
  package init(stamps register: StampRegister, language: Language) {
    let template = StampTemplate(register: register, words: Wording(language: language))
    self.init(
      blocks: template.blocks, number: nil, day: register.made.date, language: language)
  }
}

private struct StampTemplate {
  let register: StampRegister
  let words: Wording

  private func say(_ phrase: DayBookPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  var blocks: [Block] {
    [
      .heading(PaperText(register.hallName), .hall), .heading(PaperText(say(.stampTitle)), .title),
      .rule, .fields(facts), .rule,
      register.lines.isEmpty
        ? .paragraph(PaperText(say(.nothingStamped)))
        : .rows(zip(1..., register.lines).map(row)),
      .rule, .paragraph(PaperText(say(.stampSum, String(register.lines.count)))),
      .signature([PaperText(say(.keeperSigns)), PaperText(words(.signatureDate))]),
    ] + words.banner(register.banner)
  }

  private var facts: [Field] {
    [
      Field(say(.period), "\(register.from.iso) – \(register.to.iso)"),
      Field(say(.made), say(.madeBy, words.time(register.made), register.clerkName)),
    ]
  }

  private func row(_ position: Int, _ line: StampRegister.Line) -> Row {
    Row(
      position, say(.stamp, line.stamp, line.task),
      (line.holds ? ActPhrase.holds : .holdsNot).text(words.language),
      details: [
        Row.Detail(say(.ofCase, line.caseNumber, String(line.ordinal), line.applicantName)),
        Row.Detail(say(.answered, words.time(line.at), line.officerName)),
      ])
  }
}
