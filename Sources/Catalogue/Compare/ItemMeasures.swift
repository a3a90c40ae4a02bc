internal import Phrases
package import WorkCalendar

/// What an item costs the applicant, in the six things that are to become less (六减).
package struct ItemMeasures: Hashable, Sendable {
  package let materials: Int
  /// Officers who must act before it is decided.
  package let levels: Int
  package let steps: Int
  /// Items that some matter makes it wait for.
  package let prerequisites: Int
  /// The promised limit, in its own unit: days of two kinds are never added (R23).
  package let limit: TimeLimit
  /// In fen.
  package let fee: Int

  package init(_ item: ServiceItem, in edition: Edition) {
    materials = item.materials.count
    levels = item.looks
    steps = item.steps.count
    prerequisites =
      Set(edition.matters.flatMap(\.items).filter { $0.item == item.code }.flatMap(\.after)).count
    limit = item.promised.limit
    fee = item.fee.value?.amount ?? 0
  }
}

/// What is compared between two writings of one item (六统一), and what it may differ in.
package enum ItemField: String, CaseIterable, Sendable {
  case name, code, basis, conditions, materials, limits
}

extension ServiceItem {
  /// What stands in that field, as two halls would have to write it alike.
  ///
  /// Materials go by name and need, since each hall has its own dictionary of codes. A mark is no
  /// part of a limit.
  func content(of field: ItemField, in edition: Edition, _ language: Language) -> [String] {
    switch field {
    case .name: [name]
    case .code: [nationalCode ?? code]
    case .basis: [basis.text]
    case .conditions: conditions
    case .materials: allMaterials.map { $0.content(edition, language) }.sorted()
    case .limits: limits(language) + variants.flatMap { applying($0).limits(language) }
    }
  }

  private func limits(_ language: Language) -> [String] {
    let statutory = statutory.value?.limit.text(language) ?? LedgerPhrase.empty.text(language)
    return [
      GuidePhrase.statutory.text(language, statutory),
      GuidePhrase.promised.text(language, promised.limit.text(language)),
    ]
  }
}

extension ItemMaterial {
  fileprivate func content(_ edition: Edition, _ language: Language) -> String {
    let name = edition.material(material)?.name ?? material
    let pieces = [
      need.phrase.text(language), GuidePhrase.originals.text(language, String(originals)),
      GuidePhrase.copies.text(language, String(copies)),
    ]
    return GuidePhrase.department.text(
      language, name, pieces.joined(separator: GuidePhrase.numbers.text(language)))
  }
}

extension Stated<String> {
  fileprivate var text: String {
    switch self {
    case .value(let value): value
    case .none(let reason): reason
    }
  }
}
