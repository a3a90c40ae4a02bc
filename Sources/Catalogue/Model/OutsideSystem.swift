/// A system of another office into which people here type what was done here already (二次录入).
package struct OutsideSystem: Hashable, Sendable {
  /// Who built it and keeps it.
  package enum Level: String, CaseIterable, Sendable { case county, city, province, state }

  package let code: String
  package let name: String
  /// The office that owns it.
  package let owner: String
  package let level: Level
  package let origin: SourceLine

  package init(
    code: String, name: String, owner: String, level: Level, origin: SourceLine = .none
  ) {
    self.code = code
    self.name = name
    self.owner = owner
    self.level = level
    self.origin = origin
  }
}

/// That an item has to be typed into a system, when, and which of its fields in which order.
package struct SystemEntry: Hashable, Sendable {
  /// When it is due.
  package enum Stage: String, CaseIterable, Sendable {
    /// Once the case is accepted: by the window or the department.
    case acceptance
    /// Once the item is decided, either way: by the department.
    case decision
  }

  /// One field, as the system calls it.
  package struct Field: Hashable, Sendable {
    /// Where what is typed there comes from.
    package enum Source: Hashable, Sendable {
      case fact(Fact)
      /// The answer to the question of this code.
      case answer(String)
      /// The same in every case.
      case text(String)
    }

    package let label: String
    package let source: Source
    package let origin: SourceLine

    package init(label: String, source: Source, origin: SourceLine = .none) {
      self.label = label
      self.source = source
      self.origin = origin
    }
  }

  /// What a case knows, by the word of the hall folder.
  package enum Fact: String, CaseIterable, Sendable {
    case caseNumber = "case-number"
    case projectCode = "project-code"
    case itemCode = "item-code"
    case itemName = "item-name"
    case applicantKind = "applicant-kind"
    case applicantName = "applicant-name"
    case applicantCode = "applicant-code"
    case applicantPhone = "applicant-phone"
    case contactName = "contact-name"
    case contactCode = "contact-code"
    case contactPhone = "contact-phone"
    case agentName = "agent-name"
    case agentCode = "agent-code"
    case agentPhone = "agent-phone"
    case subjectName = "subject-name"
    case subjectCode = "subject-code"
    case address
    case materials
    case received, accepted, due
    case decision, decided, officer, documents
    case documentNumber = "document-number"
    case validUntil = "valid-until"

    /// It is known only once the item is decided.
    package var isOfDecision: Bool {
      switch self {
      case .decision, .decided, .officer, .documents, .documentNumber, .validUntil: true
      default: false
      }
    }
  }

  /// Code of the system.
  package let system: String
  package let stage: Stage
  package let fields: [Field]
  package let origin: SourceLine

  package init(
    system: String, stage: Stage = .acceptance, fields: [Field], origin: SourceLine = .none
  ) {
    self.system = system
    self.stage = stage
    self.fields = fields
    self.origin = origin
  }
}
