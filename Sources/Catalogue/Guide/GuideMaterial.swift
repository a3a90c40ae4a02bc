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
  /// The same, with what brings in the items that ask for it taken for granted.
  package let own: Condition?
  /// The articles that let the offices ask, each once.
  package let bases: [String]
  /// Items of the same guide whose output it is.
  package let producers: [String]
}

extension GuideMaterial {
  /// One item's wish, with its condition.
  struct Use {
    let item: String
    /// When the item asks for it, and is in the matter at all; nil is always.
    let when: Condition?
    /// When the item asks for it, once it is in the matter; nil is always.
    let own: Condition?
    let entry: ItemMaterial
  }

  /// Unites the uses of one material; there is at least one.
  init(
    _ material: Material, _ uses: [Use], producers: [String], asking questions: [Question]
  ) {
    let entries = uses.map(\.entry)
    let conditions = uses.map(\.when)
    let needs = ItemMaterial.Need.allCases
    let stages = ItemMaterial.Stage.allCases
    self.init(
      material: material, items: uses.map(\.item).withoutRepeats,
      need: needs.first { need in entries.contains { $0.need == need } } ?? .essential,
      stage: stages.first { stage in entries.contains { $0.stage == stage } } ?? .intake,
      originals: entries.map(\.originals).max() ?? 0, copies: entries.map(\.copies).max() ?? 0,
      when: .union(conditions, asking: questions), own: Self.own(uses, asking: questions),
      bases: entries.map(\.basis).withoutRepeats,
      producers: producers
    )
  }

  /// Where the items differ in it, what brings them in is a part of it again.
  private static func own(_ uses: [Use], asking questions: [Question]) -> Condition? {
    let conditions = uses.map(\.own)
    return .union(
      conditions.withoutRepeats.count == 1 ? conditions : uses.map(\.when), asking: questions)
  }
}

extension GuideMaterial.Use {
  /// nil when the variant never asks for it.
  init?(item: String, itemWhen: Condition?, rest: ConditionRest, entry: ItemMaterial) {
    switch (itemWhen, rest) {
    case (_, .never): return nil
    case (let only, .always): self.init(item: item, when: only, own: nil, entry: entry)
    case (nil, .test(let only)): self.init(item: item, when: only, own: only, entry: entry)
    case (let outer?, .test(let inner)):
      self.init(item: item, when: .all([outer, inner]), own: inner, entry: entry)
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it stood first.
  var withoutRepeats: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
