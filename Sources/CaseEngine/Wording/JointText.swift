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

    package init(
      task: @escaping (Int) -> String, material: @escaping (String) -> String,
      department: @escaping (String) -> String
    ) {
      self.task = task
      self.material = material
      self.department = department
    }

    /// - Parameter edition: for the names of departments.
    package init(of file: CaseFile, in edition: Edition, _ language: Language) {
      let names = CaseNames(edition, file: file)
      self.init(
        task: { names.task($0, language) }, material: { names.material($0) },
        department: { edition.department($0)?.short ?? $0 })
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

  /// One line with the day and who, then what it is about and what was found.
  package func lines(_ meeting: JointMeeting) -> [String] {
    [head(meeting)] + facts(meeting)
  }

  package func head(_ meeting: JointMeeting) -> String {
    let isDue = today.map { $0 >= meeting.agenda.day } ?? false
    return meeting.line(language, isDue: isDue, department: names.department)
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

extension JointMeeting {
  /// 联踏 2026-03-09 上午  市监 2 人  已排.
  /// - Parameters:
  ///   - department: the short name of a code.
  ///   - isDue: its day has come, and nothing was written down yet.
  fileprivate func line(
    _ language: Language, isDue: Bool, department: (String) -> String
  ) -> String {
    JointPhrase.line.text(
      language, kind.shortName(language), agenda.day.iso, agenda.half.name(language),
      people(language, department), standing(language, isDue: isDue))
  }

  private func standing(_ language: Language, isDue: Bool) -> String {
    switch ending {
    case nil: (isDue ? JointPhrase.lineToday : .lineOpen).text(language)
    case .recorded: JointPhrase.lineRecorded.text(language)
    case .cancelled(let reason): JointPhrase.lineCancelled.text(language, reason)
    }
  }

  /// 市监 2 人 卫健 1 人: in the order in which they were named.
  private func people(_ language: Language, _ department: (String) -> String) -> String {
    var codes: [String] = []
    for attendee in agenda.attendees where !codes.contains(attendee.department) {
      codes.append(attendee.department)
    }
    return codes.map { code in
      let count = agenda.attendees.count { $0.department == code }
      return JointPhrase.departmentPeople.text(language, department(code), String(count))
    }.joined(separator: " ")
  }
}
