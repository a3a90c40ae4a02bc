import CaseEngine
import Hall
import Phrases
import Storage
import TextWidth
import WorkCalendar

// Rows of lists, as a line and as JSON.

extension CaseRow {
  var line: String {
    let due = due?.iso ?? ""
    return
      (number + "  " + state.name(Speech.language).padded(to: 8) + " " + due.padded(to: 10) + "  "
      + matterName.padded(to: 24) + "  " + applicantName).withoutTrailingSpaces
  }

  var json: JSONValue {
    .object([
      .init("number", .text(number)), .init("matter", .text(matter)),
      .init("matterName", .text(matterName)), .init("applicant", .text(applicantName)),
      .init("state", .text(state.rawValue)), .init("received", .text(received.date.iso)),
      .init("accepted", JSONValue(accepted)), .init("due", JSONValue(due)),
    ])
  }
}

extension TaskRow {
  /// - Parameter today: lights and ages are of that day.
  func line(today: CivilDate, _ calendar: WorkCalendar) -> String {
    let language = Speech.language
    let ages = TaskAges(self, today: today, calendar: calendar)
    let (age, desk) = (ages.sinceReceipt.shown, ages.onDesk.shown)
    let waits =
      waitsFor.isEmpty
      ? state.name(language)
      : ReportPhrase.waitsFor.text(language, waitsFor.map(String.init).joined(separator: " "))
    return
      (light(today: today).letter(language).padded(to: 2) + " " + due.iso + "  "
      + "\(caseNumber)/\(ordinal)" + "  " + itemName.padded(to: 30) + "  "
      + applicantName.padded(to: 20) + "  " + (assignee ?? "").padded(to: 4) + "  "
      + QueueHelpPhrase.ages.text(language, age, desk) + "  " + waits)
      .withoutTrailingSpaces
  }

  func json(today: CivilDate, _ calendar: WorkCalendar) -> JSONValue {
    let ages = TaskAges(self, today: today, calendar: calendar)
    return .object([
      .init("case", .text(caseNumber)), .init("ordinal", .whole(ordinal)),
      .init("item", .text(item)), .init("name", .text(itemName)),
      .init("department", .text(department)), .init("applicant", .text(applicantName)),
      .init("state", .text(state.rawValue)),
      .init("waitsFor", .list(waitsFor.map(JSONValue.whole))),
      .init("place", .text(place)), .init("received", .text(received.date.iso)),
      .init("start", JSONValue(started)), .init("reached", JSONValue(reached)),
      .init("age", ages.sinceReceipt.map(JSONValue.whole) ?? .null),
      .init("onDesk", ages.onDesk.map(JSONValue.whole) ?? .null),
      .init("due", .text(due.iso)), .init("provisional", .bool(isProvisional)),
      .init("light", .text(light(today: today).rawValue)), .init("assignee", JSONValue(assignee)),
    ])
  }
}

extension Int? {
  /// Right-aligned in three columns.
  fileprivate var shown: String { (map(String.init) ?? "—").padded(to: 3, .right) }
}

extension CaseRecord {
  /// A line for each entry: when, who, where and what.
  func lines(_ hall: ServiceHall) -> [String] {
    zip(zip(entries, events), halls).map { written, at in
      let (kept, event) = written
      let what = event.line(Speech.language, in: file) { hall.staffName($0, at: at) }
      let fixed = kept.entry.clockWasFixed ? "  " + say(.clockWasFixed) : ""
      return String(kept.entry.sequence).padded(to: 3, .right) + "  " + kept.entry.at.iso + "  "
        + who(kept.entry.actor, at, hall) + " "
        + kept.entry.window.padded(to: 4) + "  " + what + fixed
    }
  }

  /// Number and name; of another hall's staff what `staffName` makes of them.
  private func who(_ staff: String, _ at: Custodian?, _ hall: ServiceHall) -> String {
    let isElsewhere = at.map { $0.id != hall.custodian.id } ?? false
    let who = isElsewhere ? hall.staffName(staff, at: at) : staff + " " + hall.staffName(staff)
    // The hall is never cut off: the number alone would be somebody of this one.
    return who.padded(to: isElsewhere ? max(16, who.columns) : 16)
  }

  /// The same for a program. The bodies are left out: they hold people's numbers, and reading those
  /// is an entry of its own (R33).
  func json(_ hall: ServiceHall) -> JSONValue {
    .list(
      zip(zip(entries, events), halls).map { written, at in
        let (kept, event) = written
        let entry = kept.entry
        return .object([
          .init("sequence", .whole(entry.sequence)), .init("at", .text(entry.at.iso)),
          .init("staff", .text(entry.actor)), .init("hall", JSONValue(at?.name)),
          .init("place", .text(entry.place)),
          .init("window", .text(entry.window)), .init("command", .text(entry.command)),
          .init("kind", .text(entry.kind)), .init("version", .whole(entry.version)),
          .init(
            "text",
            .text(event.line(Speech.language, in: file) { hall.staffName($0, at: at) })),
          .init("clockFixed", .bool(entry.clockWasFixed)),
          .init("hash", .text(kept.hash.hexadecimal)),
        ])
      })
  }
}

extension [UInt8] {
  fileprivate var hexadecimal: String {
    map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension CaseView {
  /// Each date with its reasons.
  func reasons(_ dates: [ReasonedDate]) -> JSONValue {
    .object([
      .init("number", JSONValue(number)),
      .init(
        "promise",
        .object([
          .init("due", JSONValue(promise?.due)),
          .init("provisional", .bool(promise?.isProvisional ?? false)),
          .init("why", .list((promise?.why ?? []).map(JSONValue.text))),
        ])),
      .init(
        "tasks",
        .list(
          tasks.map { task in
            .object([
              .init("ordinal", .whole(task.ordinal)), .init("due", .text(task.due.iso)),
              .init("statutoryDue", JSONValue(task.statutoryDue)), .init("why", .text(task.why)),
            ])
          })),
      .init("dates", .list(dates.map(\.json))),
    ])
  }
}

extension ReasonedDate {
  /// What it is of, and below it why.
  var text: [String] { [title] + lines.map { "  " + $0 } }

  fileprivate var json: JSONValue {
    .object([
      .init("kind", .text(kind.rawValue)), .init("task", task.map(JSONValue.whole) ?? .null),
      .init("due", .text(due.iso)), .init("provisional", .bool(isProvisional)),
      .init("title", .text(title)), .init("why", .list(lines.map(JSONValue.text))),
    ])
  }
}
