package import CaseEngine
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// Whom to call today, with boxes to tick.
  package init(pickup paper: PickupPaper, language: Language) {
    self.init(
      blocks: PickupTemplate(words: Wording(language: language)).blocks(of: paper), number: nil,
      day: paper.at.date, language: language)
  }

  /// What goes to another place, with room for who gives and who receives.
  package init(transfer paper: TransferPaper, language: Language) {
    self.init(
      blocks: PickupTemplate(words: Wording(language: language)).blocks(of: paper),
      number: paper.number, day: paper.at.date, language: language)
  }
}

extension Sheet {
  /// What a village agent or a steward brings to applicants, with a line for each who takes something.
  package init(delivery paper: DeliveryPaper, language: Language) {
    self.init(
      blocks: PickupTemplate(words: Wording(language: language)).blocks(of: paper),
      number: paper.number, day: paper.at.date, language: language)
  }
}

private struct PickupTemplate {
  let words: Wording

  private func say(_ phrase: PickupListPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  func blocks(of paper: PickupPaper) -> [Block] {
    [
      .heading(PaperText(paper.hallName), .hall), .heading(PaperText(say(.callTitle)), .title),
      .rule,
      .fields([
        Field(say(.place), paper.place),
        Field(say(.made), say(.madeBy, words.time(paper.at), paper.clerkName)),
      ]), .rule, .rows(zip(1..., paper.lines).map(row)), .rule,
      .paragraph(PaperText(say(.calls, String(paper.lines.count)))),
      .paragraph(PaperText(say(.noSending))),
    ] + words.banner(paper.banner)
  }

  private func row(_ position: Int, _ line: PickupPaper.Line) -> Row {
    let call = "□ " + say(.callName, line.callName, line.phone ?? say(.noPhone))
    return Row(
      position, line.applicantName, line.due.map { say(.due, $0.iso) } ?? "",
      details: [Row.Detail(line.caseNumber), Row.Detail(call)]
        + line.outputs.map { Row.Detail($0) })
  }

  func blocks(of paper: TransferPaper) -> [Block] {
    [
      .heading(PaperText(paper.hallName), .hall),
      .heading(PaperText(say(.transferTitle)), .title), .rule,
      .fields([
        Field(say(.number), paper.number), Field(say(.from), paper.from),
        Field(say(.to), paper.to), Field(say(.bearer), paper.bearer),
        Field(say(.made), say(.madeBy, words.time(paper.at), paper.clerkName)),
      ]), .rule, .rows(zip(1..., paper.lines).map(row)), .rule,
      .paragraph(PaperText(say(.transfers, String(paper.lines.count)))),
      .signature([PaperText(say(.givenBy)), PaperText(words(.signatureDate))]),
      .signature([PaperText(say(.takenBy)), PaperText(words(.signatureDate))]),
    ] + words.banner(paper.banner)
  }

  func blocks(of paper: DeliveryPaper) -> [Block] {
    let facts = [
      Field(say(.number), paper.number), Field(say(.carriedBy), paper.messenger.name),
      Field(say(.staffNumber), paper.messenger.staff),
      paper.pointName.map { Field(say(.point), $0) },
      Field(say(.made), say(.madeBy, words.time(paper.at), paper.clerkName)),
    ]
    return [
      .heading(PaperText(paper.hallName), .hall),
      .heading(PaperText(say(.deliveryTitle)), .title), .rule, .fields(facts.compactMap(\.self)),
      .rule, .rows(zip(1..., paper.lines).map(row)), .rule,
      .paragraph(PaperText(say(.deliveries, String(paper.lines.count)))),
      .signature([PaperText(say(.givenBy)), PaperText(words(.signatureDate))]),
      .signature([PaperText(say(.carriedBy)), PaperText(words(.signatureDate))]),
    ] + words.banner(paper.banner)
  }

  private func row(_ position: Int, _ line: DeliveryPaper.Line) -> Row {
    let to = say(.deliverTo, line.to.name, line.to.phone, line.to.address)
    return Row(
      position, line.applicantName, "",
      details: [Row.Detail(line.caseNumber), Row.Detail(to)]
        + line.outputs.map { Row.Detail($0.name, $0.number ?? "") }
        + [Row.Detail(say(.signedFor))])
  }

  private func row(_ position: Int, _ line: TransferPaper.Line) -> Row {
    Row(
      position, line.output, line.documentNumber ?? "",
      details: [Row.Detail(line.caseNumber), Row.Detail(line.applicantName)])
  }
}
