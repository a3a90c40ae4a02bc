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
  /// One text in 31 passes an organisation's check by chance, so digits alone are a citizen's when
  /// they hold a real birth date or do not fit an organisation; but a 9 in front is a company's,
  /// where that passes.
  package init(_ typed: some StringProtocol, today: CivilDate? = nil) throws(Fault) {
    let text = normalised(typed)
    let organisation = Result { () throws(OrganisationCode.Fault) in try OrganisationCode(text) }
    let citizen = Result { () throws(CitizenNumber.Fault) in
      try CitizenNumber(text, today: today)
    }
    if case .success(let code) = organisation, Self.isOrganisation(text, citizen) {
      self = .organisation(code)
      return
    }
    switch (citizen, organisation) {
    case (.success(let number), _): self = .citizen(number)
    case (.failure(let fault), .success): throw .citizen(fault)
    case (.failure(let fault), .failure(let other)):
      throw Self.looksLikeCitizen(text, fault) ? .citizen(fault) : .organisation(other)
    }
  }

  /// Whether a text that passes as an organisation's is one.
  private static func isOrganisation(
    _ text: String, _ citizen: Result<CitizenNumber, CitizenNumber.Fault>
  ) -> Bool {
    guard isDigits(text), text.first != "9" else { return true }
    switch citizen {
    case .success, .failure(.checkDigit), .failure(.notYetBorn): return false
    case .failure: return provinces.contains(String(text.dropFirst(2).prefix(2)))
    }
  }

  private static func looksLikeCitizen(_ text: String, _ fault: CitizenNumber.Fault) -> Bool {
    guard isDigits(text) else { return false }
    if case .checkDigit = fault { return true }
    return text.first != "9"
  }

  /// Digits, but for an X at the end.
  private static func isDigits(_ text: String) -> Bool {
    guard let last = text.last else { return false }
    return (last == "X" || last.asciiDigit != nil)
      && text.dropLast().allSatisfy { $0.asciiDigit != nil }
  }

  /// The first two digits of the division in an organisation's code, 10 being the whole country.
  /// Source: GB/T 2260.
  private static let provinces: Set<String> = Set(
    [10...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71...71, 81...82].joined().map(
      String.init))

  /// The normal form.
  package var text: String {
    switch self {
    case .citizen(let number): number.text
    case .organisation(let code): code.text
    }
  }
}
