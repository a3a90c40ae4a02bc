import ArgumentParser
import CaseEngine
import Hall
import Phrases
import TextWidth
import WorkCalendar

extension GroupPhrase {
  fileprivate func here(_ facts: String...) -> String { text(Speech.language, facts) }

  fileprivate func help(_ value: String) -> ArgumentHelp {
    ArgumentHelp("\(here())", valueName: value)
  }
}

extension CaseVerb {
  /// `case list --lead D | --project CODE | --steward WHO`.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: GroupPhrase.list.here(),
        discussion: GroupPhrase.listDiscussion.here())
    }

    @Option(help: GroupPhrase.leadHelp.help("department"))
    var lead: String?

    @Option(help: GroupPhrase.projectHelp.help("code"))
    var project: String?

    @Option(help: GroupPhrase.stewardHelp.help("who"))
    var steward: String?

    @Option(help: help(.limitHelp, value: "n"))
    var limit = 100

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var desk: DeskOptions

    func run() throws {
      guard limit > 0 else { throw Failure(.usage, .badCount) }
      guard [lead, project, steward].compactMap(\.self).count == 1 else {
        throw Failure(.usage, GroupPhrase.oneGroup.here())
      }
      let place = try desk.signInToCases()
      let cases = try found(place)
      try Streams.print(
        json ? [JSONValue.list(cases.map(\.json)).text] : cases.flatMap(\.lines))
      guard !cases.isEmpty else { throw Failure(.no) }
    }

    private func found(_ place: Workplace) throws -> [CaseOverview] {
      if let project {
        return try place.hall.cases(ofProject: project, limit: limit, by: place.session)
      }
      if let steward {
        return try place.hall.cases(carriedBy: steward, limit: limit, by: place.session)
      }
      return try place.hall.cases(ledBy: lead, limit: limit, by: place.session)
    }
  }
}

extension CaseOverview {
  /// The case, and below it each department.
  var lines: [String] {
    let language = Speech.language
    let head =
      light.letter(language).padded(to: 2) + " " + number + "  "
      + state.name(language).padded(to: 8) + " " + (due?.iso ?? "").padded(to: 10) + "  "
      + matterName.padded(to: 24) + "  " + applicantName
    let risk = isAtRisk ? "  " + GroupPhrase.atRisk.here() : ""
    let parts = parts.map { part in
      "\(part.short) \(part.tasks - part.open)/\(part.tasks)"
        + (part.light == .red ? " " + part.light.letter(language) : "")
    }
    let people = [
      GroupPhrase.ledBy.here(leadShort),
      steward.map { StewardPhrase.steward.text(language, $0.shown(language)) },
    ].compactMap(\.self)
    return [head.withoutTrailingSpaces + risk, "   " + (people + parts).joined(separator: "  ")]
  }

  var json: JSONValue {
    .object([
      .init("number", .text(number)), .init("matter", .text(matter)),
      .init("matterName", .text(matterName)), .init("applicant", .text(applicantName)),
      .init("state", .text(state.rawValue)), .init("received", .text(received.iso)),
      .init("due", JSONValue(due)), .init("light", .text(light.rawValue)),
      .init("atRisk", .bool(isAtRisk)), .init("lead", .text(lead)),
      .init("projectCode", JSONValue(projectCode)),
      .init("steward", JSONValue(steward?.name)),
      .init(
        "departments",
        .list(
          parts.map {
            .object([
              .init("department", .text($0.department)), .init("tasks", .whole($0.tasks)),
              .init("open", .whole($0.open)), .init("light", .text($0.light.rawValue)),
            ])
          })),
    ])
  }
}
