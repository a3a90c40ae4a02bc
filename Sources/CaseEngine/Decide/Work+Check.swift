internal import Catalogue
internal import Phrases
internal import WorkCalendar

/// What confirms and decides nothing: internal checks (R8), and the checks of undertakings (R13).
extension Work {
  mutating func answer(
    _ ordinal: Int, _ found: CheckFinding, by department: String
  ) throws(Refusal) {
    if let given = file.task(ordinal)?.answer, given.isOf(found) { return }
    let task = try running(ordinal)
    guard task.isCheck else { throw .notACheck(ordinal) }
    guard department == task.department else {
      throw .otherDepartment(task: ordinal, department: task.department)
    }
    try checkClaim(of: task)
    guard found.finding.isStated else { throw .findingNeeded(ordinal) }
    guard !task.isInternalCheck || found.stamp.isStated else { throw .stampNeeded(ordinal) }
    let answer = CheckAnswer(
      holds: found.holds, finding: found.finding, stamp: found.stamp,
      officer: context.actor.staff, at: context.at)
    record(
      .checkAnswered(
        CheckAnswered(ordinal: ordinal, answer: answer, owingUntil: try owingUntil(answer, task))))
    try follow()
  }

  /// By when the applicant may bring what a check did not confirm: before the first sub-task that
  /// needs it is due, and never sooner than an office would have to answer. Nobody is asked today
  /// for today.
  private func owingUntil(
    _ answer: CheckAnswer, _ task: SubTask
  ) throws(Refusal) -> CivilDate? {
    guard !answer.holds, case .check(let code) = task.kind, let material = file.material(code)
    else { return nil }
    let soonest = try dated { calendar throws(CalendarError) in
      try calendar.workingDay(CaseFile.daysToAnswer, after: context.at.date).date
    }
    let open = material.uses.compactMap { file.task($0) }.filter(\.state.isOpen)
    return max(soonest, open.map(\.due).min() ?? soonest)
  }

  /// From the decision on, by the one function that makes dates (R24).
  func followUp(
    of task: SubTask, _ commitment: SubTask.Commitment
  ) throws(Refusal) -> FollowUpMade {
    let deadline = try dated { calendar throws(CalendarError) in
      try calendar.deadline(
        of: commitment.checkWithin, from: context.at, hours: context.edition.profile.hours)
    }
    return FollowUpMade(
      ordinal: file.tasks.count + 1, of: task.ordinal,
      name: CasePhrase.followUp.text(.chinese, task.name), due: deadline.due,
      warning: deadline.warning, isProvisional: deadline.isProvisional)
  }
}

extension SubTask {
  /// Confirms a material for the data window, with a sealed answer.
  package var isInternalCheck: Bool {
    if case .check = kind { true } else { false }
  }

  func isOpenCheck(of material: String) -> Bool {
    kind == .check(material: material) && state.isOpen
  }
}

extension CheckAnswer {
  fileprivate func isOf(_ found: CheckFinding) -> Bool {
    holds == found.holds && finding == found.finding && stamp == found.stamp
  }
}
