package import WorkCalendar

/// The three lists that a hall publishes (三张清单) and what they amount to on one day.
package struct CatalogueLists: Hashable, Sendable {
  /// Which of the lists.
  package enum List: String, CaseIterable, Sendable {
    /// 权力清单.
    case power
    /// 公共服务事项目录.
    case service
    /// 最多跑一次办事事项清单: at most one visit.
    case once
  }

  /// Which items to show; nil takes all.
  package struct Filter: Hashable, Sendable {
    package var list: List?
    package var type: String?
    package var batch: String?
    package var life: ItemLife.State?

    package init(
      list: List? = nil, type: String? = nil, batch: String? = nil, life: ItemLife.State? = nil
    ) {
      self.list = list
      self.type = type
      self.batch = batch
      self.life = life
    }
  }

  package let items: [ServiceItem]
  package let day: CivilDate

  /// - Parameter filter: without a state of life, what is in force.
  package init(of edition: Edition, _ filter: Filter = Filter(), on day: CivilDate) {
    self.day = day
    items = edition.items.filter { item in
      item.life.state(on: day) == (filter.life ?? .inForce)
        && (filter.type.map { item.type == $0 } ?? true)
        && (filter.batch.map { item.life.batch == $0 } ?? true)
        && (filter.list.map(item.isOn) ?? true)
    }
  }

  package func count(_ list: List) -> Int { items.count { $0.isOn(list) } }

  /// 即办件: decided at once.
  package var atOnce: Int { items.count { $0.handling == .atOnce } }

  /// 即办率 in tenths of a percent, rounded down; nil of nothing.
  package var atOnceRate: Int? { items.isEmpty ? nil : atOnce * 1000 / items.count }

  /// Main items (主项): an item that belongs to none is one by itself.
  package var mainItems: Int { Set(items.map { $0.main ?? $0.code }).count }

  /// By GB/T 39046 type, in order; none that is empty.
  package var types: [(type: String, count: Int)] {
    Dictionary(grouping: items, by: \.type).map { ($0, $1.count) }.sorted { $0.0 < $1.0 }
  }
}

extension ServiceItem {
  package func isOn(_ list: CatalogueLists.List) -> Bool {
    switch list {
    case .power: kind == .power
    case .service: kind == .service
    case .once: visits <= 1
    }
  }
}

extension Edition {
  /// How many items are in each state of their life.
  package func lives(on day: CivilDate) -> [(state: ItemLife.State, count: Int)] {
    ItemLife.State.allCases.map { state in
      (state, items.count { $0.life.state(on: day) == state })
    }
  }

  /// The batches in their order, with the items announced in each.
  package func announced() -> [(batch: Batch, items: [ServiceItem])] {
    batches.map { batch in (batch, items.filter { $0.life.batch == batch.code }) }
  }
}
