import ArgumentParser
import CaseEngine
import Catalogue
import Hall
import Paper
import Phrases
import Storage
import WorkCalendar

/// `yichuang report`: the hall's figures of a period (统计报表).
struct ReportVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: FiguresPhrase.abstract.text(Speech.language),
      discussion: FiguresPhrase.discussion.text(Speech.language))
  }

  @Option(help: FiguresPhrase.fromHelp.help("date"))
  var from: DayArgument

  @Option(help: FiguresPhrase.toHelp.help("date"))
  var to: DayArgument

  @Option(help: FiguresPhrase.placeHelp.help("code"))
  var place: String?

  @Option(help: FiguresPhrase.byHelp.help("group"))
  var by: FigureGrouping?

  @Flag(name: .customLong("no-comparison"), help: FiguresPhrase.alone.help())
  var isAlone = false

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
    let desk = try desk.signInToCases()
    let edition = desk.hall.edition
    if let place, edition.place(place) == nil {
      let known = edition.places.map(\.code).joined(separator: " ")
      throw Failure(.usage, FiguresPhrase.noSuchPlace.text(Speech.language, place, known))
    }
    let report = try desk.hall.figures(
      FigureQuery(from: from.date, to: to.date, place: place, grouping: by), isCompared: !isAlone,
      by: desk.session)
    guard !json else { return try Streams.print(report.json(place: place).text) }
    try paper.write(
      Sheet(figures: report, language: Speech.language),
      called: "figures-\(from.date.iso)-\(to.date.iso)", in: desk.hall)
  }
}

extension FigureGrouping: ExpressibleByArgument {}

extension FiguresPhrase {
  fileprivate func help(_ value: String? = nil) -> ArgumentHelp {
    let text = text(Speech.language)
    return value.map { ArgumentHelp("\(text)", valueName: $0) } ?? ArgumentHelp("\(text)")
  }
}

extension FiguresReport {
  fileprivate func json(place: String?) -> JSONValue {
    .object([
      .init("from", .text(from.iso)), .init("to", .text(to.iso)),
      .init("before", isCompared ? beforeDays : .null), .init("place", JSONValue(place)),
      .init(
        "items",
        .object([
          .init("atOnce", .whole(items.atOnce)), .init("inForce", .whole(items.inForce)),
        ])),
      .init("figures", figures(of: whole)), .init("by", JSONValue(grouping?.rawValue)),
      .init(
        "groups",
        .list(
          groups.map {
            .object([
              .init("code", .text($0.code)), .init("name", .text($0.name)),
              .init("figures", figures(of: $0)),
            ])
          })),
    ])
  }

  private var beforeDays: JSONValue {
    .object([
      .init("from", .text(Self.yearBefore(from).iso)), .init("to", .text(Self.yearBefore(to).iso)),
    ])
  }

  private func figures(of group: Group) -> JSONValue {
    .list(
      Indicator.allCases.map { indicator in
        let now = FigureValue(indicator, of: group.now)
        let then = FigureValue(indicator, of: group.before)
        return .object([
          .init("figure", .text(indicator.rawValue)),
          .init("name", .text(indicator.name(Speech.language))),
          .init("unit", .text(indicator.unit.rawValue)),
          .init("numerator", .whole(now.numerator)), .init("denominator", .whole(now.denominator)),
          .init("value", now.number), .init("target", JSONValue(targets[indicator])),
          .init("before", isCompared ? then.json : .null),
          .init("change", isCompared ? now.changeNumber(since: then) : .null),
        ])
      })
  }
}

extension FigureValue {
  fileprivate var json: JSONValue {
    .object([
      .init("numerator", .whole(numerator)), .init("denominator", .whole(denominator)),
      .init("value", number),
    ])
  }

  /// As it is shown; null where there was no case.
  fileprivate var number: JSONValue { scaled.map(unscaled) ?? .null }

  fileprivate func changeNumber(since then: FigureValue) -> JSONValue {
    guard let change = change(since: then) else { return .null }
    return indicator.unit == .count ? .whole(change) : unscaled(change)
  }

  private func unscaled(_ number: Int) -> JSONValue {
    switch indicator.unit {
    case .count: .whole(number)
    case .percent: .number(Double(number) / 10)
    case .average: .number(Double(number) / 100)
    }
  }
}
