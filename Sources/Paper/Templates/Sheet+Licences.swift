package import CaseEngine
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// A page of the register of licences, which says of itself that it is no licence.
  package init(licences paper: LicencePaper, language: Language) {
    let words = Wording(language: language)
    let say = { (phrase: LicencePhrase, facts: String...) in phrase.text(language, facts) }
    let blocks: [Block] = [
      .heading(PaperText(paper.hallName), .hall), .heading(PaperText(say(.title)), .title),
      .paragraph(PaperText(say(.disclaimer))), .rule,
      .fields([
        Field(
          say(.made),
          PickupListPhrase.madeBy.text(language, words.time(paper.at), paper.clerkName))
      ]), .rule,
      .rows(
        zip(1..., paper.lines).map { position, line in
          Row(
            position, line.name, line.status,
            details: [
              Row.Detail(
                [line.number, line.holderName].compactMap(\.self).joined(separator: "  ")),
              Row.Detail("\(line.issuer)  \(say(.until)) \(line.term)"),
              Row.Detail(line.reference),
            ])
        }), .rule,
      .paragraph(PaperText(say(.papers, String(paper.lines.count)))),
    ]
    self.init(
      blocks: blocks + words.banner(paper.banner), number: nil, day: paper.at.date,
      language: language)
  }
}
