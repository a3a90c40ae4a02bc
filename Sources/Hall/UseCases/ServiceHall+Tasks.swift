package import CaseEngine
internal import Storage

/// What officers, and clerks with a department's authority, do with sub-tasks. Each returns the
/// case after it, and throws as `perform` does.
///
/// `id` is the command's, made by whoever gives it; `seen` the version that was looked at.
extension ServiceHall {
  package func claim(
    _ ordinal: Int, of number: String, id: String, by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    return try perform(
      .claim(ordinal), on: number, id: id, by: session, seen: seen,
      checking: ownDepartment(ordinal, session))
  }

  package func release(
    _ ordinal: Int, of number: String, id: String, by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    return try perform(.release(ordinal), on: number, id: id, by: session, seen: seen)
  }

  /// Gives it to a colleague of the department, with why (交接).
  /// - Throws: `.staff` where the colleague is nobody who could have it.
  package func handOver(
    _ ordinal: Int, of number: String, to officer: String, reason: String, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    let colleague = try colleague(officer, of: session.member)
    return try perform(
      .handOver(
        ordinal, to: colleague.number, reason: String(reason.trimmed),
        department: session.member.department ?? ""),
      on: number, id: id, by: session, seen: seen)
  }

  package func examine(
    _ ordinal: Int, of number: String, agrees: Bool, reason: String?, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    return try perform(
      .examine(ordinal, agrees: agrees, reason: reason), on: number, id: id, by: session,
      seen: seen, checking: ownDepartment(ordinal, session))
  }

  /// By an officer of the department, or by a clerk where the department has authorised the window.
  package func approve(
    _ ordinal: Int, of number: String, documents: [DocumentFacts], id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    let capacity = try capacity(of: session)
    return try perform(
      .approve(ordinal, documents, by: capacity), on: number, id: id, by: session, seen: seen)
  }

  package func refuse(
    _ ordinal: Int, of number: String, grounds: Grounds, id: String, by session: Session,
    seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    let capacity = try capacity(of: session)
    return try perform(
      .refuse(ordinal, grounds, by: capacity), on: number, id: id, by: session, seen: seen)
  }

  /// Answers an internal check, or the check of an undertaking (R8, R13).
  package func answer(
    _ ordinal: Int, of number: String, finding: CheckFinding, id: String, by session: Session,
    seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    return try perform(
      .answer(ordinal, finding, department: session.member.department ?? ""), on: number, id: id,
      by: session, seen: seen)
  }

  func capacity(of session: Session) throws(HallError) -> Capacity {
    if session.member.role.may(.decideAtWindow) { return .window }
    try require(.decide, of: session)
    return .officer(department: session.member.department ?? "")
  }

  /// Says no to a sub-task of another department (R35).
  func ownDepartment(
    _ ordinal: Int, _ session: Session
  ) -> (CaseFile) throws(HallError) -> Void {
    { file throws(HallError) in
      guard let task = file.task(ordinal), task.department != session.member.department else {
        return
      }
      throw .refused(.otherDepartment(task: ordinal, department: task.department), file)
    }
  }
}
