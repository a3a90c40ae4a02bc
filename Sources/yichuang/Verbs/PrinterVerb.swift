import ArgumentParser
import Hall
import Paper
import Phrases
import Screens
import Storage
import WorkCalendar

/// `yichuang printer`: the hall's printers, and the papers that wait for one.
struct PrinterVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "printer", abstract: PrinterHelpPhrase.abstract.here,
      discussion: PrinterHelpPhrase.discussion.here,
      subcommands: [
        List.self, Add.self, Remove.self, Default.self, Test.self, Waiting.self, Retry.self,
        Confirm.self, Drop.self,
      ])
  }

  /// `printer list`: with the state of each.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: PrinterHelpPhrase.list.here)
    }

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signIn()
      let printers = try place.hall.printers()
      guard !json else {
        return try Streams.print(
          JSONValue.list(printers.all.map { $0.json(printers.defaults(of: $0.name)) }).text)
      }
      guard !printers.all.isEmpty else {
        return try Streams.print([PrinterHelpPhrase.none.here] + unknownQueues(printers.all))
      }
      try Streams.print(
        printers.all.flatMap { printer in
          [printer.line]
            + printers.defaults(of: printer.name).map { "  " + $0.sentence }
        } + unknownQueues(printers.all))
    }

    /// What CUPS has besides; without CUPS there is none.
    private func unknownQueues(_ known: [KeptPrinter]) -> [String] {
      let all = (try? PrinterAddress.queues()) ?? []
      return all.filter { queue in !known.contains { $0.address == "cups:\(queue)" } }
        .map { PrinterHelpPhrase.queue.text(Speech.language, $0) }
    }
  }

  /// `printer add NAME ADDRESS`.
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "add", abstract: PrinterHelpPhrase.add.here,
        discussion: PrinterHelpPhrase.addDiscussion.here)
    }

    @Argument(help: PrinterHelpPhrase.name.help("name"))
    var name: String

    @Argument(help: PrinterHelpPhrase.address.help("address"))
    var address: String

    @Option(help: PrinterHelpPhrase.rendering.help("format"))
    var format = "pdf-a4"

    @OptionGroup var desk: DeskOptions

    func validate() throws {
      guard PrinterAddress(address) != nil else {
        throw ValidationError(
          PrinterHelpPhrase.badAddress.text(
            Speech.language, address, PrinterHelpPhrase.addDiscussion.here))
      }
      guard Rendering(code: format) != nil else {
        throw ValidationError(
          PrinterHelpPhrase.badRendering.text(
            Speech.language, format, PrinterHelpPhrase.rendering.here))
      }
    }

    func run() throws {
      let place = try desk.signIn()
      let written = PrinterAddress(address)?.text ?? address
      let printer = KeptPrinter(name: name, address: written, rendering: format)
      try place.hall.keep(printer, by: place.session)
      try Streams.print(
        PrinterHelpPhrase.added.text(Speech.language, name, written, format))
    }
  }

  /// `printer remove NAME`.
  struct Remove: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "remove", abstract: PrinterHelpPhrase.remove.here)
    }

    @Argument(help: PrinterHelpPhrase.name.help("name"))
    var name: String

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signIn()
      try place.hall.removePrinter(name, by: place.session)
      try Streams.print(PrinterHelpPhrase.removed.text(Speech.language, name))
    }
  }

  /// `printer default NAME`.
  struct Default: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "default", abstract: PrinterHelpPhrase.setDefault.here)
    }

    @Argument(help: PrinterHelpPhrase.name.help("name"))
    var name: String

    @Option(name: .customLong("at"), help: PrinterHelpPhrase.window.help("window"))
    var window: String?

    @Option(help: PrinterHelpPhrase.kind.help())
    var kind: PaperKind?

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signIn()
      let kinds = kind.map { [$0] } ?? PaperKind.allCases
      try place.hall.choosePrinter(name, for: kinds, at: window, by: place.session)
      try Streams.print(
        kinds.map {
          PrinterDefault(window: window ?? "", kind: $0.rawValue, printer: name).sentence
        })
    }
  }

  /// `printer test NAME`.
  struct Test: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "test", abstract: PrinterHelpPhrase.test.here)
    }

    @Argument(help: PrinterHelpPhrase.name.help("name"))
    var name: String

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signIn()
      let printer = try place.hall.printer(named: name)
      guard let address = PrinterAddress(printer.address),
        let rendering = Rendering(code: printer.rendering)
      else { throw Failure(.printing(.unknownPrinter(name, known: []))) }
      let sheet = Sheet(
        blocks: [
          .heading(PaperText(PrinterHelpPhrase.testTitle.here), .title),
          .paragraph(
            PaperText(
              PrinterHelpPhrase.testLine.text(
                Speech.language, printer.name, printer.address, printer.rendering))),
        ], number: nil, day: place.hall.now().date, language: Speech.language)
      let bytes: [UInt8]
      do { bytes = try sheet.bytes(rendering) } catch {
        throw Failure(.unavailable, error.sentence(Speech.language))
      }
      let job = PrintJob(
        bytes: bytes, rendering: rendering, name: "test.\(rendering.fileExtension)")
      switch address.deliver(job) {
      case .printed: try Streams.print(PrinterHelpPhrase.tested.text(Speech.language, name))
      case .notPrinted(let failure):
        throw Failure(.unavailable, failure.sentence(Speech.language))
      case .perhaps(let failure):
        throw Failure(.unavailable, failure.perhapsSentence(Speech.language))
      }
    }
  }
}

