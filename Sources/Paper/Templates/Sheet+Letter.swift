package import CaseEngine
internal import Catalogue
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// An acceptance, a tolerant one, an undertaking, or the answer to an internal check (R8, R12, R13).
  package init(letter: Letter, language: Language) {
    let template = LetterTemplate(letter: letter, words: Wording(language: language))
    self.init(
      blocks: template.blocks, number: letter.number, day: letter.accepted.date, language: language)
  }
}

struct LetterTemplate {
  let letter: Letter
  let words: Wording

  var blocks: [Block] {
    let head = words.heading(
      hall: letter.hallName, title: PaperText(say(title)), reprint: letter.reprint)
    return head + [.rule, .fields(facts), .rule] + content
      + [words.telephones(enquiry: letter.enquiryPhone, complaint: letter.complaintPhone)]
      + signatures + words.banner(letter.banner)
  }

  private func say(_ phrase: LetterPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  func paragraph(_ phrase: LetterPhrase, _ arguments: String...) -> Block {
    .paragraph(PaperText(phrase.text(words.language, arguments)))
  }

  private var title: LetterPhrase {
    switch letter.content {
    case .acceptance: .acceptanceTitle
    case .tolerance: .toleranceTitle
    case .undertaking: .undertakingTitle
    case .finding: .findingTitle
    case .stop(_, _, let stop, _, _): LetterPhrase.stopTitle(of: stop)
    case .extended: .extendedTitle
    }
  }

  private var facts: [Field] {
    [
      words.field(.number, letter.number), words.field(.matter, letter.matterName),
      words.field(.applicant, letter.applicantName),
      letter.agentName.map { words.field(.agent, $0) },
      words.field(.accepted, words.time(letter.accepted)),
    ].compactMap { $0 }
      + (isOfDepartment ? [] : [words.window(letter.window, clerk: letter.writerName)])
  }

  /// A department writes it, not the window.
  private var isOfDepartment: Bool {
    switch letter.content {
    case .finding, .stop, .extended: true
    case .acceptance, .tolerance, .undertaking: false
    }
  }

  // MARK: What it says

  private var content: [Block] {
    switch letter.content {
    case .acceptance(let how, let items, let due, let isProvisional):
      acceptance(how, items) + promised(due, isProvisional)
    case .tolerance(let owing): tolerance(owing)
    case .undertaking(let item, let department, let commitment):
      undertaking(item, department, commitment)
    case .finding(let check, let department, let answer, let due):
      finding(check, department, answer) + [use(of: answer, due)]
    case .stop(let item, let department, let stop, let wanted, let due):
      self.stop(item, department, stop, due) + wants(of: stop, wanted)
    case .extended(let item, let department, let given, let due):
      extended(item, department, given, due)
    }
  }

  /// Source: standards of 容缺受理: names, form, day and consequence; the clock runs already.
  private func tolerance(_ owing: [Letter.Owing]) -> [Block] {
    [
      paragraph(.toleranceOpening, String(owing.count)), .rows(rows(owing)),
      paragraph(.toleranceConsequence), .rule,
      .heading(PaperText(say(.promiseTitle)), .section), paragraph(.tolerancePromise),
    ]
  }

  func rows(_ owing: [Letter.Owing]) -> [Row] {
    owing.enumerated().map { index, line in
      let day = words(.latest, line.due.iso)
      let pieces = words.pieces(originals: line.originals, copies: line.copies)
      return Row(
        index + 1, line.name, day,
        details: [pieces, line.hint].compactMap { $0 }.map { Row.Detail($0) })
    }
  }

  /// Source: 国办发〔2020〕42号: the office tells duty, content and liability; the applicant
  /// undertakes in writing.
  private func undertaking(
    _ item: String, _ department: String, _ commitment: SubTask.Commitment
  ) -> [Block] {
    [
      .heading(PaperText(say(.toldTitle)), .section),
      .fields([
        words.field(.item, item), words.field(.department, department),
        words.field(.basis, commitment.basis), field(.duty, commitment.duty),
      ]),
      paragraph(.undertakingTold, commitment.checkWithin.text(words.language)), .rule,
      .heading(PaperText(say(.promiseTitle)), .section), paragraph(.undertakingPromise),
    ]
  }

  private func finding(
    _ check: String, _ department: String, _ answer: CheckAnswer
  ) -> [Block] {
    [
      .fields(
        [
          field(.checked, check), field(.found, answer.finding),
          field(.result, say(answer.holds ? .holds : .holdsNot)),
          words.field(.department, department), words.field(.decidedBy, letter.writerName),
          field(.answered, words.time(answer.at)),
          answer.stamp.map { field(.stamp, $0) },
        ].compactMap { $0 })
    ]
  }

  private func use(of answer: CheckAnswer, _ due: CivilDate?) -> Block {
    guard !answer.holds else { return paragraph(.findingUse) }
    return due.map { paragraph(.findingBringBy, $0.iso) } ?? paragraph(.findingBring)
  }

  func field(_ label: LetterPhrase, _ value: String) -> Field { Field(say(label), value) }

  // MARK: Who signs

  private var signatures: [Block] {
    switch letter.content {
    case .tolerance, .undertaking:
      [
        .signature([
          PaperText(say(.applicantSigns)), PaperText(words(.signatureDate)),
        ]),
        words.seal(), paragraph(.twoCopies),
      ]
    case .acceptance: [words.seal()]
    case .finding:
      [.seal(PaperText(say(.dataSeal)), date: PaperText(words(.date)))]
    case .stop, .extended:
      [
        words.seal(),
        .signature([PaperText(say(.applicantSigns)), PaperText(words(.signatureDate))]),
      ]
    }
  }
}
