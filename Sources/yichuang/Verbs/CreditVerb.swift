import ArgumentParser
import Hall
import Phrases

/// `yichuang credit`: the list of the seriously dishonest; the administrator's, to be looked at by
/// the supervisor.
struct CreditVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "credit", abstract: CreditVerb.say(.abstract),
      discussion: CreditVerb.say(.discussion), subcommands: [List.self, Add.self, Repair.self])
  }

  /// `credit list`.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: CreditVerb.say(.listAbstract))
    }

    @Option(help: yichuang.help(.limitHelp, value: "n"))
    var limit = 100

    @Flag(help: yichuang.help(.jsonHelp))
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
        commandName: "add", abstract: CreditVerb.say(.addAbstract),
        discussion: CreditVerb.say(.addDiscussion))
    }

    @Argument(help: CreditVerb.help(.numberHelp, "number"))
    var number: String?

    @Option(help: CreditVerb.help(.nameHelp, "name"))
    var name: String?

    @Option(help: CreditVerb.help(.reasonHelp, "text"))
    var reason: String?

    @Option(help: CreditVerb.help(.basisHelp, "document"))
    var basis: String?

    @Option(help: CreditVerb.help(.sinceHelp, "date"))
    var since: String?

    @Option(help: CreditVerb.help(.fileHelp, "file"))
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
      CommandConfiguration(commandName: "repair", abstract: CreditVerb.say(.repairAbstract))
    }

    @Argument(help: CreditVerb.help(.numberHelp, "number"))
    var number: String

    @Option(help: CreditVerb.help(.repairBasisHelp, "document"))
    var basis: String

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signIn()
      try place.hall.repair(number, basis: basis, by: place.session)
      try Streams.print(CreditPhrase.repaired.text(Speech.language))
    }
  }
}

extension CreditVerb {
  fileprivate static func say(_ phrase: CreditHelpPhrase) -> String {
    phrase.text(Speech.language)
  }

  fileprivate static func help(_ phrase: CreditHelpPhrase, _ value: String) -> ArgumentHelp {
    ArgumentHelp("\(say(phrase))", valueName: value)
  }
}

extension CreditReject {
  fileprivate func sentence(in file: String) -> String {
    CreditPhrase.lineOfFile.text(
      Speech.language, file, String(line), fault.sentence(Speech.language))
  }
}
