import ArgumentParser
import CaseEngine
import Hall
import Phrases

extension ArchivePhrase {
  fileprivate var here: String { text(Speech.language) }
  fileprivate func said(_ arguments: String...) -> String { text(Speech.language, arguments) }

  fileprivate func help(_ value: String) -> ArgumentHelp {
    ArgumentHelp("\(here)", valueName: value)
  }
}

extension CaseVerb {
  /// `case archive NUMBER… --to DIR`: for the archive room (归档).
  struct Archive: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "archive", abstract: ArchivePhrase.abstract.here,
        discussion: ArchivePhrase.discussion.here)
    }

    @Argument(help: ArchivePhrase.numbersHelp.help("number"))
    var numbers: [String] = []

    @Option(help: ArchivePhrase.toHelp.help("dir"))
    var to: String?

    @Option(help: ArchivePhrase.fromHelp.help("date"))
    var closedFrom: DayArgument?

    @Option(help: ArchivePhrase.untilHelp.help("date"))
    var closedTo: DayArgument?

    @Option(help: ArchivePhrase.checkHelp.help("dir"))
    var check: String?

    @OptionGroup var desk: ArchiveDesk

    func validate() throws {
      let isPeriod = closedFrom != nil && closedTo != nil
      let isOrdered = closedFrom.flatMap { from in closedTo.map { from.date <= $0.date } } ?? true
      let isCheck = check != nil
      let isMade = to != nil && isPeriod != !numbers.isEmpty && (closedFrom != nil) == isPeriod
      let isNothingElse = to == nil && numbers.isEmpty && closedFrom == nil && closedTo == nil
      guard isOrdered, (closedTo != nil) == isPeriod, isCheck ? isNothingElse : isMade else {
        throw ValidationError(ArchivePhrase.whichOnes.here)
      }
      guard isCheck || desk.staff != nil else {
        throw ValidationError(ArchivePhrase.staffNeeded.here)
      }
    }

    func run() throws {
      if let check { return try ArchiveChecking(folder: check).run() }
      guard let to, let place = try desk.signIn() else { return }
      guard FileBytes.exists(to) else {
        throw Failure(.unavailable, ArchivePhrase.noFolder.said(to))
      }
      let room = ArchiveRoom(place: place, folder: to)
      guard let closedFrom, let closedTo else { return try room.make(named: numbers) }
      try room.make(
        endedFrom: closedFrom.date, to: closedTo.date)
    }
  }

  /// Who does it: nobody has to sign in to check a package.
  struct ArchiveDesk: ParsableArguments {
    @OptionGroup var hall: HallOptions

    @Option(help: help(.staffHelp, value: "staff"))
    var staff: String?

    @Option(help: help(.windowHelp, value: "window"))
    var window: String?

    func signIn() throws(Failure) -> Workplace? {
      guard let staff else { return nil }
      return try Workplace(opening: hall, staff: staff, window: window)
    }
  }
}
