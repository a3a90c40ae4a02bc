import ArgumentParser
import Hall
import Phrases

/// `yichuang credit`: the list of the seriously dishonest; the administrator's, to be looked at by
/// the supervisor.
struct CreditVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "credit", abstract: say(.creditAbstract),
      discussion: say(.creditDiscussion), subcommands: [List.self, Add.self, Repair.self])
  }

  /// `credit list`.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: say(.creditListAbstract))
    }

    @Option(help: help(.limitHelp, value: "n"))
    var limit = 100

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func run() throws {
      guard limit > 0 else { throw Failure(.usage, .badCount) }
      let place = try desk.signIn()
      let rows = try place.hall.creditList(limit: limit, by: place.session)
      try Streams.print(
        json
          ? [JSONValue.list(rows.map(\.json)).text]
          : rows.map { $0.line(Speech.language, enteredBy: place.hall.staffName($0.actor)) })
    }
  }

  /// `credit add NUMBER --name N --reason R --basis B`, or `credit add --file LIST`.
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "add", abstract: say(.creditAddAbstract),
        discussion: say(.creditAddDiscussion))
    }

    @Argument(help: help(.creditNumberHelp, value: "number"))
    var number: String?

    @Option(help: help(.creditNameHelp, value: "name"))
    var name: String?

    @Option(help: help(.creditReasonHelp, value: "text"))
    var reason: String?

    @Option(help: help(.creditBasisHelp, value: "document"))
    var basis: String?

    @Option(help: help(.creditSinceHelp, value: "date"))
    var since: String?

    @Option(help: help(.creditFileHelp, value: "file"))
    var file: String?

    @OptionGroup var desk: DeskOptions

    func run() throws {
      guard (number == nil) != (file == nil) else {
        throw Failure(.usage, CreditPhrase.fileOrNumber.text(Speech.language))
      }
      let place = try desk.signIn()
      let count = try file.map { try read($0, place) } ?? one(place)
      try Streams.print(CreditPhrase.added.text(Speech.language, String(count)))
    }

    private func one(_ place: Workplace) throws -> Int {
      guard let number, let name, let reason, let basis else {
        throw Failure(.usage, CreditPhrase.numberNeedsAll.text(Speech.language))
      }
      return try place.hall.list(
        [
          NewListing(number: number, name: name, reason: reason, basis: basis, since: since)
        ], by: place.session)
    }

    /// All of the file, or a line for each that is wrong and nothing.
    private func read(_ path: String, _ place: Workplace) throws(Failure) -> Int {
      let file = CreditFile(text: try FileBytes.readText(path))
      do {
        return try place.hall.list(file.listings, besides: file.rejects, by: place.session)
      } catch {
        guard case .credit(let rejects) = error else { throw Failure(error) }
        let lines = rejects.map { $0.sentence(in: path) }
        let sum = CreditPhrase.nothingTaken.text(Speech.language, String(rejects.count))
        throw Failure(.badInput, (lines + [sum]).joined(separator: "\n"))
      }
    }
  }

  /// `credit repair NUMBER --basis B`.
  struct Repair: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "repair", abstract: say(.creditRepairAbstract))
    }

    @Argument(help: help(.creditNumberHelp, value: "number"))
    var number: String

    @Option(help: help(.creditRepairBasisHelp, value: "document"))
    var basis: String

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signIn()
      try place.hall.repair(number, basis: basis, by: place.session)
      try Streams.print(CreditPhrase.repaired.text(Speech.language))
    }
  }
}

extension CreditReject {
  fileprivate func sentence(in file: String) -> String {
    CreditPhrase.lineOfFile.text(
      Speech.language, file, String(line), fault.sentence(Speech.language))
  }
}
