package import WorkCalendar

/// The service guide (办事指南) of one item, or of a matter with all its items: the nine things
/// that the public must be told (R2).
package struct ServiceGuide: Hashable, Sendable {
  /// An item as the guide shows it.
  package struct Part: Hashable, Sendable {
    package let item: ServiceItem
    /// The name of its department, and a shorter one for lists.
    package let department: String
    package let short: String
    /// When a matter contains it; nil is always.
    package let when: Condition?
    /// Codes of the items it waits for.
    package let after: [String]
    /// The variants to tell apart; none where only one can be applied for here.
    package let variants: [ItemVariant]
    /// The one that is applied for here; nil where there are several, or none.
    package let variant: String?
    /// Who else decides it, and when.
    package let delegations: [Delegated]
  }

  /// A delegation, with the name of the department that decides by it.
  package struct Delegated: Hashable, Sendable {
    package let entry: Delegation
    package let department: String
  }

  /// A material that the matter waives, or replaces by another, by their names.
  package struct Change: Hashable, Sendable {
    package let material: String
    /// nil where nothing is asked for instead.
    package let by: String?
    package let when: Condition?
    package let basis: String
  }

  package let code: String
  package let name: String
  /// Of a matter, the one that leads.
  package let department: String
  /// One for an item; in the order of the matter otherwise.
  package let parts: [Part]
  /// The questions of the matter; of an item, those that its own conditions look at.
  package let questions: [Question]
  /// The united list.
  package let materials: [GuideMaterial]
  /// nil for a single item.
  package let matter: Matter?
  package let changes: [Change]
  /// The names of the departments beside the one that leads.
  package let partners: [String]
  /// Where it is taken in, and where its results are handed out, of all places.
  package let takenIn: [Place]
  package let handedOut: [Place]
  package let places: [Place]
  package let hours: OfficeHours
  package let day: CivilDate

  package init(item: ServiceItem, in edition: Edition, on day: CivilDate) {
    let questions = edition.matter(item.code)?.questions ?? []
    let part = Part(
      item: item, department: edition.departmentName(item.department),
      short: edition.department(item.department)?.short ?? item.department, when: nil, after: [],
      variants: item.variants.count > 1 ? item.variants : [],
      variant: item.variants.count == 1 ? item.variants[0].code.rawValue : nil,
      delegations: edition.delegated(item, on: day))
    self.init(
      code: item.code, name: item.name, department: part.department, parts: [part],
      questions: questions,
      materials: edition.guideMaterials(
        item.allMaterials.map {
          GuideMaterial.Use(item: item.code, when: $0.when, own: $0.when, entry: $0)
        },
        of: [part], asking: questions),
      matter: nil, in: edition, on: day)
  }

  package init(matter: Matter, in edition: Edition, on day: CivilDate) {
    let entries = matter.items.filter { edition.isStillThere($0.item, on: day) }
    let parts = entries.map(\.item).withoutRepeats.compactMap { code in
      edition.item(code).map {
        Part($0, of: matter, asIn: entries.filter { $0.item == code }, edition, day)
      }
    }
    self.init(
      code: matter.code, name: matter.name, department: edition.departmentName(matter.lead),
      parts: parts, questions: matter.questions,
      materials: edition.guideMaterials(
        edition.uses(by: entries, of: matter), of: parts, asking: matter.questions),
      matter: matter, in: edition, on: day)
  }

  private init(
    code: String, name: String, department: String, parts: [Part], questions: [Question],
    materials: [GuideMaterial], matter: Matter?, in edition: Edition, on day: CivilDate
  ) {
    let items = parts.map(\.item)
    changes = matter.map(edition.changes) ?? []
    partners = matter.map { edition.partners(of: $0).map(edition.departmentName) } ?? []
    takenIn = edition.places(offering: code)
    handedOut = edition.places.filter { place in
      items.allSatisfy { $0.handedOutAt.contains(place.tier) }
    }
    places = edition.places
    hours = edition.profile.hours
    self.day = day
    self.code = code
    self.name = name
    self.department = department
    self.parts = parts
    self.questions = questions
    self.materials = materials
    self.matter = matter
  }
}

