package import CaseEngine
package import Catalogue
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
  /// What it adds to the figures (R34); nil for a case that another hall counts.
  package let facts: CaseFacts?

  package init(
    number: String, matter: String, matterName: String, applicantName: String,
    applicantKey: String, contactName: String, contactKey: String, subjectKey: String,
    projectCode: String = "", steward: String = "",
    place: String, items: [String], state: CaseFile.State, received: Moment, accepted: CivilDate?,
    due: CivilDate?, warning: CivilDate?, lapses: CivilDate?, edition: Int, version: Int,
    facts: CaseFacts? = nil
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
    self.facts = facts
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
  /// The day on which the licence was issued; nil while it is not there, and of a refusal.
  package let issued: CivilDate?
  /// The last day of a licence that was issued; nil for one without.
  package let validUntil: CivilDate?
  /// How a licence ended, or `OutputRow.contradicted`; empty while it is what it was.
  package let ending: String

  /// The source does not bear the licence out.
  package static let contradicted = "contradicted"

  package init(
    caseNumber: String, ordinal: Int, index: Int, name: String, documentNumber: String?,
    ready: Moment?, handedOut: Moment?, standing: Output.Standing? = nil, place: String = "",
    isToTell: Bool = false,
    issued: CivilDate? = nil, validUntil: CivilDate? = nil, ending: String = ""
  ) {
    self.issued = issued
    self.validUntil = validUntil
    self.ending = ending
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
  /// Of a licence that was seen how it ended, as of one that was issued (`OutputRow.ending`).
  package let ending: String

  package init(
    caseNumber: String, material: String, name: String, state: MaterialState, due: CivilDate?,
    ending: String = ""
  ) {
    self.ending = ending
    self.caseNumber = caseNumber
    self.material = material
    self.name = name
    self.state = state
    self.due = due
  }
}

/// One sub-task that is still to be typed into a system of another office (双录).
package struct EntryRow: Hashable, Sendable {
  package let caseNumber: String
  package let ordinal: Int
  /// Code and name.
  package let system: String
  package let systemName: String
  package let stage: SystemEntry.Stage
  package let itemName: String
  package let department: String
  package let applicantName: String
  /// Code of the place where the case was taken in.
  package let place: String
  /// Since when it is to be typed in.
  package let since: Moment

  package init(
    caseNumber: String, ordinal: Int, system: String, systemName: String,
    stage: SystemEntry.Stage, itemName: String, department: String, applicantName: String,
    place: String, since: Moment
  ) {
    self.caseNumber = caseNumber
    self.ordinal = ordinal
    self.system = system
    self.systemName = systemName
    self.stage = stage
    self.itemName = itemName
    self.department = department
    self.applicantName = applicantName
    self.place = place
    self.since = since
  }
}

/// All rows of one case: worked out by the hall from the state, written with its events.
package struct CaseRows: Hashable, Sendable {
  package let file: CaseRow
  /// In order of ordinal.
  package let tasks: [TaskRow]
  package let outputs: [OutputRow]
  package let materials: [MaterialRow]
  /// By ordinal, system and stage.
  package let entries: [EntryRow]

  package init(
    file: CaseRow, tasks: [TaskRow], outputs: [OutputRow], materials: [MaterialRow],
    entries: [EntryRow] = []
  ) {
    self.entries = entries.sorted { $0.key < $1.key }
    self.file = file
    self.tasks = tasks
    self.outputs = outputs
    self.materials = materials
  }
}

extension EntryRow {
  /// What it is within its case.
  struct Key: Hashable, Comparable {
    let ordinal: Int
    let system: String
    let stage: String

    static func < (left: Self, right: Self) -> Bool {
      (left.ordinal, left.system, left.stage) < (right.ordinal, right.system, right.stage)
    }
  }

  var key: Key { Key(ordinal: ordinal, system: system, stage: stage.rawValue) }
}
