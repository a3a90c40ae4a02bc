package import CaseEngine
internal import Storage
internal import WorkCalendar

/// What happens to a case at a window after its intake. Each returns the case after it, and throws
/// as `perform` does.
extension ServiceHall {
  /// Corrected, owing or later materials come in, at any window.
  package func bring(
    _ materials: [String], to number: String, byApplicant: Bool = true, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.takeIn, of: session)
    return try perform(
      .bring(materials, byApplicant: byApplicant), on: number, id: id, by: session, seen: seen)
  }

  /// Answers a request that was only received.
  package func accept(
    _ number: String, id: String, by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.takeIn, of: session)
    return try perform(.accept, on: number, id: id, by: session, seen: seen)
  }

  package func giveNotice(
    _ number: String, id: String, by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.takeIn, of: session)
    return try perform(.giveNotice, on: number, id: id, by: session, seen: seen)
  }

  package func decline(
    _ number: String, grounds: Grounds, id: String, by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.takeIn, of: session)
    return try perform(.decline(grounds), on: number, id: id, by: session, seen: seen)
  }

  /// - Parameter keys: nil for everything that is ready and lies where the person sits.
  package func handOut(
    _ keys: [Output.Key]?, of number: String, to recipient: Recipient, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.handOut, of: session)
    let all = try collectable(keys, of: number, by: session)
    return try perform(.handOut(all, to: recipient), on: number, id: id, by: session, seen: seen)
  }

  /// Writes down that the slip came out (R30); by whoever may take in or hand out.
  package func recordPrint(
    of number: String, target: String, isReprint: Bool, id: String, by session: Session
  ) throws(HallError) -> CaseFile {
    if !session.member.role.may(.handOut) { try require(.takeIn, of: session) }
    return try perform(
      .recordPrint(target: target, isReprint: isReprint), on: number, id: id, by: session)
  }

  /// The same of a paper other than the slip.
  package func recordPaper(
    _ paper: WrittenAnswer, of number: String, target: String, isReprint: Bool, id: String,
    by session: Session
  ) throws(HallError) -> CaseFile {
    if !session.member.role.mayPrint(paper) { try require(.takeIn, of: session) }
    return try perform(
      .recordPaper(paper, target: target, isReprint: isReprint), on: number, id: id, by: session)
  }

  /// Shows a person's data whole, and keeps that it was shown (R33).
  package func reveal(
    _ number: String, purpose: String, id: String, by session: Session
  ) throws(HallError) -> CaseFile {
    try require(.seeCases, of: session)
    return try perform(.reveal(purpose: purpose), on: number, id: id, by: session)
  }

  /// Writes down, for every case in which something lapsed by today, what became true by itself
  /// (R10, R12).
  /// - Returns: the numbers of the cases that changed.
  @discardableResult
  package func settleLapsed(by session: Session) throws(HallError) -> [String] {
    _ = try calendarInForce()
    let today = now().date
    let rows = try keeping { () throws(StoreFailure) in
      try store.lapsing(through: today, limit: Self.settlingPage)
    }
    for row in rows {
      _ = try perform(.settle, on: row.number, id: RandomIdentifier.make(), by: session)
    }
    return rows.map(\.number)
  }

  private static let settlingPage = 200
}
