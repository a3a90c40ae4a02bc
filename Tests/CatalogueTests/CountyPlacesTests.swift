import Catalogue
import Testing
import WorkCalendar

@Suite("The county's places and delegations")
struct CountyPlacesTests {
  private let day = CivilDate(2026, 3, 2)

  @Test("S158: places form one tree, each can take in and hand out, each offers what is there")
  func places() throws {
    let edition = try CountyFolder.edition()
    let tiers = Dictionary(grouping: edition.places, by: \.tier).mapValues(\.count)
    #expect(tiers == [.county: 3, .township: 2, .zone: 1, .village: 3])
    for place in edition.places {
      let duties = Set(edition.windows.filter { $0.place == place.code }.map(\.duty))
      #expect(duties == [.intake, .handout], "\(place.code)")
      #expect(place.code == "hall-county" || edition.ancestors(of: place.code).count >= 1)
      for code in place.offers ?? [] {
        #expect(edition.offers(code, at: place), "\(place.code) \(code)")
        #expect(
          edition.windows(takingIn: code).contains { $0.place == place.code },
          "\(place.code) \(code)")
      }
    }
  }

  @Test("the county's hall takes in every matter and every item but what only a village may")
  func hall() throws {
    let edition = try CountyFolder.edition()
    for code in edition.matters.map(\.code) + edition.items.map(\.code) {
      let windows = edition.windows(takingIn: code).map(\.code)
      #expect(windows.contains("A01"), "\(code)")
    }
  }

  @Test(
    "R7 S164 S165: who decides a project follows from where it is and who pays",
    arguments: [
      ("county-town", "ZJ", Tier.county), ("township-own-funds", "XZ", .township),
      ("zone", "GN", .zone),
    ])
  func project(site: String, department: String, level: Tier) throws {
    let edition = try CountyFolder.edition()
    let permit = try #require(edition.item("ZJ01"))
    let authority = edition.authority(over: permit, answers: ["site": .one(site)], on: day)
    #expect(authority.department == department)
    #expect(authority.level == level)
    // Entrusted: in the name of the department whose power it is.
    #expect(authority.inNameOf == "ZJ")
  }

  @Test("R7 S168: a village decides the registration of a birth on the street's behalf")
  func village() throws {
    let edition = try CountyFolder.edition()
    let item = try #require(edition.item("WJ09"))
    let levels = [Tier.village, .township].map { tier in
      edition.authority(
        over: item, answers: Facts(tier: tier).merged(into: [:]), on: day
      ).level
    }
    #expect(levels == [.village, .township])
  }
}
