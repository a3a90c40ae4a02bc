import Phrases
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("Village agents, stewards, and authorities in their parts")
struct MessengerTests {
  private static let now = "2026-03-11T10:00"
  private static let steward = Messenger(.steward, name: "陈建国", staff: "1007")
  private static let list = "Y20260311-001"
  private let all = [Output.Key(1), Output.Key(2), Output.Key(3), Output.Key(4)]

  private func entrust(
    _ messenger: Messenger = steward, to: Addressee? = .home
  ) -> Command {
    .pickup(.entrust(all, messenger, list: Self.list, to: to))
  }

  @Test("R32: what somebody brings to the applicant is neither handed out nor given away besides")
  func away() throws {
    var desk = try Teahouse.ready()
    let events = try desk.give(entrust(), at: Self.now, by: .handOut)
    #expect(events.kinds == [.outputsSent])
    let refusal = Refusal.pickup(.withMessenger(all[0], list: Self.list))
    for command in [
      .handOut([all[0]], to: .applicant), entrust(),
      .pickup(.send([all[0]], carrier: "邮政", number: "EMS-2", to: .home)),
      .pickup(.shelve([all[0]], slot: "1")),
    ] as [Command] {
      #expect(desk.refusal(of: command, at: Self.now, by: .handOut) == refusal)
    }
    let file = try #require(desk.file)
    #expect(file.standing(of: try #require(file.output(all[0]))) == .sent)
    #expect(file.toTell.isEmpty)
    #expect(file.parcels.first?.consignment.messenger == Self.steward)
    let line = try #require(events.first?.line(.chinese, in: file))
    #expect(line.contains("代办员 陈建国（1007）"))
    #expect(!line.contains("13800003210"))
  }

