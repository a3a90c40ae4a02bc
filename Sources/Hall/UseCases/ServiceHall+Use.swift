package import Catalogue
internal import Storage

/// What is taken in most, so that it is found first.
extension ServiceHall {
  /// The latest cases that are looked through: a few days of a county's hall.
  private static let depth = 1000

  /// What this clerk took in, the latest first; then what the hall took in most lately. It is read
  /// when somebody is about to look for something: one indexed read of the latest cases, whatever
  /// the hall has behind it.
  package func use(by session: Session) throws(HallError) -> SearchUse {
    try require(.takeIn, of: session)
    let latest = try keeping { () throws(StoreFailure) in try store.latest(limit: Self.depth) }
    let own = latest.filter { $0.clerk == session.member.number }.map(\.matter)
    let counts = latest.reduce(into: [String: Int]()) { $0[$1.matter, default: 0] += 1 }
    let most = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
    return SearchUse(own + most)
  }
}
