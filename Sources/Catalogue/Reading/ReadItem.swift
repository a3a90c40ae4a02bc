import WorkCalendar

extension ServiceItem {
  private static let keys = [
    "code", "national-code", "name", "main", "department", "zone", "type", "handling", "basis",
    "conditions", "steps", "statutory", "promised", "fee", "enquiry", "complaint", "visit",
    "materials", "outputs", "window-authority", "applicants", "level", "scope", "variants",
    "special", "stages", "visits", "commitment", "public-safety", "taken-in-at", "handed-out-at",
    "life", "project-code", "market", "enter-into", "notes",
  ]

  /// An entry of a file in `items/`; a telephone that is left out is the hall's.
  init?(_ value: YAMLValue, hall: HallProfile?) {
    guard let entry = Entry(value, keys: Self.keys) else { return nil }
    let code = entry.code()
    self.init(
      code: code, nationalCode: entry.optionalText("national-code"), name: entry.text("name"),
      main: entry.optionalText("main"), department: entry.reference("department", to: .department),
      zone: entry.reference("zone", to: .zone), type: entry.text("type"),
      handling: entry.word("handling"), basis: entry.stated("basis", rule: 2) { $0.text() },
      conditions: entry.texts("conditions"), steps: entry.texts("steps"),
      statutory: entry.stated("statutory", rule: 2) { $0.limit() },
      promised: entry.required("promised", rule: 2)?.limit() ?? CatalogueLimit(.atOnce),
      fee: entry.stated("fee", rule: 2, Fee.init),
      enquiryPhone: entry.phone("enquiry", of: hall?.enquiryPhone),
      complaintPhone: entry.phone("complaint", of: hall?.complaintPhone),
      visitWay: entry.word("visit", rule: 2),
      materials: entry.list("materials", rule: 2).compactMap { ItemMaterial($0, of: code) },
      outputs: entry.texts("outputs"), windowAuthority: entry.optionalText("window-authority"),
      applicants: entry.words("applicants") ?? Matter.ApplicantKind.allCases,
      level: entry.word("level", default: .county), scope: entry.word("scope", default: .county),
      variants: entry.optionalList("variants").compactMap { ItemVariant($0, of: code) },
      special: entry.optionalList("special").compactMap(SpecialLink.init),
      stages: entry.optionalList("stages").compactMap(HandlingStage.init),
      visits: entry.count("visits", default: 1),
      commitment: entry.value("commitment").flatMap { CommitmentTerms($0, of: code) },
      publicSafety: entry.optionalText("public-safety"),
      takenInAt: entry.words("taken-in-at") ?? Tier.allCases,
      handedOutAt: entry.words("handed-out-at") ?? Tier.allCases,
      life: entry.value("life").flatMap(ItemLife.init) ?? .always,
      projectCode: entry.optionalWord("project-code"), market: entry.optionalWord("market"),
      enterInto: entry.optionalList("enter-into").compactMap { SystemEntry($0, of: code) },
      notes: entry.texts("notes"), origin: entry.at)
  }
}

extension Entry {
  /// A value, or `{none: reason}`; the key must be there.
  func stated<Value>(
    _ key: String, rule: Int, _ read: (YAMLValue) -> Value?
  ) -> Stated<Value> {
    guard let value = required(key, rule: rule) else { return .none(reason: "") }
    if value.isMap, value.pairs().contains(where: { $0.key.key == "none" }) {
      return .none(reason: Entry(value, keys: ["none"])?.text("none", rule: rule) ?? "")
    }
    return read(value).map(Stated.value) ?? .none(reason: "")
  }

  fileprivate func phone(_ key: String, of hall: String?) -> Stated<String> {
    guard value(key) == nil else { return stated(key, rule: 2) { $0.text() } }
    return hall.map(Stated.value) ?? .none(reason: "")
  }
}

extension Fee {
  /// `{amount: 10.00, basis: …}` in yuan.
  init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: ["amount", "basis"]) else { return nil }
    self.init(amount: entry.fen("amount"), basis: entry.text("basis", rule: 2))
  }
}

extension Entry {
  /// An amount in yuan with at most two decimals, as whole fen.
  fileprivate func fen(_ key: String) -> Int {
    guard let value = required(key, rule: 2), let text = value.text() else { return 0 }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? parts[1] : "00"
    let digits = parts[0] + decimals + (decimals.count == 1 ? "0" : "")
    let isAmount =
      (1...2).contains(parts.count) && !parts[0].isEmpty && (1...2).contains(decimals.count)
      && digits.utf8.count <= 12 && digits.utf8.allSatisfy { (48...57).contains($0) }
    if isAmount, let fen = Int(digits) { return fen }
    log.report(.badAmount(text), at: value.at)
    return 0
  }
}
