package import Catalogue
package import WorkCalendar

/// How an item, a matter or all of a zone goes through the hall (综合受理流程图): taken in at a window,
/// accepted, worked on side by side, decided, handed out. A value; laid out elsewhere.
package struct FlowChart: Hashable, Sendable {
  /// What one department does.
  package struct Step: Hashable, Sendable {
    /// nil in the chart of a zone, whose departments have no order.
    package let ordinal: Int?
    package let name: String
    package let department: String
    /// The longest, where there are several.
    package let limit: TimeLimit
    /// Ordinals it waits for.
    package let after: [Int]
    /// How many items it stands for.
    package let items: Int

    package init(
      ordinal: Int?, name: String, department: String, limit: TimeLimit, after: [Int],
      items: Int = 1
    ) {
      self.ordinal = ordinal
      self.name = name
      self.department = department
      self.limit = limit
      self.after = after
      self.items = items
    }
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  package let code: String
  package let name: String
  /// Names of the zones that take it in.
  package let zones: [String]
  /// Those that wait for nothing, those that wait for these, and so on.
  package let levels: [[Step]]
  /// Working days until all is decided; nil for a zone.
  package let days: Int?
  /// Ordinals on the longest path.
  package let path: [Int]
  /// What is handed out in the end; empty for a zone.
  package let outputs: [String]
  package let day: CivilDate

  /// Of a plan, as its answers have it.
  package init(_ plan: CasePlan, in edition: Edition, on day: CivilDate) {
    hallName = edition.profile.name
    banner = edition.profile.banner
    code = plan.matter.code
    name = plan.matter.name
    zones = Self.zones(of: plan.itemTasks.map(\.item.zone), in: edition)
    var depths: [Int: Int] = [:]
    var levels: [[Step]] = []
    // What is waited for stands before who waits.
    for task in plan.tasks {
      let depth = (task.after.compactMap { depths[$0] }.max() ?? -1) + 1
      depths[task.ordinal] = depth
      while levels.count <= depth { levels.append([]) }
      let department = edition.department(task.authority.department)
      levels[depth].append(
        Step(
          ordinal: task.ordinal, name: task.item.name,
          department: department?.short ?? task.authority.department,
          limit: task.terms.promised, after: task.after))
    }
    self.levels = levels
    days = plan.parallelDays
    path = plan.path
    outputs = plan.itemTasks.flatMap(\.item.outputs)
    self.day = day
  }

  /// Of all items of a zone that are in force on the day, by department.
  package init(of zone: Zone, in edition: Edition, on day: CivilDate) {
    hallName = edition.profile.name
    banner = edition.profile.banner
    code = zone.code
    name = zone.name
    zones = [zone.name]
    let items = edition.items.filter { $0.zone == zone.code && $0.life.isInForce(on: day) }
    let departments = edition.departments.compactMap { department -> Step? in
      let own = items.filter { $0.department == department.code }
      let longest = own.map(\.promised.limit).max { $0.span < $1.span }
      return longest.map {
        Step(
          ordinal: nil, name: department.name, department: department.short, limit: $0,
          after: [], items: own.count)
      }
    }
    levels = departments.isEmpty ? [] : [departments]
    days = nil
    path = []
    outputs = []
    self.day = day
  }

  private static func zones(of codes: [String], in edition: Edition) -> [String] {
    edition.zones.filter { codes.contains($0.code) }.map(\.name)
  }
}

extension TimeLimit {
  /// About how many minutes, to find the longest; no date is made of it.
  fileprivate var span: Int {
    let day = 8 * 60
    return switch unit {
    case .atOnce: 0
    case .minutes: n
    case .officeHours: n * 60
    case .halfDays: n * day / 2
    case .workingDays: n * day
    case .naturalDays: n * day * 5 / 7
    case .months: n * day * 22
    }
  }
}
