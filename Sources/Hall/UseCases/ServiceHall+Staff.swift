internal import Catalogue
package import Storage

/// Who works in the hall: the administrator's part.
extension ServiceHall {
  /// Everybody who may sign in, by number.
  package func staff(by session: Session) throws(HallError) -> [StaffMember] {
    try require(.manageStaff, of: session)
    return try everybody().filter { !$0.hasLeft }
  }

  /// Wrong PINs, what ended them, and new PINs: the latest first.
  package func signIns(limit: Int, by session: Session) throws(HallError) -> [KeptSignIn] {
    try require(.manageStaff, of: session)
    return try everySignIn().suffix(limit).reversed()
  }

  /// - Returns: the PIN to tell them: one-time, but in a demonstration.
  /// - Throws: `.staff`, and nothing was written.
  package func add(_ new: NewMember, by session: Session) throws(HallError) -> IssuedPIN {
    try require(.manageStaff, of: session)
    do { try new.checked(in: edition) } catch { throw .staff(error) }
    guard try !everybody().contains(where: { $0.number == new.number }) else {
      throw .staff(.numberTaken(new.number))
    }
    let place =
      new.place ?? new.windows.first.flatMap { edition.window($0)?.place }
      ?? edition.places.first?.code ?? ""
    let member = StaffMember(
      number: new.number, name: String(new.name.trimmed), role: new.role,
      department: new.department, place: place, windows: new.windows, pinHash: "",
      mustChangePIN: true)
    return try issuePIN(to: member, by: session)
  }

  /// Gives somebody a new PIN in place of one that was forgotten.
  package func resetPIN(of number: String, by session: Session) throws(HallError) -> IssuedPIN {
    try require(.manageStaff, of: session)
    return try issuePIN(to: try present(number), by: session)
  }

  /// Lets nobody sign in under the number any more. The name stays, for the journal.
  package func leave(_ number: String, by session: Session) throws(HallError) {
    try require(.manageStaff, of: session)
    let member = try present(number)
    let administrators = try everybody().filter { $0.role == .administrator && !$0.hasLeft }
    guard administrators.map(\.number) != [number] else {
      throw .staff(.lastAdministrator(number))
    }
    try keeping { () throws(StoreFailure) in
      try store.keep(member.with(pinHash: "", mustChangePIN: true))
    }
  }

  /// Ends a wait, too: who was kept waiting by somebody else's guesses asks for a new PIN.
  private func issuePIN(
    to member: StaffMember, by session: Session
  ) throws(HallError) -> IssuedPIN {
    let pin = profile.isDemonstration ? Founding.demonstrationPIN : PIN.oneTime()
    let kept = member.with(pinHash: PIN.hash(pin), mustChangePIN: !profile.isDemonstration)
    try keeping { () throws(StoreFailure) in try store.keep(kept) }
    try record(.pinIssued, of: member.number, by: session.member.number)
    return IssuedPIN(member: kept, pin: pin)
  }

  func present(_ number: String) throws(HallError) -> StaffMember {
    let member = try keeping { () throws(StoreFailure) in try store.staffMember(number) }
    guard let member, !member.hasLeft else { throw .staff(.nobody(number)) }
    return member
  }

  private func everybody() throws(HallError) -> [StaffMember] {
    try keeping { () throws(StoreFailure) in try store.staff() }.sorted { $0.number < $1.number }
  }
}

extension StaffMember {
  /// No PIN fits an empty hash.
  package var hasLeft: Bool { pinHash.isEmpty }
}
