package import CaseEngine
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// The proof of service, with a line for each who took something (送达回证, R32).
  package init(service paper: ServiceReceipt, language: Language) {
    let template = ServiceTemplate(paper: paper, words: Wording(language: language))
    // There is no such paper without a delivery.
    let day = paper.deliveries.last?.at.date ?? CivilDate(1970, 1, 1)
    self.init(blocks: template.blocks, number: paper.number, day: day, language: language)
  }
}

private struct ServiceTemplate {
  let paper: ServiceReceipt
  let words: Wording

  private func say(_ phrase: ServicePhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  var blocks: [Block] {
    words.heading(
      hall: paper.hallName, title: PaperText(say(.serviceTitle)), reprint: paper.reprint)
      + [.rule, .fields(facts)] + paper.deliveries.flatMap(blocks)
      + [words.telephones(enquiry: paper.enquiryPhone, complaint: paper.complaintPhone)]
      + [words.seal()] + words.banner(paper.banner)
  }

  private var facts: [Field] {
    [
      words.field(.number, paper.number), words.field(.matter, paper.matterName),
      words.field(.applicant, paper.applicantName),
    ]
  }

  private func blocks(of delivery: ServiceReceipt.Delivery) -> [Block] {
    [
      .rule, .heading(PaperText(say(.served, String(delivery.lines.count))), .section),
      .rows(delivery.lines.map(row)), .fields(fields(of: delivery)),
      .signature([PaperText(say(.takenBy)), PaperText(words(.signatureDate))]),
    ]
  }

  private func row(_ line: ServiceReceipt.Line) -> Row {
    let name = line.kind == .refusal ? words(.refusalDocument) : line.name
    let number = line.number.map { [Row.Detail(say(.documentNumber, $0))] } ?? []
    return Row(line.ordinal, name, details: number)
  }

  private func fields(of delivery: ServiceReceipt.Delivery) -> [Field] {
    let place = say(.atPlace, delivery.placeName, delivery.clerkName)
    let recipient = [
      Field(say(.recipient), say(.recipientAs, delivery.recipientName, right(of: delivery)))
    ]
    // Nobody here saw the document of whoever a courier found.
    let identity =
      delivery.recipientIdentity.isEmpty
      ? [] : [words.field(.identity, delivery.recipientIdentity)]
    let when = [
      Field(say(.servedAt), words.time(delivery.at)), Field(say(.servedBy), place),
    ]
    guard case .agent(let authority, let mandate) = delivery.capacity else {
      return recipient + identity + when
    }
    let shown = mandate.shown(authority, words.language)
    return recipient + identity + [Field(say(.authority), shown)] + when
  }

  private func right(of delivery: ServiceReceipt.Delivery) -> String {
    switch delivery.capacity {
    case .applicant: words(.applicant)
    case .contact: words(.contact)
    case .agent: words(.agent)
    case .addressee(let bringer): bringer.addressee(words.language)
    }
  }
}
