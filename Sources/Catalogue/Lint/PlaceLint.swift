/// What is wrong with places and windows: a tree that is none, and what nobody can take in or hand
/// out (R7).
struct PlaceLint {
  private let edition: Edition

  init(_ edition: Edition) { self.edition = edition }

  var findings: [Finding] {
    let circles = circles
    return circles + (circles.isEmpty ? parents : []) + platforms + windows + items + matters
  }

  private func finding(
    _ problem: RegisterProblem, at: SourceLine, isError: Bool = true
  ) -> Finding {
    Finding(at: at, rule: 7, isError: isError, problem: .register(problem))
  }

  private var circles: [Finding] {
    let parents = edition.places.map { ($0.code, $0.parent.map { [$0] } ?? []) }
    var search = LoopSearch(after: Dictionary(parents, uniquingKeysWith: { first, _ in first }))
    return edition.places.flatMap { place in
      search.loops(from: place.code).map { finding(.placeCircle($0), at: place.origin) }
    }
  }

  private var parents: [Finding] {
    edition.places.compactMap { place in
      guard let parent = place.parent.flatMap(edition.place), !parent.isAbove(place)
      else { return nil }
      return finding(
        .parentNotAbove(place: place.name, parent: parent.name), at: place.origin)
    }
  }

  private var platforms: [Finding] {
    edition.places.filter { !$0.platforms.isEmpty && $0.tier != .township }.map {
      finding(.platformsOfNoTown($0.name), at: $0.origin)
    }
  }

  private var windows: [Finding] {
    edition.windows.compactMap { window in
      guard let department = window.department.flatMap(edition.department),
        !department.hasWindow
      else { return nil }
      return Finding(
        at: window.origin,
        problem: .register(.windowOfNone(window: window.code, department: department.code)))
    }
  }

  /// An item that can be taken in neither by itself nor with a matter.
  private var items: [Finding] {
    let taken = Set(
      edition.matters.filter { !edition.windows(takingIn: $0.code).isEmpty }
        .flatMap { $0.items.map(\.item) })
    return edition.items(inForceOn: edition.date).flatMap { item in
      let isTaken = taken.contains(item.code) || !edition.windows(takingIn: item.code).isEmpty
      return [
        isTaken ? nil : finding(.takenInNowhere(item.code), at: item.origin),
        edition.places(handingOut: item).isEmpty
          ? finding(.handedOutNowhere(item: item.code), at: item.origin) : nil,
      ].compactMap { $0 }
    }
  }

  private var matters: [Finding] {
    edition.matters.filter { edition.windows(takingIn: $0.code).isEmpty }
      .map { finding(.takenInNowhere($0.code), at: $0.origin) }
  }
}

extension Place {
  /// Village, then township and zone, then county; a branch may belong to a place of its own level.
  fileprivate func isAbove(_ other: Place) -> Bool {
    tier.rank > other.tier.rank || other.kind == .branch && tier.rank == other.tier.rank
  }
}

extension Tier {
  fileprivate var rank: Int {
    switch self {
    case .village: 0
    case .township, .zone: 1
    case .county: 2
    }
  }
}
