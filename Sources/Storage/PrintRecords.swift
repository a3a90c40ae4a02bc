package import WorkCalendar

/// A printer as the hall keeps it; what its address means is read where papers are delivered.
package struct KeptPrinter: Hashable, Sendable {
  package let name: String
  package let address: String
  /// What a paper comes out as there, as a short word.
  package let rendering: String

  package init(name: String, address: String, rendering: String) {
    self.name = name
    self.address = address
    self.rendering = rendering
  }
}

/// The printer of one window for one kind of paper.
package struct PrinterDefault: Hashable, Sendable {
  /// Empty for every window that has none of its own.
  package let window: String
  package let kind: String
  package let printer: String

  package init(window: String, kind: String, printer: String) {
    self.window = window
    self.kind = kind
    self.printer = printer
  }
}

/// A print of a case's paper that was begun and is not in the journal yet.
package struct WaitingPrint: Hashable, Sendable {
  /// How far it came.
  package enum Stage: String, CaseIterable, Sendable {
    /// Written before the first byte goes out. Where nobody is printing, the program died then, and
    /// the paper may have come out.
    case sending
    /// Nothing came out.
    case failed
    /// It may have come out, or did and could not be written down.
    case perhaps
  }

  /// Why it did not come out: an open code, what it is about, and the system's own words.
  package struct Fault: Hashable, Sendable {
    package let code: String
    package let target: String
    package let detail: String

    package init(code: String, target: String, detail: String) {
      self.code = code
      self.target = target
      self.detail = detail
    }
  }

  /// The id of the command that will record it, so that it is recorded once.
  package let id: String
  package let caseNumber: String
  /// Which of the case's papers, as a short word.
  package let paper: String
  package let printer: String
  package let rendering: String
  package let staff: String
  package let place: String
  package let since: Moment
  /// From 1: how often it was begun.
  package var attempt: Int
  package var stage: Stage
  /// What the printer calls the job; empty where it gives no name.
  package var ticket: String
  /// The last; nil while there was none.
  package var fault: Fault?

  package init(
    id: String, caseNumber: String, paper: String, printer: String, rendering: String,
    staff: String, place: String, since: Moment, attempt: Int = 1, stage: Stage = .sending,
    ticket: String = "", fault: Fault? = nil
  ) {
    self.id = id
    self.caseNumber = caseNumber
    self.paper = paper
    self.printer = printer
    self.rendering = rendering
    self.staff = staff
    self.place = place
    self.since = since
    self.attempt = attempt
    self.stage = stage
    self.ticket = ticket
    self.fault = fault
  }
}

/// Printers, and prints that wait to be done or to be written down. An append whose command has the
/// id of a waiting print takes it away in the same transaction.
package protocol PrintRecords: Sendable {
  /// By name.
  func printers() throws(StoreFailure) -> [KeptPrinter]
  /// Adds it, or replaces the one of that name.
  func keep(_ printer: KeptPrinter) throws(StoreFailure)
  /// Takes its defaults away with it.
  func dropPrinter(_ name: String) throws(StoreFailure)

  /// By window and kind.
  func printerDefaults() throws(StoreFailure) -> [PrinterDefault]
  /// Replaces that of the same window and kind.
  func keep(_ choice: PrinterDefault) throws(StoreFailure)

  /// The longest waiting first.
  func waitingPrints() throws(StoreFailure) -> [WaitingPrint]
  func waitingPrint(_ id: String) throws(StoreFailure) -> WaitingPrint?
  /// Adds it, or replaces the one of that id: one of two who do it at once is told no.
  /// - Parameter attempt: that of the one it replaces; 0 for none.
  /// - Returns: false, and nothing is written, where another attempt is there, or the same paper of
  ///   the case waits under another id.
  func keep(_ print: WaitingPrint, after attempt: Int) throws(StoreFailure) -> Bool
  func dropWaitingPrint(_ id: String) throws(StoreFailure)
}
