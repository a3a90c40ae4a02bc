package import WorkCalendar

/// What somebody may do in the hall (R35).
package enum Role: String, CaseIterable, Sendable {
  case clerk, handout, officer, supervisor, administrator
}

/// Somebody who may sign in.
package struct StaffMember: Hashable, Sendable {
  /// Four digits.
  package let number: String
  package let name: String
  package let role: Role
  /// Of an officer.
  package let department: String?
  package let place: String
  /// The first is where they sit when nothing else is said; empty for an officer.
  package let windows: [String]
  /// The self-describing argon2id string.
  package let pinHash: String
  /// The PIN was printed once and is to be replaced at the first sign-in in the terminal.
  package let mustChangePIN: Bool

  package init(
    number: String, name: String, role: Role, department: String?, place: String,
    windows: [String], pinHash: String, mustChangePIN: Bool
  ) {
    self.number = number
    self.name = name
    self.role = role
    self.department = department
    self.place = place
    self.windows = windows
    self.pinHash = pinHash
    self.mustChangePIN = mustChangePIN
  }
}

/// A text the hall keeps whole: a file of the hall folder under an edition, a calendar table.
package struct KeptText: Hashable, Sendable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// An edition of the catalogue as its source texts (R6).
package struct KeptEdition: Hashable, Sendable {
  package let number: Int
  package let date: CivilDate
  /// In the order they were given.
  package let files: [KeptText]

  package init(number: Int, date: CivilDate, files: [KeptText]) {
    self.number = number
    self.date = date
    self.files = files
  }
}

/// A half-filled intake, saved at each field.
package struct KeptDraft: Hashable, Sendable {
  package let id: String
  package let staff: String
  package let at: Moment
  /// JSON of the draft.
  package let body: String

  package init(id: String, staff: String, at: Moment, body: String) {
    self.id = id
    self.staff = staff
    self.at = at
    self.body = body
  }
}

/// What belongs to the hall and not to a case: numbers, staff, editions, calendars, drafts.
package protocol HallRecords: Sendable {
  /// The next serial of that day, from 1; taken for ever, even if no case follows. Only a power cut
  /// may give one back, and only one that no kept case has.
  func reserveSerial(on day: CivilDate) throws(StoreFailure) -> Int

  func staff() throws(StoreFailure) -> [StaffMember]
  func staffMember(_ number: String) throws(StoreFailure) -> StaffMember?
  /// Adds somebody, or replaces who has that number.
  func keep(_ member: StaffMember) throws(StoreFailure)

  /// Published editions, oldest first; the last is in force.
  func editions() throws(StoreFailure) -> [KeptEdition]
  /// Adds the next edition; one already there is never replaced (`StoreFailure.Code.exists`).
  func publish(_ edition: KeptEdition) throws(StoreFailure)

  /// The holiday tables the hall was founded with, `official` and `provisional`; see `HolidayNotices`
  /// for what came after.
  func calendar(_ kind: CalendarKind) throws(StoreFailure) -> [KeptText]
  func keepCalendar(_ kind: CalendarKind, _ tables: [KeptText]) throws(StoreFailure)

  /// A word kept by name, such as the hall's key for check codes; nil when never kept.
  func setting(_ name: String) throws(StoreFailure) -> String?
  func keepSetting(_ name: String, _ value: String) throws(StoreFailure)

  /// Drafts of one clerk, the latest first.
  func drafts(of staff: String) throws(StoreFailure) -> [KeptDraft]
  func keepDraft(_ draft: KeptDraft) throws(StoreFailure)
  func dropDraft(_ id: String) throws(StoreFailure)
}

/// Whether a year has its State Council notice or only its statutory days (R22).
package enum CalendarKind: String, CaseIterable, Sendable { case official, provisional }

/// Everything a hall keeps.
package typealias HallStore =
  Journal & HallQueries & HallRecords & SignInJournal & CreditJournal
  & CheckListRecords & HandoverRecords & AbsenceJournal & QueueViewRecords & HolidayNotices
  & CarriedEditions & PrintRecords & FigureRecords & PlatformJournal
