/// A document an applicant may be asked for: one row of the hall's dictionary of materials.
package struct Material: Hashable, Sendable {
  /// What sort of paper it is; a proof must name who issues it (R3).
  package enum Kind: String, CaseIterable, Sendable {
    case certificate, form, document, proof, other
  }

  /// A register of another office that the hall may look into instead of asking the applicant (R8).
  package struct Share: Hashable, Sendable {
    /// The register, as people call it: 公安人口库.
    package let source: String
    /// When the register holds it, for instance only when the premises are owned; nil is always.
    package let when: Condition?
    /// It is confirmed by an internal check of the data window (内部核查) within this limit; nil
    /// where no check is made.
    package let check: CatalogueLimit?
    /// The register lies above the county (省以上系统), so that a person looks it up there.
    package let isAbove: Bool

    package init(
      source: String, when: Condition? = nil, check: CatalogueLimit? = nil, isAbove: Bool = false
    ) {
      self.source = source
      self.when = when
      self.check = check
      self.isAbove = isAbove
    }
  }

  package let code: String
  package let name: String
  /// Who issues it; the applicant themselves for a form.
  package let issuer: String
  package let kind: Kind
  package let share: Share?
  /// Items whose output it is: when one of them is in the same case, nobody brings it.
  package let producedBy: [String]
  /// How long one that was received can be used again; nil is never.
  package let valid: Validity?
  /// The hall prints it filled in from what was entered (一表申请).
  package let isAutofilled: Bool
  /// What is often wrong with it, shown beside it at intake.
  package let hint: String?
  package let origin: SourceLine

  package init(
    code: String, name: String, issuer: String, kind: Kind, share: Share? = nil,
    producedBy: [String] = [], valid: Validity? = nil, isAutofilled: Bool = false,
    hint: String? = nil, origin: SourceLine = .none
  ) {
    self.valid = valid
    self.isAutofilled = isAutofilled
    self.code = code
    self.name = name
    self.issuer = issuer
    self.kind = kind
    self.share = share
    self.producedBy = producedBy
    self.hint = hint
    self.origin = origin
  }
}

/// One material as one item asks for it.
package struct ItemMaterial: Hashable, Sendable {
  /// Whether a case can be accepted without it (R12).
  package enum Need: String, CaseIterable, Sendable {
    case essential
    /// May follow later (容缺后补).
    case deferrable
    /// Never holds anything up (非必要).
    case optional
  }
  /// When it is due: at intake, before the survey on site, before the output is issued.
  package enum Stage: String, CaseIterable, Sendable { case intake, survey, issue }

  package let material: String
  package let need: Need
  package let stage: Stage
  /// Pieces.
  package let originals: Int
  package let copies: Int
  package let when: Condition?
  /// The article that lets the office ask for it (PL 31).
  package let basis: String
  package let origin: SourceLine

  package init(
    material: String, need: Need = .essential, stage: Stage = .intake, originals: Int = 1,
    copies: Int = 0, when: Condition? = nil, basis: String, origin: SourceLine = .none
  ) {
    self.material = material
    self.need = need
    self.stage = stage
    self.originals = originals
    self.copies = copies
    self.when = when
    self.basis = basis
    self.origin = origin
  }

  /// The same, for these variants only.
  func only(for variants: [ItemVariant]) -> ItemMaterial {
    let these = Condition.chosen(
      question: Facts.Code.variant.rawValue, options: variants.map(\.code.rawValue))
    return ItemMaterial(
      material: material, need: need, stage: stage, originals: originals, copies: copies,
      when: when.map { .all([these, $0]) } ?? these, basis: basis, origin: origin)
  }
}
