import WorkCalendar

extension Matter {
  private static let keys = [
    "code", "name", "aliases", "lead", "applicants", "founds-applicant", "subject", "goal",
    "baseline", "trade", "life-cycle", "project", "visits", "questions", "items", "joint-visit",
    "hints",
    "substitutes", "waives", "notes",
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
      subject: entry.optionalText("subject"),
      goal: entry.value("goal").flatMap { MatterFigures($0, of: code) },
      baseline: entry.value("baseline").flatMap { MatterFigures($0, of: code) },
      trade: entry.optionalText("trade"), lifeCycle: entry.optionalWord("life-cycle"),
      isProject: entry.flag("project", default: true),
      visits: entry.count("visits", default: 1), questions: entry.questions(of: code),
      items: entry.filledList("items").compactMap { MatterItem($0, of: code) },
      jointVisit: entry.items("joint-visit", .visit(matter: code)),
      hints: entry.optionalList("hints").compactMap { Hint($0, of: code) },
      substitutes: entry.optionalList("substitutes").compactMap { Substitution($0, of: code) },
      waives: entry.optionalList("waives").compactMap { Waiver($0, of: code) },
      notes: entry.texts("notes"),
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

extension MatterFigures {
  private static let figures = ["limit", "materials", "certificates", "visits", "fields"]

  /// At least one figure must be there; the limit is the one that is missed.
  fileprivate init?(_ value: YAMLValue, of matter: String) {
    guard let entry = Entry(value, keys: Self.figures + ["source", "note", "when"]) else {
      return nil
    }
    let isThere = Self.figures.contains { entry.value($0) != nil }
    self.init(
      limit: (isThere ? entry.value("limit") : entry.required("limit"))?.limit(),
      materials: entry.optionalCount("materials"),
      certificates: entry.optionalCount("certificates"), visits: entry.optionalCount("visits"),
      fields: entry.optionalCount("fields"), source: entry.text("source"),
      note: entry.optionalText("note"), when: entry.condition(for: .matter(matter)))
  }
}

extension Matter.Hint {
  fileprivate init?(_ value: YAMLValue, of matter: String) {
    guard let entry = Entry(value, keys: ["when", "text"]) else { return nil }
    self.init(
      when: entry.condition(for: .matter(matter)), text: entry.text("text"), origin: entry.at)
  }
}

extension Matter.Substitution {
  fileprivate init?(_ value: YAMLValue, of matter: String) {
    guard let entry = Entry(value, keys: ["material", "by", "when", "basis"])
    else { return nil }
    self.init(
      material: entry.reference("material", to: .material),
      by: entry.reference("by", to: .material), when: entry.condition(for: .matter(matter)),
      basis: entry.text("basis", rule: 3), origin: entry.at)
  }
}

extension Matter.Waiver {
  fileprivate init?(_ value: YAMLValue, of matter: String) {
    guard let entry = Entry(value, keys: ["material", "when", "basis"]) else { return nil }
    self.init(
      material: entry.reference("material", to: .material),
      when: entry.condition(for: .matter(matter)), basis: entry.text("basis", rule: 3),
      origin: entry.at)
  }
}

extension MatterItem {
  fileprivate init?(_ value: YAMLValue, of matter: String) {
    guard let entry = Entry(value, keys: ["item", "variant", "when", "after", "on"])
    else { return nil }
    let item = entry.reference("item", to: .item)
    self.init(
      item: item, variant: entry.optionalReference("variant", to: .variant, .variant(of: item)),
      when: entry.condition(for: .matter(matter)),
      after: entry.items("after", .prerequisite(of: item, matter: matter)),
      on: entry.items("on", .prerequisite(of: item, matter: matter)), origin: entry.at)
  }
}
