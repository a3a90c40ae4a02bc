/// Finds the second of two entries with one code.
struct DuplicateCheck {
  private(set) var findings: [Finding] = []

  init(_ edition: Edition) {
    look(.department, edition.departments.map { ($0.code, $0.origin) })
    look(.place, edition.places.map { ($0.code, $0.origin) })
    look(.zone, edition.zones.map { ($0.code, $0.origin) })
    look(.window, edition.windows.map { ($0.code, $0.origin) })
    look(.supplier, edition.profile.suppliers.map { ($0.code, $0.origin) })
    look(.system, edition.profile.systems.map { ($0.code, $0.origin) })
    look(.material, edition.materials.map { ($0.code, $0.origin) })
    // A withdrawn item keeps its code, and `guide` and intake take items and matters by one name.
    let items = edition.items.map { ($0.code, $0.origin) }
    look(.item, items + edition.withdrawn.map { ($0.code, $0.origin) })
    look(.matter, items + edition.matters.map { ($0.code, $0.origin) }, after: items.count)
    look(.delegation, edition.delegations.map { ($0.code, $0.origin) })
    look(.batch, edition.batches.map { ($0.code, $0.origin) })
    for item in edition.items {
      look(.material, item.materials.map { ($0.material, $0.origin) })
      for variant in item.variants {
        look(.material, (variant.materials ?? []).map { ($0.material, $0.origin) })
      }
      look(.variant, item.variants.map { ($0.code.rawValue, $0.origin) })
    }
    for matter in edition.matters { look(inside: matter) }
  }

  private mutating func look(inside matter: Matter) {
    look(.question, matter.questions.map { ($0.code, $0.origin) })
    // An item may stand once for each of its variants; the first whose condition holds is taken.
    let plain = matter.items.filter { $0.variant == nil }
    look(.item, plain.map { ($0.item, $0.origin) })
    for code in matter.items.map(\.item).withoutRepeats {
      let chosen = matter.items.filter { $0.item == code && $0.variant != nil }
      look(.variant, chosen.map { ($0.variant ?? "", $0.origin) })
    }
  }

  /// Reports those from position `start` on whose code came before.
  private mutating func look(
    _ kind: Problem.Kind, _ entries: [(code: String, at: SourceLine)], after start: Int = 0
  ) {
    var first: [String: SourceLine] = [:]
    for (position, entry) in entries.enumerated() {
      guard let earlier = first[entry.code] else {
        first[entry.code] = entry.at
        continue
      }
      // An empty code was reported as missing.
      guard position >= start, !entry.code.isEmpty else { continue }
      findings.append(
        Finding(at: entry.at, problem: .duplicate(kind, code: entry.code, first: earlier)))
    }
  }
}
