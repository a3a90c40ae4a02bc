package import Catalogue
package import WorkCalendar

/// What is typed into a system of another office for one sub-task, field by field, as that system calls
/// them and in its order (双录). People's numbers stand in full: it is there to be copied.
package struct FieldSheet: Hashable, Sendable {
  /// One field.
  package struct Line: Hashable, Sendable {
    package let label: String
    /// nil where the case does not know it.
    package let value: String?

    package init(label: String, value: String?) {
      self.label = label
      self.value = value
    }
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  package let caseNumber: String
  package let ordinal: Int
  package let task: String
  package let system: OutsideSystem
  package let stage: SystemEntry.Stage
  package let lines: [Line]
  /// What was typed in already; nil while nothing was.
  package let record: SystemRecord?
  /// Who typed it in, or who made the sheet.
  package let clerkName: String
  package let made: Moment

  package init(
    hallName: String, banner: String?, caseNumber: String, ordinal: Int, task: String,
    system: OutsideSystem, stage: SystemEntry.Stage, lines: [Line], record: SystemRecord?,
    clerkName: String, made: Moment
  ) {
    self.hallName = hallName
    self.banner = banner
    self.caseNumber = caseNumber
    self.ordinal = ordinal
    self.task = task
    self.system = system
    self.stage = stage
    self.lines = lines
    self.record = record
    self.clerkName = clerkName
    self.made = made
  }
}

/// What was typed into systems of other offices in a period, and above all what still is to be (双录登记).
package struct EntryRegister: Hashable, Sendable {
  /// One that is still to be typed in.
  package struct Owed: Hashable, Sendable {
    package let caseNumber: String
    package let ordinal: Int
    package let task: String
    package let system: String
    package let systemName: String
    package let stage: SystemEntry.Stage
    package let department: String
    package let applicantName: String
    package let since: CivilDate
    /// Working days since then; nil outside the holiday tables.
    package let age: Int?

    package init(
      caseNumber: String, ordinal: Int, task: String, system: String, systemName: String,
      stage: SystemEntry.Stage, department: String, applicantName: String, since: CivilDate,
      age: Int?
    ) {
      self.caseNumber = caseNumber
      self.ordinal = ordinal
      self.task = task
      self.system = system
      self.systemName = systemName
      self.stage = stage
      self.department = department
      self.applicantName = applicantName
      self.since = since
      self.age = age
    }
  }

  /// One that was.
  package struct Made: Hashable, Sendable {
    package let caseNumber: String
    package let task: String
    package let entered: TaskEntered
    package let at: Moment
    package let officerName: String

    package init(
      caseNumber: String, task: String, entered: TaskEntered, at: Moment, officerName: String
    ) {
      self.caseNumber = caseNumber
      self.task = task
      self.entered = entered
      self.at = at
      self.officerName = officerName
    }
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  /// nil where only what is still to be typed in is asked for.
  package let period: ClosedRange<CivilDate>?
  package let made: Moment
  package let clerkName: String
  /// The longest due first.
  package let owed: [Owed]
  /// There are more than were asked for.
  package let hasMore: Bool
  /// In the order in which they were written down.
  package let entries: [Made]

  package init(
    hallName: String, banner: String?, period: ClosedRange<CivilDate>?, made: Moment,
    clerkName: String, owed: [Owed], hasMore: Bool, entries: [Made]
  ) {
    self.hallName = hallName
    self.banner = banner
    self.period = period
    self.made = made
    self.clerkName = clerkName
    self.owed = owed
    self.hasMore = hasMore
    self.entries = entries
  }
}
