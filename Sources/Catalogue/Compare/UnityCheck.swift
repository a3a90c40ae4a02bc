package import Phrases

/// Whether two hall folders write the same items alike (六统一): those of one national code, else of
/// one code.
package struct UnityCheck: Hashable, Sendable {
  /// One item that both have.
  package struct Row: Hashable, Sendable {
    package let left: String
    package let right: String
    package let name: String
    package let differences: [Difference]
  }

  /// What the two write in one field.
  package struct Difference: Hashable, Sendable {
    package let field: ItemField
    /// What only one of them has; both where the field is one text.
    package let left: [String]
    package let right: [String]
  }

  /// In the order of the first folder.
  package let rows: [Row]
  /// Codes that only one of them has.
  package let onlyLeft: [String]
  package let onlyRight: [String]

  package var differing: [Row] { rows.filter { !$0.differences.isEmpty } }

  /// - Parameters:
  ///   - fields: what must be identical.
  ///   - language: of the words in which limits and materials are told.
  package init(
    _ left: Edition, _ right: Edition, fields: [ItemField] = ItemField.allCases,
    _ language: Language = .chinese
  ) {
    let byNational = Dictionary(
      right.items.compactMap { item in item.nationalCode.map { ($0, item) } },
      uniquingKeysWith: { first, _ in first })
    let pairs = left.items.compactMap { item in
      let same = item.nationalCode.flatMap { byNational[$0] } ?? right.item(item.code)
      return same.map { (item, $0) }
    }
    rows = pairs.map { mine, other in
      Row(
        left: mine.code, right: other.code, name: mine.name,
        differences: fields.compactMap { Difference($0, (mine, left), (other, right), language) })
    }
    let known = Set(pairs.map(\.0.code))
    let others = Set(pairs.map(\.1.code))
    onlyLeft = left.items.map(\.code).filter { !known.contains($0) }
    onlyRight = right.items.map(\.code).filter { !others.contains($0) }
  }
}

extension UnityCheck.Difference {
  fileprivate init?(
    _ field: ItemField, _ left: (ServiceItem, Edition), _ right: (ServiceItem, Edition),
    _ language: Language
  ) {
    let mine = left.0.content(of: field, in: left.1, language)
    let other = right.0.content(of: field, in: right.1, language)
    guard mine != other else { return nil }
    let isList = field == .conditions || field == .materials
    let onlyMine = isList ? mine.filter { !other.contains($0) } : mine
    let onlyOther = isList ? other.filter { !mine.contains($0) } : other
    // The same entries in another order are another writing as well.
    let isOrder = onlyMine.isEmpty && onlyOther.isEmpty
    self.init(field: field, left: isOrder ? mine : onlyMine, right: isOrder ? other : onlyOther)
  }
}
