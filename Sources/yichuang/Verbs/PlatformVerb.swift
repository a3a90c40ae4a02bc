import ArgumentParser
import CaseEngine
import Catalogue
import Hall
import Paper
import Phrases
import Storage
import TextWidth
import WorkCalendar

extension PlatformPhrase {
  fileprivate var here: String { text(Speech.language) }

  fileprivate func help(_ value: String) -> ArgumentHelp {
    ArgumentHelp("\(here)", valueName: value)
  }
}

/// `yichuang platform`: what residents report at a town (四个平台).
struct PlatformVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "platform", abstract: PlatformPhrase.abstract.here,
      discussion: PlatformPhrase.discussion.here,
      subcommands: [
        Add.self, Receive.self, Link.self, Move.self, List.self, Show.self,
      ])
  }

  /// `platform add --platform P --name N --what W`.
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "add", abstract: PlatformPhrase.addAbstract.here)
    }

    @Option(help: PlatformPhrase.platformHelp.help("platform"))
    var platform: Platform

    @Option(help: PlatformPhrase.nameHelp.help("name"))
    var name: String

    @Option(help: PlatformPhrase.phoneHelp.help("number"))
    var phone = ""

    @Option(help: PlatformPhrase.whatHelp.help("text"))
    var what: String

    @Option(name: .customLong("where"), help: PlatformPhrase.siteHelp.help("text"))
    var site = ""

    @Option(help: PlatformPhrase.wordsHelp.help("text"))
    var words = ""

    @OptionGroup var shown: PlatformAnswer

    func run() throws {
      try shown.perform { place, id throws(HallError) in
        try place.hall.report(
          PlatformReport(
            platform: platform, name: name, phone: phone, what: what, site: site, words: words),
          id: id, by: place.session)
      }
    }
  }

  /// `platform receive NUMBER --by NAME`.
  struct Receive: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "receive", abstract: PlatformPhrase.receiveAbstract.here)
    }

    @Argument(help: PlatformPhrase.numberHelp.help("number"))
    var number: String

    @Option(help: PlatformPhrase.byHelp.help("name"))
    var by: String

    @Option(help: PlatformPhrase.dayHelp.help("date"))
    var day: DayArgument?

    @OptionGroup var shown: PlatformAnswer

    func run() throws {
      try shown.perform { place, id throws(HallError) in
        try place.hall.receivePlatformMatter(
          number, by: by, on: day?.date, id: id, session: place.session)
      }
    }
  }

  /// `platform link NUMBER --case C`.
  struct Link: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "link", abstract: PlatformPhrase.linkAbstract.here)
    }

    @Argument(help: PlatformPhrase.numberHelp.help("number"))
    var number: String

    @Option(name: .customLong("case"), help: PlatformPhrase.caseHelp.help("number"))
    var caseNumber: String

    @OptionGroup var shown: PlatformAnswer

    func run() throws {
      try shown.perform { place, id throws(HallError) in
        try place.hall.linkPlatformMatter(number, to: caseNumber, id: id, by: place.session)
      }
    }
  }

  /// `platform move NUMBER --platform P --reason R`.
  struct Move: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "move", abstract: PlatformPhrase.moveAbstract.here)
    }

    @Argument(help: PlatformPhrase.numberHelp.help("number"))
    var number: String

    @Option(help: PlatformPhrase.platformHelp.help("platform"))
    var platform: Platform

    @Option(help: PlatformPhrase.reasonHelp.help("text"))
    var reason: String

    @OptionGroup var shown: PlatformAnswer

    func run() throws {
      try shown.perform { place, id throws(HallError) in
        try place.hall.movePlatformMatter(
          number, to: platform, reason: reason, id: id, by: place.session)
      }
    }
  }

  /// `platform list`.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: PlatformPhrase.listAbstract.here)
    }

    @Flag(help: PlatformPhrase.allHelp.help(""))
    var all = false

    @Option(help: help(.limitHelp, value: "n"))
    var limit = 100

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func run() throws {
      guard limit > 0 else { throw Failure(.usage, .badCount) }
      let place = try desk.signIn()
      let matters = try place.hall.platformMatters(
        onlyOpen: !all, limit: limit, by: place.session)
      try Streams.print(
        json ? [JSONValue.list(matters.map(\.json)).text] : matters.map(\.line))
    }
  }

  /// `platform show NUMBER`.
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: PlatformPhrase.showAbstract.here)
    }

    @Argument(help: PlatformPhrase.numberHelp.help("number"))
    var number: String

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var paper: PrintedOptions
    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signIn()
      let matter = try place.hall.platformMatter(number, by: place.session)
      guard !json else { return try Streams.print(matter.json.text) }
      try paper.write(
        Sheet(platform: place.hall.paper(of: matter), language: Speech.language),
        called: "platform-\(number)", in: place.hall)
    }
  }
}

/// What a verb that wrote something says of it.
struct PlatformAnswer: ParsableArguments {
  @Flag(help: help(.jsonHelp))
  var json = false

  @OptionGroup var desk: DeskOptions

  func perform(
    _ body: (Workplace, _ command: String) throws(HallError) -> PlatformMatter
  ) throws {
    let place = try desk.signIn()
    let matter = try body(place, RandomIdentifier.make())
    try Streams.print(json ? matter.json.text : matter.line)
  }
}

extension PlatformMatter {
  fileprivate var line: String {
    [
      number, platform.name(Speech.language), reported.date.iso, name, what,
      standing(Speech.language),
    ].joined(separator: "  ")
  }

  /// The telephone is masked: it stands on the receipt, where it is needed (R35).
  fileprivate var json: JSONValue {
    .object([
      .init("number", .text(number)), .init("place", .text(place)),
      .init("platform", .text(platform.rawValue)), .init("reported", .text(reported.iso)),
      .init("name", .text(name)), .init("phone", .text(Masking.phone(phone))),
      .init("what", .text(what)), .init("where", .text(site)), .init("words", .text(words)),
      .init(
        "received",
        receipt.map {
          .object([.init("by", .text($0.name)), .init("day", .text($0.day.iso))])
        } ?? .null),
      .init("case", JSONValue(caseNumber)),
      .init(
        "entries",
        .list(
          entries.map {
            .object([
              .init("kind", .text($0.kind.rawValue)), .init("at", .text($0.at.iso)),
              .init("actor", .text($0.actor)), .init("window", .text($0.window)),
              .init("platform", .text($0.platform.rawValue)), .init("words", .text($0.words)),
            ])
          })),
    ])
  }
}
