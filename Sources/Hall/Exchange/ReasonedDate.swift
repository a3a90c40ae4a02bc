package import CaseEngine
internal import Catalogue
package import Phrases
package import WorkCalendar

/// One date of a case, with why it is that day (R24).
package struct ReasonedDate: Hashable, Sendable {
  /// What the date is of. The raw values are part of the contract of the command line.
  package enum Kind: String, Sendable {
    /// By when a request is answered (R10).
    case answer
    /// What the applicant was promised (R27).
    case promise
    /// Of a sub-task, by the hall's promise and by the law.
    case task, statutory
    /// The step that a sub-task is in (R17).
    case step
    /// The own clock of a stop (R25).
    case stop
    /// By when what was granted is with the applicant (R29).
    case issue
    /// By when a material is owing (R12, R25).
    case owing
  }

  package let kind: Kind
  /// Ordinal of the sub-task; nil for the case.
  package let task: Int?
  package let due: CivilDate
  package let isProvisional: Bool
  /// What it is of, with the day.
  package let title: String
  /// Why, a line each.
  package let lines: [String]
}

/// All dates of a case, each read anew from the calendar with its reasons.
struct CaseReasons {
  let file: CaseFile
  let clock: CaseClock
  let now: Moment
  let language: Language
  /// Why the promise is what it is.
  let why: [String]

  func dates() throws(CalendarError) -> [ReasonedDate] {
    guard let promise = file.promise else { return try beforeAcceptance() }
    var dates = [
      ReasonedDate(
        kind: .promise, task: nil, due: promise.due, isProvisional: promise.isProvisional,
        title: say(.promiseDate, promise.due.iso),
        lines: why + held)
    ]
    let starts = try clock.starts(of: file, now: now)
    for task in file.tasks {
      dates += try self.dates(of: task, from: task.started ?? starts[task.ordinal])
    }
    return dates + file.materials.compactMap(owing)
  }

  /// Whose time it took so far (S091).
  private var held: [String] {
    guard let time = file.heldTime(until: now.date) else { return [] }
    return [
      say(.heldTime, String(time.government), String(time.applicant), String(time.links))
    ]
  }

  private func beforeAcceptance() throws(CalendarError) -> [ReasonedDate] {
    guard file.state == .draft else { return [] }
    let limit = TimeLimit(n: CaseFile.daysToAnswer, unit: .workingDays)
    let end = try clock.calendar.deadline(of: limit, from: file.received, hours: clock.hours)
    return [
      date(.answer, nil, end, say(.answerDate, end.due.iso), from: .receipt, [say(.answerWhy)])
    ]
  }

  private func dates(
    of task: SubTask, from start: Moment?
  ) throws(CalendarError) -> [ReasonedDate] {
    guard let start else { return [] }
    let reading = try clock.reading(of: task, from: start, now: now)
    let cause = task.clockStart(in: file)
    let name = "\(task.ordinal) \(task.name)"
    var dates = [
      date(
        .task, task.ordinal, reading.promised, say(.taskDate, name, reading.promised.due.iso),
        from: cause, remarks(on: task))
    ]
    if let law = reading.statutory {
      dates.append(
        date(.statutory, task.ordinal, law, say(.statutoryDate, law.due.iso), from: cause))
    }
    let stages = try clock.stages(of: task, now: now)
    if task.state.isOpen, stages.indices.contains(task.looks.count),
      let end = stages[task.looks.count].end
    {
      let title = say(
        .stepDate, String(task.looks.count + 1), stages[task.looks.count].name, end.due.iso)
      dates.append(
        date(.step, task.ordinal, end, title, from: task.looks.isEmpty ? cause : .step))
    }
    for stop in task.stops where stop.isOpen {
      let own = try clock.deadline(of: stop)
      dates.append(
        date(
          .stop, task.ordinal, own,
          say(.stopDate, stop.ground.title(language), own.due.iso), from: .stop))
    }
    if let issue = try clock.issue(of: task) {
      dates.append(
        date(
          .issue, task.ordinal, issue, say(.issueDate, name, issue.due.iso), from: .decision,
          told(task)))
    }
    return dates
  }

  /// Whether the applicant knows that it is ready (R29).
  private func told(_ task: SubTask) -> [String] {
    let keys = Set(task.outputs.filter { $0.on == nil && $0.isOutstanding }.map(\.key))
    let telling = file.tellings.last { !keys.isDisjoint(with: $0.telling.outputs) }
    let told =
      telling.map {
        PickupListPhrase.issueTold.text(
          language, $0.at.date.iso, $0.telling.way.name(language))
      } ?? PickupListPhrase.issueNotTold.text(language)
    return [told]
      + (file.wish.together ? [PickupListPhrase.issueTogether.text(language)] : [])
  }

  /// What it waits for, or that it is over.
  private func remarks(on task: SubTask) -> [String] {
    let open = task.after.compactMap { file.task($0) }.filter(\.state.isOpen)
    let waits = open.map { "\($0.ordinal) \($0.name)" }
      .joined(separator: CaseScreenPhrase.comma.text(language))
    return (waits.isEmpty ? [] : [say(.planned, waits)])
      + (task.concluded.map { [say(.concluded, $0.date.iso)] } ?? [])
  }

  private func date(
    _ kind: ReasonedDate.Kind, _ task: Int?, _ end: Deadline, _ title: String,
    from start: ClockStart, _ more: [String] = []
  ) -> ReasonedDate {
    ReasonedDate(
      kind: kind, task: task, due: end.due, isProvisional: end.isProvisional, title: title,
      lines: end.derivation.lines(language, from: start) + more)
  }

  private func owing(_ material: CaseMaterial) -> ReasonedDate? {
    guard let due = material.due, material.state == .deferred || material.state == .missing
    else { return nil }
    let uses = material.uses.map(String.init).joined(separator: " ")
    return ReasonedDate(
      kind: .owing, task: nil, due: due, isProvisional: false,
      title: say(.owingDate, material.name, due.iso),
      lines: [
        file.deferrals[material.code] == nil ? say(.owingWhy) : say(.deferralWhy, uses)
      ])
  }

  private func say(_ phrase: ReasonPhrase, _ facts: String...) -> String {
    phrase.text(language, facts)
  }
}

extension SubTask {
  /// What set its clock going.
  package func clockStart(in file: CaseFile) -> ClockStart {
    if case .followUp = kind { return .decision }
    guard after.isEmpty else { return .prerequisite }
    return file.wasDeemedAccepted ? .receipt : .acceptance
  }
}

extension ServiceHall {
  /// Every date of a case with its derivation: the promise, each sub-task by promise and by law, each
  /// stop that lasts, what is to be issued, what is owing (R24).
  /// - Throws: where the edition cannot be read, or the calendar ends.
  package func reasons(
    of file: CaseFile, _ language: Language
  ) throws(HallError) -> [ReasonedDate] {
    let clock = CaseClock(
      calendar: calendar, hours: try edition(of: file).profile.hours)
    let why = file.promise == nil ? nil : try view(of: file, language).promise?.why
    do {
      return try CaseReasons(
        file: file, clock: clock, now: now(), language: language, why: why ?? []
      ).dates()
    } catch { throw .refused(.calendar(error), file) }
  }
}
