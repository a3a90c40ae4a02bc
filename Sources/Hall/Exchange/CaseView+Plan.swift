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
    _ plan: CasePlan, subject: Subject?, identitySeen: Bool, in edition: Edition,
    _ language: Language
  ) {
    self.init(
      number: nil, matter: plan.matter.code, matterName: plan.matter.name, edition: plan.edition,
      state: .draft, applicantName: nil, subject: subject, listing: nil, received: nil,
      accepted: nil,
      promise: Promise(
        due: plan.promise.due, isProvisional: plan.promise.isProvisional,
        why: Explanation(plan, language).lines),
      visits: plan.matter.visits, questions: plan.questions,
      materials: plan.materials.map(Material.init), corrections: [:],
      identitySeen: identitySeen,
      separateMaterials: plan.separateMaterials,
      tasks: plan.tasks.map { Task($0, in: edition, language) }, meetings: [], path: plan.path,
      serialDays: plan.serialDays, parallelDays: plan.parallelDays, fees: plan.fees,
      outputs: plan.tasks.flatMap(\.outputs),
      goal: plan.matter.goal(for: plan.situation), slipCode: nil, slipPrints: 0)
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
      light: .green, outputs: task.item.outputs,
      papers: nil,
      why: Explanation.line(task, language))
  }
}

extension PlannedTask {
  /// What it will end with, none of it made yet.
  fileprivate var outputs: [CaseView.Output] {
    item.outputs.enumerated().map { index, name in
      CaseView.Output(
        task: ordinal, index: index + 1, name: name, kind: .document, documentNumber: nil,
        validUntil: nil, ready: nil, handedOut: nil)
    }
  }
}
