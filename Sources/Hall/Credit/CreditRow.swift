internal import CaseEngine
internal import Storage
package import WorkCalendar

/// One listing as the list of the seriously dishonest shows it, with its repair.
package struct CreditRow: Hashable, Sendable {
  /// How somebody came off the list.
  package struct Repair: Hashable, Sendable {
    package let day: CivilDate
    /// The document that says so.
    package let basis: String
    /// Staff number of who entered it.
    package let actor: String
  }

  /// The normalised identity or organisation code, whole: for looking up, not for showing.
  package let party: String
  package let name: String
  package let reason: String
  package let basis: String
  package let since: CivilDate
  /// Staff number of who entered it, and when.
  package let actor: String
  package let at: Moment
  /// nil while listed.
  package let repair: Repair?

  /// The listings of a whole journal, the latest first.
  static func rows(of journal: [KeptCredit]) -> [CreditRow] {
    var rows: [CreditRow] = []
    var repairs: [String: CreditEntry] = [:]
    for entry in journal.reversed().map(\.entry) {
      switch entry.kind {
      case .repaired: repairs[entry.party] = entry
      case .listed:
        rows.append(CreditRow(entry, repairedBy: repairs.removeValue(forKey: entry.party)))
      }
    }
    return rows
  }

  private init(_ entry: CreditEntry, repairedBy repair: CreditEntry?) {
    party = entry.party
    name = entry.name
    reason = entry.reason
    basis = entry.basis
    since = entry.day
    actor = entry.actor
    at = entry.at
    self.repair = repair.map { Repair(day: $0.day, basis: $0.basis, actor: $0.actor) }
  }
}

extension CreditRow {
  /// One of the list as a program reads it: its number is masked, too (R35).
  package var json: JSONValue {
    .object([
      .init("number", .text(Masking.identity(party))), .init("name", .text(name)),
      .init("reason", .text(reason)), .init("basis", .text(basis)),
      .init("since", .text(since.iso)), .init("listed", .bool(repair == nil)),
      .init("enteredBy", .text(actor)), .init("enteredAt", .text(at.iso)),
      .init(
        "repair",
        repair.map {
          .object([
            .init("day", .text($0.day.iso)), .init("basis", .text($0.basis)),
            .init("enteredBy", .text($0.actor)),
          ])
        } ?? .null),
    ])
  }
}
