internal import WorkCalendar

/// A party that was listed, in `opened`. No list stands there when nobody was.
struct ListedPartyBody: Codable {
  private let role: Word<Listing.Role>
  private let name: String
  private let since: DayText
  private let reason: String
  private let basis: String

  init(_ party: Listing.Party) {
    role = Word(party.role)
    name = party.name
    since = DayText(party.since)
    reason = party.reason
    basis = party.basis
  }

  var party: Listing.Party {
    Listing.Party(
      role: role.value, name: name, since: since.date, reason: reason, basis: basis)
  }
}
