extension Edition {
  /// The places that belong to that one, in the order of the folder.
  package func children(of place: String) -> [Place] { places.filter { $0.parent == place } }

  /// The place it belongs to, and so on upwards; ends where a circle would begin.
  package func ancestors(of place: String) -> [Place] {
    var line: [Place] = []
    var seen: Set = [place]
    var next = self.place(place)?.parent
    while let code = next, seen.insert(code).inserted, let parent = self.place(code) {
      line.append(parent)
      next = parent.parent
    }
    return line
  }

  /// Whether that matter, or item by itself, can be taken in there: the place offers it, and each
  /// item that is always part of it may be taken in at the place's level (R7).
  package func offers(_ code: String, at place: Place) -> Bool {
    guard let matter = matter(code), place.offers?.contains(code) ?? true else { return false }
    return matter.items.allSatisfy { part in
      part.when != nil || item(part.item)?.takenInAt.contains(place.tier) ?? true
    }
  }

  /// The places where that matter, or item by itself, can be taken in.
  package func places(offering code: String) -> [Place] {
    places.filter { offers(code, at: $0) }
  }

  /// The places at whose level the results of an item can be handed out.
  package func places(handingOut item: ServiceItem) -> [Place] {
    places.filter { item.handedOutAt.contains($0.tier) }
  }

  /// Whether that window can take in that matter, or item by itself: it takes in at all, its place
  /// offers it, and neither its zones nor its department keep it from it.
  package func takesIn(_ code: String, at window: ServiceWindow) -> Bool {
    guard window.duty == .intake, let place = place(window.place), offers(code, at: place),
      let matter = matter(code)
    else { return false }
    let items = matter.items.compactMap { item($0.item) }
    if let department = window.department, matter.lead != department,
      !items.allSatisfy({ $0.department == department })
    {
      return false
    }
    guard let zones = window.zones else { return true }
    return items.contains { $0.department == matter.lead && zones.contains($0.zone) }
      || items.allSatisfy { zones.contains($0.zone) }
  }

  /// The windows that can take in that matter, or item by itself, in the order of the folder.
  package func windows(takingIn code: String) -> [ServiceWindow] {
    windows.filter { takesIn(code, at: $0) }
  }
}
