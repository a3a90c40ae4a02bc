package import Catalogue
internal import WorkCalendar

/// The answers to a request: accept, notice, decline; and what comes in later.
extension Work {
  mutating func accept() throws(Refusal) {
    switch file.state {
    case .accepted, .decided, .ready, .closed: return
    case .declined: throw .wrongState(.declined)
    case .draft, .correction: break
    }
    let missing = file.materials.filter { $0.state == .missing }.map(\.code)
    guard missing.isEmpty else { throw .materialsMissing(missing) }
    try record(acceptance(from: file.completed ?? context.at, wasDeemed: false))
  }

  /// Everything that is missing is named, so that the notice is complete by itself.
  mutating func giveNotice() throws(Refusal) {
    switch file.state {
    case .correction: throw .noticeAlreadyGiven
    case .draft: break
    case .declined, .accepted, .decided, .ready, .closed: throw .wrongState(file.state)
    }
    let missing = file.materials.filter { $0.state == .missing }.map(\.code)
    guard !missing.isEmpty else { throw .nothingMissing }
    record(.noticeGiven(NoticeGiven(materials: missing, notNameable: notNameable())))
  }

  mutating func giveSecondNotice(_ codes: [String]) throws(Refusal) {
    guard file.state == .correction, let notice = file.notice else {
      throw .wrongState(file.state)
    }
    if let unknown = codes.first(where: { file.material($0) == nil }) {
      throw .materialNotWanted(unknown)
    }
    let nameable = codes.filter { !notice.notNameable.contains($0) }
    guard nameable.isEmpty else { throw .couldHaveBeenNamed(nameable) }
    guard !codes.isEmpty else { throw .nothingMissing }
    let (named, left) = notice.notNameable.reduce(into: ([String](), [String]())) { split, code in
      if codes.contains(code) { split.0.append(code) } else { split.1.append(code) }
    }
    record(.noticeGiven(NoticeGiven(materials: named, notNameable: left)))
  }

  mutating func decline(_ grounds: Grounds) throws(Refusal) {
    switch file.state {
    case .draft, .correction: break
    case .declined: return
    case .accepted, .decided, .ready, .closed: throw .wrongState(file.state)
    }
    try check(grounds)
    record(.declined(grounds))
  }

  /// A no at intake has an intake's reason and the law's basis, since no item is examined yet; nobody
  /// failed to correct what they were not told (R9, R11).
  private func check(_ grounds: Grounds) throws(Refusal) {
    guard grounds.reason.isForIntake, grounds.reason != .notCorrected || file.notice != nil else {
      throw .reasonNotForThis(grounds.reason)
    }
    guard grounds.basis != .item else { throw .basisNotForThis(grounds.basis) }
    guard !grounds.lacksOffice else { throw .officeNeeded }
  }

  /// What is not on the case's list is refused (R1); what is in already changes nothing.
  mutating func bring(_ codes: [String], byApplicant: Bool) throws(Refusal) {
    guard file.state != .declined, file.state != .closed else { throw .wrongState(file.state) }
    var fresh: [String] = []
    for code in codes {
      guard let material = file.material(code) else { throw .materialNotWanted(code) }
      if material.state != .received, !fresh.contains(code) { fresh.append(code) }
    }
    guard !fresh.isEmpty else { return }
    record(.materialsBrought(MaterialsBrought(materials: fresh, byApplicant: byApplicant)))
    // What was being looked up is here now.
    if file.state == .accepted {
      try follow()
      try resumeWhatIsCorrected()
    }
    // Everything in after a notice is acceptance, on that day, without another word (R10).
    if file.completed != nil { try accept() }
  }

  /// Nobody had to bring these, so that the first notice could not name them. What is due at a later
  /// stage is not wanted at intake at all.
  private func notNameable() -> [String] {
    file.materials.filter { $0.state == .shared || $0.state == .reused }.map(\.code)
  }

  /// The split and the promise, from that moment, under the case's own edition (R6, R16, R27).
  func acceptance(from moment: Moment, wasDeemed: Bool) throws(Refusal) -> CaseEvent {
    let plan: CasePlan
    do {
      plan = try context.split(file, from: moment)
    } catch { throw .plan(error) }
    return .accepted(
      CaseAccepted(
        from: moment, wasDeemed: wasDeemed, promise: plan.promise,
        serialDays: plan.serialDays, parallelDays: plan.parallelDays,
        tasks: plan.tasks.map { SubTask($0, in: context.edition) },
        deferrals: deferrals(plan)))
  }

  /// The last day of each owing material: the first due day among the sub-tasks that need it.
  private func deferrals(_ plan: CasePlan) -> [String: CivilDate] {
    var days: [String: CivilDate] = [:]
    for material in file.materials where material.state == .deferred {
      days[material.code] = material.uses.map { plan.tasks[$0 - 1].promised.due }.min()
    }
    return days
  }
}

extension SubTask {
  /// As it stands on acceptance: running, or waiting for what it comes after (R16).
  init(_ planned: PlannedTask, in edition: Edition) {
    let item = planned.item
    self.init(
      ordinal: planned.ordinal, kind: planned.kind, item: item.code, name: item.name,
      department: planned.authority.department,
      departmentShort: edition.department(planned.authority.department)?.short
        ?? planned.authority.department,
      level: planned.authority.level, delegation: SubTask.Delegated(planned.authority, in: edition),
      handling: planned.commitment == nil ? item.handling : .atOnce,
      windowAuthority: item.windowAuthority, basis: item.basis.value,
      terms: planned.terms,
      links: planned.kind == .item ? item.special.map(\.kept) : [],
      stages: planned.commitment == nil && item.handling == .stepwise
        ? item.stages.map(\.kept) : [],
      on: planned.on,
      commitment: planned.commitment.map(SubTask.Commitment.init),
      givesProjectCode: planned.kind == .item && item.projectCode == .given,
      systemDuties: planned.kind == .item ? item.systemDuties(in: edition) : [],
      after: planned.after,
      state: planned.after.isEmpty ? .running : .waiting,
      started: planned.after.isEmpty ? planned.start : nil, due: planned.promised.due,
      warning: planned.promised.warning, statutoryDue: planned.statutory?.due,
      isProvisional: planned.promised.isProvisional,
      outputs: item.outputs.enumerated().map { index, name in
        Output(key: Output.Key(ordinal: planned.ordinal, index: index + 1), name: name)
      })
  }
}

extension ServiceItem {
  /// Nothing for a system that the edition does not have.
  fileprivate func systemDuties(in edition: Edition) -> [SystemDuty] {
    enterInto.compactMap { entry in
      edition.profile.systems.first { $0.code == entry.system }.map {
        SystemDuty(system: $0.code, name: $0.name, stage: entry.stage)
      }
    }
  }
}

extension SubTask.Commitment {
  init(_ terms: CommitmentTerms) {
    self.init(
      duty: terms.duty, basis: terms.basis, checkWithin: terms.checkWithin.limit)
  }
}

extension SubTask.Delegated {
  /// nil where the item's own department decides.
  package init?(_ authority: Authority, in edition: Edition) {
    guard let entry = authority.delegation else { return nil }
    self.init(
      form: entry.form,
      inNameOf: edition.department(authority.inNameOf)?.name ?? authority.inNameOf,
      document: entry.document)
  }
}
