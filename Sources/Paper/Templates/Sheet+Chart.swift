package import CaseEngine
internal import Catalogue
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// How an item, a matter or a zone goes through the hall (综合受理流程图).
  package init(chart: FlowChart, language: Language) {
    let template = ChartTemplate(chart: chart, words: Wording(language: language))
    self.init(blocks: template.blocks, number: chart.code, day: chart.day, language: language)
  }
}

private struct ChartTemplate {
  let chart: FlowChart
  let words: Wording

  private func say(_ phrase: ChartPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  var blocks: [Block] {
    [
      .heading(PaperText(chart.hallName), .hall), .heading(PaperText(chart.name), .title),
      .heading(PaperText(say(.title)), .subtitle), .diagram(Diagram(parts: parts)),
      .paragraph(PaperText(say(chart.days == nil ? .ofZone : .byDefault))),
    ] + words.banner(chart.banner)
  }

  private var parts: [Diagram.Part] {
    [stage(.window, window), stage(.acceptance, [say(.accepted)])]
      + zip(0..., chart.levels).map { index, steps in
        .branches(
          PaperText(say(index == 0 ? (steps.count > 1 ? .sideBySide : .first) : .then)),
          steps.map(box))
      } + [stage(.decision, decision), stage(.handOut, handOut)]
  }

  private func stage(_ title: ChartPhrase, _ texts: [String]) -> Diagram.Part {
    .stage([PaperText(say(title))] + texts.map { PaperText($0) })
  }

  private var separator: String { say(.separator) }

  private var window: [String] {
    chart.zones.isEmpty ? [] : [say(.zones, chart.zones.joined(separator: separator))]
  }

  private var decision: [String] {
    guard let days = chart.days else { return [say(.eachDecides)] }
    let longest = chart.path.map(String.init).joined(separator: say(.arrow))
    return [days == 0 ? say(.atOnce) : say(.within, String(days))]
      + (chart.path.count > 1 ? [say(.longest, longest)] : [])
  }

  private var handOut: [String] {
    [say(.together)]
      + (chart.outputs.isEmpty ? [] : [say(.outputs, chart.outputs.joined(separator: separator))])
  }

  private func box(_ step: FlowChart.Step) -> [PaperText] {
    let limit = step.limit.text(words.language)
    let lines =
      if let ordinal = step.ordinal {
        [
          say(.step, String(ordinal), step.name), say(.departmentAndLimit, step.department, limit),
        ]
          + (step.after.isEmpty
            ? []
            : [say(.waitsFor, step.after.map(String.init).joined(separator: separator))])
      } else {
        [step.name, say(.items, String(step.items)), say(.atMost, limit)]
      }
    return lines.map { PaperText($0) }
  }
}
