/// A place where a matter, or an item by itself, can be taken in, seen from another place.
package struct NearPlace: Hashable, Sendable {
  package let place: Place
  /// The windows there that take it in; at least one.
  package let windows: [ServiceWindow]
  /// The windows there that hand its results out; empty where none does.
  package let handout: [ServiceWindow]
  package let distance: PlaceDistance
}

/// How far one place is from another in the tree of places: so many steps up to the first place
/// that both belong to, then so many down.
package struct PlaceDistance: Hashable, Sendable, Comparable {
  package let up: Int
  package let down: Int

  /// The place itself and what belongs to it come first, the next below it before those further
  /// down; then the place it belongs to and what belongs to that; and so on up to the county. So a
  /// village is sent to its township before another village of it, and to the county after that.
  package static func < (left: Self, right: Self) -> Bool {
    (left.up, left.down) < (right.up, right.down)
  }
}

extension Edition {
  /// Where that matter, or item by itself, can be taken in: the places with a window that does, the
  /// nearest first, and equally near ones in the order of the folder (R7).
  ///
  /// Near is what the tree of places says (`PlaceDistance`); a hall folder knows no roads.
  /// - Parameter start: code of a place; one that nothing leads to comes last.
  package func nearest(takingIn code: String, from start: String) -> [NearPlace] {
    let windows = Dictionary(grouping: windows(takingIn: code), by: \.place)
    let handing = handingOut(code)
    return places.compactMap { place in
      windows[place.code].map { windows in
        NearPlace(
          place: place, windows: windows,
          handout: handing.contains(place.code)
            ? self.windows.filter { $0.place == place.code && $0.duty == .handout } : [],
          distance: distance(from: start, to: place.code))
      }
    }.sortedStably { $0.distance < $1.distance }
  }

  /// What keeps an applicant of elsewhere from coming: the narrowest scope of its items; nil when
  /// there is no such matter or item.
  package func scope(of code: String) -> ServiceItem.Scope? {
    let codes = item(code).map { [$0.code] } ?? matter(code)?.items.map(\.item) ?? []
    let scopes = codes.compactMap { item($0)?.scope }
    return ServiceItem.Scope.allCases.first(where: scopes.contains)
  }

  /// Codes of the places at whose level every result of it is handed out.
  private func handingOut(_ code: String) -> Set<String> {
    let codes = item(code).map { [$0.code] } ?? matter(code)?.items.map(\.item) ?? []
    let items = codes.compactMap { item($0) }
    return Set(
      places.filter { place in items.allSatisfy { $0.handedOutAt.contains(place.tier) } }
        .map(\.code))
  }

  /// Between places that belong to nothing together it is as far as can be.
  private func distance(from start: String, to end: String) -> PlaceDistance {
    let ups = [start] + ancestors(of: start).map(\.code)
    let downs = [end] + ancestors(of: end).map(\.code)
    guard let up = ups.firstIndex(where: downs.contains),
      let down = downs.firstIndex(of: ups[up])
    else { return PlaceDistance(up: .max, down: .max) }
    return PlaceDistance(up: up, down: down)
  }
}

extension Array {
  /// Sorted, with what is equal in the order it had.
  fileprivate func sortedStably(by isBefore: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { left, right in
      if isBefore(left.element, right.element) { return true }
      if isBefore(right.element, left.element) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }
}
