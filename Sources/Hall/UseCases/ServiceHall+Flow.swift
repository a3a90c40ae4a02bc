package import CaseEngine
internal import Storage

/// Taking back: an application by the applicant at a window, a decision by who made it (R21).
extension ServiceHall {
  /// - Parameter ordinal: nil for the whole case.
  package func withdraw(
    _ number: String, _ ordinal: Int?, reason: String, id: String, by session: Session,
    seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.takeIn, of: session)
    return try perform(
      .withdraw(ordinal, reason: reason), on: number, id: id, by: session, seen: seen)
  }

  /// An opinion on one that waits for another (R20).
  package func simulate(
    _ ordinal: Int, of number: String, agrees: Bool, reason: String?, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    return try perform(
      .simulate(
        ordinal, agrees: agrees, reason: reason, department: session.member.department ?? ""),
      on: number, id: id, by: session, seen: seen)
  }

  package func reopen(
    _ ordinal: Int, of number: String, reason: String, id: String, by session: Session,
    seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    return try perform(
      .reopen(ordinal, reason: reason, department: session.member.department ?? ""), on: number,
      id: id, by: session, seen: seen)
  }
}
