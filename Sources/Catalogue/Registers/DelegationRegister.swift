package import WorkCalendar

/// The register of delegations (放权) as it stands on a day: who decides what instead of whom, in
/// whose name, by which document.
package struct DelegationRegister: Hashable, Sendable {
  /// Where an entry is in its time.
  package enum State: String, CaseIterable, Sendable { case coming, lasting, over }

  /// One entry, with the names of both sides.
  package struct Row: Hashable, Sendable {
    package let entry: Delegation
    package let state: State
    package let items: [ServiceItem]
    /// The departments that would decide otherwise, each once.
    package let from: [String]
    package let to: String
    /// The questions that its condition looks at.
    package let questions: [Question]
  }

  package let rows: [Row]

  package init(of edition: Edition, on day: CivilDate) {
    rows = edition.delegations.map { entry in
      let items = entry.items.compactMap(edition.item)
      let from = items.map { edition.department($0.department)?.name ?? $0.department }
      return Row(
        entry: entry, state: entry.state(on: day), items: items, from: from.withoutRepeats,
        to: edition.department(entry.department)?.name ?? entry.department,
        questions: items.flatMap { edition.questions(of: $0) })
    }
  }

  /// Items that somebody else decides on the day, each once.
  package var items: Int {
    Set(rows.filter { $0.state == .lasting }.flatMap { $0.items.map(\.code) }).count
  }
}

extension Delegation {
  fileprivate func state(on day: CivilDate) -> DelegationRegister.State {
    if day < from { return .coming }
    return lasts(on: day) ? .lasting : .over
  }
}
