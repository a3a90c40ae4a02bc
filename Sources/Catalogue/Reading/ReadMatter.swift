import WorkCalendar

extension Matter {
  private static let keys = [
    "code", "name", "aliases", "lead", "applicants", "founds-applicant", "subject", "goal",
    "baseline", "visits", "questions", "items", "joint-visit", "notes",
  ]

  /// A file in `matters/`.
  init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: Self.keys) else { return nil }
    let code = entry.code()
    self.init(
      code: code, name: entry.text("name"), aliases: entry.texts("aliases"),
      lead: entry.reference("lead", to: .department),
      applicants: entry.words("applicants") ?? [.person, .organisation],
      foundsApplicant: entry.condition("founds-applicant", for: .matter(code)),
      subject: entry.optionalText("subject"), goal: entry.value("goal").flatMap(Figure.init),
      baseline: entry.value("baseline").flatMap(Figure.init),
      visits: entry.count("visits", default: 1), questions: entry.questions(of: code),
      items: entry.filledList("items").compactMap { MatterItem($0, of: code) },
      jointVisit: entry.items("joint-visit", .visit(matter: code)), notes: entry.texts("notes"),
      origin: entry.at)
  }
}

extension Entry {
  fileprivate func questions(of matter: String) -> [Question] {
    let values = value("questions")?.list() ?? []
    return values.enumerated().compactMap { position, value in
      Question(value, scope: .question(matter: matter, position: position))
    }
  }
}

extension Matter.Figure {
  fileprivate init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: ["limit", "source"]) else { return nil }
    let limit = entry.required("limit")?.limit() ?? CatalogueLimit(.atOnce)
    self.init(limit: limit.limit, source: entry.text("source"), isSample: limit.isSample)
  }
}

extension MatterItem {
  fileprivate init?(_ value: YAMLValue, of matter: String) {
    guard let entry = Entry(value, keys: ["item", "when", "after"]) else { return nil }
    let item = entry.reference("item", to: .item)
    self.init(
      item: item, when: entry.condition(for: .matter(matter)),
      after: entry.items("after", .prerequisite(of: item, matter: matter)), origin: entry.at)
  }
}
