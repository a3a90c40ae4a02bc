package import WorkCalendar

/// One way to apply for an item (办理项): for the first time, to change, to renew. What it gives
/// stands in place of the item's own.
package struct ItemVariant: Hashable, Sendable {
  /// What is done to what the item gives; each at most once in an item.
  package enum Code: String, CaseIterable, Sendable {
    case initial, change, renewal, replacement, cancellation, other
  }

  package let code: Code
  package let name: String
  package let handling: ServiceItem.Handling?
  package let statutory: Stated<CatalogueLimit>?
  package let promised: CatalogueLimit?
  package let outputs: [String]?
  /// The whole list where it asks for other materials than the item.
  package let materials: [ItemMaterial]?
  package let fee: Stated<Fee>?
  package let special: [SpecialLink]?
  package let origin: SourceLine

  package init(
    code: Code, name: String, handling: ServiceItem.Handling? = nil,
    statutory: Stated<CatalogueLimit>? = nil, promised: CatalogueLimit? = nil,
    outputs: [String]? = nil, materials: [ItemMaterial]? = nil, fee: Stated<Fee>? = nil,
    special: [SpecialLink]? = nil, origin: SourceLine = .none
  ) {
    self.code = code
    self.name = name
    self.handling = handling
    self.statutory = statutory
    self.promised = promised
    self.outputs = outputs
    self.materials = materials
    self.fee = fee
    self.special = special
    self.origin = origin
  }
}

/// A step with a limit of its own beside the promised one (特殊环节): a survey, a test, a hearing.
package struct SpecialLink: Hashable, Sendable {
  /// The procedures whose time the law's own limit leaves out.
  ///
  /// Source: PL art. 45.
  package enum Procedure: String, CaseIterable, Sendable {
    /// 听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审.
    case hearing, tender, auction, inspection, testing, quarantine, appraisal, expertReview
  }

  package let name: String
  /// nil for what is none of the eight: it stops the promised clock alone (R25).
  package let procedure: Procedure?
  /// The most the law allows for it; nil where it does not say.
  package let limit: CatalogueLimit?
  package let promised: CatalogueLimit?
  package let basis: String?
  /// A visit on site: those of a case are made together (R18).
  package let isOnSite: Bool
  /// The higher authority that decides (转报): it is sent there, and its result is typed in when it is
  /// back; nil for what is done here.
  package let forwardTo: String?
  package let origin: SourceLine

  package init(
    name: String, procedure: Procedure? = nil, limit: CatalogueLimit? = nil,
    promised: CatalogueLimit? = nil, basis: String? = nil, isOnSite: Bool = false,
    forwardTo: String? = nil, origin: SourceLine = .none
  ) {
    self.name = name
    self.procedure = procedure
    self.limit = limit
    self.promised = promised
    self.basis = basis
    self.isOnSite = isOnSite
    self.forwardTo = forwardTo
    self.origin = origin
  }
}

extension SpecialLink {
  /// The same as it is kept with a case: without marks, and without its place in a file.
  package var kept: SpecialLink {
    SpecialLink(
      name: name, procedure: procedure, limit: limit.map { CatalogueLimit($0.limit) },
      promised: promised.map { CatalogueLimit($0.limit) }, basis: basis, isOnSite: isOnSite,
      forwardTo: forwardTo)
  }
}

extension [SpecialLink] {
  /// The time that is promised for each, beside the item's own limit (R25).
  package var allowances: [ClockTerms.Allowance] {
    compactMap { link in
      link.promised.map { ClockTerms.Allowance(name: link.name, limit: $0.limit) }
    }
  }
}

/// On what terms an item may be decided on the applicant's written undertaking (告知承诺, R13).
package struct CommitmentTerms: Hashable, Sendable {
  package let basis: String
  /// From the decision until the facts must have been checked.
  package let checkWithin: CatalogueLimit
  /// For whom; nil for everybody.
  package let when: Condition?
  /// What is undertaken.
  package let duty: String
  /// Codes of the materials that need not be brought then: the undertaking stands for them.
  package let standsFor: [String]
  package let origin: SourceLine

  package init(
    basis: String, checkWithin: CatalogueLimit, when: Condition? = nil, duty: String,
    standsFor: [String] = [], origin: SourceLine = .none
  ) {
    self.basis = basis
    self.checkWithin = checkWithin
    self.when = when
    self.duty = duty
    self.standsFor = standsFor
    self.origin = origin
  }
}
