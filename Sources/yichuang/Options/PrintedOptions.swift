import ArgumentParser
import Hall
import Paper
import Phrases
import Screens
import Storage

/// Of a paper whose prints are not counted: a format, into a file, on standard output, or on one of
/// the hall's printers.
struct PrintedOptions: ParsableArguments {
  @OptionGroup var paper: PaperOptions

  @Option(help: PrinterHelpPhrase.printerOption.help("name"))
  var printer: String?

  func validate() throws {
    guard printer == nil || paper.areLeftOut else {
      throw ValidationError(PrinterHelpPhrase.onPrinter.here)
    }
  }

  /// Nothing was said of a paper, so that none is expected.
  var areLeftOut: Bool { paper.areLeftOut && printer == nil }

  /// Text as the verb itself has it.
  var isPlain: Bool { paper.isPlain && printer == nil }

  /// It does not go to standard output.
  var isElsewhere: Bool { paper.output != nil || printer != nil }

  /// For a verb that acts before its paper is there: what cannot come out is told first.
  func check(in hall: ServiceHall) throws {
    if let printer { _ = try hall.printer(named: printer) }
    try paper.check()
  }

  /// By its number the paper is shown again, whatever becomes of this one.
  func sayFirst(_ number: String) throws(Failure) {
    if isElsewhere { try Streams.print(number) }
  }

  /// Text of the verb's own.
  func write(_ bytes: [UInt8]) throws(Failure) { try paper.write(bytes) }

  /// - Parameter name: of a file in a folder printer, and of a queue's job.
  func write(_ sheet: Sheet, called name: String, in hall: ServiceHall) throws {
    guard let printer else { return try paper.write(sheet) }
    try write(sheet, called: name, on: hall.printer(named: printer))
  }

  /// - Throws: `.unavailable` where it did not come out for certain; nothing waits, since nothing is
  ///   counted.
  func write(_ sheet: Sheet, called name: String, on printer: KeptPrinter) throws {
    let rendering = Rendering(code: printer.rendering) ?? .pdf(.a4)
    guard let address = PrinterAddress(printer.address) else {
      throw Failure(HallError.printing(.unknownPrinter(printer.name, known: [])))
    }
    let bytes: [UInt8]
    do { bytes = try sheet.bytes(rendering) } catch {
      throw Failure(.unavailable, error.sentence(Speech.language))
    }
    let file = "\(name)-\(RandomIdentifier.make().suffix(6)).\(rendering.fileExtension)"
    switch address.deliver(PrintJob(bytes: bytes, rendering: rendering, name: file)) {
    case .printed:
      try Streams.print(PrinterScreenPhrase.printed.text(Speech.language, printer.name))
    case .notPrinted(let failure): throw Failure(.unavailable, failure.sentence(Speech.language))
    case .perhaps(let failure):
      throw Failure(.unavailable, failure.perhapsSentence(Speech.language))
    }
  }
}
