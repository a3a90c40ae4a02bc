package import WorkCalendar

/// How long a material that was received once can be used again (R8).
package struct Validity: Hashable, Sendable {
  /// How long, counted from the day of its receipt.
  package enum Span: Hashable, Sendable {
    case days(Int)
    case months(Int)
    case forever
  }

  package let span: Span
  package let mark: Mark?

  package init(_ span: Span, mark: Mark? = nil) {
    self.span = span
    self.mark = mark
  }

  /// The last day on which one received on that day can be used; nil for ever.
  package func lastDay(from received: CivilDate) -> CivilDate? {
    switch span {
    case .days(let count): received.adding(days: count)
    case .months(let count): received.adding(months: count)
    case .forever: nil
    }
  }
}
