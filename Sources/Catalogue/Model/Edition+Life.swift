package import WorkCalendar

extension Edition {
  /// The items in force on that day, in the order of the folder.
  package func items(inForceOn day: CivilDate) -> [ServiceItem] {
    items.filter { $0.life.isInForce(on: day) }
  }

  /// Where the item of that code is in its life; nil when there is none.
  package func lifeState(_ item: String, on day: CivilDate) -> ItemLife.State? {
    self.item(item)?.life.state(on: day)
  }

  /// A matter can be applied for while one of its items is in force; an item while it is itself.
  package func canBeAppliedFor(_ code: String, on day: CivilDate) -> Bool {
    if let item = item(code) { return item.life.isInForce(on: day) }
    guard let matter = matter(code) else { return false }
    return matter.items.contains { item($0.item)?.life.isInForce(on: day) ?? false }
  }

  /// The departments that decide a matter's items besides the one that leads, in the matter's order.
  package func partners(of matter: Matter) -> [String] {
    matter.items.compactMap { item($0.item)?.department }.withoutRepeats
      .filter { $0 != matter.lead }
  }
}
