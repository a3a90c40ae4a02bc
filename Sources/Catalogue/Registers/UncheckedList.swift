internal import Phrases
package import WorkCalendar

/// What no source stands behind yet: the values of each item that are marked 示例 or 待核, for the
/// hall to check or replace before it relies on them.
package struct UncheckedList: Hashable, Sendable {
  /// A part of an item in which a marked value stands.
  package enum Part: String, CaseIterable, Sendable {
    case basis, limits, fee, materials, special, variants, commitment, safety
  }

  /// One item with what is marked in it; at least one.
  package struct Row: Hashable, Sendable {
    package let item: ServiceItem
    package let parts: [Part]
  }

  package let rows: [Row]
  /// Items in force.
  package let items: Int

  package init(of edition: Edition, on day: CivilDate) {
    let living = edition.items(inForceOn: day)
    items = living.count
    rows = living.compactMap { item in
      let parts = Part.allCases.filter(item.isMarked)
      return parts.isEmpty ? nil : Row(item: item, parts: parts)
    }
  }

  /// Items of which every value has a source.
  package var complete: Int { items - rows.count }
}

extension ServiceItem {
  fileprivate func isMarked(in part: UncheckedList.Part) -> Bool {
    switch part {
    case .basis: basis.value?.isMarked ?? false
    case .limits: promised.mark != nil || statutory.value?.mark != nil
    case .fee: fee.value?.basis.isMarked ?? false
    case .materials: allMaterials.contains { $0.basis.isMarked }
    case .special: special.contains(where: \.isMarked)
    case .variants: variants.contains(where: \.isMarked)
    case .commitment: commitment.map { $0.basis.isMarked || $0.checkWithin.mark != nil } ?? false
    case .safety: publicSafety?.isMarked ?? false
    }
  }
}

extension ItemVariant {
  fileprivate var isMarked: Bool {
    promised?.mark != nil || statutory?.value?.mark != nil
      || fee?.value?.basis.isMarked ?? false || special?.contains(where: \.isMarked) ?? false
  }
}

extension SpecialLink {
  fileprivate var isMarked: Bool {
    limit?.mark != nil || promised?.mark != nil || basis?.isMarked ?? false
  }
}

extension String {
  /// A text begins with its mark, in the catalogue's language.
  fileprivate var isMarked: Bool {
    [RegisterPhrase.sample, .unverified].contains { hasPrefix($0.text(.chinese)) }
  }
}
