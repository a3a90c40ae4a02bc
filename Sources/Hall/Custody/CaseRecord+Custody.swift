package import CaseEngine
internal import Catalogue

extension CaseRecord {
  /// At which hall each entry was written; nil for those of a case that never moved.
  package var halls: [Custodian?] {
    var halls: [Custodian?] = []
    var pending = 0
    var last: Custodian?
    for event in events {
      pending += 1
      switch event {
      case .transferredOut(let sent):
        halls += Array(repeating: sent.hall, count: pending)
        (pending, last) = (0, nil)
      case .transferredIn(let taken): last = taken.hall
      default: break
      }
    }
    return halls + Array(repeating: last, count: pending)
  }
}

extension ServiceHall {
  /// This hall, as others know it.
  package var custodian: Custodian {
    Custodian(id: SlipCode.hall(key: slipKey), name: profile.name)
  }

  /// The name of somebody of the staff; of another hall's their number there, and the hall.
  /// - Parameter hall: nil for this one.
  package func staffName(_ number: String, at hall: Custodian?) -> String {
    guard let hall, hall.id != custodian.id else { return staffName(number) }
    return number + "@" + hall.name
  }

  /// Who took the case in.
  func clerkName(of file: CaseFile) -> String { staffName(file.clerk, at: file.origin) }

  /// The case a scanned code belongs to: one that this hall made, or that of a case which came here
  /// and has it in its first entry (R30).
  func caseNumber(scanned code: String) -> String? {
    if let own = SlipCode.caseNumber(scanned: code, key: slipKey) { return own }
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = CaseNumber(parts[0]),
      let file = try? record(of: number.text).file, let origin = file.origin,
      origin.id != custodian.id, file.slipCode == code.uppercased()
    else { return nil }
    return number.text
  }
}
