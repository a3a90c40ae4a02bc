internal import Catalogue
internal import Terminal
internal import CaseEngine
internal import Hall
internal import Phrases
internal import WorkCalendar

/// The clock of one sub-task with its reasons, read anew from the calendar (R24).
nonisolated struct TaskClock: Sendable {
  let task: SubTask
  let start: ClockStart
  let reading: ClockReading

  /// One that waits is read as planned: from the due day of the last it waits for.
  /// - Throws: where the calendar ends.
  init(
    _ task: SubTask, of file: CaseFile, now: Moment, calendar: WorkCalendar, hours: OfficeHours
  ) throws(CalendarError) {
    self.task = task
    start =
      if task.after.isEmpty {
        file.wasDeemedAccepted ? .receipt : .acceptance
      } else {
        .prerequisite
      }
    let clock = CaseClock(calendar: calendar, hours: hours)
    let starts = try clock.starts(of: file, now: now)
    let begin = task.started ?? starts[task.ordinal] ?? now
    reading = try clock.reading(of: task, from: begin, now: now)
  }

  /// In one line, as under a queue.
  func sentence(_ language: Language) -> String {
    reading.promised.derivation.sentence(language, from: start)
  }

  /// The promise and, where the law has one, the law's limit, a line each step.
  func paragraphs(_ language: Language) -> [Paragraph] {
    let lead = "   "
    var paragraphs = reading.promised.derivation.lines(language, from: start).map {
      Paragraph(lead: lead, text: $0)
    }
    if let statutory = reading.statutory {
      paragraphs.append(
        Paragraph(
          lead: lead,
          text: CaseScreenPhrase.statutory.text(
            language, statutory.due.iso,
            statutory.derivation.sentence(language, from: start)),
          style: .dim))
    }
    return paragraphs
  }
}

extension CaseSight {
  /// Why each date of the case is what it is (R24).
  func why(at desk: Desk, _ language: Language) -> [Paragraph] {
    guard let promise = file.promise else { return beforeAcceptance(at: desk, language) }
    var paragraphs = [
      Paragraph(
        text: CaseScreenPhrase.whyPromise.text(
          language, "\(promise.due.iso) \(promise.due.weekdayName(language))",
          String(file.parallelDays), promise.path.map(String.init).joined(separator: " → ")),
        style: .bold)
    ]
    for task in file.tasks {
      paragraphs.append(Paragraph(text: ""))
      paragraphs += why(task, at: desk, language)
    }
    return paragraphs + whyOwing(language)
  }

  private func why(_ task: SubTask, at desk: Desk, _ language: Language) -> [Paragraph] {
    let head = Paragraph(
      lead: "\(task.ordinal) ",
      text: CaseScreenPhrase.whyTask.text(
        language, task.name, task.due.iso, task.terms.promised.text(language)),
      style: .bold)
    let open = task.after.filter { file.task($0)?.state.isOpen ?? false }
    let waits = open.map { "\($0) \(file.task($0)?.name ?? "")" }
      .joined(separator: CaseScreenPhrase.comma.text(language))
    let planned =
      waits.isEmpty
      ? [] : [Paragraph(lead: "   ", text: CaseScreenPhrase.whyWaits.text(language, waits))]
    do {
      let clock = try TaskClock(
        task, of: file, now: now, calendar: desk.hall.calendar, hours: desk.hall.profile.hours)
      return [head] + planned + clock.paragraphs(language)
    } catch {
      let sentence = HallError.refused(.calendar(error), file).sentence(language)
      return [head] + planned + [Paragraph(lead: "   ", text: sentence)]
    }
  }

  /// A promised material is due with the first sub-task that needs it (R12).
  private func whyOwing(_ language: Language) -> [Paragraph] {
    let owing = file.materials.filter { $0.state == .deferred }
    return owing.flatMap { material in
      [
        Paragraph(text: ""),
        Paragraph(
          text: CaseScreenPhrase.whyOwing.text(
            language, material.name, material.due?.iso ?? "—",
            material.uses.map(String.init).joined(separator: CaseScreenPhrase.comma.text(language)))
        ),
      ]
    }
  }

  private func beforeAcceptance(at desk: Desk, _ language: Language) -> [Paragraph] {
    guard file.state == .draft, let last = try? file.lastDayForAnswer(desk.hall.calendar) else {
      return [Paragraph(text: CaseScreenPhrase.notAccepted.text(language))]
    }
    return [Paragraph(text: CaseScreenPhrase.answerBy.text(language, last.iso))]
  }
}
