internal import Catalogue
internal import WorkCalendar

/// `accepted`, version 1.
struct AcceptedBody: Codable {
  private let from: MomentNumber
  private let wasDeemed: Bool
  private let promise: PromiseBody
  private let serialDays: Int
  private let parallelDays: Int
  private let tasks: [AcceptedTaskBody]
  private let deferrals: [String: DayText]

  init(_ acceptance: CaseAccepted) {
    from = MomentNumber(acceptance.from)
    wasDeemed = acceptance.wasDeemed
    promise = PromiseBody(acceptance.promise)
    serialDays = acceptance.serialDays
    parallelDays = acceptance.parallelDays
    tasks = acceptance.tasks.map(AcceptedTaskBody.init)
    deferrals = acceptance.deferrals.mapValues(DayText.init)
  }

  var acceptance: CaseAccepted {
    CaseAccepted(
      from: from.moment, wasDeemed: wasDeemed, promise: promise.promise, serialDays: serialDays,
      parallelDays: parallelDays, tasks: tasks.map(\.task),
      deferrals: deferrals.mapValues(\.date))
  }
}

struct PromiseBody: Codable {
  private let due: DayText
  private let warning: DayText
  private let isProvisional: Bool
  private let path: [Int]

  init(_ promise: CaseFile.Promise) {
    due = DayText(promise.due)
    warning = DayText(promise.warning)
    isProvisional = promise.isProvisional
    path = promise.path
  }

  var promise: CaseFile.Promise {
    CaseFile.Promise(
      due: due.date, warning: warning.date, isProvisional: isProvisional, path: path)
  }
}

/// A sub-task as it stands on acceptance: nobody has it, nothing is concluded, and its outputs are
/// names.
private struct AcceptedTaskBody: Codable {
  // In the order they are written in: sorting them was a twentieth of an intake.
  private let after: [Int]
  private let basis: String?
  /// Of an internal check the material it confirms; left out of an item.
  private let check: String?
  private let commitment: CommitmentBody?
  private let delegation: DelegatedBody?
  private let department: String
  private let departmentShort: String
  private let due: DayText
  /// Left out where it gives none.
  private let givesProjectCode: Bool?
  private let handling: Word<ServiceItem.Handling>
  private let isProvisional: Bool
  private let item: String
  private let level: Word<Tier>
  /// Left out where the item has no special link.
  private let links: [LinkBody]?
  private let name: String
  /// Left out where its result has papers of its own.
  private let on: Int?
  private let ordinal: Int
  private let outputs: [String]
  private let promised: LimitBody
  /// Left out where it does not go step by step.
  private let stages: [StageBody]?
  private let started: MomentNumber?
  private let state: Word<SubTask.State>
  private let statutory: LimitBody?
  private let statutoryDue: DayText?
  /// Left out where it is typed into no other system.
  private let systems: [DutyBody]?
  private let warning: DayText
  private let windowAuthority: String?

  init(_ task: SubTask) {
    ordinal = task.ordinal
    item = task.item
    name = task.name
    department = task.department
    departmentShort = task.departmentShort
    level = Word(task.level)
    links = task.links.isEmpty ? nil : task.links.map(LinkBody.init)
    stages = task.stages.isEmpty ? nil : task.stages.map(StageBody.init)
    on = task.on
    delegation = task.delegation.map(DelegatedBody.init)
    givesProjectCode = task.givesProjectCode ? true : nil
    handling = Word(task.handling)
    windowAuthority = task.windowAuthority
    basis = task.basis
    check = if case .check(let material) = task.kind { material } else { nil }
    commitment = task.commitment.map(CommitmentBody.init)
    statutory = task.terms.statutory.map(LimitBody.init)
    promised = LimitBody(task.terms.promised)
    after = task.after
    state = Word(task.state)
    started = task.started.map(MomentNumber.init)
    due = DayText(task.due)
    warning = DayText(task.warning)
    statutoryDue = task.statutoryDue.map(DayText.init)
    isProvisional = task.isProvisional
    outputs = task.outputs.map(\.name)
    systems = task.systemDuties.isEmpty ? nil : task.systemDuties.map(DutyBody.init)
  }

