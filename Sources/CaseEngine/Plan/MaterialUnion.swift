internal import Catalogue
internal import WorkCalendar

/// Unites what the sub-tasks ask for: each material once, for all that need it (R8).
struct MaterialUnion {
  private struct Use {
    /// Of the sub-task.
    let ordinal: Int
    let due: CivilDate
    let entry: ItemMaterial
    /// By which this material is asked for: the entry's, or that of what it stands in for.
    let basis: String
  }

  private let uses: [(code: String, uses: [Use])]
  /// With the facts merged in.
  private let answers: Answers
  private let edition: Edition
  private let marks: [String: MaterialState]
  private let heldFrom: [String: String]
  /// Nobody may owe anything.
  private let isListed: Bool
  /// Ordinal of the sub-task of each item.
  private let ordinals: [String: Int]

  /// What each department by itself would ask for, added up.
  var separateCount: Int { uses.reduce(0) { $0 + $1.uses.count } }

  init(
    tasks: [PlannedTask], matter: Matter, answers: Answers, facts: Facts, edition: Edition,
    marks: [String: MaterialState], heldFrom: [String: String] = [:],
    isListed: Bool = false
  ) {
    self.answers = facts.merged(into: answers)
    self.edition = edition
    self.marks = marks
    self.heldFrom = heldFrom
    self.isListed = isListed
    let items = tasks.filter { $0.kind == .item }
    ordinals = Dictionary(
      items.map { ($0.item.code, $0.ordinal) }, uniquingKeysWith: { first, _ in first })
    uses = Self.group(tasks, matter) { facts.merged(into: answers, variant: $0) }
  }

  /// - Parameter answers: what an item of that variant is tested against.
  private static func group(
    _ tasks: [PlannedTask], _ matter: Matter, answers: (_ variant: String?) -> Answers
  ) -> [(code: String, uses: [Use])] {
    var order: [String] = []
    var byCode: [String: [Use]] = [:]
    for task in tasks {
      let known = answers(task.variant)
      let isSpared = task.commitment?.standsFor.contains ?? { _ in false }
      for entry in task.item.materials
      where entry.when.holds(for: known) && !isSpared(entry.material) {
        guard let (code, basis) = wanted(entry, matter, known) else { continue }
        if byCode[code] == nil { order.append(code) }
        byCode[code, default: []].append(
          Use(ordinal: task.ordinal, due: task.promised.due, entry: entry, basis: basis))
      }
    }
    return order.map { ($0, byCode[$0] ?? []) }
  }

  /// What the matter asks for where an item asks for this: nothing, another material, or the same.
  private static func wanted(
    _ entry: ItemMaterial, _ matter: Matter, _ answers: Answers
  ) -> (code: String, basis: String)? {
    guard matter.waiver(of: entry.material, answers: answers) == nil else { return nil }
    guard let other = matter.substitution(for: entry.material, answers: answers) else {
      return (entry.material, entry.basis)
    }
    guard matter.waiver(of: other.by, answers: answers) == nil else { return nil }
    return (other.by, other.basis)
  }

  func united() throws(PlanFault) -> [CaseMaterial] {
    let codes = Set(uses.map(\.code))
    if let unknown = marks.keys.filter({ !codes.contains($0) }).min() {
      throw .unknownMaterial(unknown)
    }
    var list: [CaseMaterial] = []
    for (code, uses) in uses { list.append(try unite(code, uses)) }
    return list
  }

  private func unite(_ code: String, _ uses: [Use]) throws(PlanFault) -> CaseMaterial {
    let entries = uses.map(\.entry)
    let material = edition.material(code)
    let source = source(of: material, for: uses)
    let (need, stage) = Self.strictest(entries)
    var united = CaseMaterial(
      code: code, name: material?.name ?? code, uses: Set(uses.map(\.ordinal)).sorted(),
      need: need, stage: stage,
      originals: entries.map(\.originals).max() ?? 0, copies: entries.map(\.copies).max() ?? 0,
      basis: uses[0].basis, hint: material?.hint, source: source, state: .missing)
    try settle(&united, uses)
    return united
  }

  /// The state follows from where it comes from and when it is due, then from the clerk's mark.
  private func settle(_ material: inout CaseMaterial, _ uses: [Use]) throws(PlanFault) {
    if material.source != .applicant { material.state = .shared }
    let isDue = material.stage == .intake && material.need != .optional
    if material.state == .missing, !isDue { material.state = .later }
    guard let mark = marks[material.code] else { return }
    switch mark {
    case .received: material.state = mark
    case .reused:
      material.state = mark
      if let number = heldFrom[material.code] { material.source = .earlierCase(number) }
    case .missing, .shared, .later: break
    case .deferred:
      guard material.isDeferrable, material.state == .missing else {
        throw .notDeferrable(material.code)
      }
      guard !isListed else { throw .listedParty(material.code) }
      material.state = .deferred
      material.due = uses.map(\.due).min()
    }
  }

  /// Another sub-task of the case makes it, or a register shows it, or the applicant brings it. A
  /// sub-task's own output is no source for itself.
  private func source(of material: Material?, for uses: [Use]) -> CaseMaterial.Source {
    let makers = (material?.producedBy ?? []).compactMap { ordinals[$0] }
    if let maker = makers.min(), !uses.contains(where: { $0.ordinal == maker }) {
      return .subTask(maker)
    }
    guard let share = material?.share, share.when.holds(for: answers) else { return .applicant }
    let isChecked = share.check != nil && edition.profile.dataWindow != nil
    return isChecked ? .check(share.source) : .register(share.source)
  }

  /// The earliest stage at which it is required, and how much it is then; what is optional for one
  /// makes nothing stricter for another.
  private static func strictest(
    _ entries: [ItemMaterial]
  ) -> (ItemMaterial.Need, ItemMaterial.Stage) {
    let required = entries.filter { $0.need != .optional }
    let stages = (required.isEmpty ? entries : required).map(\.stage)
    let stage = ItemMaterial.Stage.allCases.first { stages.contains($0) } ?? .intake
    guard !required.isEmpty else { return (.optional, stage) }
    let isEssential = required.contains { $0.need == .essential && $0.stage == stage }
    return (isEssential ? .essential : .deferrable, stage)
  }
}
