package import CaseEngine
internal import Catalogue
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// The hall's figures of a period (统计报表).
  package init(figures report: FiguresReport, language: Language) {
    let template = FiguresTemplate(report: report, words: Wording(language: language))
    self.init(blocks: template.blocks, number: nil, day: report.made.date, language: language)
  }
}

private struct FiguresTemplate {
  let report: FiguresReport
  let words: Wording

  private func say(_ phrase: FiguresPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  var blocks: [Block] {
    [
      .heading(PaperText(report.hallName), .hall), .heading(PaperText(say(.title)), .title), .rule,
      .fields(facts), .rule, .rows(Indicator.allCases.map { row($0, of: report.whole) }), .rule,
    ] + groups + definitions
      + [.signature([PaperText(say(.signs)), PaperText(words(.signatureDate))])]
      + words.banner(report.banner)
  }

  private var facts: [Field] {
    let compared = Field(
      say(.before),
      "\(FiguresReport.yearBefore(report.from).iso) – \(FiguresReport.yearBefore(report.to).iso)")
    return [
      Field(say(.period), "\(report.from.iso) – \(report.to.iso)")
    ] + (report.isCompared ? [compared] : []) + [
      Field(
        say(.of), report.scope.isEmpty ? say(.whole) : report.scope.joined(separator: "  ")),
      Field(say(.made), say(.madeBy, words.time(report.made), report.clerkName)),
    ]
  }

  private func row(_ indicator: Indicator, of group: FiguresReport.Group) -> Row {
    let now = FigureValue(indicator, of: group.now)
    let then = FigureValue(indicator, of: group.before)
    let target = report.targets[indicator].map { say(.target, String($0)) }
    let head = [indicator.name(words.language), now.fraction, target ?? ""].filter { !$0.isEmpty }
    return Row(
      nil, head.joined(separator: "  "), now.text(words.language),
      details: report.isCompared ? [comparison(now, then)] : [])
  }

  private func comparison(_ now: FigureValue, _ then: FigureValue) -> Row.Detail {
    guard !then.isEmpty, now.isEmpty || now.change(since: then) != nil else {
      return Row.Detail(say(.noneThen))
    }
    let past = [say(.before), then.text(words.language), then.fraction].filter { !$0.isEmpty }
    return Row.Detail(past.joined(separator: "  "), now.change(since: then, words.language))
  }

  /// Of each only what there is something to say of.
  private var groups: [Block] {
    guard let grouping = report.grouping else { return [] }
    let note =
      grouping == .department ? [Block.paragraph(PaperText(say(.departmentNote)))] : []
    return [.heading(PaperText(say(.by, grouping.name(words.language))), .section)] + note
      + report.groups.flatMap { group -> [Block] in
        let told = Indicator.allCases.filter { !FigureValue($0, of: group.now).isEmpty }
        return [
          .heading(PaperText(group.name), .subtitle), .rows(told.map { row($0, of: group) }),
        ]
      } + [.rule]
  }

  private var definitions: [Block] {
    [
      .paragraph(PaperText(report.items.sentence(words.language))),
      .heading(PaperText(say(.definitions)), .section), .paragraph(PaperText(say(.ownFigures))),
    ]
      + Indicator.allCases.map {
        .paragraph(
          PaperText(say(.definition, $0.name(words.language), $0.definition(words.language))))
      }
  }
}
