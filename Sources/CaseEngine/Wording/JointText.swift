package import Catalogue
package import Phrases
package import WorkCalendar

/// Joint procedures as people read them.
package struct JointText {
  /// What codes and ordinals are called.
  package struct Names {
    let task: (Int) -> String
    let material: (String) -> String
    /// Short.
    let department: (String) -> String
    /// Whether the sub-task of that ordinal is.
    let isOpen: (Int) -> Bool

    package init(
      task: @escaping (Int) -> String, material: @escaping (String) -> String,
      department: @escaping (String) -> String, isOpen: @escaping (Int) -> Bool
    ) {
      self.isOpen = isOpen
      self.task = task
      self.material = material
      self.department = department
    }

    /// - Parameter edition: for the names of departments.
    package init(of file: CaseFile, in edition: Edition, _ language: Language) {
      let names = CaseNames(edition, file: file)
      self.init(
        task: { names.task($0, language) }, material: { names.material($0) },
        department: { edition.department($0)?.short ?? $0 },
        isOpen: { file.task($0)?.state.isOpen == true })
    }
  }

  private let language: Language
  /// nil where the day does not matter.
  private let today: CivilDate?
  private let names: Names

  package init(_ language: Language, today: CivilDate?, names: Names) {
    self.language = language
    self.today = today
    self.names = names
  }

  /// 联踏 2026-03-09 上午  市监 2 人  已排.
  package func head(_ meeting: JointMeeting) -> String {
    let agenda = meeting.agenda
    return say(
      .line, agenda.kind.shortName(language), agenda.day.iso, agenda.half.name(language),
      people(agenda), standing(meeting))
  }

  private func standing(_ meeting: JointMeeting) -> String {
    switch meeting.ending {
    case .recorded: return say(.lineRecorded)
    case .cancelled(let reason): return say(.lineCancelled, reason)
    case nil where !meeting.tasks.contains(where: names.isOpen): return say(.lineNeedless)
    case nil:
      let isDue = today.map { $0 >= meeting.agenda.day } ?? false
      return say(isDue ? .lineToday : .lineOpen)
    }
  }

  /// 市监 2 人 卫健 1 人: in the order in which they were named.
  private func people(_ agenda: JointMeeting.Agenda) -> String {
    var codes: [String] = []
    for attendee in agenda.attendees where !codes.contains(attendee.department) {
      codes.append(attendee.department)
    }
    return codes.map { code in
      let count = agenda.attendees.count { $0.department == code }
      return say(.departmentPeople, names.department(code), String(count))
    }.joined(separator: " ")
  }

  package func facts(_ meeting: JointMeeting) -> [String] {
    let people = meeting.agenda.attendees
      .map { say(.people, $0.name, names.department($0.department)) }
    let minutes = meeting.minutes
    return [
      say(.tasksLine, list(meeting.tasks.map(names.task))), say(.attendeesLine, list(people)),
    ] + (meeting.agenda.material.map { [say(.measuredLine, names.material($0))] } ?? [])
      + (minutes?.document.map { [say(.documentLine, $0)] } ?? [])
      + (minutes?.findings ?? []).map(line)
      + (minutes?.photographs ?? []).map { say(.photographLine, $0.name, $0.sha256) }
  }

  package func line(_ finding: JointMeeting.Finding) -> String {
    say(
      .findingLine, names.task(finding.task), finding.outcome.name(language), finding.words)
  }

  private func list(_ parts: [String]) -> String {
    parts.joined(separator: RefusalPhrase.listSeparator.text(language))
  }

  private func say(_ phrase: JointPhrase, _ facts: String...) -> String {
    phrase.text(language, facts)
  }
}