  @Test("R31 R34: what they delivered is handed out to who signed, and is no visit")
  func delivered() throws {
    var desk = try Teahouse.ready()
    let visits = desk.file?.visits
    try desk.give(entrust(), at: Self.now, by: .handOut)
    let deliver = Command.pickup(.deliver(Self.list, to: "王秀英", on: try day("2026-03-12")))
    let events = try desk.give(deliver, at: "2026-03-12T16:00", by: .handOut)
    #expect(events.kinds == [.outputsDelivered, .caseClosed])
    #expect(
      desk.file?.output(all[0])?.handedOut?.recipient
        == Recipient(name: "王秀英", id: "", capacity: .addressee(by: .steward)))
    #expect(desk.file?.visits == visits)
    #expect(try desk.give(deliver, at: "2026-03-12T17:00", by: .handOut).isEmpty)
  }

  @Test("R32: what they bring back is ready again where it was, and goes out once more")
  func back() throws {
    var desk = try Teahouse.ready()
    try desk.give(entrust(), at: Self.now, by: .handOut)
    try desk.give(
      .pickup(.takeBack(Self.list, reason: "家里没人")), at: "2026-03-12T16:00", by: .handOut)
    #expect(desk.file?.outputs.allSatisfy(\.isCollectable) == true)
    try desk.give(.handOut(all, to: .applicant), at: "2026-03-13T09:00", by: .handOut)
    #expect(desk.file?.state == .closed)
  }

  @Test("R31: a wish to have it brought says where, and whoever brings it need not be told again")
  func wish() throws {
    var desk = try Teahouse.ready()
    try desk.give(
      .pickup(.wish(CollectionWish(way: .brought(by: .steward, to: .home)))), at: Self.now)
    #expect(desk.file?.standing(of: try #require(desk.file?.output(all[0]))) == .posting)
    try desk.give(entrust(to: nil), at: Self.now, by: .handOut)
    #expect(desk.file?.parcels.first?.consignment.to == .home)
  }

  @Test(
    "R31 R32: who takes it along is somebody with a name, a number and, of a village, its point",
    arguments: [
      (Messenger(.steward, name: " ", staff: "1007"), .pickup(.messengerNeeded)),
      (Messenger(.steward, name: "陈建国", staff: ""), .pickup(.messengerNeeded)),
      (Messenger(.courier, name: "邮政", staff: "1"), .pickup(.messengerNeeded)),
      (Messenger(.villageAgent, name: "陈建国", staff: "1"), .pickup(.messengerNeeded)),
      (
        Messenger(.villageAgent, name: "陈建国", staff: "1", point: "hall-east"),
        .pickup(.noVillagePoint("hall-east"))
      ),
      (Messenger(.villageAgent, name: "陈建国", staff: "1", point: "moon"), .unknownPlace("moon")),
    ] as [(Messenger, Refusal)])
  func wrong(messenger: Messenger, refusal: Refusal) throws {
    let desk = try Teahouse.ready()
    #expect(desk.refusal(of: entrust(messenger), at: Self.now, by: .handOut) == refusal)
  }

  @Test("R31: nothing is brought to nowhere")
  func nowhere() throws {
    let desk = try Teahouse.ready()
    #expect(
      desk.refusal(of: entrust(to: nil), at: Self.now, by: .handOut) == .pickup(.addressNeeded))
  }

  @Test(
    "R31: how it is wanted is kept from the receipt on, whatever it is",
    arguments: [
      .window, .cabinet, .courier(.home), .brought(by: .villageAgent, to: .home),
      .brought(by: .steward, to: .home),
    ] as [CollectionWay])
  func fromReceipt(way: CollectionWay) throws {
    var desk = Desk()
    try desk.give(.open(.of(Teahouse.request(), way: way)))
    #expect(desk.file?.wish == CollectionWish(way: way))
    let event = try #require(desk.records.first?.event)
    #expect(try StoredEvent(event).event() == event)
    let wished = CaseEvent.pickup(.wished(CollectionWish(together: true, way: way)))
    #expect(try StoredEvent(wished).event() == wished)
  }

  @Test("R33: a village agent, and an authority in its parts, come back as they were written")
  func stored() throws {
    let agent = Messenger(.villageAgent, name: "陈建国", staff: "V07", point: "village")
    let mandate = Mandate(.letter, from: "王秀英", until: try day("2026-12-31"))
    for event in [
      .pickup(
        .sent(
          Consignment(
            outputs: all, carrier: agent.name, number: "Y1", to: .home, messenger: agent))),
      .handedOut(
        all,
        Recipient(
          name: "李敏", id: "440524188001010014",
          capacity: .agent(authority: "3 号", mandate: mandate))),
      .handedOut(
        all, Recipient(name: "李敏", id: "", capacity: .addressee(by: .villageAgent))),
      .paperPrinted(PaperPrinted(paper: .acceptance, target: "file", isReprint: false)),
    ] as [CaseEvent] {
      #expect(try StoredEvent(event).event() == event)
    }
  }

  @Test(
    "R31: an authority that has ended is none; on its last day it still is one",
    arguments: [("2026-03-10", false), ("2026-03-11", true), ("2026-03-12", true)])
  func expired(last: String, isValid: Bool) throws {
    let last = try day(last)
    let agent = Recipient(
      name: "李敏", id: "440524188001010014",
      capacity: .agent(
        authority: "3 号", mandate: Mandate(.identityCopy, from: "王秀英", until: last)))
    var desk = try Teahouse.ready()
    let take = Command.handOut(all, to: agent)
    guard isValid else {
      #expect(
        desk.refusal(of: take, at: Self.now, by: .handOut) == .pickup(.mandateExpired(last)))
      #expect(Refusal.pickup(.mandateExpired(last)).rule == 31)
      return
    }
    let events = try desk.give(take, at: Self.now, by: .handOut)
    let file = try #require(desk.file)
    let line = try #require(events.first?.line(.chinese, in: file))
    #expect(line.contains("委托人身份证复印件 3 号，王秀英授权，至 \(last.iso)"))
  }

  @Test("R31: nobody acts at the receipt by an authority that has ended")
  func expiredAtReceipt() throws {
    let last = try day("2026-03-01")
    let reception = Reception(
      number: "330382-20260302-0001-1", slipCode: "330382202603020001AB",
      plan: Teahouse.request(), applicant: .person,
      agent: Agent(
        name: "李敏", id: "440524188001010014", phone: nil, authority: "3 号",
        mandate: Mandate(until: last)), subject: nil, collectAt: "hall-county")
    #expect(Desk().refusal(of: .open(reception)) == .pickup(.mandateExpired(last)))
  }

  @Test("R30: every accepted case has its acceptance in writing, and says how it came to it")
  func acceptance() throws {
    let desk = try Teahouse.running()
    let file = try #require(desk.file)
    #expect(file.has(.acceptance))
    #expect(try Teahouse.received().file?.has(.acceptance) == false)
  }
}
