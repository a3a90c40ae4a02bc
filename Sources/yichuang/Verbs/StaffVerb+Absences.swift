import ArgumentParser
import Hall
import Phrases
import Storage
import WorkCalendar

extension StaffVerb {
  /// `staff absent NUMBER --from D --to D --stand-in NUMBER`.
  struct Absent: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "absent", abstract: QueueHelpPhrase.absent.text(Speech.language),
        discussion: QueueHelpPhrase.absentDiscussion.text(Speech.language))
    }

    @Argument(help: help(.whoseHelp, value: "staff"))
    var number: String

    @Option(help: QueueHelpPhrase.fromHelp.help("date"))
    var from: DayArgument

    @Option(help: QueueHelpPhrase.untilHelp.help("date"))
    var to: DayArgument

    @Option(help: QueueHelpPhrase.standInHelp.help("staff"))
    var standIn: String

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let here = try desk.signIn()
      let entry = try here.hall.absent(
        number, from: from.date, to: to.date, standIn: standIn, by: here.session)
      try Streams.print(
        AbsencePhrase.entered.text(
          Speech.language, here.hall.staffName(entry.staff), entry.from.iso, entry.to.iso,
          here.hall.staffName(entry.standIn)))
    }
  }

  /// `staff back NUMBER`.
  struct Back: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "back", abstract: QueueHelpPhrase.back.text(Speech.language))
    }

    @Argument(help: help(.whoseHelp, value: "staff"))
    var number: String

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let here = try desk.signIn()
      let entry = try here.hall.back(number, by: here.session)
      try Streams.print(
        AbsencePhrase.ended.text(
          Speech.language, here.hall.staffName(entry.staff), here.hall.staffName(entry.standIn)))
    }
  }

  /// `staff absences`: who is away, or will be, and who stands in.
  struct Absences: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "absences", abstract: QueueHelpPhrase.absences.text(Speech.language))
    }

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let here = try desk.signIn()
      let found = try here.hall.absences(by: here.session)
      try Streams.print(
        json
          ? [JSONValue.list(found.map(\.json)).text] : found.map { $0.line(here.hall) })
    }
  }
}

extension AbsenceEntry {
  fileprivate func line(_ hall: ServiceHall) -> String {
    AbsencePhrase.line.text(
      Speech.language, from.iso, to.iso, "\(staff) \(hall.staffName(staff))",
      "\(standIn) \(hall.staffName(standIn))")
  }

  fileprivate var json: JSONValue {
    .object([
      .init("staff", .text(staff)), .init("from", .text(from.iso)), .init("to", .text(to.iso)),
      .init("standIn", .text(standIn)), .init("enteredBy", .text(actor)),
      .init("at", .text(at.iso)),
    ])
  }
}

extension QueueHelpPhrase {
  func help(_ value: String? = nil) -> ArgumentHelp {
    let words = text(Speech.language)
    return value.map { ArgumentHelp("\(words)", valueName: $0) } ?? ArgumentHelp("\(words)")
  }
}
