package import CaseEngine
package import Storage

/// What a printer said of one paper.
package enum PrinterAnswer: Sendable {
  case printed
  /// For certain.
  case notPrinted(WaitingPrint.Fault)
  case perhaps(WaitingPrint.Fault)
}

/// What a print came to.
package enum PrintEnd: Sendable {
  case printed(CaseFile)
  /// Nothing was recorded; it waits, with what the printer said.
  case waits(WaitingPrint)
}

/// Prints on printers: what is meant to be printed is written down first, then it is sent, then the
/// print and that it waits no more are written in one transaction. So it is neither lost nor doubled,
/// whenever the program dies (R30).
extension ServiceHall {
  /// Gives a paper to its printer, tells what a queue calls the job, and returns what became of it.
  package typealias Sending = (_ ticket: (String) -> Void) -> PrinterAnswer

  /// Whether that print could be recorded now; nothing is written.
  /// - Parameter paper: nil for the slip.
  package func checkPrint(
    _ paper: WrittenAnswer?, of number: String, isReprint: Bool, by session: Session
  ) throws(HallError) {
    let role = session.member.role
    let isAllowed = paper.map(role.mayPrint) ?? (role.may(.takeIn) || role.may(.handOut))
    if !isAllowed { try require(.takeIn, of: session) }
    let command: Command =
      paper.map { .recordPaper($0, target: "", isReprint: isReprint) }
      ?? .recordPrint(target: "", isReprint: isReprint)
    _ = try decide(
      command, on: try record(of: number), under: try calendarInForce(), at: now(), by: session)
  }

  /// Prints a paper of a case and records it.
  ///
  /// One that waits because it did not come out is taken up again, so that it waits once.
  /// - Parameters:
  ///   - paper: nil for the slip.
  ///   - id: of the command that records it.
  ///   - send: gives the paper to the printer and returns when it is known what became of it.
  /// - Throws: as `checkPrint`; `.printing(.perhapsPrinted)` where it was sent before and nobody said
  ///   what became of it. Nothing was sent then. Otherwise as the record: then it waits as perhaps
  ///   printed.
  package func printing(
    _ paper: WrittenAnswer?, of number: String, on printer: KeptPrinter, isReprint: Bool,
    id: String, by session: Session, send: Sending
  ) throws(HallError) -> PrintEnd {
    try checkPrint(paper, of: number, isReprint: isReprint, by: session)
    let code = PaperCode.code(paper)
    let waiting = try keeping { () throws(StoreFailure) in
      try store.waitingPrints().first { $0.caseNumber == number && $0.paper == code }
    }
    if let waiting {
      guard waiting.stage == .failed else { throw .printing(.perhapsPrinted(waiting)) }
      return try begin(again: waiting, paper, on: printer, by: session, send: send)
    }
    let fresh = WaitingPrint(
      id: id, caseNumber: number, paper: code, printer: printer.name,
      rendering: printer.rendering, staff: session.member.number, place: session.place,
      since: now())
    return try begin(fresh, after: 0, paper, by: session, send: send)
  }

  /// Prints again what waits, by somebody who knows that it did not come out.
  /// - Throws: as `printing`; `.printing(.underWay)` where another window took it up.
  package func printAgain(
    _ waiting: WaitingPrint, on printer: KeptPrinter, by session: Session, send: Sending
  ) throws(HallError) -> PrintEnd {
    let (paper, isReprint) = try what(waiting)
    try checkPrint(paper, of: waiting.caseNumber, isReprint: isReprint, by: session)
    return try begin(again: waiting, paper, on: printer, by: session, send: send)
  }

  /// Records that a waiting print came out: the printer says so, or somebody who looked.
  package func confirmPrint(
    _ waiting: WaitingPrint, by session: Session
  ) throws(HallError) -> CaseFile {
    let (paper, _) = try what(waiting)
    return try record(waiting, paper, by: session)
  }

