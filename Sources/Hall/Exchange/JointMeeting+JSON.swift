package import CaseEngine
internal import WorkCalendar

extension JointMeeting {
  /// Part of `case show --json`: every key is always there.
  var json: JSONValue {
    .object([
      .init("number", .whole(number)), .init("kind", .text(kind.rawValue)),
      .init("tasks", .list(tasks.map(JSONValue.whole))), .init("day", .text(agenda.day.iso)),
      .init("half", .text(agenda.half.rawValue)),
      .init(
        "attendees",
        .list(
          agenda.attendees.map {
            .object([
              .init("name", .text($0.name)), .init("department", .text($0.department)),
            ])
          })),
      .init("material", JSONValue(agenda.material)), .init("officer", .text(officer)),
      .init("arranged", .text(arranged.iso)), .init("state", .text(state)),
      .init("closed", JSONValue(closed?.iso)), .init("reason", JSONValue(reason)),
      .init("document", JSONValue(minutes?.document)),
      .init("findings", .list((minutes?.findings ?? []).map(\.json))),
      .init(
        "photographs",
        .list(
          (minutes?.photographs ?? []).map {
            .object([.init("name", .text($0.name)), .init("sha256", .text($0.sha256))])
          })),
    ])
  }

  private var state: String {
    switch ending {
    case nil: "arranged"
    case .recorded: "recorded"
    case .cancelled: "cancelled"
    }
  }

  private var reason: String? {
    if case .cancelled(let reason) = ending { reason } else { nil }
  }
}

extension JointMeeting.Finding {
  fileprivate var json: JSONValue {
    let (rectify, within): (String?, Int?) =
      if case .rectify(let words, let days) = outcome { (words, days) } else { (nil, nil) }
    return .object([
      .init("task", .whole(task)), .init("holds", .bool(outcome == .holds)),
      .init("words", .text(words)), .init("rectify", JSONValue(rectify)),
      .init("within", JSONValue(within)),
    ])
  }
}

extension CaseFile {
  /// `joint list --json`, and a part of `case show --json`.
  package var meetingsJSON: JSONValue { .list(meetings.map(\.json)) }
}
