package import CaseEngine
package import Storage

/// What stops, resumes and lengthens a sub-task's clock (R25, R26). Each returns the case after it,
/// and throws as `perform` does; `id` and `seen` are as for every act on a sub-task.
extension ServiceHall {
  /// For a special link of the item's list.
  /// - Parameters:
  ///   - ground: the link's name, or the word of its procedure.
  ///   - days: in the unit of the link's own limit, else working days.
  package func stop(
    _ ordinal: Int, of number: String, ground: String, expecting days: Int, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try decide(
      .stop(ordinal, ground: ground, expecting: days), ordinal, of: number, id: id, by: session,
      seen: seen)
  }

  /// Asks the applicant for materials, by code, that the edition names; the promised clock stands
  /// still for at most so many working days.
  package func askFor(
    _ materials: [String], _ ordinal: Int, of number: String, expecting days: Int, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try decide(
      .askFor(materials, of: ordinal, expecting: days), ordinal, of: number, id: id, by: session,
      seen: seen)
  }

  /// - Parameter ground: which stop ends; nil where there is only one.
  package func resume(
    _ ordinal: Int, of number: String, ground: String?, finding: String?, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try decide(
      .resume(ordinal, ground: ground, finding: finding), ordinal, of: number, id: id, by: session,
      seen: seen)
  }

  /// - Parameter approver: staff number of another officer of the same department (PL 42).
  package func extend(
    _ ordinal: Int, of number: String, days: Int, approver: String, reason: String, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    let approvers = try approvers(for: session).map(\.number)
    guard approver == session.member.number || approvers.contains(approver) else {
      throw .staff(.notOfOffice(approver, session.member.department ?? ""))
    }
    return try decide(
      .extend(ordinal, days: days, approver: approver, reason: reason), ordinal, of: number,
      id: id, by: session, seen: seen)
  }

  /// A joint case as a whole, by an officer of one of its departments, on the government's document.
  package func extendCase(
    _ number: String, days: Int, approver: String, document: String, reason: String, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    return try perform(
      .extendCase(days: days, approver: approver, document: document, reason: reason),
      on: number, id: id, by: session, seen: seen, checking: anyDepartment(session))
  }

  /// The second officer of a 一审一核 item finds the same as the first (R17).
  package func verify(
    _ ordinal: Int, of number: String, id: String, by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try decide(
      .verify(ordinal, department: session.member.department ?? ""), ordinal, of: number, id: id,
      by: session, seen: seen)
  }

  /// Who may approve what this officer asks for: the others of the same department, by number.
  package func approvers(for session: Session) throws(HallError) -> [StaffMember] {
    try keeping { () throws(StoreFailure) in try store.staff() }
      .filter { member in
        !member.hasLeft && member.role.may(.decide)
          && member.department == session.member.department
          && member.number != session.member.number
      }
      .sorted { $0.number < $1.number }
  }

  private func decide(
    _ command: Command, _ ordinal: Int, of number: String, id: String, by session: Session,
    seen: Int?
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    return try perform(
      command, on: number, id: id, by: session, seen: seen,
      checking: ownDepartment(ordinal, session))
  }
}
