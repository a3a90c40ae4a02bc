import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

@Suite("The guide of a matter, where it names variants")
struct MatterGuideTests {
  private func guide(_ code: String) throws -> ServiceGuide {
    try #require(try CountyFolder.edition().guide(code))
  }

  private func codes(_ code: String) throws -> [String] {
    try guide(code).materials.map(\.material.code)
  }

  @Test("R1: the guide of a matter lists what its variants ask for, that of an item all of it")
  func variants() throws {
    let renewing = ["original-permit", "lost-permit-statement"]
    #expect(try codes("SJ08").filter(renewing.contains) == renewing)
    #expect(try codes("open-pharmacy").filter(renewing.contains) == [])
    #expect(try codes("resident-death").contains("driving-licence"))
    #expect(try !codes("resident-death").contains("lost-licence-statement"))
  }

  @Test("R1: what a matter never asks about is not on its guide")
  func unasked() throws {
    #expect(try codes("open-restaurant").contains("chain-confirmation"))
    #expect(try !codes("open-pharmacy").contains("chain-confirmation"))
  }

  @Test("an item that is over is not on the guide of a matter")
  func over() throws {
    let parts = try guide("open-pharmacy").parts.map(\.item.code)
    #expect(parts == ["SJ01", "SJ08", "SJ05", "SJ06", "SJ09", "SJ10", "XF01", "CG01", "SW01"])
  }

  @Test("an item in several variants is one line, always there when one of them always is")
  func several() throws {
    let guide = try guide("close-company")
    #expect(guide.parts.map(\.item.code) == ["SW04", "SJ04", "GA08", "RS01", "GJ01"])
    #expect(guide.parts.allSatisfy { $0.when == nil })
    let report = try #require(guide.materials.first { $0.material.code == "liquidation-report" })
    #expect(report.when == .chosen(question: "way", options: ["ordinary"]))
    let form = try #require(
      guide.materials.first { $0.material.code == "registration-application" })
    #expect(form.when == nil)
    #expect(form.items == ["SJ04"])
  }

  @Test("conditions of one question are united into one, of several stay apart")
  func unions() throws {
    let guide = try guide("disability")
    let identity = try #require(guide.materials.first { $0.material.code == "applicant-id" })
    #expect(identity.when == nil)
    let account = try #require(guide.materials.first { $0.material.code == "bank-account" })
    #expect(
      account.when
        == .any([
          .chosen(question: "low-income", options: ["yes"]),
          .chosen(question: "severe", options: ["yes"]),
        ]))
  }

  @Test("an item may stand in a matter in two variants, not twice in one")
  func repeated() throws {
    let two = "{item: SJ02, variant: cancellation}\n  - {item: SJ02, variant: change}"
    let twice = "{item: SJ02, variant: cancellation}\n  - {item: SJ02, variant: cancellation}"
    #expect(lines(two) == [])
    #expect(lines(twice).count == 1)
    #expect(lines(twice).allSatisfy { $0.contains("“cancellation”") })
  }

  private func lines(_ items: String) -> [String] {
    BrokenHall(
      "matters/close-shop.yaml", "{item: SJ02, variant: cancellation}", items, said: [],
      in: GrownHall.files
    ).readingLines
  }
}