extension Edition {
  /// The guide of the item or matter of that code as it is on a day, the edition's own where none
  /// is given; nil when there is none.
  package func guide(_ code: String, on day: CivilDate? = nil) -> ServiceGuide? {
    let day = day ?? date
    if let item = item(code) { return ServiceGuide(item: item, in: self, on: day) }
    return matter(code).map { ServiceGuide(matter: $0, in: self, on: day) }
  }

  /// The register's entries for an item that apply on the day or later.
  fileprivate func delegated(
    _ item: ServiceItem, on day: CivilDate
  ) -> [ServiceGuide.Delegated] {
    delegations.filter { entry in
      entry.items.contains(item.code) && entry.until.map { $0 > day } ?? true
    }.map { ServiceGuide.Delegated(entry: $0, department: departmentName($0.department)) }
  }

  fileprivate func changes(of matter: Matter) -> [ServiceGuide.Change] {
    func name(_ code: String) -> String { material(code)?.name ?? code }
    return matter.substitutes.map {
      ServiceGuide.Change(
        material: name($0.material), by: name($0.by), when: $0.when, basis: $0.basis)
    }
      + matter.waives.map {
        ServiceGuide.Change(material: name($0.material), by: nil, when: $0.when, basis: $0.basis)
      }
  }

  fileprivate func departmentName(_ code: String) -> String { department(code)?.name ?? code }

  /// Whether the public can come for it: not a draft, and not over on the day.
  fileprivate func isStillThere(_ item: String, on day: CivilDate) -> Bool {
    let state = lifeState(item, on: day)
    return state == .inForce || state == .published
  }

  /// What the entries of a matter ask for: of an item what its variant needs there, and only under
  /// conditions that the matter asks about.
  fileprivate func uses(
    by entries: [MatterItem], of matter: Matter
  ) -> [GuideMaterial.Use] {
    let asked = Set(matter.questions.map(\.code))
    return entries.flatMap { entry -> [GuideMaterial.Use] in
      guard let item = item(entry.item) else { return [] }
      let variant = item.variant(entry.variant)
      return item.applying(variant).materials.compactMap { material in
        GuideMaterial.Use(
          item: item.code, itemWhen: entry.when,
          rest: material.when.rest(variant: variant?.code.rawValue, asked: asked),
          entry: material)
      }
    }
  }

  fileprivate func guideMaterials(
    _ uses: [GuideMaterial.Use], of parts: [ServiceGuide.Part], asking questions: [Question]
  ) -> [GuideMaterial] {
    let present = Set(parts.map(\.item.code))
    return uses.map(\.entry.material).withoutRepeats.compactMap { code in
      let mine = uses.filter { $0.entry.material == code }
      return material(code).map { material in
        let producers = material.producedBy.filter { producer in
          present.contains(producer) && !mine.contains { $0.item == producer }
        }
        return GuideMaterial(material, mine, producers: producers, asking: questions)
      }
    }
  }
}

extension ServiceGuide.Part {
  /// The item as its entries in a matter have it; there is at least one, and more where it stands
  /// there in several variants.
  fileprivate init(
    _ item: ServiceItem, of matter: Matter, asIn entries: [MatterItem], _ edition: Edition,
    _ day: CivilDate
  ) {
    let conditions = entries.map(\.when)
    let variants = entries.compactMap { item.variant($0.variant) }.withoutRepeats
    self.init(
      item: entries.count == 1 ? item.applying(item.variant(entries[0].variant)) : item,
      department: edition.departmentName(item.department),
      short: edition.department(item.department)?.short ?? item.department,
      when: .union(conditions, asking: matter.questions),
      after: entries.flatMap(\.after).withoutRepeats,
      variants: variants.count > 1 ? variants : [],
      variant: variants.count == 1 ? variants[0].code.rawValue : nil,
      delegations: edition.delegated(item, on: day))
  }
}
