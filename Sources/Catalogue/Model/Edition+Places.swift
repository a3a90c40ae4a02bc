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
    subject(code)?.isOffered(at: place) ?? false
  }

  /// The places where that matter, or item by itself, can be taken in.
  package func places(offering code: String) -> [Place] {
    guard let subject = subject(code) else { return [] }
    return places.filter(subject.isOffered)
  }

  /// The places at whose level the results of an item can be handed out.
  package func places(handingOut item: ServiceItem) -> [Place] {
    places.filter { item.handedOutAt.contains($0.tier) }
  }

  /// Whether that window can take in that matter, or item by itself: it takes in at all, its place
  /// offers it, and neither its zones nor its department keep it from it.
  package func takesIn(_ code: String, at window: ServiceWindow) -> Bool {
    subject(code).map { takesIn($0, at: window) } ?? false
  }

  /// The windows that can take in that matter, or item by itself, in the order of the folder.
  package func windows(takingIn code: String) -> [ServiceWindow] {
    guard let subject = subject(code) else { return [] }
    return windows.filter { takesIn(subject, at: $0) }
  }

  private func takesIn(_ subject: Offered, at window: ServiceWindow) -> Bool {
    guard window.duty == .intake, let place = place(window.place), subject.isOffered(at: place)
    else { return false }
    return subject.fits(window)
  }

  private func subject(_ code: String) -> Offered? {
    if let item = item(code) {
      return Offered(code: code, lead: item.department, items: [item], always: [item])
    }
    guard let matter = matter(code) else { return nil }
    let parts = matter.items.compactMap { part in item(part.item).map { (part, $0) } }
    return Offered(
      code: code, lead: matter.lead, items: parts.map(\.1),
      always: parts.filter { $0.0.when == nil }.map(\.1))
  }
}

/// A matter, or an item by itself, as places and windows see it.
private struct Offered {
  let code: String
  let lead: String
  let items: [ServiceItem]
  /// Those that no condition leaves out.
  let always: [ServiceItem]

  func isOffered(at place: Place) -> Bool {
    (place.offers?.contains(code) ?? true)
      && always.allSatisfy { $0.takenInAt.contains(place.tier) }
  }

  /// A department's own window takes in what it leads, or decides alone; a zone's window what has
  /// the lead's items in the zone, or all.
  func fits(_ window: ServiceWindow) -> Bool {
    if let own = window.department, lead != own, items.contains(where: { $0.department != own }) {
      return false
    }
    guard let zones = window.zones else { return true }
    return items.contains { $0.department == lead && zones.contains($0.zone) }
      || items.allSatisfy { zones.contains($0.zone) }
  }
}
