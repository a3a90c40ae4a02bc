package import WorkCalendar

/// What stands behind a value that no source gave: a plausible one for a sample hall (示例), or one
/// of general knowledge that nobody has checked yet (待核).
package enum Mark: String, CaseIterable, Sendable { case sample, unverified }

/// A limit as the catalogue gives it.
package struct CatalogueLimit: Hashable, Sendable {
  package let limit: TimeLimit
  /// nil for a value with a source.
  package let mark: Mark?

  package init(_ limit: TimeLimit, mark: Mark? = nil) {
    self.limit = limit
    self.mark = mark
  }
}

/// A value that must be given, or be `none` with a reason (R2).
package enum Stated<Value: Hashable & Sendable>: Hashable, Sendable {
  case value(Value)
  case none(reason: String)

  package var value: Value? {
    guard case .value(let value) = self else { return nil }
    return value
  }
}
