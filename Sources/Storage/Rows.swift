package import CaseEngine
package import WorkCalendar

/// What lists and searches know of a case. Nothing in it depends on the present day.
package struct CaseRow: Hashable, Sendable {
  package let number: String
  package let matter: String
  package let matterName: String
  package let applicantName: String
  /// The applicant's normalised identity or organisation code, else the name.
  package let applicantKey: String
  package let contactName: String
  /// The contact's normalised identity; empty when not taken.
  package let contactKey: String
  /// The normalised identity, else the name, of the person concerned; empty when the applicant is.
  package let subjectKey: String
  /// The one code of the investment project; empty where there is none.
  package let projectCode: String
  /// Key of who carries the case for the applicant (代办员); empty where nobody does.
  package let steward: String
  package let place: String
  /// Codes of the items applied for, from the receipt on.
  package let items: [String]
  package let state: CaseFile.State
  package let received: Moment
  package let accepted: CivilDate?
  package let due: CivilDate?
  /// First yellow day of the case's promise.
  package let warning: CivilDate?
  /// The day from whose morning on the engine has something to derive (deemed acceptance R10, a
  /// lapsed deferral R12); nil when nothing can lapse.
  package let lapses: CivilDate?
  package let edition: Int
  /// Entries the case has.
  package let version: Int

  package init(
    number: String, matter: String, matterName: String, applicantName: String,
    applicantKey: String, contactName: String, contactKey: String, subjectKey: String,
    projectCode: String = "", steward: String = "",
    place: String, items: [String], state: CaseFile.State, received: Moment, accepted: CivilDate?,
    due: CivilDate?, warning: CivilDate?, lapses: CivilDate?, edition: Int, version: Int
  ) {
    self.number = number
    self.matter = matter
    self.matterName = matterName
    self.applicantName = applicantName
    self.applicantKey = applicantKey
    self.contactName = contactName
    self.contactKey = contactKey
    self.subjectKey = subjectKey
    self.projectCode = projectCode
    self.steward = steward
    self.place = place
    self.items = items
    self.state = state
    self.received = received
    self.accepted = accepted
    self.due = due
    self.warning = warning
    self.lapses = lapses
    self.edition = edition
    self.version = version
  }
}

/// One sub-task as a department's queue shows it.
package struct TaskRow: Hashable, Sendable {
  package let caseNumber: String
  /// From 1 within the case.
  package let ordinal: Int
  package let item: String
  package let itemName: String
  package let department: String
  package let applicantName: String
  /// Code of the place where the case was taken in.
  package let place: String
  package let state: SubTask.State
  /// Ordinals it still waits for.
  package let waitsFor: [Int]
  package let received: Moment
  /// When its clock began; nil while it waits.
  package let started: CivilDate?
  /// When it came to the desk it lies on: the department's, or that of who got it from a colleague;
  /// nil while it waits.
  package let reached: CivilDate?
  /// Planned while it waits.
  package let due: CivilDate
  package let warning: CivilDate
  package let isProvisional: Bool
  /// Staff number of the officer who claimed it.
  package let assignee: String?

  package init(
    caseNumber: String, ordinal: Int, item: String, itemName: String, department: String,
    applicantName: String, place: String, state: SubTask.State, waitsFor: [Int],
    received: Moment, started: CivilDate?, reached: CivilDate?, due: CivilDate, warning: CivilDate,
    isProvisional: Bool,
    assignee: String?
  ) {
    self.caseNumber = caseNumber
    self.ordinal = ordinal
    self.item = item
    self.itemName = itemName
    self.department = department
    self.applicantName = applicantName
    self.state = state
    self.place = place
    self.waitsFor = waitsFor
    self.received = received
    self.started = started
    self.reached = reached
    self.due = due
    self.warning = warning
    self.isProvisional = isProvisional
    self.assignee = assignee
  }
}

/// One licence, certificate or refusal that a case ends with.
package struct OutputRow: Hashable, Sendable {
  package let caseNumber: String
  /// Ordinal of the sub-task, and the position of the output in it, both from 1.
  package let ordinal: Int
  package let index: Int
  package let name: String
  /// The number on the document; nil until decided, or when it has none.
  package let documentNumber: String?
  package let ready: Moment?
  package let handedOut: Moment?
  /// nil while it is not ready, and once it is handed out.
  package let standing: Output.Standing?
  /// Code of the place where it lies, goes to, or was sent from; empty where it stands nowhere.
  package let place: String
  /// The applicant is to be told of it now.
  package let isToTell: Bool
  /// Of the cabinet at that place; empty where it lies in none.
  package let slot: String

  package init(
    caseNumber: String, ordinal: Int, index: Int, name: String, documentNumber: String?,
    ready: Moment?, handedOut: Moment?, standing: Output.Standing? = nil, place: String = "",
    isToTell: Bool = false, slot: String = ""
  ) {
    self.slot = slot
    self.standing = standing
    self.place = place
    self.isToTell = isToTell
    self.caseNumber = caseNumber
    self.ordinal = ordinal
    self.index = index
    self.name = name
    self.documentNumber = documentNumber
    self.ready = ready
    self.handedOut = handedOut
  }
}

/// One material of a case.
package struct MaterialRow: Hashable, Sendable {
  package let caseNumber: String
  package let material: String
  package let name: String
  package let state: MaterialState
  /// The day by which an owing one is promised.
  package let due: CivilDate?

  package init(
    caseNumber: String, material: String, name: String, state: MaterialState, due: CivilDate?
  ) {
    self.caseNumber = caseNumber
    self.material = material
    self.name = name
    self.state = state
    self.due = due
  }
}

/// All rows of one case: worked out by the hall from the state, written with its events.
package struct CaseRows: Hashable, Sendable {
  package let file: CaseRow
  /// In order of ordinal.
  package let tasks: [TaskRow]
  package let outputs: [OutputRow]
  package let materials: [MaterialRow]

  package init(
    file: CaseRow, tasks: [TaskRow], outputs: [OutputRow], materials: [MaterialRow]
  ) {
    self.file = file
    self.tasks = tasks
    self.outputs = outputs
    self.materials = materials
  }
}
