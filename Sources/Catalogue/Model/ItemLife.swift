package import WorkCalendar

/// The life of an item (事项): written, announced in a batch, in force, cancelled.
package struct ItemLife: Hashable, Sendable {
  /// Where an item is in its life on one day.
  package enum State: String, CaseIterable, Sendable {
    case draft
    /// Announced, and not in force yet.
    case published
    case inForce
    case cancelled
  }

  package let published: CivilDate?
  /// The first day in force; nil for as long as anybody remembers.
  package let from: CivilDate?
  /// The first day on which it is no more.
  package let until: CivilDate?
  /// The code of the batch it was announced with.
  package let batch: String?
  /// The number of the document by which it was reviewed.
  package let review: String?
  package let cancelledBy: String?
  package let isDraft: Bool
  package let origin: SourceLine

  /// In force since ever.
  package static let always = ItemLife()

  package init(
    published: CivilDate? = nil, from: CivilDate? = nil, until: CivilDate? = nil,
    batch: String? = nil, review: String? = nil, cancelledBy: String? = nil,
    isDraft: Bool = false, origin: SourceLine = .none
  ) {
    self.published = published
    self.from = from
    self.until = until
    self.batch = batch
    self.review = review
    self.cancelledBy = cancelledBy
    self.isDraft = isDraft
    self.origin = origin
  }

  package func state(on day: CivilDate) -> State {
    if isDraft { return .draft }
    if let until, day >= until { return .cancelled }
    guard let from, day < from else { return .inForce }
    if let published, day < published { return .draft }
    return .published
  }

  /// Only what is in force can be applied for, asked for or counted on (R1, R4).
  package func isInForce(on day: CivilDate) -> Bool { state(on: day) == .inForce }
}

/// Items that were announced together (成熟一批、公布一批).
package struct Batch: Hashable, Sendable {
  package let code: String
  package let date: CivilDate
  package let title: String
  package let origin: SourceLine

  package init(code: String, date: CivilDate, title: String, origin: SourceLine = .none) {
    self.code = code
    self.date = date
    self.title = title
    self.origin = origin
  }
}
