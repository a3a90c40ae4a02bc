package import Catalogue
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// The service guide (办事指南) of an item or a matter, as it is displayed or taken home (R2).
  ///
  /// Source: PL art. 30.
  package init(guide: ServiceGuide, hall: HallProfile, language: Language) {
    var blocks: [Block] = [
      .heading(PaperText(hall.name), .hall), .heading(PaperText(guide.name), .title),
      .heading(PaperText(ServicePhrase.guideTitle.text(language)), .subtitle), .rule,
    ]
    for field in guide.fields(language) {
      guard field.lines.count > 1 else {
        blocks.append(.fields([Field(field.title, field.lines.first ?? "")]))
        continue
      }
      blocks.append(.heading(PaperText(field.title), .section))
      blocks.append(.rows(field.lines.map { Row(nil, $0) }))
    }
    blocks += hall.banner.map { [.rule, .footer(PaperText($0))] } ?? []
    self.init(
      blocks: blocks, number: ServicePhrase.guideNumber.text(language, guide.code), day: guide.day,
      language: language)
  }
}
