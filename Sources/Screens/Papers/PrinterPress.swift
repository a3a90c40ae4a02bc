package import CaseEngine
package import Hall
package import Paper
package import Phrases
package import Storage

/// Prints the papers of cases on the hall's printers.
package nonisolated struct PrinterPress: Sendable {
  /// What a print came to.
  package enum Outcome: Sendable {
    case printed(CaseFile)
    /// It never went to the printer: the machine lacks what the paper needs.
    case notMade(PrintFailure)
    /// It did not come out, or perhaps did: nothing was recorded, and it waits.
    case waits(WaitingPrint)
    case failed(HallError)
  }

  private let hall: ServiceHall
  private let session: Session
  private let language: Language
  private let patience: Duration

  /// - Parameter patience: how long a printer may take.
  package init(
    hall: ServiceHall, session: Session, language: Language,
    patience: Duration = PrinterAddress.patience
  ) {
    self.hall = hall
    self.session = session
    self.language = language
    self.patience = patience
  }

  /// - Parameters:
  ///   - rendering: nil for the printer's own.
  ///   - id: of the command that records it.
  package func print(
    _ paper: CasePaper, of file: CaseFile, on printer: KeptPrinter, as rendering: Rendering? = nil,
    isReprint: Bool, id: String
  ) -> Outcome {
    outcome { () throws(HallError) in
      // Who may not print is told before a paper with people's names is made.
      try hall.checkPrint(paper.answer, of: file.number, isReprint: isReprint, by: session)
      let made = try make(paper, of: file, for: printer, as: rendering, id: id)
      return try hall.printing(
        paper.answer, of: file.number, on: made.printer, isReprint: isReprint, id: id, by: session,
        send: made.send)
    }
  }

  /// Prints again what waits. Where the printer can still be asked about the job, it is asked first:
  /// what came out is recorded and not printed again.
  package func retry(_ waiting: WaitingPrint) -> Outcome {
    outcome { () throws(HallError) in
      let printer = try hall.printer(named: waiting.printer)
      if waiting.stage != .failed,
        PrinterAddress(printer.address)?.lookUp(waiting.ticket) == .printed
      {
        return .printed(try hall.confirmPrint(waiting, by: session))
      }
      let file = try hall.showCase(waiting.caseNumber, by: session).file
      guard let answer = PaperCode.paper(waiting.paper, of: file) else {
        throw .refused(.wrongState(file.state), file)
      }
      let made = try make(
        CasePaper(answer), of: file, for: printer, as: Rendering(code: waiting.rendering),
        id: waiting.id)
      return try hall.printAgain(waiting, on: made.printer, by: session, send: made.send)
    }
  }

  private struct Made {
    let printer: KeptPrinter
    let send: ServiceHall.Sending
  }

  /// The bytes are there before anything is written down.
  private func make(
    _ paper: CasePaper, of file: CaseFile, for printer: KeptPrinter, as rendering: Rendering?,
    id: String
  ) throws(HallError) -> Made {
    let rendering = rendering ?? Rendering(code: printer.rendering) ?? .pdf(.a4)
    let sheet = try paper.sheet(
      of: file, reprint: paper.prints(of: file), isPrinted: true, in: hall, language)
    guard let sheet else { throw .refused(.wrongState(file.state), file) }
    guard let address = PrinterAddress(printer.address) else {
      throw .printing(.unknownPrinter(printer.name, known: []))
    }
    let bytes: [UInt8]
    do throws(PrintFailure) { bytes = try sheet.bytes(rendering) } catch {
      throw .printing(.notMade(error.fault))
    }
    let job = PrintJob(
      bytes: bytes, rendering: rendering,
      name: "\(paper.fileName(of: file))-\(id.suffix(6)).\(rendering.fileExtension)")
    let patience = patience
    return Made(
      printer: KeptPrinter(
        name: printer.name, address: printer.address, rendering: rendering.code),
      send: { ticket in
        PrinterAnswer(address.deliver(job, patience: patience, ticket: ticket))
      })
  }

  private func outcome(_ body: () throws(HallError) -> PrintEnd) -> Outcome {
    do throws(HallError) {
      switch try body() {
      case .printed(let file): return .printed(file)
      case .waits(let waiting): return .waits(waiting)
      }
    } catch .printing(.notMade(let fault)) {
      return .notMade(PrintFailure(fault))
    } catch { return .failed(error) }
  }
}

extension PrinterAnswer {
  nonisolated fileprivate init(_ delivery: Delivery) {
    switch delivery {
    case .printed: self = .printed
    case .notPrinted(let failure): self = .notPrinted(failure.fault)
    case .perhaps(let failure): self = .perhaps(failure.fault)
    }
  }
}

extension PrintFailure {
  nonisolated fileprivate var fault: WaitingPrint.Fault {
    WaitingPrint.Fault(code: code.name, target: target, detail: detail)
  }

  nonisolated fileprivate init(_ fault: WaitingPrint.Fault) {
    self.init(Code(fault.code), target: fault.target, detail: fault.detail)
  }
}

extension WaitingPrint {
  /// What happened, and what to do.
  nonisolated package func sentence(_ language: Language) -> String {
    guard let fault else { return stage.name(language) }
    let failure = PrintFailure(fault)
    return stage == .failed
      ? failure.sentence(language) : failure.perhapsSentence(language)
  }

  /// What the paper is called.
  nonisolated package func paperName(
    in hall: ServiceHall, by session: Session, _ language: Language
  )
    -> String
  {
    guard let file = try? hall.showCase(caseNumber, by: session).file,
      let answer = PaperCode.paper(paper, of: file)
    else { return paper }
    return CasePaper(answer).name(language)
  }
}
