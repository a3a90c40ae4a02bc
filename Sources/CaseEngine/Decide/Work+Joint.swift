internal import Catalogue
internal import WorkCalendar

/// Joint procedures (五联): arranged, recorded, cancelled (R18).
extension Work {
  /// - Parameter ordinals: nil for all that need it now.
  mutating func arrange(
    _ agenda: JointMeeting.Agenda, for ordinals: [Int]?
  ) throws(Refusal) {
    guard file.state == .accepted else { throw .wrongState(file.state) }
    try check(agenda)
    let tasks =
      try ordinals.map { named throws(Refusal) in
        try checked(Set(named).sorted(), for: agenda)
      } ?? everyTask(for: agenda)
    guard !tasks.isEmpty else { throw .joint(.nobodyNeedsIt(agenda.kind)) }
    let stopped = agenda.kind.isVisit ? tasks.filter(stopsForVisit) : []
    let meeting = JointMeeting(
      number: file.meetings.count + 1, agenda: agenda, tasks: tasks.map(\.ordinal),
      stops: stopped.map {
        JointMeeting.OwnStop(task: $0.ordinal, number: $0.stops.count + 1)
      }, officer: context.actor.staff, arranged: context.at)
    record(.meetingArranged(meeting))
    for task in stopped { try stop(task, until: agenda.day) }
  }

  mutating func record(
    _ minutes: JointMeeting.Minutes, of number: Int
  ) throws(Refusal) {
    if let done = file.meeting(number)?.minutes, done == minutes { return }
    let meeting = try open(meeting: number)
    guard context.at.date >= meeting.agenda.day else {
      throw .joint(.beforeItsDay(meeting.agenda.day))
    }
    try check(minutes, of: meeting)
    record(.meetingRecorded(number: number, minutes))
    for finding in minutes.findings { try follow(finding, of: meeting) }
    if let material = meeting.agenda.material { try bring([material], byApplicant: false) }
  }

  mutating func cancel(meeting number: Int, reason: String) throws(Refusal) {
    if case .cancelled(reason)? = file.meeting(number)?.ending { return }
    let meeting = try open(meeting: number)
    guard reason.isStated else { throw .joint(.cancelNeedsReason) }
    record(.meetingCancelled(number: number, reason: reason))
    for own in meeting.stops {
      guard let task = file.task(own.task), task.state == .stopped,
        task.stops.indices.contains(own.number - 1), task.stops[own.number - 1].isOpen
      else { continue }
      try end([own.number - 1], of: task, finding: nil)
    }
  }

  /// No sub-task goes its own way to the site while the others go together.
  func checkSeparateVisit(_ link: SpecialLink, of task: SubTask) throws(Refusal) {
    guard link.isOnSite, let visit = file.openMeetings.first(where: { $0.kind.isVisit }),
      !visit.tasks.contains(task.ordinal)
    else { return }
    throw .joint(
      .separateVisit(task: task.ordinal, number: visit.number, day: visit.agenda.day))
  }

  /// What is being looked at together is not approved before.
  func checkMeetingIsOver(for task: SubTask) throws(Refusal) {
    guard let meeting = file.openMeeting(of: task.ordinal) else { return }
    throw .joint(
      .meetingOpen(task: task.ordinal, number: meeting.number, day: meeting.agenda.day))
  }
}
