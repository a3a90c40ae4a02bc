package import Catalogue
package import Phrases
package import WorkCalendar

extension JointMeeting.Kind {
  package func name(_ language: Language) -> String {
    switch self {
    case .survey: JointPhrase.survey.text(language)
    case .review: JointPhrase.review.text(language)
    case .acceptance: JointPhrase.acceptance.text(language)
    case .measuring: JointPhrase.measuring.text(language)
    }
  }

  /// 联踏, 联批, 联验, 联测.
  package func shortName(_ language: Language) -> String {
    switch self {
    case .survey: JointPhrase.surveyShort.text(language)
    case .review: JointPhrase.reviewShort.text(language)
    case .acceptance: JointPhrase.acceptanceShort.text(language)
    case .measuring: JointPhrase.measuringShort.text(language)
    }
  }
}

extension JointMeeting.Half {
  package func name(_ language: Language) -> String {
    switch self {
    case .morning: JointPhrase.morning.text(language)
    case .afternoon: JointPhrase.afternoon.text(language)
    }
  }
}

extension JointMeeting.Finding.Outcome {
  package func name(_ language: Language) -> String {
    switch self {
    case .holds: JointPhrase.holds.text(language)
    case .fails: JointPhrase.fails.text(language)
    case .rectify(let words, let days):
      JointPhrase.rectify.text(language, words, String(days))
    }
  }
}

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

/// Joint procedures in words, for the journal.
struct JointLine {
  let language: Language
  let names: CaseNames

  func arranged(_ meeting: JointMeeting) -> String {
    let agenda = meeting.agenda
    let people = agenda.attendees.map(\.name)
      .joined(separator: RefusalPhrase.listSeparator.text(language))
    let facts = [
      agenda.kind.name(language), agenda.day.iso, agenda.half.name(language),
      names.tasks(meeting.tasks, language), people,
    ]
    guard let material = agenda.material else {
      return JointPhrase.arranged.text(language, facts)
    }
    return JointPhrase.arrangedFor.text(language, facts + [names.material(material)])
  }

  func recorded(_ number: Int, _ minutes: JointMeeting.Minutes) -> String {
    let findings = minutes.findings.map { finding in
      say(
        .finding, names.task(finding.task, language), finding.outcome.name(language),
        finding.words)
    }
    let photographs =
      minutes.photographs.isEmpty ? [] : [say(.photographs, String(minutes.photographs.count))]
    let measured = names.meeting(number)?.agenda.material.map { [names.material($0)] } ?? []
    let what = (measured + findings + photographs)
      .joined(separator: RefusalPhrase.listSeparator.text(language))
    guard let document = minutes.document else { return say(.recorded, kind(number), what) }
    return say(.recordedWith, kind(number), what, document)
  }

  func cancelled(_ number: Int, _ reason: String) -> String {
    say(.cancelled, kind(number), reason)
  }

  private func kind(_ number: Int) -> String {
    names.meeting(number)?.kind.name(language) ?? String(number)
  }

  private func say(_ phrase: JointPhrase, _ facts: String...) -> String {
    phrase.text(language, facts)
  }
}

extension JointRefusal {
  /// What was not done, to which thing, why, and what to do.
  func sentence(_ language: Language, in names: CaseNames) -> String {
    let say = { (phrase: JointRefusalPhrase, facts: [String]) in phrase.text(language, facts) }
    let task = { (ordinal: Int) in names.task(ordinal, language) }
    switch self {
    case .nobodyNeedsIt(let kind): return say(.nobodyNeedsIt, [kind.name(language)])
    case .noVisitNeeded(let ordinal): return say(.noVisitNeeded, [task(ordinal)])
    case .alreadyArranged(let ordinal, let number, let day):
      return say(.alreadyArranged, [task(ordinal), String(number), day.iso])
    case .visitStillOpen(let number, let day):
      return say(.visitStillOpen, [String(number), day.iso])
    case .separateVisit(let ordinal, let number, let day):
      return say(.separateVisit, [task(ordinal), String(number), day.iso])
    case .tooFewPeople: return say(.tooFewPeople, [])
    case .noSuchDepartment(let code): return say(.noSuchDepartment, [code])
    case .dayIsOver(let day): return say(.dayIsOver, [day.iso])
    case .noWorkingDay(let day): return say(.noWorkingDay, [day.iso])
    case .materialNeeded: return say(.materialNeeded, [])
    case .noSuchMeeting(let number): return say(.noSuchMeeting, [String(number)])
    case .meetingOver(let number): return say(.meetingOver, [String(number)])
    case .beforeItsDay(let day): return say(.beforeItsDay, [day.iso])
    case .findingsMissing(let ordinals):
      return say(.findingsMissing, [names.tasks(ordinals, language)])
    case .notInMeeting(let ordinal): return say(.notInMeeting, [task(ordinal)])
    case .rectificationUnclear(let ordinal): return say(.rectificationUnclear, [task(ordinal)])
    case .badPhotograph(let name): return say(.badPhotograph, [name])
    case .documentNeeded: return say(.documentNeeded, [])
    case .cancelNeedsReason: return say(.cancelNeedsReason, [])
    case .meetingOpen(let ordinal, let number, let day):
      return say(.meetingOpen, [task(ordinal), String(number), day.iso])
    }
  }
}
