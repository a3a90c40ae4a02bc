internal import Catalogue

/// The items of a matter that the answers select, and the order in which they can run (R5, R16).
struct Selection {
  struct Part {
    let item: ServiceItem
    /// Ordinals, from 1.
    let after: [Int]
  }

  /// The part of ordinal n is at n − 1.
  let parts: [Part]
  /// Ordinals, each behind those it waits for.
  let order: [Int]

  init(of matter: Matter, in edition: Edition, for answers: Answers) throws(PlanFault) {
    let chosen = matter.items.filter { $0.when.holds(for: answers) }
    let ordinals = Dictionary(
      chosen.enumerated().map { ($1.item, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    parts = chosen.compactMap { entry in
      edition.item(entry.item).map { item in
        Part(item: item, after: entry.after.compactMap { ordinals[$0] }.sorted())
      }
    }
    guard !parts.isEmpty else { throw .nothingSelected }
    order = try Self.order(parts)
  }

  private static func order(_ parts: [Part]) throws(PlanFault) -> [Int] {
    var order: [Int] = []
    var placed: Set<Int> = []
    while order.count < parts.count {
      let ready = (1...parts.count).filter { ordinal in
        !placed.contains(ordinal) && parts[ordinal - 1].after.allSatisfy(placed.contains)
      }
      guard !ready.isEmpty else {
        let stuck = parts.indices.filter { !placed.contains($0 + 1) }
        throw .loop(stuck.map { parts[$0].item.code })
      }
      order += ready
      placed.formUnion(ready)
    }
    return order
  }
}
