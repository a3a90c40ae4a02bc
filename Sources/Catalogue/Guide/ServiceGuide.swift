/// The service guide (办事指南) of one item, or of a matter with all its items: the nine things
/// that the public must be told (R2).
package struct ServiceGuide: Hashable, Sendable {
  /// An item as the guide shows it.
  package struct Part: Hashable, Sendable {
    package let item: ServiceItem
    /// The name of its department.
    package let department: String
    /// When a matter contains it; nil is always.
    package let when: Condition?
    /// Codes of the items it waits for.
    package let after: [String]
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

  package init(item: ServiceItem, in edition: Edition) {
    let part = Part(
      item: item, department: edition.departmentName(item.department), when: nil, after: [])
    self.init(
      code: item.code, name: item.name, department: part.department, parts: [part],
      questions: edition.matter(item.code)?.questions ?? [],
      materials: edition.guideMaterials(of: [part]), matter: nil)
  }

  package init(matter: Matter, in edition: Edition) {
    let parts = matter.items.compactMap { entry in
      edition.item(entry.item).map {
        Part(
          item: $0, department: edition.departmentName($0.department), when: entry.when,
          after: entry.after)
      }
    }
    self.init(
      code: matter.code, name: matter.name, department: edition.departmentName(matter.lead),
      parts: parts, questions: matter.questions, materials: edition.guideMaterials(of: parts),
      matter: matter)
  }

  private init(
    code: String, name: String, department: String, parts: [Part], questions: [Question],
    materials: [GuideMaterial], matter: Matter?
  ) {
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
  /// The guide of the item or matter of that code; nil when there is none.
  package func guide(_ code: String) -> ServiceGuide? {
    if let item = item(code) { return ServiceGuide(item: item, in: self) }
    return matter(code).map { ServiceGuide(matter: $0, in: self) }
  }

  fileprivate func departmentName(_ code: String) -> String { department(code)?.name ?? code }

  fileprivate func guideMaterials(of parts: [ServiceGuide.Part]) -> [GuideMaterial] {
    let uses = parts.flatMap { part in
      part.item.materials.map {
        GuideMaterial.Use(item: part.item.code, itemWhen: part.when, entry: $0)
      }
    }
    let present = Set(parts.map(\.item.code))
    return uses.map(\.entry.material).withoutRepeats.compactMap { code in
      let mine = uses.filter { $0.entry.material == code }
      return material(code).map { material in
        let producers = material.producedBy.filter { producer in
          present.contains(producer) && !mine.contains { $0.item == producer }
        }
        return GuideMaterial(material, mine, producers: producers)
      }
    }
  }
}
