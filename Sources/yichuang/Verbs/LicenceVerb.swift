import ArgumentParser
import CaseEngine
import Hall
import Paper
import Phrases
import WorkCalendar

extension LicenceHelpPhrase {
  fileprivate var here: String { text(Speech.language) }

  fileprivate func help(_ value: String) -> ArgumentHelp {
    ArgumentHelp("\(here)", valueName: value)
  }
}

/// `yichuang licence`: the register of licences, a local one (证照登记簿).
struct LicenceVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "licence", abstract: LicenceHelpPhrase.abstract.here,
      discussion: LicenceHelpPhrase.discussion.here,
      subcommands: [
        List.self, Find.self, Show.self, Verify.self, Revoke.self, Restore.self,
      ])
  }

  /// `licence list`.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: LicenceHelpPhrase.list.here)
    }

    @Option(help: LicenceHelpPhrase.holder.help("holder"))
    var holder: String?

    @Option(help: LicenceHelpPhrase.number.help("number"))
    var number: String?

    @OptionGroup var shown: LicenceListArguments

    func run() throws {
      guard holder == nil || number == nil else {
        throw Failure(.usage, LicenceHelpPhrase.oneOf.here)
      }
      try shown.print(number ?? holder ?? "") { licence in
        number.map { licence.documentNumber?.hasPrefix($0) ?? false } ?? true
      }
    }
  }

  /// `licence find WORDS`.
  struct Find: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "find", abstract: LicenceHelpPhrase.find.here)
    }

    @Argument(help: LicenceHelpPhrase.words.help("words"))
    var words: [String]

    @OptionGroup var shown: LicenceListArguments

    func run() throws { try shown.print(words.joined(separator: " ")) }
  }

  /// `licence show CASE/2.1`.
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: LicenceHelpPhrase.show.here)
    }

    @OptionGroup var named: LicenceArguments

    @Option(help: LicenceHelpPhrase.purpose.help("text"))
    var purpose: String?

    func run() throws {
      let place = try named.desk.signInToCases()
      if let purpose, purpose.trimmed.isEmpty {
        throw Failure(.usage, LicencePhrase.purposeNeeded.text(Speech.language))
      }
      let licence = try named.licence(place)
      if let purpose {
        _ = try place.perform { id throws(HallError) in
          try place.hall.reveal(
            licence.caseNumber, purpose: String(purpose.trimmed), id: id, by: place.session)
        }
      }
      try named.show(licence, place, isWhole: purpose != nil)
    }
  }

  /// `licence verify CASE/2.1 --source S --finding F --found TEXT`.
  struct Verify: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "verify", abstract: LicenceHelpPhrase.verify.here)
    }

    @OptionGroup var named: LicenceArguments

    @Option(help: LicenceHelpPhrase.source.help("text"))
    var source: String

    @Option(help: LicenceHelpPhrase.finding.help("finding"))
    var finding: LicenceCheck.Finding

    @Option(help: LicenceHelpPhrase.found.help("text"))
    var found: String

    @Option(help: LicenceHelpPhrase.validUntil.help("date"))
    var validUntil: DayArgument?

    func run() throws {
      let check = LicenceCheck(
        source: source, finding: finding, words: found, validUntil: validUntil?.date)
      try named.keep { _ in .check(check) }
    }
  }

  /// `licence revoke CASE/2.1 --as revoked --document D`.
  struct Revoke: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "revoke", abstract: LicenceHelpPhrase.revoke.here)
    }

    @OptionGroup var named: LicenceArguments

    @Option(name: .customLong("as"), help: LicenceHelpPhrase.kind.help("kind"))
    var kind = LicenceEnding.Kind.revoked

    @Option(help: LicenceHelpPhrase.document.help("document"))
    var document: String

    @Option(help: LicenceHelpPhrase.day.help("date"))
    var day: DayArgument?

    func run() throws {
      try named.keep { place in
        .end(
          LicenceEnding(
            kind: kind, document: document, day: day?.date ?? place.hall.now().date))
      }
    }
  }

  /// `licence restore CASE/2.1 --document D`.
  struct Restore: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "restore", abstract: LicenceHelpPhrase.restore.here)
    }

    @OptionGroup var named: LicenceArguments

    @Option(help: LicenceHelpPhrase.document.help("document"))
    var document: String

    func run() throws { try named.keep { _ in .restore(document: document) } }
  }
}

