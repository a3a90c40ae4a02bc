import WorkCalendar

extension ItemVariant {
  private static let keys = [
    "code", "name", "handling", "statutory", "promised", "outputs", "materials", "fee", "special",
  ]

  init?(_ value: YAMLValue, of item: String) {
    guard let entry = Entry(value, keys: Self.keys),
      let code: Code = entry.required("code")?.word()
    else { return nil }
    self.init(
      code: code, name: entry.text("name"), handling: entry.optionalWord("handling"),
      statutory: entry.value("statutory") == nil
        ? nil : entry.stated("statutory", rule: 2) { $0.limit() },
      promised: entry.value("promised")?.limit(),
      outputs: entry.value("outputs") == nil ? nil : entry.texts("outputs"),
      materials: entry.value("materials")?.list().compactMap { ItemMaterial($0, of: item) },
      fee: entry.value("fee") == nil ? nil : entry.stated("fee", rule: 2, Fee.init),
      special: entry.value("special")?.list().compactMap(SpecialLink.init), origin: entry.at)
  }
}

extension SpecialLink {
  init?(_ value: YAMLValue) {
    let keys = ["name", "procedure", "limit", "promised", "basis", "on-site", "forward-to"]
    guard let entry = Entry(value, keys: keys) else { return nil }
    self.init(
      name: entry.text("name"), procedure: entry.optionalWord("procedure"),
      limit: entry.value("limit")?.limit(),
      promised: entry.value("promised")?.limit(), basis: entry.optionalText("basis"),
      isOnSite: entry.flag("on-site"), forwardTo: entry.optionalText("forward-to"),
      origin: entry.at)
  }
}

extension HandlingStage {
  init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: ["name", "limit"]) else { return nil }
    self.init(
      name: entry.text("name"),
      limit: entry.required("limit", rule: 17)?.limit() ?? CatalogueLimit(.atOnce),
      origin: entry.at)
  }
}

extension CommitmentTerms {
  init?(_ value: YAMLValue, of item: String) {
    let keys = ["basis", "check-within", "when", "duty", "stands-for"]
    guard let entry = Entry(value, keys: keys) else { return nil }
    self.init(
      basis: entry.text("basis", rule: 13),
      checkWithin: entry.required("check-within", rule: 13)?.limit() ?? CatalogueLimit(.atOnce),
      when: entry.condition(for: .item(item)), duty: entry.text("duty", rule: 13),
      standsFor: entry.value("stands-for")?.list().compactMap { $0.reference(to: .material) }
        ?? [],
      origin: entry.at)
  }
}

extension ItemLife {
  private static let keys = [
    "published", "from", "until", "batch", "review", "cancelled-by", "draft",
  ]

  init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: Self.keys) else { return nil }
    self.init(
      published: entry.optionalDate("published"), from: entry.optionalDate("from"),
      until: entry.optionalDate("until"), batch: entry.optionalReference("batch", to: .batch),
      review: entry.optionalText("review"), cancelledBy: entry.optionalText("cancelled-by"),
      isDraft: entry.flag("draft"), origin: entry.at)
  }
}
