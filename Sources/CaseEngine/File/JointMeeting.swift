package import WorkCalendar

/// One meeting for several sub-tasks of a case (五联, R18): a visit on site, a review, an acceptance or
/// a measuring. It finds, and never decides: that stays with the officer of each sub-task.
package struct JointMeeting: Hashable, Sendable {
  /// What the departments meet for. The raw values are stored, typed and the contract of the JSON.
  package enum Kind: String, CaseIterable, Sendable {
    /// 联踏, 联批, 联验, 联测.
    case survey, review, acceptance, measuring

    /// Everybody goes to the site, so that nobody goes there another time.
    package var isVisit: Bool { self == .survey || self == .acceptance }
  }

  /// Half a working day. The raw values are stored, typed and the contract of the JSON.
  package enum Half: String, CaseIterable, Sendable { case morning, afternoon }

  /// Somebody who takes part.
  package struct Attendee: Hashable, Sendable {
    package let name: String
    /// Its code.
    package let department: String

    package init(name: String, department: String) {
      self.name = name
      self.department = department
    }
  }

  /// What is agreed when it is arranged.
  package struct Agenda: Hashable, Sendable {
    package let kind: Kind
    package let day: CivilDate
    package let half: Half
    package let attendees: [Attendee]
    /// Of a measuring, the code of the material that its result will be.
    package let material: String?

    package init(
      kind: Kind, day: CivilDate, half: Half, attendees: [Attendee], material: String? = nil
    ) {
      self.kind = kind
      self.day = day
      self.half = half
      self.attendees = attendees
      self.material = material
    }
  }

  /// The stop that arranging it began for one sub-task.
  package struct OwnStop: Hashable, Sendable {
    package let task: Int
    /// From 1 among the stops of the sub-task.
    package let number: Int

    package init(task: Int, number: Int) {
      self.task = task
      self.number = number
    }
  }

  /// From 1 in its case.
  package let number: Int
  package let agenda: Agenda
  /// Ordinals of its sub-tasks.
  package let tasks: [Int]
  package let stops: [OwnStop]
  /// Staff number of who arranged it.
  package let officer: String
  package let arranged: Moment
  /// nil while it is still to come.
  package var ending: Ending?
  /// Who wrote that down, and when; nil while it is still to come.
  package var closer: String?
  package var closed: Moment?

  package init(
    number: Int, agenda: Agenda, tasks: [Int], stops: [OwnStop] = [], officer: String,
    arranged: Moment
  ) {
    self.number = number
    self.agenda = agenda
    self.tasks = tasks
    self.stops = stops
    self.officer = officer
    self.arranged = arranged
  }

  package var kind: Kind { agenda.kind }

  package var minutes: Minutes? {
    if case .recorded(let minutes) = ending { minutes } else { nil }
  }

  package func finding(of ordinal: Int) -> Finding? {
    minutes?.findings.first { $0.task == ordinal }
  }
}
