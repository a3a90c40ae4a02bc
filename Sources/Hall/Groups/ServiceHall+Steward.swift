package import CaseEngine
internal import Catalogue
internal import Storage
internal import WorkCalendar

/// Who is to carry a case, as somebody says it.
package enum NewSteward: Hashable, Sendable {
  /// Staff number.
  case staff(String)
  /// Somebody of a supplier, by its code.
  case supplier(String, name: String)
}

/// Carrying a case for its applicant, free of charge (代办).
extension ServiceHall {
  /// - Parameter reason: why it is handed on; needed where somebody else carries it.
  package func assign(
    _ new: NewSteward, to number: String, reason: String?, id: String, by session: Session,
    seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.takeIn, of: session)
    return try perform(
      .steward(.assign(try steward(new), reason: reason)), on: number, id: id, by: session,
      seen: seen)
  }

  /// A window's clerk writes it down, or the steward.
  package func run(
    _ errand: Errand, for number: String, id: String, by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.seeCases, of: session)
    return try perform(
      .steward(.run(errand)), on: number, id: id, by: session, seen: seen
    ) { file throws(HallError) in
      guard mayRunErrands(for: file, session) else { throw .steward(.notYours) }
    }
  }

  package func endStewardship(
    of number: String, reason: String, id: String, by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.takeIn, of: session)
    return try perform(
      .steward(.end(reason: reason)), on: number, id: id, by: session, seen: seen)
  }

  package func mayRunErrands(for file: CaseFile, _ session: Session) -> Bool {
    session.member.role.may(.takeIn) || file.steward?.staff == session.member.number
  }

  /// Open cases that somebody carries, first received first.
  /// - Parameter who: a staff number, or the name of a supplier's person.
  package func cases(
    carriedBy who: String, limit: Int, by session: Session
  ) throws(HallError) -> [CaseOverview] {
    try require(.seeCases, of: session)
    return try overviews(of: .steward(String(who.trimmed)), limit: limit)
  }

  private func steward(_ new: NewSteward) throws(HallError) -> Steward {
    switch new {
    case .staff(let typed):
      let number = String(typed.trimmed)
      let found = try keeping { () throws(StoreFailure) in try store.staffMember(number) }
      guard let member = found, !member.hasLeft else { throw .staff(.nobody(number)) }
      return Steward(staff: number, name: member.name, supplier: nil)
    case .supplier(let code, let name):
      guard let supplier = profile.suppliers.first(where: { $0.code == code }) else {
        throw .steward(.unknownSupplier(code, known: profile.suppliers.map(\.code)))
      }
      return Steward(
        staff: nil, name: String(name.trimmed),
        supplier: Steward.Supplier(name: supplier.name, contract: supplier.contract))
    }
  }
}
