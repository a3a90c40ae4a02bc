import ArgumentParser
import Hall
import Paper
import Phrases
import Screens
import Storage
import WorkCalendar

extension PrinterVerb {
  /// `printer waiting`.
  struct Waiting: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "waiting", abstract: PrinterHelpPhrase.waiting.here)
    }

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signIn()
      let prints = try place.hall.waitingPrints(by: place.session)
      guard !json else { return try Streams.print(JSONValue.list(prints.map(\.json)).text) }
      guard !prints.isEmpty else { return try Streams.print(PrinterHelpPhrase.nothingWaits.here) }
      try Streams.print(prints.map { $0.line(at: place) })
    }
  }

  /// `printer retry [ID [--again]]`.
  struct Retry: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "retry", abstract: PrinterHelpPhrase.retry.here,
        discussion: PrinterHelpPhrase.retryDiscussion.here)
    }

    @Argument(help: PrinterHelpPhrase.id.help("id"))
    var id: String?

    @Flag(help: PrinterHelpPhrase.again.help())
    var again = false

    @OptionGroup var desk: DeskOptions

    func validate() throws {
      guard !again || id != nil else {
        throw ValidationError(PrinterHelpPhrase.onlyPrinterReprint.here)
      }
    }

    func run() throws {
      let place = try desk.signInToCases()
      var prints = try place.hall.waitingPrints(by: place.session).filter { $0.stage == .failed }
      if let id { prints = [try place.hall.waitingPrint(id, by: place.session)] }
      guard !prints.isEmpty else { return try Streams.print(PrinterHelpPhrase.nothingWaits.here) }
      var failure: Failure?
      for print in prints {
        guard print.stage == .failed || again else {
          throw Failure(.refused, PrinterHelpPhrase.lookFirst.text(Speech.language, print.id))
        }
        // Named while the case still is what it was.
        let name = print.paperName(in: place.hall, by: place.session, Speech.language)
        do throws(Failure) {
          _ = try PrinterPress(place).retry(print).file()
        } catch {
          Streams.complain(error.message)
          failure = Failure(error.status)
          continue
        }
        try Streams.print(
          PrinterHelpPhrase.printed.text(Speech.language, print.caseNumber, name))
      }
      if let failure { throw failure }
    }
  }

  /// `printer confirm ID`.
  struct Confirm: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "confirm", abstract: PrinterHelpPhrase.confirm.here)
    }

    @Argument(help: PrinterHelpPhrase.id.help("id"))
    var id: String

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signInToCases()
      let print = try place.hall.waitingPrint(id, by: place.session)
      let name = print.paperName(in: place.hall, by: place.session, Speech.language)
      _ = try place.hall.confirmPrint(print, by: place.session)
      try Streams.print(PrinterScreenPhrase.recorded.text(Speech.language, name))
    }
  }

  /// `printer drop ID`.
  struct Drop: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "drop", abstract: PrinterHelpPhrase.drop.here)
    }

    @Argument(help: PrinterHelpPhrase.id.help("id"))
    var id: String

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signInToCases()
      let print = try place.hall.waitingPrint(id, by: place.session)
      let name = print.paperName(in: place.hall, by: place.session, Speech.language)
      try place.hall.dropPrint(print, by: place.session)
      try Streams.print(PrinterScreenPhrase.dropped.text(Speech.language, name))
    }
  }
}

extension WaitingPrint {
  fileprivate func line(at place: Workplace) -> String {
    PrinterHelpPhrase.waitingLine.text(
      Speech.language, id, caseNumber,
      paperName(in: place.hall, by: place.session, Speech.language), printer, since.iso,
      sentence(Speech.language))
  }

  fileprivate var json: JSONValue {
    .object([
      .init("id", .text(id)), .init("case", .text(caseNumber)), .init("paper", .text(paper)),
      .init("printer", .text(printer)), .init("format", .text(rendering)),
      .init("since", .text(since.iso)), .init("attempts", .whole(attempt)),
      .init("stage", .text(stage.rawValue)), .init("code", JSONValue(fault?.code)),
      .init("reason", JSONValue(fault.map(\.detail))),
    ])
  }
}
