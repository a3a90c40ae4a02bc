internal import Phrases
package import WorkCalendar

/// What changed from one edition to another, item by item and in total (六减): the items in force on
/// the day of each.
package struct EditionLedger: Hashable, Sendable {
  /// What happened to an item.
  package enum Change: String, CaseIterable, Sendable { case added, changed, cancelled, same }

  /// One item; at least one of both sides is there.
  package struct Row: Hashable, Sendable {
    package let code: String
    package let name: String
    package let change: Change
    package let before: ItemMeasures?
    package let after: ItemMeasures?
    /// The fields that differ, where both sides are there.
    package let fields: [ItemField]
  }

  /// A figure on both sides.
  package struct Pair: Hashable, Sendable {
    package let before: Int
    package let after: Int
    package var saved: Int { before - after }

    package init(before: Int, after: Int) {
      self.before = before
      self.after = after
    }
  }

  /// By the code, in the order of the later edition, then what was cancelled.
  package let rows: [Row]
  package let before: Heading
  package let after: Heading

  /// Which edition it is.
  package struct Heading: Hashable, Sendable {
    package let number: Int
    package let date: CivilDate
    /// Items in force.
    package let items: Int
  }

  package init(from old: Edition, to new: Edition) {
    let earlier = old.items(inForceOn: old.date)
    let later = new.items(inForceOn: new.date)
    let before = Dictionary(earlier.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(later.map(\.code))
    self.before = Heading(number: old.number, date: old.date, items: earlier.count)
    after = Heading(number: new.number, date: new.date, items: later.count)
    rows =
      later.map { Row(from: before[$0.code], old, to: $0, new) }
      + earlier.filter { !kept.contains($0.code) }.map { Row(from: $0, old, to: nil, new) }
  }

  package func count(_ change: Change) -> Int { rows.count { $0.change == change } }
}

extension EditionLedger.Row {
  fileprivate init(
    from old: ServiceItem?, _ earlier: Edition, to new: ServiceItem?, _ later: Edition
  ) {
    let before = old.map { ItemMeasures($0, in: earlier) }
    let after = new.map { ItemMeasures($0, in: later) }
    var fields: [ItemField] = []
    if let old, let new {
      fields = ItemField.allCases.filter {
        old.content(of: $0, in: earlier, .chinese) != new.content(of: $0, in: later, .chinese)
      }
    }
    let isSame = before == after && fields.isEmpty
    self.init(
      code: new?.code ?? old?.code ?? "", name: new?.name ?? old?.name ?? "",
      change: old == nil ? .added : new == nil ? .cancelled : isSame ? .same : .changed,
      before: before, after: after, fields: fields)
  }
}

// MARK: Totals

extension EditionLedger {
  /// Of the items that both editions have.
  package func total(_ figure: (ItemMeasures) -> Int) -> Pair {
    let both = rows.compactMap { row in
      row.before.flatMap { before in row.after.map { (before, $0) } }
    }
    return Pair(
      before: both.reduce(0) { $0 + figure($1.0) }, after: both.reduce(0) { $0 + figure($1.1) })
  }

  /// The promised limits of the items that both editions have, each kind of days by itself. An item
  /// whose limit is of another kind now is in none of them, unless it became 当场.
  package var limits: [(unit: TimeLimit.Unit, days: Pair)] {
    Self.units.compactMap { unit in
      let pairs = rows.compactMap { $0.limits(in: unit) }
      guard !pairs.isEmpty else { return nil }
      return (
        unit,
        Pair(
          before: pairs.reduce(0) { $0 + $1.before }, after: pairs.reduce(0) { $0 + $1.after })
      )
    }
  }

  private static let units: [TimeLimit.Unit] = [
    .workingDays, .halfDays, .naturalDays, .months, .officeHours, .minutes,
  ]
}

extension EditionLedger.Row {
  /// Its limit on both sides, if that is counted in this unit on both, or 当场 on one.
  fileprivate func limits(in unit: TimeLimit.Unit) -> EditionLedger.Pair? {
    guard let before = before?.limit, let after = after?.limit else { return nil }
    let units = [before.unit, after.unit].filter { $0 != .atOnce }
    guard !units.isEmpty, units.allSatisfy({ $0 == unit }) else { return nil }
    return EditionLedger.Pair(before: before.n, after: after.n)
  }
}
