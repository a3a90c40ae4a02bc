import ArgumentParser
import CaseEngine
import Hall
import Phrases
import Storage
import TextWidth
import WorkCalendar

/// `yichuang case`: looking at cases, and what happens to them at a window.
struct CaseVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "case", abstract: say(.caseAbstract),
      subcommands: [
        Find.self, List.self, Show.self, Journal.self, Why.self, Supply.self, Accept.self,
        Notice.self, Decline.self, Extend.self, Withdraw.self, StewardVerb.self, Export.self,
        Import.self, Archive.self,
      ])
  }

  /// `case find WORDS`.
  struct Find: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "find", abstract: say(.caseFindAbstract))
    }

    @Argument(help: help(.caseWordsHelp, value: "words"))
    var words: [String]

    @Option(help: help(.limitHelp, value: "n"))
    var limit = 100

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func run() throws {
      guard limit > 0 else { throw Failure(.usage, .badCount) }
      let place = try desk.signInToCases()
      let rows = try place.hall.find(
        words.joined(separator: " "), limit: limit, by: place.session)
      try Streams.print(json ? [JSONValue.list(rows.map(\.json)).text] : rows.map(\.line))
      guard !rows.isEmpty else { throw Failure(.no) }
    }
  }

  /// `case show NUMBER`.
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: say(.caseShowAbstract))
    }

    @OptionGroup var named: CaseArguments

    func run() throws {
      let place = try named.desk.signInToCases()
      try named.show(try named.record(place).file, place)
    }
  }

  /// `case journal NUMBER`.
  struct Journal: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "journal", abstract: say(.caseJournalAbstract))
    }

    @OptionGroup var named: CaseArguments

    func run() throws {
      let place = try named.desk.signInToCases()
      let record = try named.record(place)
      guard named.json else { return try Streams.print(record.lines(place.hall)) }
      try Streams.print(record.json(place.hall).text)
    }
  }

  /// `case why NUMBER`.
  struct Why: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "why", abstract: say(.caseWhyAbstract))
    }

    @OptionGroup var named: CaseArguments

    func run() throws {
      let place = try named.desk.signInToCases()
      let file = try named.record(place).file
      let dates = try place.hall.reasons(of: file, Speech.language)
      guard !dates.isEmpty else { throw Failure(.refused(.wrongState(file.state), file)) }
      guard named.json else { return try Streams.print(dates.flatMap(\.text)) }
      let view = try place.hall.view(of: file, Speech.language)
      try Streams.print(view.reasons(dates).text)
    }
  }
}

/// The case that a verb is about.
struct CaseArguments: ParsableArguments {
  @Argument(help: help(.caseNumberHelp, value: "number"))
  var number: String

  @Flag(help: help(.jsonHelp))
  var json = false

  @OptionGroup var desk: DeskOptions

  func record(_ place: Workplace) throws -> CaseRecord {
    try place.hall.showCase(try place.caseNumber(number), by: place.session)
  }

  /// The case as a person or a program reads it.
  func show(_ file: CaseFile, _ place: Workplace) throws {
    let view = try place.hall.view(of: file, Speech.language)
    try Streams.print(json ? view.json.text : CaseText(view).text)
  }

  /// Signs in, does it under a new command, and says what became of it.
  @discardableResult
  func perform(
    _ body: (Workplace, _ number: String, _ command: String) throws(HallError) -> CaseFile
  ) throws -> CaseFile {
    let place = try desk.signIn()
    let number = try place.caseNumber(number)
    let file = try place.perform { id throws(HallError) in try body(place, number, id) }
    try report(file, place)
    return file
  }

  /// What became of the case after something was done to it: one line, or all of it as JSON.
  func report(_ file: CaseFile, _ place: Workplace) throws {
    guard !json else { return try show(file, place) }
    try Streams.print(say(.caseNow, file.number, file.state.name(Speech.language)))
  }
}
