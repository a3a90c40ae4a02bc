package import Catalogue
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

  /// What was found for one sub-task.
  package struct Finding: Hashable, Sendable {
    /// Whether it is as it must be.
    package enum Outcome: Hashable, Sendable {
      case holds, fails
      /// The applicant puts that right within so many working days, and it is looked at again.
      case rectify(String, days: Int)
    }

    /// Ordinal of the sub-task.
    package let task: Int
    package let outcome: Outcome
    package let words: String

    package init(task: Int, outcome: Outcome, words: String) {
      self.task = task
      self.outcome = outcome
      self.words = words
    }
  }

  /// A photograph that stays where it is: its file's name, and what tells that it was not changed.
  package struct Photograph: Hashable, Sendable {
    package let name: String
    /// 64 small hexadecimal digits.
    package let sha256: String

    package init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// What came of it.
  package struct Minutes: Hashable, Sendable {
    /// One for each sub-task that was still open; none of a measuring.
    package let findings: [Finding]
    package let photographs: [Photograph]
    /// Number of the document that it ended with.
    package let document: String?

    package init(
      findings: [Finding], photographs: [Photograph] = [], document: String? = nil
    ) {
      self.findings = findings
      self.photographs = photographs
      self.document = document
    }
  }

  /// How it ended.
  package enum Ending: Hashable, Sendable {
    case recorded(Minutes)
    case cancelled(reason: String)
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

extension CaseFile {
  package func meeting(_ number: Int) -> JointMeeting? {
    meetings.indices.contains(number - 1) ? meetings[number - 1] : nil
  }

  /// Those still to come, as long as one of their sub-tasks is open.
  package var openMeetings: [JointMeeting] {
    meetings.filter { meeting in
      meeting.ending == nil && meeting.tasks.contains { task($0)?.state.isOpen == true }
    }
  }

  package func openMeeting(of ordinal: Int) -> JointMeeting? {
    openMeetings.first { $0.tasks.contains(ordinal) }
  }

  /// What the latest meeting that looked at a sub-task found; nil where none did.
  package func latestFinding(
    of ordinal: Int
  ) -> (meeting: JointMeeting, finding: JointMeeting.Finding)? {
    for meeting in meetings.reversed() {
      if let finding = meeting.finding(of: ordinal) { return (meeting, finding) }
    }
    return nil
  }
}

extension SubTask {
  /// The special link that is a visit on site; nil where the item has none.
  package var siteLink: SpecialLink? { links.first(where: \.isOnSite) }

  /// It is looked at on site before it is decided: by a link of its item, or since its matter has one
  /// visit for several items (R18). What is undertaken is visited afterwards (R13).
  package func needsVisit(in matter: Matter?) -> Bool {
    kind == .item && commitment == nil
      && (siteLink != nil || matter?.jointVisit.contains(item) == true)
  }
}
