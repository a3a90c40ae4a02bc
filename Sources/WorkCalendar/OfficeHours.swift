/// The hall's sessions of a working day, in order and without overlap.
package struct OfficeHours: Hashable, Sendable {
  /// From `start` up to `end`, both in minutes after midnight.
  package struct Session: Hashable, Sendable {
    package let start: Int
    package let end: Int
  }

  package let sessions: [Session]

  /// 09:00-12:00 and 13:30-17:00.
  package static let standard = Self(sessions: [
    Session(start: 540, end: 720), Session(start: 810, end: 1020),
  ])

  private init(sessions: [Session]) { self.sessions = sessions }

  /// Reads `09:00-12:00 13:30-17:00`: at least one session, each later than the one before.
  package init?(text: some StringProtocol) {
    var sessions: [Session] = []
    for part in text.split(separator: " ") {
      guard let session = Self.session(part), session.start >= sessions.last?.end ?? 0
      else { return nil }
      sessions.append(session)
    }
    guard !sessions.isEmpty else { return nil }
    self.sessions = sessions
  }

  /// The form that `init?(text:)` reads.
  package var text: String {
    sessions.map { "\(Self.clock($0.start))-\(Self.clock($0.end))" }.joined(separator: " ")
  }

  /// Office time of one working day.
  var minutesPerDay: Int { sessions.reduce(0) { $0 + $1.end - $1.start } }

  /// The half-days: what opens before noon and what opens later. A hall without a break is
  /// split at noon; one that only opens on one side of it has a single half-day.
  var halves: [Session] {
    let noon = 720
    let morning = sessions.filter { $0.start < noon }
    let afternoon = sessions.filter { $0.start >= noon }
    guard let first = morning.first, let last = morning.last else { return joined(afternoon) }
    if afternoon.isEmpty, last.end > noon {
      return [Session(start: first.start, end: noon), Session(start: noon, end: last.end)]
    }
    return joined(morning) + joined(afternoon)
  }

  private func joined(_ part: [Session]) -> [Session] {
    guard let first = part.first, let last = part.last else { return [] }
    return [Session(start: first.start, end: last.end)]
  }

  private static func session(_ part: some StringProtocol) -> Session? {
    let text = FixedText(part)
    guard text.count == 11, text.has("-", at: 5), let start = minutes(text, at: 0),
      let end = minutes(text, at: 6), start < end
    else { return nil }
    return Session(start: start, end: end)
  }

  private static func minutes(_ text: FixedText, at index: Int) -> Int? {
    guard let hour = text.number(at: index, count: 2), hour < 24, text.has(":", at: index + 2),
      let minute = text.number(at: index + 3, count: 2), minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  private static func clock(_ minutes: Int) -> String {
    "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }
}
