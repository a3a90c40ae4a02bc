/// A published goal of a matter, or the figures from before, with where they are from. At least one
/// of the figures is there.
package struct MatterFigures: Hashable, Sendable {
  package let limit: CatalogueLimit?
  package let materials: Int?
  package let certificates: Int?
  package let visits: Int?
  /// Fields to fill in on forms.
  package let fields: Int?
  package let source: String
  package let note: String?
  /// The answers for which they hold; nil is all.
  package let when: Condition?

  package init(
    limit: CatalogueLimit? = nil, materials: Int? = nil, certificates: Int? = nil,
    visits: Int? = nil, fields: Int? = nil, source: String, note: String? = nil,
    when: Condition? = nil
  ) {
    self.limit = limit
    self.materials = materials
    self.certificates = certificates
    self.visits = visits
    self.fields = fields
    self.source = source
    self.note = note
    self.when = when
  }
}

extension Matter {
  /// The published goal, where it holds for these answers.
  /// - Parameter answers: with the facts merged in.
  package func goal(for answers: Answers) -> MatterFigures? {
    goal.flatMap { $0.when.holds(for: answers) ? $0 : nil }
  }

  /// The figures from before, where they hold for these answers.
  /// - Parameter answers: with the facts merged in.
  package func baseline(for answers: Answers) -> MatterFigures? {
    baseline.flatMap { $0.when.holds(for: answers) ? $0 : nil }
  }

  /// A faster way that this applicant could use, said at intake.
  package struct Hint: Hashable, Sendable {
    package let when: Condition?
    package let text: String
    package let origin: SourceLine

    package init(when: Condition? = nil, text: String, origin: SourceLine = .none) {
      self.when = when
      self.text = text
      self.origin = origin
    }
  }

  /// Another material does instead (以此代彼): it is asked for in place of the first.
  package struct Substitution: Hashable, Sendable {
    package let material: String
    package let by: String
    package let when: Condition?
    package let basis: String
    package let origin: SourceLine

    package init(
      material: String, by: String, when: Condition? = nil, basis: String,
      origin: SourceLine = .none
    ) {
      self.material = material
      self.by = by
      self.when = when
      self.basis = basis
      self.origin = origin
    }
  }

  /// A material that this matter does not ask for (免提交).
  package struct Waiver: Hashable, Sendable {
    package let material: String
    package let when: Condition?
    package let basis: String
    package let origin: SourceLine

    package init(
      material: String, when: Condition? = nil, basis: String, origin: SourceLine = .none
    ) {
      self.material = material
      self.when = when
      self.basis = basis
      self.origin = origin
    }
  }

  /// What stands in for a material under these answers: the first substitution that fits, once.
  /// - Parameter answers: with the facts merged in.
  package func substitution(for material: String, answers: Answers) -> Substitution? {
    substitutes.first { $0.material == material && $0.when.holds(for: answers) }
  }

  /// Why a material is not asked for under these answers; nil when it is.
  /// - Parameter answers: with the facts merged in.
  package func waiver(of material: String, answers: Answers) -> Waiver? {
    waives.first { $0.material == material && $0.when.holds(for: answers) }
  }

  /// The hints for these answers, in order.
  /// - Parameter answers: with the facts merged in.
  package func hints(for answers: Answers) -> [Hint] {
    hints.filter { $0.when.holds(for: answers) }
  }
}
