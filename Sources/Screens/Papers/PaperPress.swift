internal import CaseEngine
internal import Hall
internal import Paper
internal import Phrases
internal import Storage

/// Prints papers into files, and on printers.
nonisolated enum PaperPress {
  enum Outcome: Sendable {
    /// - Parameter name: of the file, or of the printer.
    case printed(PaperSubject, name: String, isFile: Bool = false)
    case notPrinted(PrintFailure)
    /// What happened, and what to do: nothing was recorded, and it waits.
    case waits(String)
    case failed(HallError)
  }

  /// On the window's printer for such a paper; into a file where it has none.
  static func printAsUsual(
    _ subject: PaperSubject, id: String, at desk: Desk, _ language: Language
  ) -> Outcome {
    let printer: KeptPrinter?
    do throws(HallError) {
      printer = try desk.hall.printers().printer(for: subject.kind, at: desk.session.window)
    } catch { return .failed(error) }
    let rendering = printer.flatMap { Rendering(code: $0.rendering) } ?? .text(.page)
    return print(subject, rendering, on: printer, id: id, at: desk, language)
  }

  /// - Parameters:
  ///   - printer: nil for a file.
  ///   - id: the command's.
  static func print(
    _ subject: PaperSubject, _ rendering: Rendering, on printer: KeptPrinter?, id: String,
    at desk: Desk, _ language: Language
  ) -> Outcome {
    guard let printer else { return print(subject, rendering, id: id, at: desk, language) }
    guard case .file(let file, let paper?) = subject else {
      return uncounted(subject, rendering, on: printer, id: id, at: desk, language)
    }
    let press = PrinterPress(hall: desk.hall, session: desk.session, language: language)
    let outcome = press.print(
      paper, of: file, on: printer, as: rendering, isReprint: subject.prints > 0, id: id)
    switch outcome {
    case .printed(let after): return .printed(.file(after, paper), name: printer.name)
    case .notMade(let failure): return .notPrinted(failure)
    case .waits(let waiting): return .waits(waiting.sentence(language))
    case .failed(let error): return .failed(error)
    }
  }

  /// A paper of no case: nothing is recorded, so nothing waits.
  private static func uncounted(
    _ subject: PaperSubject, _ rendering: Rendering, on printer: KeptPrinter, id: String,
    at desk: Desk, _ language: Language
  ) -> Outcome {
    do {
      let sheet = try subject.sheet(reprint: 0, isPrinted: true, in: desk.hall, language)
      guard let sheet, let address = PrinterAddress(printer.address) else {
        return .failed(.noSuchCase(subject.number))
      }
      let job = PrintJob(
        bytes: try sheet.bytes(rendering), rendering: rendering,
        name: subject.fileName(id: id, rendering))
      switch address.deliver(job) {
      case .printed: return .printed(subject, name: printer.name)
      case .notPrinted(let failure): return .notPrinted(failure)
      case .perhaps(let failure): return .waits(failure.perhapsSentence(language))
      }
    } catch let error as HallError {
      return .failed(error)
    } catch let error as PrintFailure {
      return .notPrinted(error)
    } catch { preconditionFailure("a paper fails in the hall or at the printer") }
  }

  /// The file is whole on the disk before the print is written down (R30); where that is refused,
  /// the file is taken away again.
  /// - Parameter id: the command's.
  static func print(
    _ subject: PaperSubject, _ rendering: Rendering, id: String, at desk: Desk, _ language: Language
  ) -> Outcome {
    let prints = subject.prints
    let printer = FilePrinter(folder: desk.paperFolder)
    let name = subject.fileName(id: id, rendering)
    let path: String
    do {
      let sheet = try subject.sheet(
        reprint: prints, isPrinted: true, in: desk.hall, language)
      guard let sheet else { return .failed(.noSuchCase(subject.number)) }
      path = try printer.print(try sheet.bytes(rendering), as: name)
    } catch let error as HallError {
      return .failed(error)
    } catch let error as PrintFailure {
      return .notPrinted(error)
    } catch { preconditionFailure("a paper fails in the hall or at the printer") }
    do {
      return .printed(
        try subject.record(isReprint: prints > 0, id: id, at: desk), name: name, isFile: true)
    } catch {
      printer.takeBack(path)
      return .failed(error)
    }
  }
}
