import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("A plan that is handed on")
struct MadePlanTests {
  private let planner = Planner(edition: SmallHall.edition, calendar: shippedCalendar)

  private func context(_ time: String, _ made: MadePlan? = nil) throws -> Context {
    Context(
      at: try moment(time), actor: .clerk, edition: SmallHall.edition, calendar: shippedCalendar,
      made: made)
  }

  /// Opens and accepts, and says what came of it.
  private func events(_ request: PlanRequest, in context: Context) throws -> [CaseEvent] {
    var events = try Decider.decide(.open(.of(request)), on: nil, in: context)
    let file = try #require(
      CaseFile(replaying: events.map { Recorded($0, at: context.at, actor: context.actor) }))
    events += try Decider.decide(.accept, on: file, in: context)
    return events
  }

  @Test("R6 R16: what is decided with it is what is decided without, and it is what is used")
  func same() throws {
    let request = known(Teahouse.request(["smoke-plan": .deferred]))
    let now = try moment(Desk.start)
    let made = try MadePlan(request, from: now, by: planner)
    #expect(made.isOf(request, from: now, edition: SmallHall.edition.number))
    let file = try file(of: request)
    #expect(made.splits(file, from: now, in: SmallHall.edition))
    #expect(
      try events(request, in: context(Desk.start, made))
        == events(
          request, in: context(Desk.start)))
  }

  @Test("R24: one of another moment, request, matter or edition is never used")
  func other() throws {
    let request = known(Teahouse.request())
    var cold = request
    cold.answers["sells"] = .many([])
    let now = try moment(Desk.start)
    let made = try MadePlan(request, from: now, by: planner)
    let later = "2026-03-05T09:00"
    #expect(
      try events(request, in: context(later, made)) == events(request, in: context(later)))
    #expect(try !made.isOf(request, from: moment(later), edition: 1))
    #expect(!made.isOf(Teahouse.request(["water-report": .received]), from: now, edition: 1))
    #expect(!made.isOf(cold, from: now, edition: 1))
    #expect(!made.isOf(request, from: now, edition: 2))
    let file = try file(of: request)
    cold.marks["smoke-plan"] = nil
    let plain = SmallHall.edition
    #expect(made.splits(file, from: now, in: plain))
    #expect(
      try !made.splits(self.file(of: PlanRequest(matter: "close-shop")), from: now, in: plain))
    #expect(try !made.splits(self.file(of: cold), from: now, in: plain))
    #expect(try !made.splits(file, from: moment(later), in: plain))
    #expect(try !made.splits(self.file(of: request, by: .eastClerk), from: now, in: plain))
    #expect(try !made.splits(self.file(of: request, at: later), from: now, in: plain))
  }

  /// With the facts as the decider finds them.
  private func known(_ request: PlanRequest) -> PlanRequest {
    var request = request
    request.facts = Facts(applicant: .person, hasAgent: false, tier: .county)
    return request
  }

  private func file(
    of request: PlanRequest, at time: String = Desk.start, by actor: Actor = .clerk
  ) throws -> CaseFile {
    var desk = Desk()
    try desk.give(.open(.of(request)), at: time, by: actor)
    return try #require(desk.file)
  }
}
