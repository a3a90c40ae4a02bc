internal import Phrases
internal import WorkCalendar

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
