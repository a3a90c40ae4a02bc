internal import Catalogue
package import Storage

/// Who is there.
extension ServiceHall {
  /// Wrong PINs in a row make the number wait (`SignInWait`), whoever gives them in whatever
  /// process, and each is an entry (R33).
  /// - Parameters:
  ///   - window: where they sit; nil for their first window.
  ///   - replacing: allows a one-time PIN, because it is replaced right away.
  /// - Throws: `.signIn`; the same fault for a wrong number and a wrong PIN, after the same work and
  ///   with the same waits.
  package func signIn(
    number: String, pin: String, window: String? = nil, replacing: Bool = false
  ) throws(HallError) -> Session {
    try refuseWhileWaiting(number)
    let member = try keeping { () throws(StoreFailure) in try store.staffMember(number) }
    guard PIN.matches(pin, hash: member?.pinHash ?? Self.nobodysHash), let member else {
      throw .signIn(try recordWrongPIN(number))
    }
    // Again: of many who guess at once, none gets a try more than if they came one by one.
    let last = try refuseWhileWaiting(number)
    if let last, last.wrongInARow > 0 { try record(.signedIn, of: number, by: number) }
    guard replacing || !member.mustChangePIN else { throw .signIn(.mustChangePIN) }
    return try session(of: member, window: window)
  }

  /// Replaces somebody's own PIN; they are signed in with the new one.
  /// - Throws: `.signIn(.tooShortPIN)`, or as `signIn` for the old PIN.
  package func changePIN(
    number: String, old: String, new: String
  ) throws(HallError) -> Session {
    let session = try signIn(number: number, pin: old, replacing: true)
    guard new.count >= PIN.shortest, new != old else { throw .signIn(.tooShortPIN) }
    let member = session.member.with(pinHash: PIN.hash(new), mustChangePIN: false)
    try keeping { () throws(StoreFailure) in try store.keep(member) }
    return Session(member: member, window: session.window, place: session.place)
  }

  /// - Returns: the last entry under the number.
  @discardableResult
  private func refuseWhileWaiting(_ number: String) throws(HallError) -> KeptSignIn? {
    let last = try keeping { () throws(StoreFailure) in try store.lastSignIn(under: number) }
    if let last, let wait = wait(after: last) { throw .signIn(.wait(wait)) }
    return last
  }

  private func recordWrongPIN(_ number: String) throws(HallError) -> SignInFault {
    // What can be no staff number cannot be guessed either, and fills no journal.
    guard NewMember.isNumber(number) else { return .wrong }
    return wait(after: try record(.wrongPIN, of: number, by: "")).map { .wait($0) } ?? .wrong
  }

  private func wait(after last: KeptSignIn) -> SignInWait? {
    SignInWait(afterWrong: last.wrongInARow, last: last.entry.at, now: now())
  }

  @discardableResult
  func record(
    _ kind: SignInEntry.Kind, of number: String, by actor: String
  ) throws(HallError) -> KeptSignIn {
    let entry = SignInEntry(
      kind: kind, at: now(), staff: number, actor: actor, clockWasFixed: fixedClock != nil)
    return try keeping { () throws(StoreFailure) in try store.record(entry) }
  }

  private func session(of member: StaffMember, window: String?) throws(HallError) -> Session {
    let code = window ?? member.windows.first ?? ""
    guard code.isEmpty || member.windows.contains(code) else {
      throw .signIn(.unknownWindow(code))
    }
    return Session(
      member: member, window: code, place: edition.window(code)?.place ?? member.place)
  }

  /// Of no PIN anybody has: an unknown number takes as long as a known one.
  private static let nobodysHash = PIN.hash(RandomIdentifier.make())
}

extension StaffMember {
  package func with(pinHash: String, mustChangePIN: Bool) -> StaffMember {
    StaffMember(
      number: number, name: name, role: role, department: department, place: place,
      windows: windows, pinHash: pinHash, mustChangePIN: mustChangePIN)
  }
}
