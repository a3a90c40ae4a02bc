package import WorkCalendar

/// Which licence of a case.
package enum LicenceKey: Hashable, Sendable {
  /// One that the case ended with.
  case output(Output.Key)
  /// One that was seen at intake: the code of the material.
  case material(String)
}

/// What somebody found who looked a licence up where it was issued.
package struct LicenceCheck: Hashable, Sendable {
  /// The raw values are stored, and the contract of the command line.
  package enum Finding: String, CaseIterable, Sendable, Codable {
    /// As the source has it.
    case matches
    case differs
    /// The source does not know it.
    case notFound
  }

  /// Where it was looked up: a register, a website, an office.
  package let source: String
  package let finding: Finding
  /// What was found, in the officer's words.
  package let words: String
  /// Of one that was seen: until when the source says that it is valid; nil where it says nothing.
  package let validUntil: CivilDate?

  package init(source: String, finding: Finding, words: String, validUntil: CivilDate? = nil) {
    self.source = source
    self.finding = finding
    self.words = words
    self.validUntil = validUntil
  }
}

/// How a licence ended before its time, as the hall was told.
package struct LicenceEnding: Hashable, Sendable {
  /// The raw values are stored, and the contract of the command line.
  package enum Kind: String, CaseIterable, Sendable, Codable {
    /// 吊销: taken away for what its holder did.
    case revoked
    /// 撤销: it should never have been granted.
    case withdrawn
    /// 注销: its holder is gone, or gave it back.
    case cancelled
    /// 换发: another stands in its place.
    case replaced
  }

  package let kind: Kind
  /// The document that says so.
  package let document: String
  /// From when on.
  package let day: CivilDate

  package init(kind: Kind, document: String, day: CivilDate) {
    self.kind = kind
    self.document = document
    self.day = day
  }
}

/// Somebody's words about a licence, with who and when.
package struct Vouched<Fact: Hashable & Sendable>: Hashable, Sendable {
  package let fact: Fact
  /// Staff number.
  package let officer: String
  package let at: Moment

  init(_ fact: Fact, _ record: Recorded) {
    self.fact = fact
    officer = record.actor.staff
    at = record.at
  }
}

/// What became of one licence after it was issued or seen.
package struct LicenceRecord: Hashable, Sendable {
  /// In the order in which they were made.
  package internal(set) var checks: [Vouched<LicenceCheck>] = []
  /// nil while it is what it was.
  package internal(set) var ended: Vouched<LicenceEnding>?

  package init() {}

  /// The source does not bear it out, as somebody looked last.
  package var isContradicted: Bool { checks.last.map { $0.fact.finding != .matches } ?? false }

  /// Until when the source said that it is valid, at the last look; nil where it said nothing.
  package var lastDayOfSource: CivilDate? { checks.last?.fact.validUntil }

  /// Nobody may rely on it any more (R8).
  package var isBarred: Bool { ended != nil || isContradicted }
}

extension CaseFile {
  /// Documents that were issued, in the order of the sub-tasks.
  package var issuedLicences: [Output] {
    outputs.filter { $0.kind == .document && $0.ready != nil }
  }

  package func record(of licence: LicenceKey) -> LicenceRecord {
    licences[licence] ?? LicenceRecord()
  }
}
