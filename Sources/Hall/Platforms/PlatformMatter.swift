package import Catalogue
package import Storage
package import WorkCalendar

/// What a resident reported, as it stands (四个平台).
package struct PlatformMatter: Hashable, Sendable {
  package let number: String
  package let place: String
  /// On which it lies now.
  package let platform: Platform
  package let reported: Moment
  package let clerk: String
  package let name: String
  package let phone: String
  package let what: String
  package let site: String
  package let words: String
  /// All of them, in order.
  package let entries: [PlatformEntry]

  /// nil for no entries.
  init?(_ kept: [KeptPlatformEntry]) {
    guard let first = kept.first?.entry, let last = kept.last?.entry else { return nil }
    number = first.number
    place = first.place
    platform = last.platform
    reported = first.at
    clerk = first.actor
    name = first.name
    phone = first.phone
    what = first.what
    site = first.site
    words = first.words
    entries = kept.map(\.entry)
  }

  /// Who took it there, and on which day; nil while nobody did.
  package var receipt: PlatformEntry? { entries.last { $0.kind == .received } }
  /// The case it became; nil while it is none.
  package var caseNumber: String? { entries.last { $0.kind == .linked }?.caseNumber }
  /// Nothing more is waited for.
  package var isOver: Bool { entries.last?.ends ?? false }
}

/// What a resident reports, before it is written down.
package struct PlatformReport: Hashable, Sendable {
  package var platform: Platform
  package var name: String
  package var phone: String
  package var what: String
  package var site: String
  package var words: String

  package init(
    platform: Platform, name: String, phone: String, what: String, site: String, words: String
  ) {
    self.platform = platform
    self.name = name
    self.phone = phone
    self.what = what
    self.site = site
    self.words = words
  }
}

/// Why nothing was written down about what a resident reported.
package enum PlatformFault: Error, Hashable, Sendable {
  /// The place has no platforms.
  case noPlatforms(String)
  case noSuchMatter(String)
  /// Name, what and words are said.
  case nameNeeded, whatNeeded
  /// Who took it is said.
  case receiverNeeded
  case reasonNeeded
  /// Before it was reported, or to come.
  case dayImpossible(CivilDate)
  /// It was received, or became a case, already.
  case isOver(String)
  /// Of 便民服务 it becomes a case, and is received by nobody else.
  case becomesCase(String)
  /// Only what is on 便民服务 becomes a case.
  case noCase(String)
  case samePlatform(String)
  case noSuchCase(String)
  /// Somebody else wrote about it first.
  case changed(String)

  /// The number of the rule that says no; nil for a mistake.
  package var rule: Int? {
    switch self {
    case .isOver, .becomesCase, .noCase, .samePlatform, .changed: 33
    case .noPlatforms: 35
    case .noSuchMatter, .noSuchCase, .nameNeeded, .whatNeeded, .receiverNeeded, .reasonNeeded,
      .dayImpossible:
      nil
    }
  }
}
