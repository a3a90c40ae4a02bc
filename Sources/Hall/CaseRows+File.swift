internal import CaseEngine
internal import Storage
internal import WorkCalendar

/// Queue rows are worked out from the state here, so that a store knows no rule.
extension CaseRows {
  /// - Parameter version: entries the case has.
  init(_ file: CaseFile, version: Int, calendar: WorkCalendar) throws(HallError) {
    self.init(
      file: try CaseRow(file, version: version, calendar: calendar),
      // Nobody here may act on a case that is away, so no queue shows it.
      tasks: file.isAway ? [] : file.tasks.map { TaskRow($0, of: file) },
      outputs: file.outputs.map { OutputRow($0, of: file) },
      materials: file.materials.map { MaterialRow($0, of: file) })
  }
}

extension CaseRow {
  fileprivate init(
    _ file: CaseFile, version: Int, calendar: WorkCalendar
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
      lapses: lapses, edition: file.edition, version: version)
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
    self.init(
      caseNumber: file.number, ordinal: output.key.ordinal, index: output.key.index,
      name: output.name, documentNumber: output.documentNumber, ready: output.ready,
      handedOut: output.handedOut?.at, standing: standing,
      place: standing == nil ? "" : file.whereabouts(of: output),
      isToTell: file.isToTell(output),
      slot: standing != nil && output.isCollectable ? output.slot ?? "" : "")
  }
}

extension MaterialRow {
  fileprivate init(_ material: CaseMaterial, of file: CaseFile) {
    self.init(
      caseNumber: file.number, material: material.code, name: material.name,
      state: material.state, due: material.due)
  }
}
