import ArgumentParser
import CaseEngine
import Catalogue
import Hall
import Paper
import Phrases
import Storage
import WorkCalendar

extension EntryPaperPhrase {
  fileprivate var here: String { text(Speech.language) }

  fileprivate func help(_ value: String) -> ArgumentHelp {
    ArgumentHelp("\(here)", valueName: value)
  }
}

/// `yichuang fieldsheet CASE/K`: what is typed into another office's system (双录).
struct FieldSheetVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fieldsheet", abstract: EntryPaperPhrase.sheetAbstract.here,
      discussion: EntryPaperPhrase.sheetDiscussion.here)
  }

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, pdf, escpos, tsv }

  @Argument(help: help(.taskNameHelp, value: "case/k"))
  var task: TaskName

  @Option(help: EntryPaperPhrase.systemHelp.help("code"))
  var system: String?

  @Option(help: EntryPaperPhrase.formatHelp.help("format"))
  var format = Format.text

  @Option(help: PaperHelpPhrase.columns.help())
  var columns: PaperWidth?

  @Option(help: PaperHelpPhrase.paper.help())
  var paper: PageSize?

  @Option(help: help(.outputHelp, value: "file"))
  var output: String?

  @Option(help: PrinterHelpPhrase.printerOption.help("name"))
  var printer: String?

  @OptionGroup var desk: DeskOptions

  func validate() throws {
    try options.validate()
    guard printer == nil || format == .text && options.areLeftOut else {
      throw ValidationError(PrinterHelpPhrase.onPrinter.here)
    }
  }

  func run() throws {
    let options = options
    try options.check()
    let place = try desk.signInToCases()
    let printer = try printer.map { try place.hall.printer(named: $0) }
    let number = try place.caseNumber(task.caseNumber)
    let sheets = try place.asked { () throws(HallError) in
      try place.hall.fieldSheets(
        of: number, task: task.ordinal, system: system, id: RandomIdentifier.make(),
        by: place.session)
    }
    guard format != .tsv else {
      return try options.write(Array((sheets.flatMap(\.rows).joined(separator: "\n") + "\n").utf8))
    }
    let sheet = Sheet(fieldSheets: sheets, language: Speech.language)
    guard let printer else { return try options.write(sheet) }
    try PrintedOptions().write(
      sheet, called: "fieldsheet-\(number)-\(task.ordinal)", on: printer)
  }

  /// Of a table, those of a text.
  private var options: PaperOptions {
    var options = PaperOptions()
    options.format = PaperOptions.Format(rawValue: format.rawValue) ?? .text
    options.columns = columns
    options.paper = paper
    options.output = output
    return options
  }
}

extension FieldSheet {
  /// System, stage, field and value with tabs between them; nothing for what is not known.
  fileprivate var rows: [String] {
    lines.map { line in
      [system.code, stage.rawValue, line.label, line.value ?? ""]
        .map { PaperText($0).text }.joined(separator: "\t")
    }
  }
}

extension TaskVerb {
  /// `task entered CASE/K --system S --receipt N`: it was typed in there (双录).
  struct Entered: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "entered", abstract: EntryPaperPhrase.enterAbstract.here,
        discussion: EntryPaperPhrase.enterDiscussion.here)
    }

    @OptionGroup var named: TaskArguments

    @Option(help: EntryPaperPhrase.systemHelp.help("code"))
    var system: String

    @Option(help: EntryPaperPhrase.stageHelp.help("stage"))
    var stage: SystemEntry.Stage?

    @Option(help: EntryPaperPhrase.receiptHelp.help("n"))
    var receipt: String

    @Option(help: EntryPaperPhrase.reasonHelp.help("text"))
    var reason: String?

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.enter(
          named.task.ordinal, of: number, system: system, stage: stage, receipt: receipt,
          reason: reason, id: id, by: place.session)
      }
    }
  }
}

/// `yichuang entries`: what is still to be typed in, and what was (双录登记).
struct EntriesVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "entries", abstract: EntryPaperPhrase.entriesAbstract.here,
      discussion: EntryPaperPhrase.entriesDiscussion.here)
  }

  @Option(help: EntryPaperPhrase.fromHelp.help("date"))
  var from: DayArgument?

  @Option(help: EntryPaperPhrase.toHelp.help("date"))
  var to: DayArgument?

  @Option(help: help(.limitHelp, value: "n"))
  var limit = 100

  @Flag(help: help(.jsonHelp))
  var json = false

  @OptionGroup var paper: PrintedOptions
  @OptionGroup var desk: DeskOptions

  func validate() throws {
    let isOrdered = from.flatMap { from in to.map { from.date <= $0.date } } ?? true
    guard (from == nil) == (to == nil), isOrdered else {
      throw ValidationError(EntryPaperPhrase.wrongOrder.here)
    }
  }

  func run() throws {
    guard limit > 0 else { throw Failure(.usage, .badCount) }
    let place = try desk.signInToCases()
    let period = from.flatMap { from in to.map { from.date...$0.date } }
    let register = try place.hall.entryRegister(period, limit: limit, by: place.session)
    guard !json else { return try Streams.print(register.json.text) }
    try paper.write(
      Sheet(entries: register, language: Speech.language), called: "entries", in: place.hall)
  }
}

extension EntryRegister {
  fileprivate var json: JSONValue {
    .object([
      .init("from", JSONValue(period?.lowerBound)), .init("to", JSONValue(period?.upperBound)),
      .init("owed", .list(owed.map(\.json))), .init("more", .bool(hasMore)),
      .init("entered", .list(entries.map(\.json))),
    ])
  }
}

extension EntryRegister.Owed {
  fileprivate var json: JSONValue {
    .object([
      .init("case", .text(caseNumber)), .init("ordinal", .whole(ordinal)),
      .init("task", .text(task)), .init("system", .text(system)),
      .init("systemName", .text(systemName)), .init("stage", .text(stage.rawValue)),
      .init("department", .text(department)), .init("applicant", .text(applicantName)),
      .init("since", .text(since.iso)), .init("age", JSONValue(age)),
    ])
  }
}

extension EntryRegister.Made {
  fileprivate var json: JSONValue {
    .object([
      .init("case", .text(caseNumber)), .init("ordinal", .whole(entered.ordinal)),
      .init("task", .text(task)), .init("system", .text(entered.system)),
      .init("systemName", .text(entered.name)), .init("stage", .text(entered.stage.rawValue)),
      .init("receipt", .text(entered.receipt)), .init("at", .text(at.iso)),
      .init("officer", .text(officerName)), .init("reason", JSONValue(entered.reason)),
    ])
  }
}
