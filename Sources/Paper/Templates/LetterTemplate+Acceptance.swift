internal import CaseEngine
internal import Catalogue
internal import Phrases
internal import WorkCalendar

/// The law's own notice that an application was accepted.
extension LetterTemplate {
  /// Source: PL art. 32: accepted in writing, under the office's seal and with the day.
  func acceptance(_ how: Letter.AcceptedAs, _ items: [Letter.AcceptedItem]) -> [Block] {
    let phrase: LetterPhrase =
      switch how {
      case .complete: .acceptedComplete
      case .tolerated: .acceptedTolerated
      case .deemed: .acceptedDeemed
      }
    return [paragraph(phrase, letter.received.date.iso), .rows(items.map(row))]
  }

  func promised(_ due: CivilDate, _ isProvisional: Bool) -> [Block] {
    let day = isProvisional ? words(.provisional, due.iso) : due.iso
    return [.fields([words.field(.due, day)]), paragraph(.acceptedNext)]
  }

  private func row(_ item: Letter.AcceptedItem) -> Row {
    let day = item.isProvisional ? words(.provisional, item.due.iso) : item.due.iso
    let limit = LetterPhrase.acceptedItem.text(
      words.language, item.department, item.limit.text(words.language))
    return Row(item.ordinal, item.name, words(.latest, day), details: [Row.Detail(limit)])
  }
}
