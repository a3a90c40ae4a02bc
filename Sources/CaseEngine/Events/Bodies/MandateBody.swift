internal import WorkCalendar

/// What was written down of an agent's authority besides its number or date.
struct MandateBody: Codable {
  private let document: Mandate.Document?
  private let from: String?
  private let until: DayText?

  init(_ mandate: Mandate) {
    document = mandate.document
    from = mandate.giver
    until = mandate.validUntil.map(DayText.init)
  }

  var mandate: Mandate { Mandate(document, from: from, until: until?.date) }
}
