package import CaseEngine
internal import Catalogue
package import Storage
internal import WorkCalendar

/// What may be looked at, by whom.
extension ServiceHall {
  /// A page of a queue: an officer's own department, a supervisor's any.
  package func queue(
    _ filter: QueueFilter, after mark: QueueMark? = nil, limit: Int, by session: Session
  ) throws(HallError) -> [TaskRow] {
    var filter = filter
    if !session.member.role.may(.seeAllQueues) {
      try require(.seeOwnQueue, of: session)
      filter.department = session.member.department
    }
    return try keeping { () throws(StoreFailure) in
      try store.queue(filter, after: mark, limit: limit)
    }
  }

  /// Counts by light: of every department for a supervisor, of their own for an officer.
  package func counts(by session: Session) throws(HallError) -> [QueueCounts] {
    let all = try keeping { () throws(StoreFailure) in try store.counts(today: now().date) }
    if session.member.role.may(.seeAllQueues) { return all }
    try require(.seeOwnQueue, of: session)
    return all.filter { $0.department == session.member.department }
  }

  /// Words as typed or scanned: a slip's code, a number or its end, a name, an identity.
  package func find(
    _ words: String, limit: Int, by session: Session
  ) throws(HallError) -> [CaseRow] {
    try require(.seeCases, of: session)
    let trimmed = String(words.trimmed)
    guard !trimmed.isEmpty else { return [] }
    let scanned = caseNumber(scanned: trimmed)
    // Only a code with its hyphens: without them a number may be meant.
    let project = trimmed.contains("-") ? profile.projectCode.code(typed: trimmed) : nil
    let key = scanned ?? project ?? (try? IdentityNumber(trimmed))?.text ?? trimmed
    return try keeping { () throws(StoreFailure) in try store.find(key, limit: limit) }
  }

  /// The case a slip's code or a number belongs to; nil when it is neither.
  package func caseNumber(of typed: String) -> String? {
    caseNumber(scanned: String(typed.trimmed))
      ?? CaseNumber(typed)?.text
  }

  package func showCase(_ number: String, by session: Session) throws(HallError) -> CaseRecord {
    try require(.seeCases, of: session)
    return try record(of: number)
  }

  /// Cases in this state, the longest there first.
  package func cases(
    in state: CaseFile.State, limit: Int, by session: Session
  ) throws(HallError) -> [CaseRow] {
    try require(.seeCases, of: session)
    return try keeping { () throws(StoreFailure) in try store.cases(in: state, limit: limit) }
  }

  /// What a place is called; its code when the edition has none of it.
  package func placeName(_ code: String) -> String { edition.place(code)?.name ?? code }

  /// The name of somebody of the staff; their number when they left.
  package func staffName(_ number: String) -> String {
    let member = try? keeping { () throws(StoreFailure) in try store.staffMember(number) }
    return (member ?? nil)?.name ?? number
  }
}

extension StringProtocol {
  /// Without white space at either end.
  package var trimmed: Self.SubSequence {
    var slice = self[...]
    while slice.first?.isWhitespace ?? false { slice.removeFirst() }
    while slice.last?.isWhitespace ?? false { slice.removeLast() }
    return slice
  }
}
