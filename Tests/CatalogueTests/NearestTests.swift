import Catalogue
import CatalogueTesting
import TestSupport
import Testing
import WorkCalendar

@Suite("Where it can be taken in, the nearest first")
struct NearestTests {
  @Test(
    "R7 S161: own place, what belongs to it, what it belongs to, its neighbours, the county",
    arguments: [
      (
        "village-donghe",
        [
          "village-donghe", "town-hongqiao", "village-xitang", "hall-county", "town-liushi",
          "village-nanjie",
        ]
      ),
      (
        "town-liushi",
        [
          "town-liushi", "village-nanjie", "hall-county", "town-hongqiao", "village-donghe",
          "village-xitang",
        ]
      ),
      (
        "hall-county",
        [
          "hall-county", "town-hongqiao", "town-liushi", "village-donghe", "village-xitang",
          "village-nanjie",
        ]
      ),
      (
        "zone-economic",
        [
          "hall-county", "town-hongqiao", "town-liushi", "village-donghe", "village-xitang",
          "village-nanjie",
        ]
      ),
    ] as [(String, [String])])
  func order(start: String, expected: [String]) throws {
    let near = try CountyFolder.edition().nearest(takingIn: "WJ09", from: start)
    #expect(near.map(\.place.code) == expected)
  }

  @Test("R7: every place that takes it in is there once, with its windows, wherever one starts")
  func whole() throws {
    let edition = try CountyFolder.edition()
    for code in edition.matters.map(\.code) + edition.items.map(\.code) {
      let windows = edition.windows(takingIn: code)
      for start in ["hall-county", "village-nanjie", "nowhere"] {
        let near = edition.nearest(takingIn: code, from: start)
        #expect(Set(near.map(\.place.code)) == Set(windows.map(\.place)), "\(code) \(start)")
        #expect(near.count == Set(windows.map(\.place)).count)
        #expect(Set(near.flatMap(\.windows).map(\.code)) == Set(windows.map(\.code)))
        #expect(near.map(\.distance) == near.map(\.distance).sorted())
        if near.contains(where: { $0.place.code == start }) {
          #expect(near.first?.place.code == start)
        }
      }
    }
  }

  @Test("S161: results are had only where their items may be handed out at that level")
  func handout() throws {
    let edition = try CountyFolder.edition()
    for item in edition.items {
      let places = Set(edition.places(handingOut: item).map(\.code))
      for near in edition.nearest(takingIn: item.code, from: "hall-county") {
        #expect(near.handout.allSatisfy { $0.duty == .handout && $0.place == near.place.code })
        #expect(near.handout.isEmpty || places.contains(near.place.code))
      }
    }
  }

  @Test("the scope of a matter is the narrowest of its items")
  func scope() throws {
    let edition = try CountyFolder.edition()
    #expect(edition.scope(of: "nothing") == nil)
    for matter in edition.matters {
      let scopes = matter.items.compactMap { edition.item($0.item)?.scope }
      let narrowest = ServiceItem.Scope.allCases.first { scopes.contains($0) }
      #expect(edition.scope(of: matter.code) == narrowest)
    }
  }

  @Test("from a place that nothing leads to, all are as far, in the order of the folder")
  func strangers() {
    let near = SmallHall.edition.nearest(takingIn: "open-teahouse", from: "elsewhere")
    #expect(!near.isEmpty)
    #expect(near.allSatisfy { $0.distance.up == .max })
    let order = SmallHall.edition.places.map(\.code)
    #expect(near.map(\.place.code) == order.filter(near.map(\.place.code).contains))
  }
}