/// Which licences to show, how many, and as what.
struct LicenceListArguments: ParsableArguments {
  @Option(help: LicenceHelpPhrase.status.help("status"))
  var status: LicenceStatus?

  @Option(name: .customLong("expires-before"), help: LicenceHelpPhrase.before.help("date"))
  var expiresBefore: DayArgument?

  @Option(help: LicenceHelpPhrase.within.help("days"))
  var within = 30

  @Option(help: help(.limitHelp, value: "n"))
  var limit = ServiceHall.licencePage

  @Flag(help: help(.jsonHelp))
  var json = false

  /// Where anything is said of a paper, the list is one.
  @OptionGroup var paper: PrintedOptions
  @OptionGroup var desk: DeskOptions

  /// - Throws: `.no` for an empty list, after saying so.
  func print(_ words: String, where isWanted: (Licence) -> Bool = { _ in true }) throws {
    guard limit > 0, within >= 0 else { throw Failure(.usage, .badCount) }
    let place = try desk.signInToCases()
    var filter = LicenceFilter()
    filter.words = words
    filter.status = status
    filter.expiresBefore = expiresBefore?.date
    filter.within = within
    let licences = try place.hall.licences(filter, limit: limit, by: place.session)
      .filter(isWanted)
    if json {
      try Streams.print(JSONValue.list(licences.map { $0.json() }).text)
    } else if !paper.areLeftOut {
      let sheet = Sheet(
        licences: place.hall.licencePaper(of: licences, Speech.language, by: place.session),
        language: Speech.language)
      try paper.write(sheet, called: "licences", in: place.hall)
    } else {
      try Streams.print(
        licences.isEmpty
          ? [LicencePhrase.nothing.text(Speech.language)] : licences.map(\.line))
    }
    guard !licences.isEmpty else { throw Failure(.no) }
  }
}

/// The licence that a verb is about.
struct LicenceArguments: ParsableArguments {
  @Argument(help: LicenceHelpPhrase.licence.help("case/licence"))
  var licence: LicenceName

  @Flag(help: help(.jsonHelp))
  var json = false

  @OptionGroup var desk: DeskOptions

  /// - Throws: `.no` where the case has no such licence.
  func licence(_ place: Workplace) throws -> Licence {
    let number = try place.caseNumber(licence.caseNumber)
    guard let found = try place.hall.licence(licence.key, of: number, by: place.session) else {
      throw Failure(
        .no, LicencePhrase.noSuchLicence.text(Speech.language, number, licence.key.text))
    }
    return found
  }

  func show(_ licence: Licence, _ place: Workplace, isWhole: Bool = false) throws {
    try Streams.print(
      json
        ? [licence.json(isWhole: isWhole).text]
        : licence.text(Speech.language, isWhole: isWhole, staff: place.hall.staffName))
  }

  /// Signs in, writes it down under a new command, and says how the licence stands now.
  func keep(_ command: (Workplace) -> LicenceCommand) throws {
    let place = try desk.signIn()
    let number = try place.caseNumber(licence.caseNumber)
    _ = try place.perform { id throws(HallError) in
      try place.hall.keep(command(place), about: licence.key, of: number, id: id, by: place.session)
    }
    let now = try licence(place)
    guard !json else { return try show(now, place) }
    try Streams.print(
      LicenceHelpPhrase.done.text(
        Speech.language, now.reference, now.name, now.status.name(Speech.language)))
  }
}

/// `330382-20260302-0017-4/2.1`, or a material's code behind the stroke.
struct LicenceName: ExpressibleByArgument {
  let caseNumber: String
  let key: LicenceKey

  init?(argument: String) {
    guard let stroke = argument.lastIndex(of: "/") else { return nil }
    caseNumber = String(argument[..<stroke])
    let rest = String(argument[argument.index(after: stroke)...])
    guard !caseNumber.isEmpty, !rest.isEmpty else { return nil }
    key = LicenceKey(typed: rest)
  }
}

extension LicenceStatus: ExpressibleByArgument {}
extension LicenceCheck.Finding: ExpressibleByArgument {}
extension LicenceEnding.Kind: ExpressibleByArgument {}
