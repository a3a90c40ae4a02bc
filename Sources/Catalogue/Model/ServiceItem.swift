internal import Phrases

/// A fee of an item.
package struct Fee: Hashable, Sendable {
  /// In fen.
  package let amount: Int
  package let basis: String

  package init(amount: Int, basis: String) {
    self.amount = amount
    self.basis = basis
  }
}

/// What one department decides: the unit of responsibility (事项).
package struct ServiceItem: Hashable, Sendable {
  /// Who must act before it is decided (R17).
  package enum Handling: String, CaseIterable, Sendable {
    /// 即办: decided at once; at the window where the department has authorised it in writing.
    case atOnce
    /// 审核合一: one officer.
    case single
    /// 一审一核: one examines, another decides.
    case double
    /// 逐级审批: as many people as it has steps, the last of whom decides.
    case stepwise
  }

  /// How the applicant can be spared a visit (R2).
  package enum VisitWay: String, CaseIterable, Sendable {
    case noVisit, atOnce, windowAndCourier, onlineFirst, byAppointment
  }

  /// Within which bounds it can be applied for anywhere (通办范围).
  package enum Scope: String, CaseIterable, Sendable { case county, city, province, nation }

  /// Whether it is a power of the state (行政权力) or a public service (公共服务).
  package enum Kind: String, CaseIterable, Sendable { case power, service }

  package let code: String
  /// The code of the national item base, an opaque string.
  package let nationalCode: String?
  package private(set) var name: String
  /// The main item (主项) that this one is a part of.
  package let main: String?
  package let department: String
  package let zone: String
  /// GB/T 39046-2020 table A.1, two digits.
  package let type: String
  package private(set) var handling: Handling
  package let basis: Stated<String>
  package let conditions: [String]
  package let steps: [String]
  package private(set) var statutory: Stated<CatalogueLimit>
  package private(set) var promised: CatalogueLimit
  package private(set) var fee: Stated<Fee>
  package let enquiryPhone: Stated<String>
  package let complaintPhone: Stated<String>
  package let visitWay: VisitWay
  package private(set) var materials: [ItemMaterial]
  /// Names of the licences, certificates or receipts it ends with; never empty.
  package private(set) var outputs: [String]
  /// The document by which the department lets the window decide an at-once item (R35).
  package let windowAuthority: String?
  /// Who may apply when it is applied for by itself.
  package let applicants: [Matter.ApplicantKind]
  /// The level that decides, where no delegation says otherwise (R7).
  package let level: Tier
  package let scope: Scope
  /// The ways to apply for it; none where there is only one. The first stands where none is named.
  package let variants: [ItemVariant]
  package private(set) var special: [SpecialLink]
  /// The steps of what is handled step by step, in order, the last of them the decision; empty of
  /// what is not.
  package let stages: [HandlingStage]
  /// Declared visits when it is applied for by itself.
  package let visits: Int
  package let commitment: CommitmentTerms?
  /// Why it is never decided on an undertaking: what it guards of national security, public safety,
  /// the environment, life and health (R13); nil where it may be.
  package let publicSafety: String?
  /// The levels at which it can be taken in, and handed out.
  package let takenInAt: [Tier]
  package let handedOutAt: [Tier]
  package let life: ItemLife
  /// nil where it has nothing to do with an investment project (R38).
  package let projectCode: ProjectCodeRole?
  /// nil where no business opens with it.
  package let market: MarketRole?
  /// The systems of other offices it is typed into once more, in the order of the folder.
  package let enterInto: [SystemEntry]
  /// Remarks for the guide.
  package let notes: [String]
  package let origin: SourceLine

  package init(
    code: String, nationalCode: String? = nil, name: String, main: String? = nil,
    department: String, zone: String, type: String, handling: Handling, basis: Stated<String>,
    conditions: [String] = [], steps: [String] = [], statutory: Stated<CatalogueLimit>,
    promised: CatalogueLimit, fee: Stated<Fee>, enquiryPhone: Stated<String>,
    complaintPhone: Stated<String>, visitWay: VisitWay, materials: [ItemMaterial],
    outputs: [String], windowAuthority: String? = nil,
    applicants: [Matter.ApplicantKind] = Matter.ApplicantKind.allCases, level: Tier = .county,
    scope: Scope = .county, variants: [ItemVariant] = [], special: [SpecialLink] = [],
    stages: [HandlingStage] = [], visits: Int = 1, commitment: CommitmentTerms? = nil,
    publicSafety: String? = nil,
    takenInAt: [Tier] = Tier.allCases,
    handedOutAt: [Tier] = Tier.allCases, life: ItemLife = .always,
    projectCode: ProjectCodeRole? = nil, market: MarketRole? = nil,
    enterInto: [SystemEntry] = [], notes: [String] = [],
    origin: SourceLine = .none
  ) {
    self.code = code
    self.nationalCode = nationalCode
    self.name = name
    self.main = main
    self.department = department
    self.zone = zone
    self.type = type
    self.handling = handling
    self.basis = basis
    self.conditions = conditions
    self.steps = steps
    self.statutory = statutory
    self.promised = promised
    self.fee = fee
    self.enquiryPhone = enquiryPhone
    self.complaintPhone = complaintPhone
    self.visitWay = visitWay
    self.materials = materials
    self.outputs = outputs
    self.windowAuthority = windowAuthority
    self.applicants = applicants
    self.level = level
    self.scope = scope
    self.variants = variants
    self.special = special
    self.stages = stages
    self.visits = visits
    self.commitment = commitment
    self.publicSafety = publicSafety
    self.takenInAt = takenInAt
    self.handedOutAt = handedOutAt
    self.life = life
    self.projectCode = projectCode
    self.market = market
    self.enterInto = enterInto
    self.notes = notes
    self.origin = origin
  }
}

extension ServiceItem {
  /// How many people look at it, whoever decides among them (R17).
  package var looks: Int {
    switch handling {
    case .atOnce, .single: 1
    case .double: 2
    case .stepwise: max(1, stages.count)
    }
  }

  /// Source: GB/T 39046-2020 table A.1: 20 and above are public services.
  package var kind: Kind { type < "20" ? .power : .service }

  /// The variant of that code; the first where none is named, nil where the item has none.
  package func variant(_ code: String?) -> ItemVariant? {
    guard let code else { return variants.first }
    return variants.first { $0.code.rawValue == code }
  }

  /// The item as it is when that variant is applied for: what the variant gives stands in place of
  /// its own. The first variant keeps the item's plain name.
  package func applying(_ variant: ItemVariant?) -> ServiceItem {
    guard let variant else { return self }
    var item = self
    if variant.code != variants.first?.code {
      item.name = GuidePhrase.department.text(.chinese, name, variant.name)
    }
    item.handling = variant.handling ?? handling
    item.statutory = variant.statutory ?? statutory
    item.promised = variant.promised ?? promised
    item.outputs = variant.outputs ?? outputs
    item.materials = variant.materials ?? materials
    item.fee = variant.fee ?? fee
    item.special = variant.special ?? special
    return item
  }

  /// What any of its variants asks for, each line with the condition under which it does.
  package var allMaterials: [ItemMaterial] {
    let others = variants.filter { $0.materials != nil }
    guard !others.isEmpty else { return materials }
    let plain = variants.filter { $0.materials == nil }
    let own = plain.isEmpty ? [] : materials.map { $0.only(for: plain) }
    return own
      + others.flatMap { variant in (variant.materials ?? []).map { $0.only(for: [variant]) } }
  }
}
