package import WorkCalendar

/// Which permits go with which trade (证照联办): the matters of each trade with the items they bring
/// together.
package struct TradeTable: Hashable, Sendable {
  /// One matter of a trade.
  package struct Row: Hashable, Sendable {
    package let trade: String
    package let matter: Matter
    /// In force on the day, in the matter's order.
    package let items: [Entry]
  }

  /// One item of a trade, and what brings it in; nil is always.
  package struct Entry: Hashable, Sendable {
    package let item: ServiceItem
    package let when: Condition?
  }

  package let rows: [Row]

  package init(of edition: Edition, on day: CivilDate) {
    rows = edition.matters.compactMap { matter in
      matter.trade.map { trade in
        let parts = matter.items.compactMap { part in
          edition.item(part.item).map {
            Entry(item: $0.applying($0.variant(part.variant)), when: part.when)
          }
        }
        return Row(
          trade: trade, matter: matter,
          items: parts.filter { $0.item.life.isInForce(on: day) })
      }
    }
  }

  package var trades: Int { Set(rows.map(\.trade)).count }

  /// Items of all trades, each once.
  package var items: Int { Set(rows.flatMap { $0.items.map(\.item.code) }).count }

  /// Those of them that are licences (行政许可).
  package var licences: Int {
    Set(rows.flatMap(\.items).filter { $0.item.type == "01" }.map(\.item.code)).count
  }
}
