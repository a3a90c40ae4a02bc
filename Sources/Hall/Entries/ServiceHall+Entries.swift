package import CaseEngine
package import Catalogue
internal import Phrases
internal import Storage
package import WorkCalendar

/// Typing what was done here into systems of other offices once more (双录): the sheet to copy from, the
/// record that it was done, and the register.
extension ServiceHall {
  /// The sheets of a sub-task: of the system that is named, else of what is due and not typed in yet,
  /// else of all that is due. Where numbers of people stand on one, that is an entry (R33).
  /// - Throws: `.refused` where nothing is due; `.forbidden` for who may not type it in.
  package func fieldSheets(
    of number: String, task ordinal: Int, system: String? = nil, id: String, by session: Session
  ) throws(HallError) -> [FieldSheet] {
    let file = try record(of: number).file
    guard let task = file.task(ordinal) else { throw .refused(.noSuchTask(ordinal), file) }
    let duties = try duties(of: task, in: file, system: system, session)
    let edition = try edition(of: file)
    let item = edition.item(task.item)
    let entries = duties.compactMap { duty -> (SystemDuty, SystemEntry)? in
      item?.enterInto.first { $0.system == duty.system && $0.stage == duty.stage }
        .map { (duty, $0) }
    }
    let decider = try decider(of: ordinal, in: file)
    let facts = EntryFacts(file, task, in: edition, decider: decider)
    let sheets = entries.compactMap { duty, entry in
      edition.profile.systems.first { $0.code == duty.system }.map {
        sheet(file, task, duty, $0, entry, facts, session)
      }
    }
    if entries.contains(where: { $0.1.isPersonal }) {
      let names = duties.map(\.name).joined(separator: EntryPhrase.separator.text(.chinese))
      _ = try reveal(
        number, purpose: EntryPhrase.revealPurpose.text(.chinese, names), id: id, by: session)
    }
    return sheets
  }

  /// Writes down that somebody typed it in, and the number they got.
  /// - Parameters:
  ///   - stage: nil for the first that is due and not typed in, else the last that is due.
  ///   - reason: why the number that was written down before is not it.
  package func enter(
    _ ordinal: Int, of number: String, system: String, stage: SystemEntry.Stage? = nil,
    receipt: String, reason: String?, id: String, by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    let why = reason.map { String($0.trimmed) }
    let due = stageDue(ordinal, in: try record(of: number).file, system)
    return try perform(
      .enter(
        ordinal, system: system, stage: stage ?? due, receipt: String(receipt.trimmed),
        reason: why?.isEmpty == true ? nil : why, by: try capacity(of: session)),
      on: number, id: id, by: session, seen: seen)
  }

  /// What is still to be typed in, the longest due first, and what was in a period: an officer's own
  /// department, a clerk's place, a supervisor's whole hall.
  package func entryRegister(
    _ period: ClosedRange<CivilDate>?, limit: Int, by session: Session
  ) throws(HallError) -> EntryRegister {
    try require(.seeCases, of: session)
    let list = entryList(of: session)
    let rows = try keeping { () throws(StoreFailure) in
      try store.entriesOwed(list, limit: limit + 1)
    }
    let today = now().date
    return EntryRegister(
      hallName: profile.name, banner: profile.banner, period: period, made: now(),
      clerkName: session.member.name,
      owed: rows.prefix(limit).map { EntryRegister.Owed($0, today: today, calendar) },
      hasMore: rows.count > limit, entries: try entries(in: period, list, session))
  }

  // MARK: Parts

  /// Where the system is not the sub-task's, the decider says so.
  private func stageDue(
    _ ordinal: Int, in file: CaseFile, _ system: String
  ) -> SystemEntry.Stage {
    guard let task = file.task(ordinal) else { return .acceptance }
    let named = task.systemDuties.filter { $0.system == system }
    let due = named.filter { file.due($0, of: task) != nil }
    let next = due.first { task.record(of: $0) == nil } ?? due.last ?? named.first
    return next?.stage ?? .acceptance
  }

  private func duties(
    of task: SubTask, in file: CaseFile, system: String?, _ session: Session
  ) throws(HallError) -> [SystemDuty] {
    let isWindow = session.member.role.may(.takeIn)
    if !isWindow {
      try require(.decide, of: session)
      try ownDepartment(task.ordinal, session)(file)
    }
    let known = task.systemDuties.filter { system == nil || $0.system == system }
    guard !known.isEmpty else {
      throw .refused(
        .entry(
          .notInto(
            task.ordinal, system: system ?? "", known: task.systemDuties.map(\.system).sorted())),
        file)
    }
    let due = known.filter { file.due($0, of: task) != nil }
    guard let first = due.first else {
      throw .refused(.entry(.notYet(task.ordinal, system: known[0].name)), file)
    }
    let mine = due.filter { !isWindow || $0.stage == .acceptance }
    guard !mine.isEmpty else {
      throw .refused(.entry(.onlyDepartment(task.ordinal, system: first.name)), file)
    }
    let open = mine.filter { task.record(of: $0) == nil }
    return open.isEmpty || system != nil ? mine : open
  }

  private func sheet(
    _ file: CaseFile, _ task: SubTask, _ duty: SystemDuty, _ system: OutsideSystem,
    _ entry: SystemEntry, _ facts: EntryFacts, _ session: Session
  ) -> FieldSheet {
    let record = task.record(of: duty)
    return FieldSheet(
      hallName: profile.name, banner: profile.banner, caseNumber: file.number,
      ordinal: task.ordinal, task: task.name, system: system, stage: duty.stage,
      lines: entry.fields.map {
        FieldSheet.Line(label: $0.label, value: facts.value(of: $0.source))
      },
      record: record, clerkName: record.map { staffName($0.officer) } ?? session.member.name,
      made: now())
  }

  private func decider(of ordinal: Int, in file: CaseFile) throws(HallError) -> String? {
    try whoever(of: file) { event in
      switch event {
      case .taskApproved(let approval): approval.ordinal == ordinal
      case .taskRefused(let refusal): refusal.ordinal == ordinal
      default: false
      }
    }
  }

  private func entryList(of session: Session) -> EntryList {
    switch session.member.role {
    case .officer: .ofDepartment(session.member.department ?? "")
    case .clerk: .atPlace(session.place)
    case .handout, .supervisor, .administrator: .everything
    }
  }

  private func entries(
    in period: ClosedRange<CivilDate>?, _ list: EntryList, _ session: Session
  ) throws(HallError) -> [EntryRegister.Made] {
    guard let period else { return [] }
    var made: [EntryRegister.Made] = []
    for found in try registered(.taskEntered, from: period.lowerBound, to: period.upperBound) {
      guard case .taskEntered(let entered) = found.event,
        let task = found.file.task(entered.ordinal)
      else { continue }
      switch list {
      case .ofDepartment(let code) where task.department != code: continue
      case .atPlace(let code) where found.entry.place != code: continue
      default: break
      }
      made.append(
        EntryRegister.Made(
          caseNumber: found.file.number, task: task.name, entered: entered, at: found.entry.at,
          officerName: staffName(found.entry.actor)))
    }
    return made
  }
}

extension EntryRegister.Owed {
  fileprivate init(_ row: EntryRow, today: CivilDate, _ calendar: WorkCalendar) {
    let since = row.since.date
    self.init(
      caseNumber: row.caseNumber, ordinal: row.ordinal, task: row.itemName, system: row.system,
      systemName: row.systemName, stage: row.stage, department: row.department,
      applicantName: row.applicantName, since: since,
      age: (try? calendar.workingDays(after: since, through: today)))
  }
}
