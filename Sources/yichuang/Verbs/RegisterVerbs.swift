import ArgumentParser
import CaseEngine
import Hall
import Paper
import Phrases
import WorkCalendar

/// `yichuang daybook`: what one's place took in and handed out on a day (日清单).
struct DayBookVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "daybook", abstract: DayBookPhrase.bookAbstract.text(Speech.language),
      discussion: DayBookPhrase.bookDiscussion.text(Speech.language))
  }

  @Option(help: DayBookPhrase.dayHelp.help("date"))
  var day: DayArgument?

  @Option(name: .customLong("of-window"), help: DayBookPhrase.windowHelp.help("code"))
  var ofWindow: String?

  @Flag(help: help(.jsonHelp))
  var json = false

  @OptionGroup var paper: PrintedOptions
  @OptionGroup var desk: DeskOptions

  func run() throws {
    let place = try desk.signInToCases()
    let book = try place.hall.dayBook(
      on: day?.date ?? place.hall.now().date, window: ofWindow, by: place.session)
    guard !json else { return try Streams.print(book.json.text) }
    try paper.write(
      Sheet(dayBook: book, language: Speech.language), called: "daybook-\(book.day.iso)",
      in: place.hall)
  }
}

/// `yichuang stamps`: where the data window's seal was used (用章登记).
struct StampsVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "stamps", abstract: DayBookPhrase.stampsAbstract.text(Speech.language),
      discussion: DayBookPhrase.stampsDiscussion.text(Speech.language))
  }

  @Option(help: DayBookPhrase.fromHelp.help("date"))
  var from: DayArgument

  @Option(help: DayBookPhrase.toHelp.help("date"))
  var to: DayArgument

  @Flag(help: help(.jsonHelp))
  var json = false

  @OptionGroup var paper: PrintedOptions
  @OptionGroup var desk: DeskOptions

  func validate() throws {
    guard from.date <= to.date else {
      throw ValidationError(DayBookPhrase.wrongOrder.text(Speech.language))
    }
  }

  func run() throws {
    let place = try desk.signInToCases()
    let register = try place.hall.stamps(from: from.date, to: to.date, by: place.session)
    guard !json else { return try Streams.print(register.json.text) }
    try paper.write(
      Sheet(stamps: register, language: Speech.language), called: "stamps-\(from.date.iso)",
      in: place.hall)
  }
}

extension DayBookPhrase {
  fileprivate func help(_ value: String) -> ArgumentHelp {
    ArgumentHelp("\(text(Speech.language))", valueName: value)
  }
}

extension DayBook {
  fileprivate var json: JSONValue {
    .object([
      .init("day", .text(day.iso)), .init("place", .text(placeName)),
      .init("window", JSONValue(window)),
      .init(
        "receipts",
        .list(
          receipts.map {
            .object([
              .init("number", .text($0.number)), .init("at", .text($0.at.iso)),
              .init("window", .text($0.window)), .init("matter", .text($0.matterName)),
              .init("applicant", .text($0.applicantName)), .init("state", .text($0.state.rawValue)),
              .init("due", JSONValue($0.due)),
            ])
          })),
      .init(
        "handOuts",
        .list(
          handOuts.map {
            .object([
              .init("number", .text($0.number)), .init("at", .text($0.at.iso)),
              .init("window", .text($0.window)),
              .init("outputs", .list($0.outputs.map(JSONValue.text))),
              .init("recipient", .text($0.recipientName)),
              .init("waybill", JSONValue($0.waybill)),
            ])
          })),
    ])
  }
}

extension StampRegister {
  fileprivate var json: JSONValue {
    .list(
      lines.map {
        .object([
          .init("stamp", .text($0.stamp)), .init("at", .text($0.at.iso)),
          .init("case", .text($0.caseNumber)), .init("ordinal", .whole($0.ordinal)),
          .init("task", .text($0.task)), .init("applicant", .text($0.applicantName)),
          .init("holds", .bool($0.holds)), .init("officer", .text($0.officerName)),
        ])
      })
  }
}
