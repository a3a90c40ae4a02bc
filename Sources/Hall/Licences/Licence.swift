package import CaseEngine
package import WorkCalendar

/// How a licence stands. The raw values are the contract of the command line.
package enum LicenceStatus: String, CaseIterable, Sendable {
  case valid
  /// Its last day comes within the days that were asked about.
  case expiring
  case expired
  /// Seen at intake, and nobody looked it up where it was issued.
  case unverified
  /// Somebody looked, and the source has it otherwise or not at all.
  case contradicted
  case revoked, withdrawn, cancelled, replaced
}

/// A line of the register of licences (证照登记簿): what the hall issued, or saw. It is drawn from the
/// case it comes from, and is no legal electronic licence.
package struct Licence: Hashable, Sendable {
  /// How long it is valid, as far as anybody here knows.
  package enum Term: Hashable, Sendable {
    case until(CivilDate)
    case lasting
    case unknown
  }

  package let caseNumber: String
  /// Entries the case had.
  package let version: Int
  package let key: LicenceKey
  package let name: String
  /// nil for one without, and for what was only seen.
  package let documentNumber: String?
  package let holderName: String
  /// The holder's identity or organisation code, whole: for looking up, not for showing; nil where it
  /// was never taken.
  package let holderKey: String?
  /// In words: the department in whose name it was issued, or the issuer that the catalogue names.
  package let issuer: String
  /// Of one that was seen the day of its receipt.
  package let day: CivilDate
  package let term: Term
  package let status: LicenceStatus
  package let record: LicenceRecord

  package var isIssued: Bool {
    if case .output = key { true } else { false }
  }

  package var validUntil: CivilDate? {
    if case .until(let day) = term { day } else { nil }
  }

  /// How it is named on the command line: the case, and `2.1` or the material's code.
  package var reference: String { "\(caseNumber)/\(key.text)" }
}

extension LicenceKey {
  package var text: String {
    switch self {
    case .output(let key): "\(key.ordinal).\(key.index)"
    case .material(let code): code
    }
  }

  /// `2.1`, else the code of a material.
  package init(typed text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, let ordinal = Int(parts[0]), let index = Int(parts[1]) {
      self = .output(Output.Key(ordinal: ordinal, index: index))
    } else {
      self = .material(text)
    }
  }
}

extension LicenceStatus {
  /// What ended it comes first, then what its source says, then the day.
  init(
    _ record: LicenceRecord, _ term: Licence.Term, isIssued: Bool, today: CivilDate,
    within days: Int
  ) {
    if let ended = record.ended {
      self.init(ended.fact.kind)
    } else if record.isContradicted {
      self = .contradicted
    } else if case .until(let last) = term, last < today {
      self = .expired
    } else if case .until(let last) = term, last <= today.adding(days: days) {
      self = .expiring
    } else {
      self = isIssued || !record.checks.isEmpty ? .valid : .unverified
    }
  }

  init(_ kind: LicenceEnding.Kind) {
    switch kind {
    case .revoked: self = .revoked
    case .withdrawn: self = .withdrawn
    case .cancelled: self = .cancelled
    case .replaced: self = .replaced
    }
  }
}
