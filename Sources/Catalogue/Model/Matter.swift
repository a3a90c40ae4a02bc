/// A question whose answer decides which items and materials apply (情形).
package struct Question: Hashable, Sendable {
  /// How it is answered: by one option, by any number of them, by a number.
  package enum Kind: String, CaseIterable, Sendable { case one, many, number }

  /// One answer to choose.
  package struct Option: Hashable, Sendable {
    package let code: String
    package let name: String
    /// What follows from it, said to the clerk.
    package let note: String?

    package init(code: String, name: String, note: String? = nil) {
      self.code = code
      self.name = name
      self.note = note
    }
  }

  package let code: String
  package let ask: String
  package let kind: Kind
  /// In the order of the catalogue; empty for a number.
  package let options: [Option]
  /// Of a number.
  package let unit: String?
  /// What a plan goes by until it is answered; intake still wants an answer.
  package let defaultAnswer: Answer
  /// The question is asked only while this holds.
  package let when: Condition?
  package let help: String?
  package let origin: SourceLine

  package init(
    code: String, ask: String, kind: Kind, options: [Option] = [], unit: String? = nil,
    defaultAnswer: Answer, when: Condition? = nil, help: String? = nil,
    origin: SourceLine = .none
  ) {
    self.code = code
    self.ask = ask
    self.kind = kind
    self.options = options
    self.unit = unit
    self.defaultAnswer = defaultAnswer
    self.when = when
    self.help = help
    self.origin = origin
  }
}

/// An item as a part of a matter.
package struct MatterItem: Hashable, Sendable {
  package let item: String
  /// Code of the variant that is applied for; nil for the item's first.
  package let variant: String?
  package let when: Condition?
  /// Items of the same matter that must be decided before this one starts (R16); one that the
  /// answers leave out does not hold it up.
  package let after: [String]
  /// Items of the same matter on whose first document its result stands, without a paper of its own
  /// (多证合一): the first of them that the case has; empty for its own paper.
  package let on: [String]
  package let origin: SourceLine

  package init(
    item: String, variant: String? = nil, when: Condition? = nil, after: [String] = [],
    on: [String] = [], origin: SourceLine = .none
  ) {
    self.item = item
    self.variant = variant
    self.when = when
    self.after = after
    self.on = on
    self.origin = origin
  }
}

/// What the citizen or firm wants done (一件事): one item, or several sold as one.
package struct Matter: Hashable, Sendable {
  /// Who applies.
  package enum ApplicantKind: String, CaseIterable, Sendable { case person, organisation }

  /// Whose life it belongs to, for lists by stage of life.
  package enum LifeCycle: String, CaseIterable, Sendable { case person, enterprise, project }

  package let code: String
  package let name: String
  package let aliases: [String]
  package let lead: String
  package let applicants: [ApplicantKind]
  /// While it holds, the organisation is founded by this matter and has no code yet; nil is never.
  package let foundsApplicant: Condition?
  /// What the person concerned is called where that is not the applicant: 逝者, 新生儿.
  package let subject: String?
  package let goal: MatterFigures?
  package let baseline: MatterFigures?
  /// The trade (行业) whose licence and permits it brings together (证照联办).
  package let trade: String?
  package let lifeCycle: LifeCycle?
  /// False where items that need a project's code need none here, since it is about no project (R38).
  package let isProject: Bool
  /// Declared visits of the applicant.
  package let visits: Int
  package let questions: [Question]
  package let items: [MatterItem]
  /// Items that share one survey on site (R18).
  package let jointVisit: [String]
  package let hints: [Hint]
  package let substitutes: [Substitution]
  package let waives: [Waiver]
  package let notes: [String]
  package let origin: SourceLine

  package init(
    code: String, name: String, aliases: [String] = [], lead: String,
    applicants: [ApplicantKind] = [.person, .organisation], foundsApplicant: Condition? = nil,
    subject: String? = nil, goal: MatterFigures? = nil, baseline: MatterFigures? = nil,
    trade: String? = nil, lifeCycle: LifeCycle? = nil, isProject: Bool = true,
    visits: Int = 1,
    questions: [Question] = [], items: [MatterItem], jointVisit: [String] = [],
    hints: [Hint] = [], substitutes: [Substitution] = [], waives: [Waiver] = [],
    notes: [String] = [], origin: SourceLine = .none
  ) {
    self.trade = trade
    self.lifeCycle = lifeCycle
    self.isProject = isProject
    self.hints = hints
    self.substitutes = substitutes
    self.waives = waives
    self.code = code
    self.name = name
    self.aliases = aliases
    self.lead = lead
    self.applicants = applicants
    self.foundsApplicant = foundsApplicant
    self.subject = subject
    self.goal = goal
    self.baseline = baseline
    self.visits = visits
    self.questions = questions
    self.items = items
    self.jointVisit = jointVisit
    self.notes = notes
    self.origin = origin
  }
}
