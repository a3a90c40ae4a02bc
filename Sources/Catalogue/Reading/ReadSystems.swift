internal import WorkCalendar

extension OutsideSystem {
  init?(_ value: YAMLValue) {
    guard let entry = Entry(value, keys: ["code", "name", "owner", "level"]) else { return nil }
    self.init(
      code: entry.code(), name: entry.text("name"), owner: entry.text("owner"),
      level: entry.word("level"), origin: entry.at)
  }
}

extension SystemEntry {
  /// An entry of an item's `enter-into`.
  init?(_ value: YAMLValue, of item: String) {
    guard let entry = Entry(value, keys: ["system", "at", "fields"]) else { return nil }
    self.init(
      system: entry.reference("system", to: .system),
      stage: entry.word("at", default: .acceptance),
      fields: entry.filledList("fields").compactMap { Field($0, of: item) }, origin: entry.at)
  }
}

extension SystemEntry.Field {
  /// A label of the system with one of `fact`, `answer` and `text`.
  fileprivate init?(_ value: YAMLValue, of item: String) {
    guard let entry = Entry(value, keys: ["label", "fact", "answer", "text"]) else { return nil }
    let given = ["fact", "answer", "text"].filter { entry.value($0) != nil }
    guard given.count == 1, let source = Source(entry, given[0]) else {
      if given.count != 1 { entry.log.report(.register(.fieldOfNothing(item: item)), at: entry.at) }
      return nil
    }
    self.init(label: entry.text("label"), source: source, origin: entry.at)
  }
}

extension SystemEntry.Field.Source {
  fileprivate init?(_ entry: Entry, _ key: String) {
    switch key {
    case "fact":
      guard let fact: SystemEntry.Fact = entry.optionalWord(key) else { return nil }
      self = .fact(fact)
    case "answer": self = .answer(entry.text(key))
    default: self = .text(entry.text(key))
    }
  }
}
