package import WorkCalendar

/// A number as somebody types it: a citizen's or an organisation's.
package enum IdentityNumber: Hashable, Sendable {
  case citizen(CitizenNumber)
  case organisation(OrganisationCode)

  /// What is wrong, as whichever kind the text looks like.
  package enum Fault: Error, Hashable, Sendable {
    case citizen(CitizenNumber.Fault)
    case organisation(OrganisationCode.Fault)
  }

  /// Reads both kinds.
  ///
  /// One citizen in 31 has a number that also passes as an organisation's code, so what passes as
  /// both is a citizen's, unless it begins with 9: no division does, and companies' codes do.
  package init(_ typed: some StringProtocol, today: CivilDate? = nil) throws(Fault) {
    let citizen = Result { () throws(CitizenNumber.Fault) in
      try CitizenNumber(typed, today: today)
    }
    let organisation = Result { () throws(OrganisationCode.Fault) in try OrganisationCode(typed) }
    let text = normalised(typed)
    switch (citizen, organisation) {
    case (.success(let number), .success(let code)):
      self = text.first == "9" ? .organisation(code) : .citizen(number)
    case (.success(let number), .failure): self = .citizen(number)
    case (.failure, .success(let code)): self = .organisation(code)
    case (.failure(let fault), .failure(let other)):
      throw Self.looksLikeCitizen(text, fault) ? .citizen(fault) : .organisation(other)
    }
  }

  /// Digits, but for an X at the end; one with a 9 in front only if its birth date is real.
  private static func looksLikeCitizen(_ text: String, _ fault: CitizenNumber.Fault) -> Bool {
    guard let first = text.first, let last = text.last,
      text.dropLast().allSatisfy({ $0.asciiDigit != nil }), last == "X" || last.asciiDigit != nil
    else { return false }
    if case .checkDigit = fault { return true }
    return first != "9"
  }

  /// The normal form.
  package var text: String {
    switch self {
    case .citizen(let number): number.text
    case .organisation(let code): code.text
    }
  }
}
