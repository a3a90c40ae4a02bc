internal import Catalogue
internal import WorkCalendar

/// What can be arranged for whom, and which clocks stand still for it (R18, R25).
extension Work {
  func check(_ agenda: JointMeeting.Agenda) throws(Refusal) {
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

  func checked(
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

  func everyTask(for agenda: JointMeeting.Agenda) -> [SubTask] {
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
  func stopsForVisit(_ task: SubTask) -> Bool {
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
  mutating func stop(_ task: SubTask, until day: CivilDate) throws(Refusal) {
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
}

extension JointMeeting {
  /// Source: PL art. 34.
  package static let fewestPeople = 2
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
