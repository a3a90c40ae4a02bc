import Catalogue
import CatalogueTesting
import TestSupport
import Testing
import WorkCalendar

@testable import CaseEngine

struct RoutingPropertyTests {
  @Test(
    "R7: who decides each item of a random plan is who a second reading of the register says",
    arguments: seeds(0..<60))
  func routing(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &* 31 &+ 5)
    let plain = RandomCatalogue(seed: seed).edition
    let register = (0..<10).map { entry($0, of: plain, &random) }
    let edition = plain.with(register)
    let planner = Planner(edition: edition, calendar: shippedCalendar)
    var delegated = 0
    for matter in edition.matters {
      let facts = Facts(
        applicant: Matter.ApplicantKind.allCases.randomElement(using: &random),
        hasAgent: Bool.random(using: &random), tier: Tier.allCases.randomElement(using: &random))
      let day = CivilDate(2026, 1, 5).adding(days: Int.random(in: 0..<200, using: &random))
      let request = PlanRequest(
        matter: matter.code, answers: matter.randomAnswers(using: &random), facts: facts)
      let start = Moment(day, hour: 9, minute: 0)
      guard let plan = try? planner.plan(request, from: start) else { continue }
      for task in plan.itemTasks {
        let entry = second(register, task.item, facts, day)
        delegated += entry == nil ? 0 : 1
        #expect(task.authority.delegation == entry)
        #expect(task.authority.department == entry?.department ?? task.item.department)
        #expect(task.authority.level == entry?.level ?? task.item.level)
        let isOwnName = entry?.form == .devolved
        #expect(
          task.authority.inNameOf == (isOwnName ? entry?.department : task.item.department))
      }
    }
    #expect(seed > 0 || delegated > 0, "the register is used at all")
  }

  /// From the last entry to the first: an earlier one takes the place of a later one. Conditions are
  /// of the tier only, and read by hand.
  private func second(
    _ register: [Delegation], _ item: ServiceItem, _ facts: Facts, _ day: CivilDate
  ) -> Delegation? {
    var found: Delegation?
    for entry in register.reversed() where entry.items.contains(item.code) {
      if day < entry.from { continue }
      if let until = entry.until, day >= until { continue }
      if case .chosen(_, let tiers)? = entry.when {
        guard let tier = facts.tier, tiers.contains(tier.rawValue) else { continue }
      }
      found = entry
    }
    return found
  }

  private func entry(
    _ number: Int, of edition: Edition, _ random: inout SplitMix64
  ) -> Delegation {
    let items = edition.items.map(\.code).shuffled(using: &random)
      .prefix(Int.random(in: 1...4, using: &random))
    let tiers = Tier.allCases.filter { _ in Bool.random(using: &random) }.map(\.rawValue)
    let from = CivilDate(2026, 1, 5).adding(days: Int.random(in: -50..<150, using: &random))
    let length = Int.random(in: 1...200, using: &random)
    return Delegation(
      code: "d\(number)", items: Array(items),
      when: Bool.random(using: &random) ? nil : .chosen(question: "tier", options: tiers),
      department: edition.departments.randomElement(using: &random)?.code ?? "",
      level: Tier.allCases.randomElement(using: &random) ?? .township,
      form: Delegation.Form.allCases.randomElement(using: &random) ?? .entrusted,
      document: "文 \(number)", from: from,
      until: Bool.random(using: &random) ? nil : from.adding(days: length))
  }
}

extension Edition {
  fileprivate func with(_ delegations: [Delegation]) -> Edition {
    Edition(
      number: number, date: date, profile: profile, departments: departments, zones: zones,
      places: places, windows: windows, materials: materials, items: items, matters: matters,
      withdrawn: withdrawn, delegations: delegations, batches: batches)
  }
}
