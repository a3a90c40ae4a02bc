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

  /// Seventeen digits and a digit or X is read as a citizen's number unless it passes as an
  /// organisation's; anything else as an organisation's.
  package init(_ typed: some StringProtocol, today: CivilDate? = nil) throws(Fault) {
    if let code = try? OrganisationCode(typed) {
      self = .organisation(code)
      return
    }
    let text = normalised(typed)
    let looksLikeCitizen =
      text.count > 2 && text.dropLast().allSatisfy { $0.asciiDigit != nil }
      && (text.last == "X" || text.last?.asciiDigit != nil)
    do {
      if looksLikeCitizen {
        self = .citizen(try CitizenNumber(typed, today: today))
      } else {
        self = .organisation(try OrganisationCode(typed))
      }
    } catch let fault as CitizenNumber.Fault {
      throw .citizen(fault)
    } catch let fault as OrganisationCode.Fault {
      throw .organisation(fault)
    } catch { preconditionFailure("both readers throw only their own fault") }
  }

  /// The normal form.
  package var text: String {
    switch self {
    case .citizen(let number): number.text
    case .organisation(let code): code.text
    }
  }
}
