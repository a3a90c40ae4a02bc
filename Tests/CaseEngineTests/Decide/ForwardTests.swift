import Catalogue
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("Sent up to a higher authority")
struct ForwardTests {
  /// Five working days here, and twenty above, due 03-09 by themselves and 04-07 together.
  private static func desk() throws(Refusal) -> Desk {
    try ClockHall.accepted([
      HandMade.item(
        "A", .workingDays(5), statutory: .workingDays(30),
        special: [
          SpecialLink(
            name: "转报省级", promised: CatalogueLimit(.workingDays(20)), basis: "行政许可法 43",
            forwardTo: "省局")
        ])
    ])
  }

  private static let up = Command.stop(1, ground: "转报省级", expecting: 20)

  @Test("R7: nobody here decides what a higher authority decides, before its result is in")
  func order() throws {
    var desk = try Self.desk()
    let refused = Refusal.flow(.notForwarded(1, to: "省局"))
    #expect(desk.file?.task(1)?.decidedBy == "省局")
    #expect(desk.refusal(of: .approve(1, [], by: .market), by: .market) == refused)
    #expect(desk.refusal(of: .refuse(1, .law, by: .market), by: .market) == refused)
    try desk.give(Self.up, by: .market)
    for blank in [nil, " "] as [String?] {
      #expect(
        desk.refusal(of: .resume(1, ground: nil, finding: blank), by: .market)
          == .flow(.resultNeeded(1, of: "省局")))
    }
    try desk.give(
      .resume(1, ground: nil, finding: "准予，省许〔2026〕7号"), at: "2026-03-20T10:00", by: .market)
    try desk.give(
      .approve(1, [DocumentFacts(number: "省许〔2026〕7号")], by: .market),
      at: "2026-03-20T10:05", by: .market)
    #expect(desk.file?.task(1)?.state == .approved)
  }

  @Test("R25: what it takes above is in the total that the applicant was shown, so no day moves")
  func total() throws {
    var desk = try Self.desk()
    let promised = desk.promised
    #expect(promised == "2026-04-07")
    let events = try desk.give(Self.up, at: "2026-03-04T09:00", by: .market)
    #expect(events.causes == [])
    #expect(desk.promised == promised)
  }
}
