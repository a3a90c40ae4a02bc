internal import Catalogue
internal import WorkCalendar

/// The items of a matter that the answers select, and the order in which they can run (R5, R16).
struct Selection {
  struct Part {
    /// As its variant has it.
    let item: ServiceItem
    var kind = SubTask.Kind.item
    var variant: String?
    /// Ordinals, from 1.
    var after: [Int] = []
    /// Ordinal of the one on whose document its result stands; nil for its own papers.
    var on: Int?
    /// Given where it is decided on a written undertaking (R13).
    var commitment: CommitmentTerms?

    /// Both limits, as the clock takes them: what is undertaken is decided at once.
    var terms: ClockTerms {
      ClockTerms(
        statutory: item.statutory.value?.limit,
        promised: commitment == nil ? item.promised.limit : .atOnce,
        allowances: commitment == nil ? item.special.allowances : [])
    }
  }

  /// The part of ordinal n is at n − 1.
  private(set) var parts: [Part]
  /// Ordinals, each behind those it waits for.
  private(set) var order: [Int]

  /// - Parameters:
  ///   - answers: with the facts merged in.
  ///   - day: only what is in force on it is selected (R1).
  init(
    of matter: Matter, in edition: Edition, for answers: Answers, on day: CivilDate
  ) throws(PlanFault) {
    guard edition.canBeAppliedFor(matter.code, on: day) else {
      throw matter.items.isEmpty ? .nothingSelected : .notInForce(matter.code)
    }
    let chosen = Self.chosen(matter.items, edition, answers, day)
    let ordinals = Dictionary(
      uniqueKeysWithValues: chosen.enumerated().map { ($1.item.code, $0 + 1) })
    parts = chosen.map { entry, item in
      let variant = item.variant(entry.variant ?? answers.variant)
      return Part(
        item: item.applying(variant), variant: variant?.code.rawValue,
        after: Set(entry.after.compactMap { ordinals[$0] }).sorted(),
        on: entry.on.compactMap { ordinals[$0] }.first)
    }
    guard !parts.isEmpty else { throw .nothingSelected }
    order = try Self.order(parts)
  }

  /// Decides on an undertaking what was chosen so: terms by the item's code.
  mutating func undertake(_ terms: [String: CommitmentTerms]) {
    for index in parts.indices { parts[index].commitment = terms[parts[index].item.code] }
  }

  /// Puts checks behind the items, first in order since nothing holds them up.
  /// - Parameter waits: ordinals of the checks that an item cannot be decided before, by the
  ///   item's.
  mutating func add(_ checks: [Part], waits: [Int: [Int]]) {
    order = checks.indices.map { parts.count + $0 + 1 } + order
    parts += checks
    for (ordinal, checks) in waits { parts[ordinal - 1].after += checks }
  }

  /// Each item once, and only what the edition has (R1, R16).
  private static func chosen(
    _ entries: [MatterItem], _ edition: Edition, _ answers: Answers, _ day: CivilDate
  ) -> [(entry: MatterItem, item: ServiceItem)] {
    var seen: Set<String> = []
    return entries.compactMap { entry in
      guard entry.when.holds(for: answers), let item = edition.item(entry.item),
        item.life.isInForce(on: day), seen.insert(item.code).inserted
      else { return nil }
      return (entry, item)
    }
  }

  private static func order(_ parts: [Part]) throws(PlanFault) -> [Int] {
    var order: [Int] = []
    var placed: Set<Int> = []
    while order.count < parts.count {
      let ready = (1...parts.count).filter { ordinal in
        !placed.contains(ordinal) && parts[ordinal - 1].after.allSatisfy(placed.contains)
      }
      guard !ready.isEmpty else {
        throw .loop(loop(parts, placed).map { parts[$0 - 1].item.code })
      }
      order += ready
      placed.formUnion(ready)
    }
    return order
  }

  /// From any part that cannot run back along what it waits for, until one comes up again.
  private static func loop(_ parts: [Part], _ placed: Set<Int>) -> [Int] {
    var trail: [Int] = []
    var next = (1...parts.count).first { !placed.contains($0) }
    while let ordinal = next {
      if let start = trail.firstIndex(of: ordinal) { return trail[start...].reversed() }
      trail.append(ordinal)
      next = parts[ordinal - 1].after.first { !placed.contains($0) }
    }
    return trail
  }
}

extension Answers {
  /// What an item applied for by itself was asked first; a matter has no such question.
  fileprivate var variant: String? {
    guard case .one(let code) = self[Facts.Code.variant.rawValue] else { return nil }
    return code
  }
}
