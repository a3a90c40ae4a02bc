internal import Catalogue
package import Storage

/// Who is there.
extension ServiceHall {
  /// - Parameters:
  ///   - window: where they sit; nil for their first window.
  ///   - replacing: allows a one-time PIN, because it is replaced right away.
  /// - Throws: `.signIn`; the same fault for a wrong number and a wrong PIN, after the same work.
  package func signIn(
    number: String, pin: String, window: String? = nil, replacing: Bool = false
  ) throws(HallError) -> Session {
    let member = try keeping { () throws(StoreFailure) in try store.staffMember(number) }
    guard PIN.matches(pin, hash: member?.pinHash ?? Self.nobodysHash), let member else {
      throw .signIn(.wrong)
    }
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
