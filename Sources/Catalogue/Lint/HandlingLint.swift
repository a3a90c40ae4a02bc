import WorkCalendar

/// What is wrong with the way an item goes: step by step (R17), or up to a higher authority (PL 43).
struct HandlingLint {
  private let item: ServiceItem
  private let edition: Edition

  init(_ item: ServiceItem, _ edition: Edition) {
    self.item = item
    self.edition = edition
  }

  var findings: [Finding] { stages + forwarding }

  private var isStepwise: Bool {
    item.handling == .stepwise || item.variants.contains { $0.handling == .stepwise }
  }

  private var stages: [Finding] {
    guard isStepwise else {
      return item.stages.isEmpty ? [] : [finding(.needlessStages(item: item.code), rule: 17)]
    }
    guard item.stages.count > 1 else {
      return [finding(.tooFewStages(item: item.code), rule: 17)]
    }
    return stepwisePromises.contains(where: areLonger)
      ? [finding(.stagesTooLong(item: item.code), rule: 17)] : []
  }

  /// Of the item and of each variant that goes step by step.
  private var stepwisePromises: [TimeLimit] {
    let forms = item.variants.isEmpty ? [item] : item.variants.map(item.applying)
    return forms.filter { $0.handling == .stepwise }.map(\.promised.limit)
  }

  /// Only what is surely longer: limits of different units are not added (R23).
  private func areLonger(than promised: TimeLimit) -> Bool {
    let limits = item.stages.map(\.limit.limit)
    if let unit = limits.first?.unit, limits.allSatisfy({ $0.unit == unit }) {
      let sum = TimeLimit(n: limits.reduce(0) { $0 + $1.n }, unit: unit)
      return sum.isLonger(than: promised, day: edition.profile.minutesPerDay)
    }
    return limits.contains { $0.isLonger(than: promised, day: edition.profile.minutesPerDay) }
  }

  private var forwarding: [Finding] {
    let links = item.special + item.variants.flatMap { $0.special ?? [] }
    let forwarded = links.filter { $0.forwardTo != nil }
    guard !forwarded.isEmpty else { return [] }
    let timeless = forwarded.filter { $0.promised == nil }.map {
      finding(.forwardWithoutTime(link: $0.name, item: item.code), at: $0.origin, rule: 25)
    }
    let undertaken =
      item.commitment == nil ? [] : [finding(.forwardedUndertaking(item: item.code), rule: 13)]
    let most = TimeLimit(n: 20, unit: .workingDays)
    let isLate = item.promised.limit.isLonger(
      than: most, day: edition.profile.minutesPerDay)
    return timeless + undertaken
      + (isLate ? [finding(.forwardTooLate(item: item.code), rule: 24)] : [])
  }

  private func finding(
    _ problem: RegisterProblem, at: SourceLine? = nil, rule: Int
  ) -> Finding {
    Finding(at: at ?? item.origin, rule: rule, problem: .register(problem))
  }
}
