/// A material on a service guide: asked for once, for all items that need it (R8).
package struct GuideMaterial: Hashable, Sendable {
  package let material: Material
  /// Codes of the items that ask for it.
  package let items: [String]
  /// Essential as soon as one item cannot do without it.
  package let need: ItemMaterial.Need
  /// When the first item wants it.
  package let stage: ItemMaterial.Stage
  /// Pieces: what the most demanding item wants, since one set serves all.
  package let originals: Int
  package let copies: Int
  /// When anybody asks for it; nil is always.
  package let when: Condition?
  /// The articles that let the offices ask, each once.
  package let bases: [String]
  /// Items of the same guide whose output it is.
  package let producers: [String]
}

extension GuideMaterial {
  /// One item's wish, and when the item is in the matter at all.
  struct Use {
    let item: String
    let itemWhen: Condition?
    let entry: ItemMaterial

    var when: Condition? {
      switch (itemWhen, entry.when) {
      case (nil, let only), (let only, nil): only
      case (let item?, let entry?): .all([item, entry])
      }
    }
  }

  /// Unites the uses of one material; there is at least one.
  init(_ material: Material, _ uses: [Use], producers: [String]) {
    let entries = uses.map(\.entry)
    let conditions = uses.map(\.when)
    let needs = ItemMaterial.Need.allCases
    let stages = ItemMaterial.Stage.allCases
    self.init(
      material: material, items: uses.map(\.item),
      need: needs.first { need in entries.contains { $0.need == need } } ?? .essential,
      stage: stages.first { stage in entries.contains { $0.stage == stage } } ?? .intake,
      originals: entries.map(\.originals).max() ?? 0, copies: entries.map(\.copies).max() ?? 0,
      when: Self.union(conditions), bases: entries.map(\.basis).withoutRepeats, producers: producers
    )
  }

  private static func union(_ conditions: [Condition?]) -> Condition? {
    let known = conditions.compactMap { $0 }
    guard known.count == conditions.count else { return nil }
    let parts = known.withoutRepeats
    return parts.count == 1 ? parts[0] : .any(parts)
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it stood first.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
