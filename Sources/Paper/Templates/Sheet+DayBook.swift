package import CaseEngine
package import Phrases
internal import WorkCalendar

extension Sheet {
  /// What a place took in and handed out on a day (日清单).
  package init(dayBook book: DayBook, language: Language) {
    let template = DayBookTemplate(book: book, words: Wording(language: language))
    self.init(blocks: template.blocks, number: nil, day: book.day, language: language)
  }
}

private struct DayBookTemplate {
  let book: DayBook
  let words: Wording

  private func say(_ phrase: DayBookPhrase, _ arguments: String...) -> String {
    phrase.text(words.language, arguments)
  }

  var blocks: [Block] {
    [
      .heading(PaperText(book.hallName), .hall), .heading(PaperText(say(.title)), .title), .rule,
      .fields(facts), .rule,
    ]
      + part(.receipts, .noReceipts, zip(1..., book.receipts).map(row)) + [.rule]
      + part(.handOuts, .noHandOuts, zip(1..., book.handOuts).map(row)) + [.rule]
      + [.signature([PaperText(say(.signs)), PaperText(words(.signatureDate))])]
      + words.banner(book.banner)
  }

  private func part(
    _ title: DayBookPhrase, _ nothing: DayBookPhrase, _ rows: [Row]
  ) -> [Block] {
    [
      .heading(PaperText(say(title, String(rows.count))), .section),
      rows.isEmpty ? .paragraph(PaperText(say(nothing))) : .rows(rows),
    ]
  }

  private var facts: [Field] {
    [
      Field(say(.place), book.placeName), Field(say(.window), book.window ?? say(.allWindows)),
      Field(say(.day), book.day.iso),
      Field(say(.made), say(.madeBy, words.time(book.made), book.clerkName)),
    ]
  }

  private func row(_ position: Int, _ receipt: DayBook.Receipt) -> Row {
    Row(
      position, receipt.matterName, receipt.state.name(words.language),
      details: [
        Row.Detail(
          say(.receipt, words.time(receipt.at), receipt.number, receipt.window, receipt.clerkName)),
        Row.Detail(receipt.applicantName, receipt.due.map { say(.promised, $0.iso) }),
      ])
  }

  private func row(_ position: Int, _ given: DayBook.HandOut) -> Row {
    Row(
      position, given.outputs.first ?? "",
      say(given.waybill == nil ? .by : .sentTo, given.recipientName),
      details: [
        Row.Detail(say(.handOut, words.time(given.at), given.number, given.window, given.clerkName))
      ] + [given.waybill].compactMap(\.self).map { Row.Detail($0) }
        + given.outputs.dropFirst().map { Row.Detail($0) })
  }
}
