internal import CaseEngine
internal import Catalogue
internal import Phrases
internal import WorkCalendar

extension MarketStanding {
  /// Part of the contract of the command line.
  var json: JSONValue {
    .object([
      .init("entry", .list(parts(.entry).map(\.json))),
      .init("operation", .list(parts(.operation).map(\.json))),
      .init("mayOpen", .bool(mayOpen)),
      .init("missing", .list(missing.map { .whole($0.ordinal) })),
    ])
  }
}

extension MarketStanding.Part {
  fileprivate var json: JSONValue {
    var issued: CivilDate?
    var hindrance: MarketStanding.Hindrance?
    switch state {
    case .missing: break
    case .issued(let day): issued = day
    case .hindered(let why): hindrance = why
    }
    return .object([
      .init("task", .whole(ordinal)), .init("name", .text(name)),
      .init("issued", JSONValue(issued)), .init("hindrance", JSONValue(hindrance?.word)),
    ])
  }
}

extension MarketStanding.Hindrance {
  /// What a program tells them apart by.
  fileprivate var word: String {
    switch self {
    case .refused: "refused"
    case .voidWith, .void: "void"
    case .ended(let ending): ending.kind.rawValue
    case .expired: "expired"
    }
  }
}
