import ArgumentParser
import Glibc
import Paper
import Phrases
import WorkCalendar

/// What a paper comes out as, and where: the same for every verb that makes one.
struct PaperOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, pdf, escpos }

  @Option(help: PaperHelpPhrase.format.help())
  var format = Format.text

  @Option(help: PaperHelpPhrase.columns.help())
  var columns: PaperWidth?

  @Option(help: PaperHelpPhrase.paper.help())
  var paper: PageSize?

  @Option(help: help(.outputHelp, value: "file"))
  var output: String?

  /// Before anything is done: what cannot come out is not made.
  func validate() throws {
    guard paper == nil || format == .pdf else {
      throw ValidationError(PaperHelpPhrase.paperOfPDF.text(Speech.language))
    }
    guard columns == nil || format != .pdf else {
      throw ValidationError(PaperHelpPhrase.columnsOfPDF.text(Speech.language))
    }
    guard format != .escpos || columns != .page else {
      throw ValidationError(PaperHelpPhrase.columnsOfRoll.text(Speech.language))
    }
    guard output != nil || !rendering.isBinary || isatty(STDOUT_FILENO) == 0 else {
      throw ValidationError(PaperHelpPhrase.binary.text(Speech.language))
    }
  }

  /// Nothing was said of a paper, so that none is expected.
  var areLeftOut: Bool { isPlain && output == nil }

  /// Text as the verb itself has it.
  var isPlain: Bool { format == .text && columns == nil && paper == nil }

  var rendering: Rendering {
    switch format {
    case .text: .text(columns ?? .page)
    case .pdf: .pdf(paper ?? .a4)
    case .escpos: .escpos(columns == .narrowRoll ? .narrow : .wide)
    }
  }

  /// For a verb that acts before its paper is there: a machine that cannot make the format, and a
  /// folder that is not there, are told first.
  /// - Throws: as `write`.
  func check() throws(Failure) {
    if let output { try PrintedFile.place(output) }
    _ = try bytes(
      of: Sheet(blocks: [], number: nil, day: CivilDate(1970, 1, 1), language: Speech.language))
  }

  /// - Throws: `.unavailable` where the machine lacks what the format needs.
  func bytes(of sheet: Sheet) throws(Failure) -> [UInt8] {
    do { return try sheet.bytes(rendering) } catch {
      throw Failure(.unavailable, error.sentence(Speech.language))
    }
  }

  /// A paper whose prints are not counted: into the file, or to standard output.
  func write(_ sheet: Sheet) throws(Failure) { try write(try bytes(of: sheet)) }

  func write(_ bytes: [UInt8]) throws(Failure) {
    guard let output else { return try Streams.write(bytes) }
    try PrintedFile(bytes, at: output).keep()
  }
}

extension PaperHelpPhrase {
  func help() -> ArgumentHelp { ArgumentHelp("\(text(Speech.language))") }
}

extension PageSize: ExpressibleByArgument {}

extension PaperWidth: ExpressibleByArgument {
  public init?(argument: String) {
    guard let columns = Int(argument), let width = PaperWidth(rawValue: columns) else { return nil }
    self = width
  }

  public static var allValueStrings: [String] { allCases.map { String($0.columns) } }
  public var defaultValueDescription: String { String(columns) }
}
