internal import WorkCalendar

/// `meetingArranged`, version 1.
struct MeetingArrangedBody: Codable {
  private struct AttendeeBody: Codable {
    let department: String
    let name: String
  }

  private struct StopBody: Codable {
    let stop: Int
    let task: Int
  }

  private let arranged: MomentNumber
  private let attendees: [AttendeeBody]
  private let day: DayText
  private let half: Word<JointMeeting.Half>
  private let kind: Word<JointMeeting.Kind>
  /// Left out where it is no measuring.
  private let material: String?
  private let number: Int
  private let officer: String
  /// Left out where no clock stood still for it.
  private let stops: [StopBody]?
  private let tasks: [Int]

  init(_ meeting: JointMeeting) {
    let agenda = meeting.agenda
    arranged = MomentNumber(meeting.arranged)
    attendees = agenda.attendees.map { AttendeeBody(department: $0.department, name: $0.name) }
    day = DayText(agenda.day)
    half = Word(agenda.half)
    kind = Word(agenda.kind)
    material = agenda.material
    number = meeting.number
    officer = meeting.officer
    stops =
      meeting.stops.isEmpty
      ? nil : meeting.stops.map { StopBody(stop: $0.number, task: $0.task) }
    tasks = meeting.tasks
  }

  var meeting: JointMeeting {
    JointMeeting(
      number: number,
      agenda: JointMeeting.Agenda(
        kind: kind.value, day: day.date, half: half.value,
        attendees: attendees.map {
          JointMeeting.Attendee(name: $0.name, department: $0.department)
        }, material: material),
      tasks: tasks,
      stops: (stops ?? []).map { JointMeeting.OwnStop(task: $0.task, number: $0.stop) },
      officer: officer, arranged: arranged.moment)
  }
}

/// `meetingRecorded`, version 1.
struct MeetingRecordedBody: Codable {
  private struct PhotographBody: Codable {
    let name: String
    let sha256: String
  }

  private let document: String?
  private let findings: [FindingBody]
  private let number: Int
  private let photographs: [PhotographBody]?

  init(_ number: Int, _ minutes: JointMeeting.Minutes) {
    self.number = number
    document = minutes.document
    findings = minutes.findings.map(FindingBody.init)
    photographs =
      minutes.photographs.isEmpty
      ? nil : minutes.photographs.map { PhotographBody(name: $0.name, sha256: $0.sha256) }
  }

  var event: CaseEvent {
    .meetingRecorded(
      number: number,
      JointMeeting.Minutes(
        findings: findings.map(\.finding),
        photographs: (photographs ?? []).map {
          JointMeeting.Photograph(name: $0.name, sha256: $0.sha256)
        }, document: document))
  }
}

/// With `rectify` and `within` where the applicant puts something right; `holds` is false then.
private struct FindingBody: Codable {
  private let holds: Bool
  private let rectify: String?
  private let task: Int
  private let within: Int?
  private let words: String

  init(_ finding: JointMeeting.Finding) {
    task = finding.task
    words = finding.words
    holds = finding.outcome == .holds
    if case .rectify(let words, let days) = finding.outcome {
      (rectify, within) = (words, days)
    } else {
      (rectify, within) = (nil, nil)
    }
  }

  var finding: JointMeeting.Finding {
    let outcome: JointMeeting.Finding.Outcome =
      if let rectify { .rectify(rectify, days: within ?? 0) } else { holds ? .holds : .fails }
    return JointMeeting.Finding(task: task, outcome: outcome, words: words)
  }
}

/// `meetingCancelled`, version 1.
struct MeetingCancelledBody: Codable {
  let number: Int
  let reason: String

  var event: CaseEvent { .meetingCancelled(number: number, reason: reason) }
}