  var task: SubTask {
    let links = links?.map(\.link) ?? []
    return SubTask(
      ordinal: ordinal, kind: check.map { .check(material: $0) } ?? .item, item: item, name: name,
      department: department,
      departmentShort: departmentShort, level: level.value, delegation: delegation?.delegated,
      handling: handling.value,
      windowAuthority: windowAuthority, basis: basis,
      terms: ClockTerms(
        statutory: statutory?.limit, promised: promised.limit,
        allowances: commitment == nil ? links.allowances : []),
      links: links, stages: stages?.map(\.stage) ?? [], on: on, commitment: commitment?.commitment,
      givesProjectCode: givesProjectCode ?? false,
      systemDuties: systems?.map(\.duty) ?? [], after: after,
      state: state.value, started: started?.moment, due: due.date, warning: warning.date,
      statutoryDue: statutoryDue?.date, isProvisional: isProvisional,
      outputs: outputs.enumerated().map { index, name in
        Output(key: Output.Key(ordinal: ordinal, index: index + 1), name: name)
      })
  }
}

private struct DutyBody: Codable {
  private let name: String
  private let stage: Word<SystemEntry.Stage>
  private let system: String

  init(_ duty: SystemDuty) {
    name = duty.name
    stage = Word(duty.stage)
    system = duty.system
  }

  var duty: SystemDuty { SystemDuty(system: system, name: name, stage: stage.value) }
}

private struct StageBody: Codable {
  private let limit: LimitBody
  private let name: String

  init(_ stage: HandlingStage) {
    limit = LimitBody(stage.limit.limit)
    name = stage.name
  }

  var stage: HandlingStage { HandlingStage(name: name, limit: CatalogueLimit(limit.limit)) }
}

private struct LinkBody: Codable {
  private let basis: String?
  /// Left out where it is done here.
  private let forwardTo: String?
  private let limit: LimitBody?
  private let name: String
  /// Left out where it is no visit on site.
  private let onSite: Bool?
  private let procedure: Word<SpecialLink.Procedure>?
  private let promised: LimitBody?

  init(_ link: SpecialLink) {
    name = link.name
    procedure = link.procedure.map(Word.init)
    limit = link.limit.map { LimitBody($0.limit) }
    promised = link.promised.map { LimitBody($0.limit) }
    basis = link.basis
    onSite = link.isOnSite ? true : nil
    forwardTo = link.forwardTo
  }

  var link: SpecialLink {
    SpecialLink(
      name: name, procedure: procedure?.value, limit: limit.map { CatalogueLimit($0.limit) },
      promised: promised.map { CatalogueLimit($0.limit) }, basis: basis,
      isOnSite: onSite ?? false, forwardTo: forwardTo)
  }
}

private struct CommitmentBody: Codable {
  private let basis: String
  private let checkWithin: LimitBody
  private let duty: String

  init(_ commitment: SubTask.Commitment) {
    basis = commitment.basis
    checkWithin = LimitBody(commitment.checkWithin)
    duty = commitment.duty
  }

  var commitment: SubTask.Commitment {
    SubTask.Commitment(duty: duty, basis: basis, checkWithin: checkWithin.limit)
  }
}

private struct DelegatedBody: Codable {
  private let document: String
  private let form: Word<Delegation.Form>
  private let inNameOf: String

  init(_ delegated: SubTask.Delegated) {
    document = delegated.document
    form = Word(delegated.form)
    inNameOf = delegated.inNameOf
  }

  var delegated: SubTask.Delegated {
    SubTask.Delegated(form: form.value, inNameOf: inNameOf, document: document)
  }
}
