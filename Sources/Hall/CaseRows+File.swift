internal import CaseEngine
internal import Storage
internal import WorkCalendar

/// Queue rows are worked out from the state here, so that a store knows no rule.
extension CaseRows {
  /// - Parameters:
  ///   - version: entries the case has.
  ///   - facts: what it adds to the figures.
  init(
    _ file: CaseFile, version: Int, calendar: WorkCalendar, facts: CaseFacts?
  ) throws(HallError) {
    self.init(
      file: try CaseRow(file, version: version, calendar: calendar, facts: facts),
      // Nobody here may act on a case that is away, so no queue shows it.
      tasks: file.isAway ? [] : file.tasks.map { TaskRow($0, of: file) },
      outputs: file.outputs.map { OutputRow($0, of: file) },
      materials: file.materials.map { MaterialRow($0, of: file) },
      entries: file.isAway ? [] : file.openDuties.map { EntryRow($0, of: file) })
  }
}

extension CaseRow {
  fileprivate init(
    _ file: CaseFile, version: Int, calendar: WorkCalendar, facts: CaseFacts?
  ) throws(HallError) {
    let lapses: CivilDate?
    do { lapses = try file.lapses(calendar) } catch { throw .refused(.calendar(error), file) }
    self.init(
      number: file.number, matter: file.matter, matterName: file.matterName,
      applicantName: file.applicant.name, applicantKey: file.applicant.key,
      contactName: file.applicant.contact?.name ?? "",
      contactKey: file.applicant.contact?.id ?? "", subjectKey: file.subject?.key ?? "",
      projectCode: file.projectCode ?? "", steward: file.steward?.key ?? "",
      place: file.place, items: file.items, state: file.state, received: file.received,
      accepted: file.accepted?.date, due: file.promise?.due, warning: file.promise?.warning,
      lapses: lapses, edition: file.edition, version: version, facts: facts)
  }
}

extension TaskRow {
  fileprivate init(_ task: SubTask, of file: CaseFile) {
    self.init(
      caseNumber: file.number, ordinal: task.ordinal, item: task.item, itemName: task.name,
      department: task.department, applicantName: file.applicant.name, place: file.place,
      state: task.state,
      waitsFor: task.after.filter { file.task($0)?.state.isOpen ?? false },
      received: file.received, started: task.started?.date, reached: task.reached?.date,
      due: task.due,
      warning: task.warning, isProvisional: task.isProvisional, assignee: task.assignee)
  }
}

extension OutputRow {
  fileprivate init(_ output: Output, of file: CaseFile) {
    let standing = file.standing(of: output)
    let isLicence = output.kind == .document && output.ready != nil
    let record = file.record(of: .output(output.key))
    self.init(
      caseNumber: file.number, ordinal: output.key.ordinal, index: output.key.index,
      name: output.name, documentNumber: output.documentNumber, ready: output.ready,
      handedOut: output.handedOut?.at, standing: standing,
      place: standing == nil ? "" : file.whereabouts(of: output),
      isToTell: file.isToTell(output), issued: isLicence ? output.ready?.date : nil,
      validUntil: isLicence ? output.validUntil : nil, ending: record.ending)
  }
}

extension EntryRow {
  fileprivate init(
    _ open: (task: SubTask, duty: SystemDuty, since: Moment), of file: CaseFile
  ) {
    self.init(
      caseNumber: file.number, ordinal: open.task.ordinal, system: open.duty.system,
      systemName: open.duty.name, stage: open.duty.stage, itemName: open.task.name,
      department: open.task.department, applicantName: file.applicant.name, place: file.place,
      since: open.since)
  }
}

extension MaterialRow {
  fileprivate init(_ material: CaseMaterial, of file: CaseFile) {
    self.init(
      caseNumber: file.number, material: material.code, name: material.name,
      state: material.state, due: material.due,
      ending: file.record(of: .material(material.code)).ending)
  }
}

extension LicenceRecord {
  /// As rows have it.
  fileprivate var ending: String {
    ended?.fact.kind.rawValue ?? (isContradicted ? OutputRow.contradicted : "")
  }
}
