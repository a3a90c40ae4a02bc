import Catalogue
import Hall
import WorkCalendar

// The lists drawn from a catalogue, as JSON.

extension TradeTable {
  var json: JSONValue {
    .object([
      .init("trades", .whole(trades)), .init("items", .whole(items)),
      .init("licences", .whole(licences)),
      .init(
        "matters",
        .list(
          rows.map { row in
            .object([
              .init("trade", .text(row.trade)), .init("matter", .text(row.matter.code)),
              .init("name", .text(row.matter.name)),
              .init(
                "items",
                .list(
                  row.items.map { entry in
                    .object([
                      .init("item", .text(entry.item.code)), .init("name", .text(entry.item.name)),
                      .init("always", .bool(entry.when == nil)),
                    ])
                  })),
            ])
          })),
    ])
  }
}

extension SharingList {
  var json: JSONValue {
    .object([
      .init("papers", .list(rows.map(\.json))), .init("above", .whole(above)),
      .init("items", .whole(items)),
      .init(
        "departments",
        .list(
          departments.map { department in
            .object([
              .init("department", .text(department.code)),
              .init("registers", .list(department.registers.map { .text($0.name) })),
              .init("facts", .list(department.registers.map(\.json))),
            ])
          })),
    ])
  }
}

extension Department.SharedFact {
  fileprivate var json: JSONValue {
    .object([
      .init("name", .text(name)), .init("insteadOf", paper.map(JSONValue.text) ?? .null),
    ])
  }
}

extension SharingList.Row {
  fileprivate var json: JSONValue {
    .object([
      .init("material", .text(material.code)), .init("name", .text(material.name)),
      .init("source", .text(share.source)), .init("above", .bool(share.isAbove)),
      .init("always", .bool(share.when == nil)),
      .init("keepers", .list(keepers.map(JSONValue.text))),
      .init("items", .list(items.map(JSONValue.text))),
    ])
  }
}

extension DelegationRegister {
  var json: JSONValue {
    .object([
      .init("items", .whole(items)),
      .init(
        "entries",
        .list(
          rows.map { row in
            .object([
              .init("code", .text(row.entry.code)), .init("document", .text(row.entry.document)),
              .init("form", .text(row.entry.form.rawValue)),
              .init("from", .list(row.from.map(JSONValue.text))), .init("to", .text(row.to)),
              .init("level", .text(row.entry.level.rawValue)),
              .init("since", .text(row.entry.from.iso)),
              .init("until", JSONValue(row.entry.until?.iso)),
              .init("state", .text(row.state.rawValue)),
              .init("items", .list(row.items.map { .text($0.code) })),
            ])
          })),
    ])
  }
}

extension UncheckedList {
  var json: JSONValue {
    .object([
      .init("inForce", .whole(self.items)), .init("complete", .whole(complete)),
      .init(
        "items",
        .list(
          rows.map { row in
            .object([
              .init("item", .text(row.item.code)), .init("name", .text(row.item.name)),
              .init("parts", .list(row.parts.map { .text($0.rawValue) })),
            ])
          })),
    ])
  }
}
