import Catalogue
import Hall
import Phrases
import TextWidth
import WorkCalendar

// Items, editions and what differs between them, as lines and as JSON.

extension ServiceItem {
  func line(_ edition: Edition, on day: CivilDate) -> String {
    let department = edition.department(department)?.short ?? department
    let state = life.state(on: day).name(Speech.language)
    return code.padded(to: 8) + "  " + type + "  " + department.padded(to: 8) + "  "
      + state.padded(to: 8) + "  " + name
  }

  fileprivate func json(on day: CivilDate) -> JSONValue {
    .object([
      .init("code", .text(code)), .init("nationalCode", JSONValue(nationalCode)),
      .init("name", .text(name)), .init("main", JSONValue(main)),
      .init("department", .text(department)), .init("type", .text(type)),
      .init("kind", .text(kind.rawValue)), .init("handling", .text(handling.rawValue)),
      .init("visits", .whole(visits)), .init("state", .text(life.state(on: day).rawValue)),
      .init("batch", JSONValue(life.batch)),
    ])
  }
}

extension CatalogueLists {
  func json(of edition: Edition) -> JSONValue {
    .object([
      .init("items", .list(items.map { $0.json(on: day) })),
      .init("lists", .object(List.allCases.map { .init($0.rawValue, .whole(count($0))) })),
      .init("mainItems", .whole(mainItems)), .init("atOnce", .whole(atOnce)),
      .init("atOnceRate", atOnceRate.map { .number(Double($0) / 10) } ?? .null),
      .init("types", .object(types.map { .init($0.type, .whole($0.count)) })),
      .init(
        "states",
        .object(edition.lives(on: day).map { .init($0.state.rawValue, .whole($0.count)) })),
      .init(
        "batches",
        .list(
          edition.announced().map { batch, items in
            .object([
              .init("code", .text(batch.code)), .init("date", .text(batch.date.iso)),
              .init("title", .text(batch.title)), .init("items", .whole(items.count)),
            ])
          })),
    ])
  }
}

extension PublishedEdition {
  var line: String {
    let text = LedgerPhrase.edition.text(
      Speech.language, String(number), date.iso, String(items))
    return by.map { LedgerPhrase.editionBy.text(Speech.language, text, $0) } ?? text
  }

  var json: JSONValue {
    .object([
      .init("number", .whole(number)), .init("date", .text(date.iso)),
      .init("items", .whole(items)), .init("by", JSONValue(by)),
    ])
  }
}

extension Publication {
  var json: JSONValue {
    .object([
      .init("edition", .whole(edition.number)), .init("date", .text(edition.date.iso)),
      .init("new", .bool(isNew)), .init("ledger", ledger.json),
    ])
  }
}

extension EditionLedger {
  var json: JSONValue {
    .object([
      .init("before", before.json), .init("after", after.json),
      .init("counts", .object(Change.allCases.map { .init($0.rawValue, .whole(count($0))) })),
      .init("items", .list(rows.filter { $0.change != .same }.map(\.json))),
      .init("total", total),
    ])
  }

  private var total: JSONValue {
    let figures: [(String, Pair)] = [
      ("materials", total(\.materials)), ("levels", total(\.levels)), ("steps", total(\.steps)),
      ("prerequisites", total(\.prerequisites)), ("fees", total(\.fee)),
    ]
    let limits = limits.map { unit, days in
      JSONValue.object([.init("unit", .text(unit.rawValue))] + days.members)
    }
    return .object(
      figures.map { .init($0, .object($1.members)) } + [.init("limits", .list(limits))])
  }
}

extension EditionLedger.Pair {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("before", .whole(before)), .init("after", .whole(after)),
      .init("saved", .whole(saved)),
    ]
  }
}

extension EditionLedger.Heading {
  fileprivate var json: JSONValue {
    .object([
      .init("number", .whole(number)), .init("date", .text(date.iso)),
      .init("items", .whole(items)),
    ])
  }
}

extension EditionLedger.Row {
  fileprivate var json: JSONValue {
    .object([
      .init("code", .text(code)), .init("name", .text(name)),
      .init("change", .text(change.rawValue)), .init("before", before?.json ?? .null),
      .init("after", after?.json ?? .null),
      .init("fields", .list(fields.map { .text($0.rawValue) })),
    ])
  }
}

extension ItemMeasures {
  fileprivate var json: JSONValue {
    .object([
      .init("materials", .whole(materials)), .init("levels", .whole(levels)),
      .init("steps", .whole(steps)), .init("prerequisites", .whole(prerequisites)),
      .init(
        "limit",
        .object([.init("n", .whole(limit.n)), .init("unit", .text(limit.unit.rawValue))])),
      .init("fee", .whole(fee)),
    ])
  }
}

extension UnityCheck {
  var json: JSONValue {
    .object([
      .init("items", .whole(rows.count)),
      .init(
        "differing",
        .list(
          differing.map { row in
            .object([
              .init("left", .text(row.left)), .init("right", .text(row.right)),
              .init("name", .text(row.name)),
              .init("differences", .list(row.differences.map(\.json))),
            ])
          })),
      .init("onlyLeft", .list(onlyLeft.map(JSONValue.text))),
      .init("onlyRight", .list(onlyRight.map(JSONValue.text))),
    ])
  }
}

extension UnityCheck.Difference {
  fileprivate var json: JSONValue {
    .object([
      .init("field", .text(field.rawValue)), .init("left", .list(left.map(JSONValue.text))),
      .init("right", .list(right.map(JSONValue.text))),
    ])
  }
}
