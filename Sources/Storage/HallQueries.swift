package import CaseEngine
package import WorkCalendar

/// Which sub-tasks of a queue to show.
package struct QueueFilter: Hashable, Sendable {
  /// nil for every department.
  package var department: String?
  package var states: Set<SubTask.State>
  /// Claimed by one of these officers; nil for whoever has it.
  package var assignees: Set<String>?
  package var unclaimedOnly: Bool
  /// With the day it is seen on: red, yellow or green only; nil for all.
  package var light: Light?
  /// Code of the item.
  package var item: String?
  /// Code of the place of intake.
  package var place: String?
  package var today: CivilDate

  package init(
    department: String? = nil, states: Set<SubTask.State> = [.running],
    assignees: Set<String>? = nil, unclaimedOnly: Bool = false, light: Light? = nil,
    item: String? = nil, place: String? = nil, today: CivilDate
  ) {
    self.department = department
    self.states = states
    self.assignees = assignees
    self.unclaimedOnly = unclaimedOnly
    self.light = light
    self.item = item
    self.place = place
    self.today = today
  }
}

/// Where a page of a queue starts: after this row, in the order due, case number, ordinal.
package struct QueueMark: Hashable, Comparable, Sendable {
  package let due: CivilDate
  package let caseNumber: String
  package let ordinal: Int

  package init(due: CivilDate, caseNumber: String, ordinal: Int) {
    self.due = due
    self.caseNumber = caseNumber
    self.ordinal = ordinal
  }

  package init(after row: TaskRow) {
    self.init(due: row.due, caseNumber: row.caseNumber, ordinal: row.ordinal)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.due, left.caseNumber, left.ordinal) < (right.due, right.caseNumber, right.ordinal)
  }
}

/// How many sub-tasks of one department are open, by light. All from counts kept per due day.
package struct QueueCounts: Hashable, Sendable {
  package let department: String
  /// Waiting for a prerequisite.
  package var waiting = 0
  package var green = 0
  package var yellow = 0
  package var red = 0
  /// Stopped (R25).
  package var grey = 0
  /// Running, and due on the day asked about.
  package var dueToday = 0

  package var running: Int { green + yellow + red }
  /// Everything that is not concluded.
  package var open: Int { waiting + running + grey }

  package init(department: String) { self.department = department }
}

/// What was taken in, and by whom.
package struct LatestIntake: Hashable, Sendable {
  /// Code of the matter, or of the item by itself.
  package let matter: String
  /// Staff number.
  package let clerk: String

  package init(matter: String, clerk: String) {
    self.matter = matter
    self.clerk = clerk
  }
}

/// The lists, searches and counts that screens show: each one indexed read.
///
/// Cases that tie come in the order in which they were taken in, or where the newest come first, the
/// other way round.
package protocol HallQueries: Sendable {
  func rows(of number: String) throws(StoreFailure) -> CaseRows?

  /// Sub-tasks in the order due, case number, ordinal.
  func queue(
    _ filter: QueueFilter, after mark: QueueMark?, limit: Int
  ) throws(StoreFailure) -> [TaskRow]

  /// One entry per department that has open sub-tasks, by department code.
  func counts(today: CivilDate) throws(StoreFailure) -> [QueueCounts]

  /// Cases that the words name: first those whose number ends with them, whose applicant, contact or
  /// person concerned has exactly this identity, whose project has exactly this code, or whose applicant's or contact's name begins with
  /// them; then, while there is room and unless the words are a number that was found, those whose
  /// name contains them. Each newest first.
  ///
  /// Hyphens do not matter in a number, and `17-4` stands for the serial `0017-4`.
  func find(_ words: String, limit: Int) throws(StoreFailure) -> [CaseRow]

  /// Open cases of this applicant or person concerned that hold one of the items, newest first
  /// (R15). An empty key matches nothing.
  func openCases(
    applicantKey: String, subjectKey: String, items: [String]
  ) throws(StoreFailure) -> [CaseRow]

  /// Cases of this applicant, whatever became of them, newest first. An empty key matches nothing.
  func cases(ofApplicant key: String, limit: Int) throws(StoreFailure) -> [CaseRow]

  /// Cases that are looked at together, first received first.
  func cases(of group: CaseGroup, limit: Int) throws(StoreFailure) -> [CaseRow]

  /// Outputs of a list, the longest ready first.
  func outputs(_ list: OutputList, limit: Int) throws(StoreFailure) -> [OutputRow]

  /// Licences of a list.
  func licences(_ list: LicenceList, limit: Int) throws(StoreFailure) -> [OutputRow]

  /// Licences that were seen and ended so (`OutputRow.ending`), the latest case first.
  func seenLicences(ended how: String, limit: Int) throws(StoreFailure) -> [MaterialRow]

  /// Cases as they were kept, the newest first. One read of that many, however many there are.
  func newest(limit: Int) throws(StoreFailure) -> [CaseRow]

  /// What is still to be typed into systems of other offices, the longest due first.
  func entriesOwed(_ list: EntryList, limit: Int) throws(StoreFailure) -> [EntryRow]

  /// What was taken in last, and by whom; the latest first. One read of that many cases, however
  /// many there are.
  func latest(limit: Int) throws(StoreFailure) -> [LatestIntake]

  /// Entries of one of `Registers.kinds`, written from one moment up to before another, by time, and of
  /// one time in the order in which they were kept; those behind `mark`, where there is one.
  func registered(
    _ kind: CaseEvent.Kind, from: Moment, until: Moment, after mark: KeptEntry?, limit: Int
  ) throws(StoreFailure) -> [KeptEntry]

  /// Cases in this state, first who came to it first.
  func cases(in state: CaseFile.State, limit: Int) throws(StoreFailure) -> [CaseRow]

  /// Cases for which the engine has something to derive on or before `day`, by that day.
  func lapsing(through day: CivilDate, limit: Int) throws(StoreFailure) -> [CaseRow]
}
