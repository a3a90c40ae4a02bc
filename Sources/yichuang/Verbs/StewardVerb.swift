import ArgumentParser
import CaseEngine
import Hall
import Phrases
import WorkCalendar

extension StewardHelpPhrase {
  fileprivate var here: String { text(Speech.language) }

  fileprivate func help(_ value: String) -> ArgumentHelp {
    ArgumentHelp("\(here)", valueName: value)
  }
}

/// `case steward`: who carries a case for its applicant, free of charge (代办).
struct StewardVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "steward", abstract: StewardHelpPhrase.verb.here,
      discussion: StewardHelpPhrase.discussion.here,
      subcommands: [Assign.self, Run.self, End.self])
  }

  /// `case steward assign NUMBER --member STAFF | --supplier CODE --name N`.
  struct Assign: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "assign", abstract: StewardHelpPhrase.assign.here)
    }

    @OptionGroup var named: CaseArguments

    @Option(help: StewardHelpPhrase.memberHelp.help("staff"))
    var member: String?

    @Option(help: StewardHelpPhrase.supplierHelp.help("code"))
    var supplier: String?

    @Option(help: StewardHelpPhrase.nameHelp.help("name"))
    var name: String?

    @Option(help: StewardHelpPhrase.reasonHelp.help("text"))
    var reason: String?

    private var new: NewSteward? {
      switch (member, supplier, name) {
      case (let member?, nil, nil): .staff(member)
      case (nil, let supplier?, let name?): .supplier(supplier, name: name)
      default: nil
      }
    }

    func run() throws {
      guard let new else { throw Failure(.usage, StewardHelpPhrase.whoIsIt.here) }
      try named.perform { place, number, id throws(HallError) in
        try place.hall.assign(new, to: number, reason: reason, id: id, by: place.session)
      }
    }
  }

  /// `case steward run NUMBER --what TEXT`: one line of the log.
  struct Run: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "run", abstract: StewardHelpPhrase.run.here)
    }

    @OptionGroup var named: CaseArguments

    @Option(help: StewardHelpPhrase.whatHelp.help("text"))
    var what: String

    @Option(help: StewardHelpPhrase.dayHelp.help("date"))
    var day: DayArgument?

    @Option(help: StewardHelpPhrase.placeHelp.help("place"))
    var at: String?

    @Option(help: StewardHelpPhrase.noteHelp.help("text"))
    var note: String?

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        let errand = Errand(
          day: day?.date ?? place.hall.now().date, what: what, place: at, note: note)
        return try place.hall.run(errand, for: number, id: id, by: place.session)
      }
    }
  }

  /// `case steward end NUMBER --reason R`.
  struct End: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "end", abstract: StewardHelpPhrase.end.here)
    }

    @OptionGroup var named: CaseArguments

    @Option(help: StewardHelpPhrase.endReasonHelp.help("text"))
    var reason: String

    func run() throws {
      try named.perform { place, number, id throws(HallError) in
        try place.hall.endStewardship(of: number, reason: reason, id: id, by: place.session)
      }
    }
  }
}
