import ArgumentParser
import Catalogue
import Hall
import Phrases
import WorkCalendar

extension CatalogueVerb {
  /// `catalogue where CODE`: the places that take it in, the nearest first.
  struct Where: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "where", abstract: WherePhrase.abstract.text(Speech.language),
        discussion: WherePhrase.discussion.text(Speech.language))
    }

    @Argument(help: help(.guideCodeHelp, value: "code"))
    var code: String

    @Option(
      help: ArgumentHelp(
        "\(WherePhrase.fromHelp.text(Speech.language))", valueName: "place"))
    var from: String?

    @Flag(help: help(.jsonHelp))
    var json = false

    @OptionGroup var options: HallOptions

    func run() throws {
      let hall = try options.open()
      let edition = hall.edition
      guard let matter = edition.matter(code), let scope = edition.scope(of: code) else {
        throw Failure(.no, .noSuchMatter, code)
      }
      let start = try start(edition)
      let places = edition.nearest(takingIn: code, from: start.code)
      try Streams.print(
        json
          ? [answer(matter, scope, start, places, hall.profile.hours).text]
          : lines(matter, scope, start, places, hall.profile.hours))
      guard !places.isEmpty else { throw Failure(.no) }
    }

    /// The place that was named, else the hall's first.
    private func start(_ edition: Edition) throws(Failure) -> Place {
      guard let place = from.map(edition.place) ?? edition.places.first else {
        let known = edition.places.map(\.code).joined(separator: " ")
        throw Failure(.usage, WherePhrase.noSuchPlace.text(Speech.language, from ?? "", known))
      }
      return place
    }

    private func lines(
      _ matter: Matter, _ scope: ServiceItem.Scope, _ start: Place, _ places: [NearPlace],
      _ hours: OfficeHours
    ) -> [String] {
      let language = Speech.language
      let head = WherePhrase.head.text(language, code, matter.name, scope.name(language))
      guard !places.isEmpty else { return [head, WherePhrase.nowhere.text(language)] }
      return [
        head, WherePhrase.hours.text(language, hours.text),
        WherePhrase.from.text(language, start.name),
      ] + zip(1..., places).flatMap { $1.lines($0, language) }
    }

    private func answer(
      _ matter: Matter, _ scope: ServiceItem.Scope, _ start: Place, _ places: [NearPlace],
      _ hours: OfficeHours
    ) -> JSONValue {
      .object([
        .init("code", .text(code)), .init("name", .text(matter.name)),
        .init("scope", .text(scope.rawValue)), .init("from", .text(start.code)),
        .init("hours", .text(hours.text)), .init("places", .list(places.map(\.json))),
      ])
    }
  }
}

extension NearPlace {
  fileprivate var json: JSONValue {
    .object([
      .init("code", .text(place.code)), .init("name", .text(place.name)),
      .init("tier", .text(place.tier.rawValue)), .init("address", .text(place.address)),
      .init("phone", .text(place.phone)),
      .init("windows", .list(windows.map { .text($0.code) })),
      .init("handout", .list(handout.map { .text($0.code) })),
    ])
  }
}
