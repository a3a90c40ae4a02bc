import ArgumentParser
import CaseEngine
import Catalogue
import Hall
import Phrases
import TextWidth
import WorkCalendar

extension SubjectHelpPhrase {
  fileprivate var here: String { text(Speech.language) }

  fileprivate func help(_ value: String) -> ArgumentHelp {
    ArgumentHelp("\(here)", valueName: value)
  }
}

/// `yichuang subject`: the subject tables (主题库), drawn from the cases.
struct SubjectVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "subject", abstract: SubjectHelpPhrase.abstract.here,
      discussion: SubjectHelpPhrase.discussion.here,
      subcommands: [
        People.self, Firms.self, Credit.self, Materials.self, Places.self, Show.self,
      ])
  }

  /// `subject people [WORDS]`.
  struct People: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "people", abstract: SubjectHelpPhrase.people.here)
    }

    @OptionGroup var shown: SubjectListArguments

    func run() throws {
      try shown.print(\.json, \.line) { place, words, limit in
        try place.hall.subjects(.person, words, limit: limit, by: place.session)
      }
    }
  }

  /// `subject firms [WORDS]`.
  struct Firms: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "firms", abstract: SubjectHelpPhrase.firms.here)
    }

    @OptionGroup var shown: SubjectListArguments

    func run() throws {
      try shown.print(\.json, \.line) { place, words, limit in
        try place.hall.subjects(.organisation, words, limit: limit, by: place.session)
      }
    }
  }

  /// `subject credit [WORDS]`.
  struct Credit: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "credit", abstract: SubjectHelpPhrase.credit.here)
    }

    @OptionGroup var shown: SubjectListArguments

    func run() throws {
      try shown.print(\.json, { $0.line(Speech.language, enteredBy: $0.actor) }) {
        place, words, limit in
        try place.hall.credit(words, limit: limit, by: place.session)
      }
    }
  }

  /// `subject materials [WORDS]`.
  struct Materials: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "materials", abstract: SubjectHelpPhrase.materials.here)
    }

    @OptionGroup var shown: SubjectListArguments

    func run() throws {
      try shown.print(\.json, { $0.holderName.padded(to: 24) + "  " + $0.line(Speech.language) }) {
        place, words, limit in
        try place.hall.papersOnFile(words, limit: limit, by: place.session)
      }
    }
  }

  /// `subject places [WORDS]`.
  struct Places: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "places", abstract: SubjectHelpPhrase.places.here)
    }

    @OptionGroup var shown: SubjectListArguments

    func run() throws {
      try shown.print(\.json, \.line) { place, words, limit in
        Array(place.hall.places(words).prefix(limit))
      }
    }
  }

  /// `subject show NUMBER`.
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: SubjectHelpPhrase.show.here)
    }

    @Argument(help: SubjectHelpPhrase.who.help("number"))
    var who: String

    @Option(help: SubjectHelpPhrase.purpose.help("text"))
    var purpose: String?

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func run() throws {
      if let purpose, purpose.trimmed.isEmpty {
        throw Failure(.usage, LicencePhrase.purposeNeeded.text(Speech.language))
      }
      let place = try desk.signInToCases()
      let card = try place.hall.card(
        of: who, purpose: purpose.map { String($0.trimmed) }, by: place.session)
      guard let card else { throw Failure(.no, SubjectPhrase.nobody.text(Speech.language)) }
      try Streams.print(json ? [card.json.text] : card.text(Speech.language))
    }
  }
}

/// Which of a table to show, how many, and as what.
struct SubjectListArguments: ParsableArguments {
  @Argument(help: SubjectHelpPhrase.words.help("words"))
  var words: [String] = []

  @Option(help: help(.limitHelp, value: "n"))
  var limit = ServiceHall.subjectPage

  @Flag(help: help(.jsonHelp))
  var json = false

  @OptionGroup var desk: DeskOptions

  /// - Throws: `.no` for an empty list, after saying so.
  func print<Row>(
    _ node: (Row) -> JSONValue, _ line: (Row) -> String,
    _ read: (Workplace, String, Int) throws -> [Row]
  ) throws {
    guard limit > 0 else { throw Failure(.usage, .badCount) }
    let place = try desk.signIn()
    let rows = try read(place, words.joined(separator: " "), limit)
    if json {
      try Streams.print(JSONValue.list(rows.map(node)).text)
    } else {
      try Streams.print(
        rows.isEmpty ? [SubjectPhrase.nothing.text(Speech.language)] : rows.map(line))
    }
    guard !rows.isEmpty else { throw Failure(.no) }
  }
}

extension KnownSubject {
  fileprivate var line: String {
    let mark = isListed ? SubjectPhrase.listed.text(Speech.language) : ""
    return
      ((maskedNumber ?? "").padded(to: 18) + "  " + name.padded(to: 24) + "  "
      + caseNumber.padded(to: 24) + "  " + received.date.iso + "  " + mark)
      .withoutTrailingSpaces
  }
}

extension PlaceLine {
  fileprivate var line: String {
    (division + "  " + place.code.padded(to: 16) + "  "
      + place.tier.name(Speech.language).padded(to: 14) + "  " + place.name)
      .withoutTrailingSpaces
  }
}

extension SubjectCard {
  fileprivate func text(_ language: Language) -> [String] {
    facts(language).map { $0.0.padded(to: 10) + "  " + $0.1 }
      + sections(language).flatMap { section in
        [section.title] + section.lines.map { "  " + $0 }
      }
  }
}
