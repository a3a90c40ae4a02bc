package import Catalogue
package import WorkCalendar

/// What the items of a project want, told together and once (联告): conditions, the rules behind them,
/// what is looked at on site, and materials by stage, each said once with for which items.
package struct JointNotice: Hashable, Sendable {
  /// One thing that is told, once.
  package struct Line: Hashable, Sendable {
    package let text: String
    /// Ordinals of the items it is for.
    package let uses: [Int]
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  /// nil before there is a case.
  package let number: String?
  package let matterName: String
  /// nil while nobody was named.
  package let applicantName: String?
  package let day: CivilDate
  package let items: [CheckListPaper.ItemLine]
  package let conditions: [Line]
  /// The law, the standards and the binding rules.
  package let rules: [Line]
  /// Visits, tests, hearings and the like.
  package let links: [Line]
  /// What nobody has to bring is left out.
  package let materials: [CheckListPaper.Line]
  package let enquiryPhone: String
  package let complaintPhone: String
  /// 0 for the first print.
  package let reprint: Int

  /// - Parameters:
  ///   - plan: under the edition.
  ///   - number: the case's; nil before there is one.
  ///   - reprint: 0 for the first print.
  package init(
    of plan: CasePlan, in edition: Edition, number: String? = nil, applicantName: String? = nil,
    day: CivilDate, reprint: Int = 0
  ) {
    hallName = edition.profile.name
    banner = edition.profile.banner
    self.number = number
    matterName = plan.matter.name
    self.applicantName = applicantName
    self.day = day
    let tasks = plan.itemTasks
    items = tasks.map { CheckListPaper.ItemLine($0, in: edition) }
    conditions = Self.united(tasks.map { ($0.item.conditions, [$0.ordinal]) })
    rules = Self.united(tasks.map { (Self.rules(of: $0, in: plan), [$0.ordinal]) })
    links = Self.united(tasks.map { ($0.item.special.map(\.name), [$0.ordinal]) })
    materials = plan.materials.filter { $0.state != .shared }
      .map { CheckListPaper.Line($0, in: edition) }
    enquiryPhone = edition.profile.enquiryPhone
    complaintPhone = edition.profile.complaintPhone
    self.reprint = reprint
  }

  /// Its own basis, those of its special links, and those of what it asks for.
  private static func rules(of task: PlannedTask, in plan: CasePlan) -> [String] {
    let asked = Set(plan.materials.filter { $0.uses.contains(task.ordinal) }.map(\.code))
    return [task.item.basis.value].compactMap(\.self)
      + task.item.special.compactMap(\.basis)
      + task.item.materials.filter { asked.contains($0.material) }.map(\.basis)
  }

  /// Each text once, in the order in which it comes up first.
  private static func united(_ parts: [(texts: [String], uses: [Int])]) -> [Line] {
    var order: [String] = []
    var uses: [String: Set<Int>] = [:]
    for part in parts {
      for text in part.texts where text.isStated {
        if uses[text] == nil { order.append(text) }
        uses[text, default: []].formUnion(part.uses)
      }
    }
    return order.map { Line(text: $0, uses: (uses[$0] ?? []).sorted()) }
  }
}
