import CaseEngine
import Hall
import Phrases
import Storage
import WorkCalendar

// What a notice of holidays moves, and which is in force: as lines and as JSON.

extension HolidayImport {
  private var dates: Int { moves.reduce(0) { $0 + $1.dates.count } }

  /// A line for each date, then the sum.
  var lines: [String] { moves.flatMap { $0.lines(Speech.language) } + [sum] }

  private var sum: String {
    let (cases, dates) = (String(moves.count), String(dates))
    let say = { (phrase: HolidayPhrase, facts: [String]) in phrase.text(Speech.language, facts) }
    guard let number else {
      return moves.isEmpty ? say(.previewNothing, [name]) : say(.previewSum, [name, cases, dates])
    }
    guard isNew else { return say(.goneOn, [name, cases, dates]) }
    return moves.isEmpty
      ? say(.keptNothing, [name, String(number)])
      : say(.kept, [name, String(number), cases, dates])
  }

  var json: JSONValue {
    .object([
      .init("notice", .text(name)), .init("number", JSONValue(number)),
      .init("years", .list(years.map(JSONValue.whole))), .init("new", .bool(isNew)),
      .init("cases", .whole(moves.count)), .init("dates", .whole(dates)),
      .init("moves", .list(moves.flatMap(\.json))),
    ])
  }
}

extension CaseMoves {
  fileprivate var json: [JSONValue] {
    dates.map { date in
      .object([
        .init("case", .text(number)), .init("what", .text(date.subject.word)),
        .init("ordinal", JSONValue(date.subject.ordinal)),
        .init("name", .text(date.subject.name(Speech.language, in: names))),
        .init("from", .text(date.from.iso)), .init("to", .text(date.to.iso)),
        .init("wasProvisional", .bool(date.wasProvisional)),
        .init("provisional", .bool(date.isProvisional)),
        .init("why", .text(date.why(Speech.language))),
      ])
    }
  }
}

extension MovedDate.Subject {
  fileprivate var word: String {
    switch self {
    case .answer: "answer"
    case .task: "task"
    case .statutory: "statutory"
    case .warning: "warning"
    case .stop: "stop"
    case .owing: "owing"
    case .promise: "promise"
    }
  }

  fileprivate var ordinal: Int? {
    switch self {
    case .task(let ordinal), .statutory(let ordinal), .warning(let ordinal), .stop(let ordinal, _):
      ordinal
    case .answer, .owing, .promise: nil
    }
  }
}

extension CalendarOverview {
  /// A line for each year, the latest first, then how many cases a provisional one touches.
  func lines(_ hall: ServiceHall) -> [String] {
    let language = Speech.language
    let rows = years.map { year in
      let basis = [year.basis(language), year.kept(by: hall, language)].compactMap(\.self)
      return HolidayPhrase.row.text(
        language, String(year.year), year.standing(language), String(year.workingDays),
        basis.joined(separator: "  "))
    }
    return rows + [provisional(language)]
  }

  var json: JSONValue {
    .object([
      .init(
        "years",
        .list(
          years.map { year in
            .object([
              .init("year", .whole(year.year)), .init("workingDays", .whole(year.workingDays)),
              .init("provisional", .bool(year.isProvisional)),
              .init("notice", JSONValue(year.notice?.name)),
              .init("number", JSONValue(year.notice?.number)),
              .init("at", JSONValue(year.notice?.at.iso)),
              .init("staff", JSONValue(year.notice?.actor)),
            ])
          })),
      .init("provisionalCases", .whole(provisionalCases)),
    ])
  }
}
