internal import Phrases

extension Matter {
  /// One item, taken in by itself: it asks which variant, then what its own conditions look at.
  init(single item: ServiceItem, in edition: Edition) {
    self.init(
      code: item.code, name: item.name, lead: item.department, applicants: item.applicants,
      visits: item.visits, questions: item.variantQuestion + edition.questions(of: item),
      items: [MatterItem(item: item.code, origin: item.origin)], origin: item.origin)
  }
}

extension ServiceItem {
  /// Its name is data for the catalogue's readers, and so in the catalogue's language.
  fileprivate var variantQuestion: [Question] {
    guard let first = variants.first, variants.count > 1 else { return [] }
    return [
      Question(
        code: Facts.Code.variant.rawValue, ask: GuidePhrase.variant.text(.chinese), kind: .one,
        options: variants.map { Question.Option(code: $0.code.rawValue, name: $0.name) },
        defaultAnswer: .one(first.code.rawValue), origin: origin)
    ]
  }
}

extension Edition {
  /// The questions that the conditions of an item look at, as the first matter asks them that does,
  /// each behind those that it depends on itself.
  package func questions(of item: ServiceItem) -> [Question] {
    var wanted = conditionQuestions(of: item)
    var found: [Question] = []
    for matter in matters where matter.items.contains(where: { $0.item == item.code }) {
      // From the last to the first, since a question depends on earlier ones only.
      let asked = matter.questions.reversed().filter { question in
        guard wanted.contains(question.code) else { return false }
        wanted.formUnion(question.when?.questions ?? [])
        return true
      }
      let known = Set(found.map(\.code))
      found += asked.reversed().filter { !known.contains($0.code) }
    }
    return found
  }

  private func conditionQuestions(of item: ServiceItem) -> Set<String> {
    var asked = item.commitment?.when?.questions ?? []
    for entry in item.allMaterials {
      asked.formUnion(entry.when?.questions ?? [])
      asked.formUnion(material(entry.material)?.share?.when?.questions ?? [])
    }
    for entry in delegations where entry.items.contains(item.code) {
      asked.formUnion(entry.when?.questions ?? [])
    }
    return asked
  }
}
