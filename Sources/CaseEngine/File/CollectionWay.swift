/// Who brings outputs to the applicant.
package enum Bringer: String, CaseIterable, Sendable, Codable {
  case courier
  /// Of the applicant's village point (村级代办员).
  case villageAgent = "village-agent"
  /// Who carries cases for their applicants, and brings it home (代办员送证上门).
  case steward
}

/// How what is ready reaches the applicant, by their own choice.
package enum CollectionWay: Hashable, Sendable {
  /// What it is called where it is stored and asked for.
  package enum Kind: String, CaseIterable, Sendable, Codable {
    case window, cabinet, courier
    case villageAgent = "village-agent"
    case steward

    /// nil where the applicant comes.
    package var bringer: Bringer? { Bringer(rawValue: rawValue) }
  }

  /// They come to the window.
  case window
  /// They open a slot of the cabinet.
  case cabinet
  case brought(by: Bringer, to: Addressee)

  /// - Parameter addressee: of what is brought; looked at in no other way.
  /// - Returns: nil for what is brought to nobody.
  package init?(_ kind: Kind, to addressee: Addressee?) {
    switch (kind, kind.bringer, addressee) {
    case (.window, _, _): self = .window
    case (.cabinet, _, _): self = .cabinet
    case (_, let bringer?, let addressee?): self = .brought(by: bringer, to: addressee)
    default: return nil
    }
  }

  /// As it is kept: a courier, or the window, is what an address, or none, says alone.
  package init(stored kind: Kind?, to addressee: Addressee?) {
    let plain = addressee.map(Self.courier) ?? .window
    self = kind.flatMap { Self($0, to: addressee) } ?? plain
  }

  /// nil for what an address alone, or none, says already.
  package var stored: Kind? { [.window, .courier].contains(kind) ? nil : kind }

  package static func courier(_ to: Addressee) -> Self { .brought(by: .courier, to: to) }

  package var kind: Kind {
    switch self {
    case .window: .window
    case .cabinet: .cabinet
    case .brought(let bringer, _): Kind(rawValue: bringer.rawValue) ?? .courier
    }
  }

  /// Whom it is brought to; nil where the applicant comes.
  package var addressee: Addressee? {
    if case .brought(_, let to) = self { to } else { nil }
  }
}

/// Somebody of the hall's or of a village point who takes outputs along and brings them to applicants.
package struct Messenger: Hashable, Sendable {
  package let bringer: Bringer
  package let name: String
  /// Their number: of the staff, or on the agent's card.
  package let staff: String
  /// Code of the village point they belong to; nil for none.
  package let point: String?

  package init(_ bringer: Bringer, name: String, staff: String, point: String? = nil) {
    self.bringer = bringer
    self.name = name
    self.staff = staff
    self.point = point
  }
}
