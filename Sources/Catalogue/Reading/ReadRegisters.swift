import WorkCalendar

// The short registers beside the items: what was cancelled, what was delegated, what was announced.

extension WithdrawnItem {
  /// An entry of `withdrawn.yaml`.
  init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: ["code", "name", "department", "since", "basis"])
    else { return nil }
    self.init(
      code: entry.code(), name: entry.text("name"),
      department: entry.reference("department", to: .department), since: entry.date("since"),
      basis: entry.text("basis"), origin: entry.at)
  }
}

extension Delegation {
  private static let keys = [
    "code", "items", "when", "department", "level", "form", "document", "from", "until",
  ]

  /// An entry of `delegation.yaml`.
  init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: Self.keys) else { return nil }
    let items = entry.filledList("items").compactMap { $0.reference(to: .item) }
    self.init(
      code: entry.code(), items: items, when: entry.condition(for: .items(items)),
      department: entry.reference("department", to: .department), level: entry.word("level"),
      form: entry.word("form"), document: entry.text("document"), from: entry.date("from"),
      until: entry.optionalDate("until"), origin: entry.at)
  }
}

extension Batch {
  /// An entry of `batches.yaml`; its code is what people call it, so it may be Chinese.
  init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: ["code", "date", "title"]) else { return nil }
    self.init(
      code: entry.text("code"), date: entry.date("date"), title: entry.text("title"),
      origin: entry.at)
  }
}
