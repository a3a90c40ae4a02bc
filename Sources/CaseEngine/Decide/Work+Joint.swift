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

  // MARK: Arranging

  private func check(_ agenda: JointMeeting.Agenda) throws(Refusal) {
    if agenda.kind.isVisit, let visit = file.openMeetings.first(where: { $0.kind.isVisit }) {
      throw .joint(.visitStillOpen(number: visit.number, day: visit.agenda.day))
    }
    let people = Set(agenda.attendees.filter(\.name.isStated))
    guard people.count >= JointMeeting.fewestPeople else { throw .joint(.tooFewPeople) }
    if let stranger = people.first(where: { context.edition.department($0.department) == nil }) {
      throw .joint(.noSuchDepartment(stranger.department))
    }
    guard agenda.day >= context.at.date else { throw .joint(.dayIsOver(agenda.day)) }
    let isWorkingDay = try dated { calendar throws(CalendarError) in
      try calendar.isWorkingDay(agenda.day)
    }
    guard isWorkingDay else { throw .joint(.noWorkingDay(agenda.day)) }
    guard agenda.kind == .measuring else { return }
    guard let code = agenda.material, let material = file.material(code), material.isAwaited else {
      throw .joint(.materialNeeded)
    }
  }

  private func checked(
    _ ordinals: [Int], for agenda: JointMeeting.Agenda
  ) throws(Refusal) -> [SubTask] {
    var tasks: [SubTask] = []
    for ordinal in ordinals {
      let task = try open(ordinal)
      guard !task.isCheck else { throw .onlyAnswered(ordinal) }
      if agenda.kind == .survey, !needsVisit(task) { throw .joint(.noVisitNeeded(ordinal)) }
      if let code = agenda.material, file.material(code)?.uses.contains(ordinal) != true {
        throw .materialNotWanted(code)
      }
      if let other = openMeeting(agenda.kind, of: ordinal) {
        throw .joint(
          .alreadyArranged(task: ordinal, number: other.number, day: other.agenda.day))
      }
      tasks.append(task)
    }
    return tasks
  }

  private func everyTask(for agenda: JointMeeting.Agenda) -> [SubTask] {
    file.tasks.filter { task in
      guard task.state == .running || task.state == .stopped, !task.isCheck,
        openMeeting(agenda.kind, of: task.ordinal) == nil
      else { return false }
      switch agenda.kind {
      case .survey, .acceptance: return needsVisit(task)
      case .review: return true
      case .measuring:
        let material = agenda.material.flatMap { file.material($0) }
        return material?.uses.contains(task.ordinal) == true
      }
    }
  }

  /// By a link of its item, or since the matter has one visit for several items; what is undertaken
  /// is visited after it was decided (R13).
  private func needsVisit(_ task: SubTask) -> Bool {
    task.needsVisit(in: context.edition.matter(file.matter))
  }

  private func openMeeting(_ kind: JointMeeting.Kind, of ordinal: Int) -> JointMeeting? {
    file.openMeetings.first { $0.kind == kind && $0.tasks.contains(ordinal) }
  }

  /// Not where it stands still for the visit already, nor while the applicant puts right what the last
  /// one found.
  private func stopsForVisit(_ task: SubTask) -> Bool {
    guard let link = task.siteLink else { return false }
    return !task.openStops.contains { stop in
      switch stop.ground {
      case .link(let name, _): name == link.name
      case .rectification: true
      case .correction: false
      }
    }
  }

  /// For its link on site, until the day of the visit, in the link's own unit.
  private mutating func stop(_ task: SubTask, until day: CivilDate) throws(Refusal) {
    guard let task = file.task(task.ordinal), let link = task.siteLink else { return }
    let most = (link.promised ?? link.limit)?.limit
    let isNatural = most?.unit == .naturalDays
    let days = try dated { calendar throws(CalendarError) in
      isNatural
        ? Int(day.days - context.at.date.days)
        : try calendar.workingDays(after: context.at.date, through: day)
    }
    let length = TimeLimit(n: max(1, days), unit: isNatural ? .naturalDays : .workingDays)
    if let most, most.unit == length.unit, length.n > most.n {
      throw .clock(.lengthOutOfRange(task: task.ordinal, most: most))
    }
    try stop(
      task, .link(name: link.name, procedure: link.procedure), basis: link.basis,
      expecting: length, isAllowed: link.promised != nil)
  }

  // MARK: Recording

  private func open(meeting number: Int) throws(Refusal) -> JointMeeting {
    guard let meeting = file.meeting(number) else { throw .joint(.noSuchMeeting(number)) }
    guard meeting.ending == nil else { throw .joint(.meetingOver(number)) }
    return meeting
  }

  private func check(
    _ minutes: JointMeeting.Minutes, of meeting: JointMeeting
  ) throws(Refusal) {
    for finding in minutes.findings {
      guard meeting.tasks.contains(finding.task), meeting.kind != .measuring else {
        throw .joint(.notInMeeting(finding.task))
      }
      guard case .rectify(let words, let days) = finding.outcome else { continue }
      guard meeting.kind.isVisit, words.isStated, days > 0 else {
        throw .joint(.rectificationUnclear(finding.task))
      }
    }
    if let bad = minutes.photographs.first(where: { !$0.isWhole }) {
      throw .joint(.badPhotograph(bad.name))
    }
    guard meeting.kind != .measuring else {
      guard minutes.document.isStated else { throw .joint(.documentNeeded) }
      return
    }
    let found = minutes.findings.filter(\.words.isStated).map(\.task)
    let missing = meeting.tasks.filter { ordinal in
      file.task(ordinal)?.state.isOpen == true && !found.contains(ordinal)
    }
    guard missing.isEmpty, Set(found).count == minutes.findings.count else {
      throw .joint(.findingsMissing(missing.isEmpty ? found : missing))
    }
  }

  /// The visit is over, and so is what the last one of its kind had put right; what this one found
  /// wrong begins anew.
  private mutating func follow(
    _ finding: JointMeeting.Finding, of meeting: JointMeeting
  ) throws(Refusal) {
    guard meeting.kind.isVisit, let task = file.task(finding.task),
      task.state == .running || task.state == .stopped
    else { return }
    let over = task.stops.indices.filter { isOver(task.stops[$0], of: task, after: meeting) }
    if !over.isEmpty { try end(over, of: task, finding: finding.words) }
    guard case .rectify(let words, let days) = finding.outcome,
      let task = file.task(finding.task)
    else { return }
    try stop(
      task, .rectification(words), basis: nil,
      expecting: TimeLimit(n: days, unit: .workingDays), isAllowed: false)
  }

  private func isOver(_ stop: Stop, of task: SubTask, after meeting: JointMeeting) -> Bool {
    guard stop.isOpen else { return false }
    switch stop.ground {
    case .link(let name, _): return task.links.contains { $0.isOnSite && $0.name == name }
    case .correction: return false
    case .rectification(let words):
      let earlier = file.meetings.prefix(meeting.number - 1).last {
        $0.finding(of: task.ordinal)?.hasPutRight(words) == true
      }
      return earlier?.kind == meeting.kind
    }
  }
}

extension JointMeeting {
  /// Source: PL art. 34.
  package static let fewestPeople = 2
}

extension JointMeeting.Finding {
  fileprivate func hasPutRight(_ words: String) -> Bool {
    if case .rectify(words, _) = outcome { true } else { false }
  }
}

extension JointMeeting.Photograph {
  fileprivate var isWhole: Bool {
    name.isStated && sha256.utf8.count == 64
      && sha256.utf8.allSatisfy {
        ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
          || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f"))
      }
  }
}

extension CaseMaterial {
  /// Nobody has it yet, and the case still needs it.
  package var isAwaited: Bool {
    switch state {
    case .missing, .deferred, .later: true
    case .received, .reused, .shared: false
    }
  }
}
