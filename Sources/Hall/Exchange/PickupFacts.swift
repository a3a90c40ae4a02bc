package import CaseEngine
internal import Catalogue
internal import Phrases
internal import WorkCalendar

/// How a case is collected, who was told, and what is or was out, as it is shown outside the terminal.
package struct PickupFacts: Hashable, Sendable {
  package let wish: CollectionWish
  package let tellings: [Told]
  package let parcels: [Parcel]
  package let journeys: [Journey]
  /// How it is to be collected, who was told, and where each output lies, a line each; empty while all
  /// of it is as usual and nothing is ready.
  package let lines: [String]

  init(_ file: CaseFile, in edition: Edition, _ language: Language) {
    wish = file.wish
    tellings = file.tellings
    parcels = file.parcels
    journeys = file.journeys
    lines = PickupLines(file: file, edition: edition, language: language).all
  }
}

extension PickupFacts {
  /// Part of the contract of the command line. Addresses and telephones stay out of it (R35).
  var json: JSONValue {
    .object([
      .init("together", .bool(wish.together)),
      .init("courier", .bool(wish.way.kind == .courier)),
      .init("by", .text(wish.way.kind.rawValue)),
      .init(
        "told",
        .list(
          tellings.map {
            .object([
              .init("at", .text($0.at.iso)), .init("by", .text($0.telling.way.rawValue)),
              .init("note", JSONValue($0.telling.note)), .init("clerk", .text($0.clerk)),
              .init("outputs", $0.telling.outputs.json),
            ])
          })),
      .init("parcels", .list(parcels.map(\.json))), .init("moves", .list(journeys.map(\.json))),
    ])
  }
}

extension Parcel {
  fileprivate var json: JSONValue {
    var (delivered, to, returned, reason): (String?, String?, String?, String?)
    switch ending {
    case .delivered(let name, let day): (delivered, to) = (day.iso, name)
    case .returned(let why, let at): (returned, reason) = (at.iso, why)
    case nil: break
    }
    return .object([
      .init("waybill", .text(consignment.number)), .init("carrier", .text(consignment.carrier)),
      .init("by", .text(consignment.bringer.rawValue)),
      .init("staff", JSONValue(consignment.messenger?.staff)),
      .init("point", JSONValue(consignment.messenger?.point)),
      .init("outputs", consignment.outputs.json), .init("sent", .text(sent.iso)),
      .init("delivered", JSONValue(delivered)), .init("to", JSONValue(to)),
      .init("returned", JSONValue(returned)), .init("reason", JSONValue(reason)),
    ])
  }
}

extension Journey {
  fileprivate var json: JSONValue {
    .object([
      .init("list", .text(transfer.list)), .init("from", .text(from)),
      .init("to", .text(transfer.to)), .init("bearer", .text(transfer.bearer)),
      .init("outputs", transfer.outputs.json), .init("left", .text(left.iso)),
      .init("arrived", JSONValue(arrived?.iso)),
    ])
  }
}

extension [Output.Key] {
  /// As the command line writes them: `2.1`.
  fileprivate var json: JSONValue { .list(map { .text("\($0.ordinal).\($0.index)") }) }
}
