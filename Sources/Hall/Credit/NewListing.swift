package import CaseEngine
internal import Storage
package import WorkCalendar

/// Somebody who is to be put on the list of the seriously dishonest, as typed.
package struct NewListing: Hashable, Sendable {
  /// Of the file it was read from, from 1; 0 for one that was typed by itself.
  package let line: Int
  package let number: String
  package let name: String
  package let reason: String
  /// The document by which they are listed.
  package let basis: String
  /// As `2026-03-02`; nil or empty for today.
  package let since: String?

  package init(
    line: Int = 0, number: String, name: String, reason: String, basis: String,
    since: String? = nil
  ) {
    self.line = line
    self.number = number
    self.name = name
    self.reason = reason
    self.basis = basis
    self.since = since
  }

  /// The entry it makes, with the number in its normal form.
  func entry(
    at moment: Moment, by actor: String, clockWasFixed: Bool
  ) throws(CreditFault) -> CreditEntry {
    let party: String
    do {
      party = try IdentityNumber(number, today: moment.date).text
    } catch { throw .badNumber(error) }
    return CreditEntry(
      kind: .listed, at: moment, actor: actor, party: party, name: try stated(name, else: .noName),
      reason: try stated(reason, else: .noReason), basis: try stated(basis, else: .noBasis),
      day: try day(before: moment.date), clockWasFixed: clockWasFixed)
  }

  private func stated(
    _ text: String, else fault: CreditFault
  ) throws(CreditFault) -> String {
    let text = String(text.trimmed)
    guard !text.isEmpty else { throw fault }
    return text
  }

  private func day(before today: CivilDate) throws(CreditFault) -> CivilDate {
    guard let since = since.map({ String($0.trimmed) }), !since.isEmpty else { return today }
    guard let day = CivilDate(iso: since) else { throw .badDay(since) }
    guard day <= today else { throw .notYet(day) }
    return day
  }
}

/// Why the list of the seriously dishonest cannot be changed like that. It holds no number whole.
package enum CreditFault: Error, Hashable, Sendable {
  case badNumber(IdentityNumber.Fault)
  case noName, noReason, noBasis
  case badDay(String)
  case notYet(CivilDate)
  /// The masked number, and since when.
  case alreadyListed(String, since: CivilDate)
  case notListed(String)
  /// The same number stands on that line of the file, too.
  case twice(line: Int)
  /// So many columns where four or five belong.
  case columns(Int)
}

/// A line that was not taken, and why. Nothing of its file was.
package struct CreditReject: Hashable, Sendable {
  /// Of the file, from 1; 0 for what was typed by itself.
  package let line: Int
  package let fault: CreditFault

  package init(line: Int, fault: CreditFault) {
    self.line = line
    self.fault = fault
  }
}
