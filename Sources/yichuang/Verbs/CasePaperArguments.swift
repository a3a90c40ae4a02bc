import ArgumentParser
import CaseEngine
import Hall
import Paper
import Phrases
import Screens
import Storage

/// A paper of a case: on standard output it is looked at; into a file, or on a printer, it is
/// printed, which is an entry (R30).
struct CasePaperArguments: ParsableArguments {
  @Argument(help: help(.caseNumberHelp, value: "number"))
  var number: String

  @OptionGroup var options: PaperOptions

  @Option(help: PrinterHelpPhrase.printerOption.help("name"))
  var printer: String?

  @Flag(help: help(.reprintHelp))
  var reprint = false

  @OptionGroup var desk: DeskOptions

  func validate() throws {
    guard printer == nil || options.areLeftOut else {
      throw ValidationError(PrinterHelpPhrase.onPrinter.here)
    }
  }

  /// - Parameters:
  ///   - paper: which of the case's.
  ///   - sheet: the paper; with the number of the reprint, nil for one that is only looked at.
  func run(
    paper: (CaseFile) -> CasePaper, sheet: (CaseFile, Workplace, _ reprint: Int?) throws -> Sheet
  ) throws {
    let place = try desk.signInToCases()
    let file = try place.hall.showCase(try place.caseNumber(number), by: place.session).file
    let paper = paper(file)
    if let printer { return try run(on: printer, paper, of: file, at: place) }
    guard let output = options.output else {
      guard !reprint else { throw Failure(.usage, .reprintOfView) }
      return try options.write(try sheet(file, place, nil))
    }
    let bytes = try options.bytes(
      of: sheet(file, place, reprint ? max(1, paper.prints(of: file)) : 0))
    // Written first, recorded then: printed means that the file says so.
    let printed = try PrintedFile(bytes, at: output)
    do {
      _ = try place.perform { id throws(HallError) in
        try paper.record(
          of: file, isReprint: reprint, id: id, in: place.hall, by: place.session)
      }
    } catch {
      printed.takeBack()
      throw error
    }
    printed.keep()
  }

  private func run(
    on printer: String, _ paper: CasePaper, of file: CaseFile, at place: Workplace
  ) throws {
    let printer = try place.hall.printer(named: printer)
    let outcome = PrinterPress(place).print(
      paper, of: file, on: printer, isReprint: reprint, id: RandomIdentifier.make())
    if case .failed(let error) = outcome {
      // With the names people use.
      _ = try place.perform { _ throws(HallError) in throw error }
    }
    _ = try outcome.file()
    try Streams.print(
      PrinterScreenPhrase.printed.text(Speech.language, printer.name))
  }
}
