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
  /// When it began, or is planned to.
  let begin: Moment
  /// The step it is in, where it goes step by step (R17).
  let stage: StageReading?

  /// One that waits is read as planned: from the due day of the last it waits for.
  /// - Throws: where the calendar ends.
  init(
    _ task: SubTask, of file: CaseFile, now: Moment, calendar: WorkCalendar, hours: OfficeHours
  ) throws(CalendarError) {
    self.task = task
    start = task.clockStart(in: file)
    let clock = CaseClock(calendar: calendar, hours: hours)
    let starts = try clock.starts(of: file, now: now)
    begin = task.started ?? starts[task.ordinal] ?? now
    reading = try clock.reading(of: task, from: begin, now: now)
    let stages = try clock.stages(of: task, now: now)
    stage = task.stage == nil ? nil : stages[task.looks.count]
  }

  /// In one line, as under a queue.
  func sentence(_ language: Language) -> String {
    reading.promised.derivation.sentence(language, from: start)
  }
}

extension CaseSight {
  /// Why each date of the case is what it is (R24).
  func why(at desk: Desk, _ language: Language) -> [Paragraph] {
    let dates: [ReasonedDate]
    do {
      dates = try desk.hall.reasons(of: file, language)
    } catch { return [Paragraph(text: error.sentence(language))] }
    guard !dates.isEmpty else {
      return [Paragraph(text: CaseScreenPhrase.notAccepted.text(language))]
    }
    let parts = dates.map { date in
      [Paragraph(text: date.title, style: .bold)]
        + date.lines.map { Paragraph(lead: "   ", text: $0) }
    }
    return Array(parts.joined(separator: [Paragraph(text: "")]))
  }
}
