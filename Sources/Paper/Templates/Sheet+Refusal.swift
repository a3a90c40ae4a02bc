package import CaseEngine
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// A written no: reason, basis, and how to appeal (R11).
  package init(refusal: RefusalPaper, language: Language) {
    let template = RefusalTemplate(refusal: refusal, words: Wording(language: language))
    self.init(
      blocks: template.blocks, number: refusal.number, day: refusal.received.date,
      language: language)
  }
}

private struct RefusalTemplate {
  let refusal: RefusalPaper
  let words: Wording

  var blocks: [Block] {
    var blocks = words.heading(hall: refusal.hallName, title: title, reprint: refusal.reprint)
    blocks += [.rule, .fields(facts), .rule]
    blocks += [words.paragraph(opening), .fields(grounds), words.paragraph(.appeal)]
    blocks += [
      words.telephones(enquiry: refusal.enquiryPhone, complaint: refusal.complaintPhone),
      words.seal(),
    ]
    blocks += words.banner(refusal.banner)
    return blocks + words.receipt(of: title, number: refusal.number, banner: refusal.banner)
  }

  private var title: PaperPhrase {
    switch refusal.kind {
    case .intake: refusal.grounds.reason == .notNeeded ? .notNeededTitle : .declinedTitle
    case .subTask: .refusedTitle
    }
  }

  private var opening: PaperPhrase {
    switch refusal.kind {
    case .intake: refusal.grounds.reason == .notNeeded ? .notNeededOpening : .declinedOpening
    case .subTask: .refusedOpening
    }
  }

  private var facts: [Field] {
    var facts = [
      words.field(.number, refusal.number), words.field(.matter, refusal.matterName),
    ]
    if case .subTask(let name, let department, _) = refusal.kind {
      facts += [words.field(.item, name), words.field(.department, department)]
    }
    return facts + [
      words.field(.applicant, refusal.applicantName),
      words.field(.received, words.time(refusal.received)),
      words.field(.decidedBy, refusal.clerkName),
    ]
  }

  private var grounds: [Field] {
    [
      words.field(.reason, refusal.grounds.reason.name(words.language)),
      refusal.grounds.remark.map {
        words.field(refusal.grounds.reason == .notOurs ? .applyTo : .remark, $0)
      },
      words.field(.basis, basis),
    ].compactMap { $0 }
  }

  /// The item's own basis by its name, where it is known.
  private var basis: String {
    if refusal.grounds.basis == .item, case .subTask(_, _, let law?) = refusal.kind { return law }
    return refusal.grounds.basis.name(words.language)
  }
}
