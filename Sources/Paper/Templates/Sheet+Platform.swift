package import CaseEngine
internal import Catalogue
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// What goes to a platform of a town, with room for who gives and who takes (四个平台).
  package init(platform paper: PlatformPaper, language: Language) {
    let template = PlatformTemplate(paper: paper, words: Wording(language: language))
    self.init(
      blocks: template.blocks, number: paper.number, day: paper.reported.date,
      language: language)
  }
}

private struct PlatformTemplate {
  let paper: PlatformPaper
  let words: Wording

  private func say(_ phrase: PlatformPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  var blocks: [Block] {
    [
      .heading(PaperText(paper.hallName), .hall), .heading(PaperText(say(.paper)), .title), .rule,
      .fields(facts), .rule, .fields(report), .rule,
    ] + ending + words.banner(paper.banner)
  }

  private var facts: [Field] {
    let platform = paper.platform.name(words.language)
    return [
      Field(say(.number), paper.number), Field(say(.place), paper.placeName),
      Field(
        say(.platform),
        paper.office.isEmpty ? platform : say(.platformAndOffice, platform, paper.office)),
      Field(say(.reported), say(.reportedBy, words.time(paper.reported), paper.clerkName)),
    ]
  }

  private var report: [Field] {
    [
      (.reporter, paper.name), (.phone, paper.phone), (.what, paper.what), (.site, paper.site),
      (.words, paper.words),
    ].filter { !$0.1.isEmpty }.map { (label: PlatformPhrase, value) in Field(say(label), value) }
  }

  private var ending: [Block] {
    if let number = paper.caseNumber { return [.fields([Field(say(.becameCase), number)])] }
    if let receiver = paper.receiver {
      return [.fields([Field(say(.takenOn), "\(receiver.day.iso)  \(receiver.name)")])]
    }
    guard paper.platform != .convenience else { return [] }
    return [
      .signature([PaperText(say(.givenBy)), PaperText(words(.signatureDate))]),
      .signature([PaperText(say(.takenBy)), PaperText(words(.signatureDate))]),
    ]
  }
}
