package import CaseEngine
package import Catalogue
package import Phrases
internal import WorkCalendar

extension CaseView {
  /// A plan: nothing of it is a case yet, so every sub-task waits and every light is green.
  /// - Parameters:
  ///   - subject: the person concerned, as far as the request names one.
  ///   - identitySeen: as the request says.
  package init(
    _ plan: CasePlan, subject: Subject?, projectCode: String? = nil, identitySeen: Bool,
    in edition: Edition,
    _ language: Language
  ) {
    self.init(
      number: nil, matter: plan.matter.code, matterName: plan.matter.name, edition: plan.edition,
      state: .draft, withdrawn: nil, applicantName: nil, subject: subject,
      projectCode: projectCode, lead: plan.matter.lead, listing: nil, received: nil,
      accepted: nil,
      promise: Promise(
        due: plan.promise.due, isProvisional: plan.promise.isProvisional,
        why: Explanation(plan, language).lines),
      visits: plan.matter.visits, questions: plan.questions,
      materials: plan.materials.map(Material.init), corrections: [:],
      identitySeen: identitySeen,
      separateMaterials: plan.separateMaterials,
      tasks: plan.tasks.map { Task($0, in: edition, language) }, meetings: [], stewardships: [],
      stewardTrips: 0, pickup: nil,
      market: MarketStanding(plan, in: edition), path: plan.path,
      heldTime: nil,
      serialDays: plan.serialDays, parallelDays: plan.parallelDays, fees: plan.fees,
      outputs: plan.tasks.filter { $0.on == nil }.flatMap { $0.outputs(in: plan) },
      goal: plan.matter.goal(for: plan.situation), slipCode: nil, slipPrints: 0, custody: [],
      whereabouts: nil)
  }
}

extension CaseView.Material {
  init(_ material: CaseMaterial) {
    self.init(
      code: material.code, name: material.name, uses: material.uses, state: material.state,
      due: material.due, source: material.source, isDeferrable: material.isDeferrable,
      isOptional: material.isOptional,
      originals: material.originals, copies: material.copies)
  }
}

extension CaseView.Stage {
  /// A step of a plan: nobody has made it.
  fileprivate init(_ stage: HandlingStage) {
    self.init(
      name: stage.name, limit: stage.limit.limit, due: nil, light: .grey, made: nil, officer: nil,
      agrees: nil)
  }
}

extension CaseView.Task {
  fileprivate init(_ task: PlannedTask, in edition: Edition, _ language: Language) {
    self.init(
      ordinal: task.ordinal, kind: task.kind, item: task.item.code, name: task.item.name,
      department: task.authority.department,
      departmentShort: edition.department(task.authority.department)?.short
        ?? task.authority.department,
      tier: task.authority.level,
      delegation: SubTask.Delegated(task.authority, in: edition)?.sentence(language),
      state: .waiting, stateName: SubTask.State.waiting.name(language),
      duty: task.commitment?.duty, finding: nil, after: task.after, start: task.start.date,
      due: task.promised.due,
      statutoryDue: task.statutory?.due, isProvisional: task.promised.isProvisional,
      limit: task.terms.promised,
      links: task.kind == .item ? task.item.special : [], stops: [], extended: nil, issueDue: nil,
      stages: task.commitment == nil && task.item.handling == .stepwise
        ? task.item.stages.map { CaseView.Stage($0) } : [],
      decidedBy: task.item.special.compactMap(\.forwardTo).first,
      light: .green, outputs: task.item.outputs,
      papers: nil,
      why: Explanation.line(task, language))
  }
}

extension PlannedTask {
  /// What it will end with, none of it made yet.
  fileprivate func outputs(in plan: CasePlan) -> [CaseView.Output] {
    let others = plan.tasks.filter { $0.on == ordinal }.map(\.ordinal)
    return item.outputs.enumerated().map { index, name in
      CaseView.Output(
        task: ordinal, index: index + 1, name: name, kind: .document, documentNumber: nil,
        validUntil: nil, holder: nil, standing: index == 0 ? others : [], ready: nil,
        handedOut: nil)
    }
  }
}
