internal import Catalogue
internal import WorkCalendar

/// Taking back: by the applicant, what is open; by the department, what it decided (R21).
extension Work {
  /// What is concluded stays what it is: its outputs are handed out as ever. What waits for the
  /// one that is taken back ends with it (R19).
  mutating func withdraw(_ ordinal: Int?, reason: String) throws(Refusal) {
    if ordinal == nil, file.withdrawn != nil { return }
    guard file.state.isOpen else { throw .wrongState(file.state) }
    guard reason.isStated else { throw .flow(.reasonNeeded) }
    let taken = try open(ordinal)
    record(.withdrawn(Withdrawal(ordinal: ordinal, reason: Masking.numbers(in: reason))))
    for task in taken {
      record(.taskVoided(TaskVoided(ordinal: task, cause: .withdrawn)))
    }
    if file.accepted != nil { try follow() }
  }

  /// Ordinals of what would end; none for a request that was not split yet.
  private func open(_ ordinal: Int?) throws(Refusal) -> [Int] {
    guard let ordinal else {
      let open = file.tasks.filter { $0.state.isOpen && $0.holdsCase }.map(\.ordinal)
      guard file.accepted == nil || !open.isEmpty else { throw .flow(.nothingOpen) }
      return open
    }
    guard let task = file.task(ordinal) else { throw .noSuchTask(ordinal) }
    guard !task.isCheck else { throw .onlyAnswered(ordinal) }
    guard task.state.isOpen else { throw .taskConcluded(ordinal, task.state) }
    return [ordinal]
  }

  /// Its limits run from its first start, as if it had never been decided; an undertaking's check, and
  /// whatever followed from the decision, keeps it from being taken back.
  mutating func reopen(
    _ ordinal: Int, reason: String, by department: String
  ) throws(Refusal) {
    guard let task = file.task(ordinal) else { throw .noSuchTask(ordinal) }
    guard !task.isCheck else { throw .onlyAnswered(ordinal) }
    guard department == task.department else {
      throw .otherDepartment(task: ordinal, department: task.department)
    }
    guard task.state == .approved || task.state == .refused, let start = task.started else {
      throw .flow(.notDecided(ordinal))
    }
    guard reason.isStated else { throw .flow(.reasonNeeded) }
    let papers = task.outputs.compactMap { file.output($0.on ?? $0.key) }
    if let output = papers.first(where: { $0.handedOut != nil }) {
      throw .outputAlreadyHandedOut(output.key)
    }
    for output in papers {
      if let away = output.away { throw .pickup(away.refusal(of: output.key)) }
    }
    let others = followers(of: ordinal)
    guard others.isEmpty else { throw .flow(.othersFollowed(ordinal, others: others)) }
    let clock = CaseClock(calendar: context.calendar, hours: context.edition.profile.hours)
    let reading = try dated { _ throws(CalendarError) in
      try clock.reading(of: task, from: start, now: context.at)
    }
    record(
      .taskReopened(
        TaskReopened(
          ordinal: ordinal, reason: Masking.numbers(in: reason), outputs: outputs(of: task),
          dates: TaskDates(reading, ordinal: ordinal))))
    try renewOwing(of: ordinal)
  }

  /// What it still needs and what nobody wanted any more when its day came gets the days of an office's
  /// answer: the mistake was not the applicant's (R12).
  private mutating func renewOwing(of ordinal: Int) throws(Refusal) {
    let late = file.materials.filter { material in
      material.uses.contains(ordinal) && material.state == .deferred
        && material.due.map { $0 < context.at.date } ?? false
    }
    guard !late.isEmpty else { return }
    let day = try dated { calendar throws(CalendarError) in
      try calendar.workingDay(CaseFile.daysToAnswer, after: context.at.date).date
    }
    record(
      .datesMoved(
        DatesMoved(
          cause: .reopened(ordinal), tasks: [], promise: nil,
          deferrals: Dictionary(uniqueKeysWithValues: late.map { ($0.code, day) }))))
  }

  /// What started or ended because it was decided, or has to be checked.
  private func followers(of ordinal: Int) -> [Int] {
    file.tasks.filter { other in
      if case .followUp(ordinal) = other.kind { return true }
      // A check that ended because nobody needed it any more was never answered.
      if case .check(let code) = other.kind, other.state == .void,
        let material = file.material(code), material.isChecked, material.uses.contains(ordinal)
      {
        return true
      }
      // What was to stand on its document got papers of its own.
      if other.on == ordinal, other.outputs.contains(where: { $0.ready != nil && $0.on == nil }) {
        return true
      }
      return other.after.contains(ordinal) && other.state != .waiting
    }.map(\.ordinal)
  }

  /// Those of the edition; a refusal took the place of their names.
  private func outputs(of task: SubTask) -> [String] {
    guard task.state == .refused else { return task.outputs.map(\.name) }
    let planned = try? context.split(file, from: file.accepted ?? file.received)
    return planned?.tasks.first { $0.ordinal == task.ordinal }?.item.outputs ?? []
  }
}

/// Simulated approval (模拟审批, R20): an opinion ahead of its precondition, and never a number.
extension Work {
  mutating func simulate(
    _ ordinal: Int, agrees: Bool, reason: String?, by department: String
  ) throws(Refusal) {
    guard let task = file.task(ordinal) else { throw .noSuchTask(ordinal) }
    guard !task.isCheck else { throw .onlyAnswered(ordinal) }
    guard department == task.department else {
      throw .otherDepartment(task: ordinal, department: task.department)
    }
    guard task.state == .waiting else {
      throw task.state.isOpen ? .flow(.notWaiting(ordinal)) : .taskConcluded(ordinal, task.state)
    }
    guard agrees || reason.isStated else { throw .reasonNeeded(ordinal) }
    let opinion = SubTask.Examination(
      officer: context.actor.staff, agrees: agrees, reason: reason, at: context.at)
    if let given = task.simulation, given.officer == opinion.officer, given.agrees == agrees,
      given.reason == reason
    {
      return
    }
    record(.taskSimulated(ordinal: ordinal, opinion))
  }
}
