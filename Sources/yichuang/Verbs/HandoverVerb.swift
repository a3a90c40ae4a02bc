import ArgumentParser
import CaseEngine
import Catalogue
import Hall
import Paper
import Phrases
import WorkCalendar

/// `yichuang handover`: papers taken in for departments without a window (代收).
struct HandoverVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "handover", abstract: say(.abstract), discussion: say(.discussion),
      subcommands: [List.self, Make.self, Show.self])
  }

  /// `handover list`.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: HandoverVerb.say(.listAbstract))
    }

    @Option(help: HandoverVerb.help(.departmentHelp, "code"))
    var department: String?

    @Flag(help: yichuang.help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signInToCases()
      let waiting = try place.hall.waitingPapers(for: department, by: place.session)
      guard !json else {
        return try Streams.print(JSONValue.list(waiting.map(\.json)).text)
      }
      guard !waiting.isEmpty else { return try Streams.print(HandoverVerb.say(.nothingWaits)) }
      try Streams.print(waiting.flatMap { $0.text(in: place.hall) })
    }
  }

  /// `handover make --department D --to NAME`.
  struct Make: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "make", abstract: HandoverVerb.say(.makeAbstract),
        discussion: HandoverVerb.say(.makeDiscussion))
    }

    @Option(help: HandoverVerb.help(.departmentOfListHelp, "code"))
    var department: String

    @Option(help: HandoverVerb.help(.receiverHelp, "name"))
    var to: String

    @OptionGroup var paper: PrintedOptions

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signInToCases()
      try paper.check(in: place.hall)
      let list = try place.hall.handOverPapers(
        to: department, receiver: to, by: place.session)
      // Said before anything else can fail: by it the list is shown again.
      try paper.sayFirst(list.number)
      try paper.write(
        Sheet(handover: list, language: Speech.language), called: "handover-\(list.number)",
        in: place.hall)
    }
  }

  /// `handover show NUMBER`.
  struct Show: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "show", abstract: HandoverVerb.say(.showAbstract))
    }

    @Argument(help: HandoverVerb.help(.numberHelp, "number"))
    var number: String

    @OptionGroup var paper: PrintedOptions

    @OptionGroup var desk: DeskOptions

    func run() throws {
      let place = try desk.signInToCases()
      let list = try place.hall.handoverList(number, by: place.session)
      try paper.write(
        Sheet(handover: list, language: Speech.language), called: "handover-\(list.number)",
        in: place.hall)
    }
  }

  fileprivate static func say(_ phrase: HandoverPhrase, _ arguments: String...) -> String {
    phrase.text(Speech.language, arguments)
  }

  fileprivate static func help(_ phrase: HandoverPhrase, _ value: String) -> ArgumentHelp {
    ArgumentHelp("\(say(phrase))", valueName: value)
  }
}

extension WaitingPapers {
  fileprivate func text(in hall: ServiceHall) -> [String] {
    [HandoverVerb.say(.waiting, department.name, String(lines.count))]
      + lines.map { line in
        let days = try? hall.calendar.workingDays(after: line.accepted, through: hall.now().date)
        return HandoverVerb.say(
          .waitingLine, "\(line.caseNumber)/\(line.ordinal)", line.item, line.applicantName,
          line.accepted.iso, days.map(String.init) ?? "—")
      }
  }

  fileprivate var json: JSONValue {
    .object([
      .init("department", .text(department.code)), .init("name", .text(department.name)),
      .init("papers", .list(lines.map(\.json))),
    ])
  }
}

extension HandoverPaper.Line {
  fileprivate var json: JSONValue {
    .object([
      .init("case", .text(caseNumber)), .init("task", .whole(ordinal)), .init("item", .text(item)),
      .init("applicant", .text(applicantName)), .init("number", JSONValue(applicantNumber)),
      .init("accepted", .text(accepted.iso)), .init("due", .text(due.iso)),
      .init(
        "materials",
        .list(
          materials.map {
            .object([
              .init("name", .text($0.name)), .init("originals", .whole($0.originals)),
              .init("copies", .whole($0.copies)),
            ])
          })),
    ])
  }
}