  /// It is not wanted any more; nothing is recorded.
  package func dropPrint(_ waiting: WaitingPrint, by session: Session) throws(HallError) {
    let (paper, isReprint) = try what(waiting)
    try checkPrint(paper, of: waiting.caseNumber, isReprint: isReprint, by: session)
    try keeping { () throws(StoreFailure) in try store.dropWaitingPrint(waiting.id) }
  }

  /// What waits, the longest first: of this place, for whoever may take in or hand out.
  package func waitingPrints(by session: Session) throws(HallError) -> [WaitingPrint] {
    if !session.member.role.may(.handOut), !session.member.role.may(.decide) {
      try require(.takeIn, of: session)
    }
    return try keeping { () throws(StoreFailure) in
      try store.waitingPrints().filter { $0.place == session.place }
    }
  }

  /// - Throws: `.printing(.noSuchPrint)`.
  package func waitingPrint(_ id: String, by session: Session) throws(HallError) -> WaitingPrint {
    guard let found = try waitingPrints(by: session).first(where: { $0.id == id }) else {
      throw .printing(.noSuchPrint(id))
    }
    return found
  }

  /// The paper, and whether its print would be a reprint now.
  private func what(_ waiting: WaitingPrint) throws(HallError) -> (WrittenAnswer?, Bool) {
    let file = try record(of: waiting.caseNumber).file
    guard let paper = PaperCode.paper(waiting.paper, of: file) else {
      throw .refused(.wrongState(file.state), file)
    }
    return (paper, file.prints(of: paper) > 0)
  }

  private func begin(
    again waiting: WaitingPrint, _ paper: WrittenAnswer?, on printer: KeptPrinter,
    by session: Session, send: Sending
  ) throws(HallError) -> PrintEnd {
    let again = WaitingPrint(
      id: waiting.id, caseNumber: waiting.caseNumber, paper: waiting.paper,
      printer: printer.name, rendering: printer.rendering, staff: session.member.number,
      place: session.place, since: waiting.since, attempt: waiting.attempt + 1)
    return try begin(again, after: waiting.attempt, paper, by: session, send: send)
  }

  private func begin(
    _ intent: WaitingPrint, after attempt: Int, _ paper: WrittenAnswer?, by session: Session,
    send: Sending
  ) throws(HallError) -> PrintEnd {
    let isMine = try keeping { () throws(StoreFailure) in
      try store.keep(intent, after: attempt)
    }
    guard isMine else { throw .printing(.underWay) }
    var waiting = intent
    let answer = send { ticket in
      waiting.ticket = ticket
      // Where it cannot be kept, the print is as one whose job has no name.
      _ = try? store.keep(waiting, after: intent.attempt)
    }
    switch answer {
    case .printed:
      return .printed(try record(waiting, paper, by: session))
    case .notPrinted(let fault): (waiting.stage, waiting.fault) = (.failed, fault)
    case .perhaps(let fault): (waiting.stage, waiting.fault) = (.perhaps, fault)
    }
    let end = waiting
    _ = try keeping { () throws(StoreFailure) in try store.keep(end, after: intent.attempt) }
    return .waits(end)
  }

  /// In the transaction that records it, it waits no more.
  private func record(
    _ waiting: WaitingPrint, _ paper: WrittenAnswer?, by session: Session
  ) throws(HallError) -> CaseFile {
    let number = waiting.caseNumber
    let isReprint = try record(of: number).file.prints(of: paper) > 0
    guard let paper else {
      return try recordPrint(
        of: number, target: waiting.printer, isReprint: isReprint, id: waiting.id, by: session)
    }
    return try recordPaper(
      paper, of: number, target: waiting.printer, isReprint: isReprint, id: waiting.id,
      by: session)
  }
}

extension ServiceHall {
  /// Cases that can be fetched at this place, the oldest first.
  package func readyCases(limit: Int, by session: Session) throws(HallError) -> [CaseFile] {
    if !session.member.role.may(.handOut) { try require(.takeIn, of: session) }
    let rows = try keeping { () throws(StoreFailure) in
      try store.cases(in: .ready, limit: limit)
    }
    var files: [CaseFile] = []
    for row in rows {
      let file = try record(of: row.number).file
      if file.collectAt == session.place { files.append(file) }
    }
    return files
  }
}
