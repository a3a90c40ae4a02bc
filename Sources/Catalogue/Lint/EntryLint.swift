/// What one item says of the systems it is typed into (双录): fields that nobody can fill in.
struct EntryLint {
  private let item: ServiceItem
  private let edition: Edition

  init(_ item: ServiceItem, _ edition: Edition) {
    self.item = item
    self.edition = edition
  }

  var findings: [Finding] {
    item.enterInto.flatMap { entry in
      entry.fields.compactMap { field in
        problem(of: field, at: entry.stage).map { finding($0, at: field.origin) }
      }
    } + repeated
  }

  private func finding(_ problem: Problem, at: SourceLine) -> Finding {
    Finding(at: at, rule: 1, problem: problem)
  }

  private func problem(
    of field: SystemEntry.Field, at stage: SystemEntry.Stage
  ) -> Problem? {
    switch field.source {
    case .fact(let fact):
      guard fact.isOfDecision, stage == .acceptance else { return nil }
      return .register(.fieldTooEarly(label: field.label, item: item.code))
    case .answer(let question):
      let asked = edition.matters.filter { $0.items.contains { $0.item == item.code } }
        .flatMap(\.questions).map(\.code)
      guard !asked.contains(question) else { return nil }
      return .register(
        .fieldUnanswered(
          label: field.label, question: question, item: item.code,
          nearest: nearest(to: question, among: asked)))
    case .text: return nil
    }
  }

  private var repeated: [Finding] {
    var known: Set<[String]> = []
    return item.enterInto.compactMap { entry in
      guard !known.insert([entry.system, entry.stage.rawValue]).inserted else { return nil }
      return finding(
        .register(.repeatedSystem(entry.system, item: item.code)), at: entry.origin)
    }
  }
}