extension PaperKind: ExpressibleByArgument {}

extension KeptPrinter {
  fileprivate var line: String {
    PrinterHelpPhrase.printerLine.text(Speech.language, name, address, rendering, stateText)
  }

  private var stateText: String {
    guard let address = PrinterAddress(address) else { return "" }
    return PrinterState(of: address).text
  }

  fileprivate func json(_ defaults: [PrinterDefault]) -> JSONValue {
    let state = PrinterAddress(address).map { PrinterState(of: $0) }
    return .object([
      .init("name", .text(name)), .init("address", .text(address)),
      .init("format", .text(rendering)), .init("state", .text(state?.word ?? "")),
      .init("reason", JSONValue(state?.reason)),
      .init(
        "windows",
        .list(
          defaults.map {
            .object([.init("window", .text($0.window)), .init("kind", .text($0.kind))])
          })),
    ])
  }
}

extension PrinterDefault {
  fileprivate var sentence: String {
    let kind: PrinterHelpPhrase = self.kind == PaperKind.slip.rawValue ? .slipKind : .paperKind
    return PrinterHelpPhrase.chosen.text(
      Speech.language, window.isEmpty ? PrinterHelpPhrase.everyWindow.here : window, kind.here,
      printer)
  }
}

extension PrinterState {
  /// For scripts.
  fileprivate var word: String {
    switch self {
    case .idle: "idle"
    case .printing: "processing"
    case .stopped: "stopped"
    case .there: "there"
    case .unknown: "unknown"
    case .missing: "missing"
    }
  }

  fileprivate var reason: String? {
    switch self {
    case .stopped(let reason) where !reason.isEmpty: reason
    case .missing(let failure): failure.fact(Speech.language)
    default: nil
    }
  }

  fileprivate var text: String {
    switch self {
    case .idle: PrinterPhrase.idle.text(Speech.language)
    case .printing: PrinterPhrase.printing.text(Speech.language)
    case .there: PrinterPhrase.there.text(Speech.language)
    case .unknown: PrinterPhrase.unknown.text(Speech.language)
    case .missing(let failure): failure.fact(Speech.language)
    case .stopped:
      PrinterPhrase.stopped.text(
        Speech.language,
        reason.map { PrinterPhrase.reason.text(Speech.language, $0) } ?? "")
    }
  }
}
