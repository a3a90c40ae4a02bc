import Phrases
import Testing
import WorkCalendar

@testable import CaseEngine

@Suite("Telling applicants, couriers, cabinets and lists between places")
struct PickupTests {
  private static let now = "2026-03-11T10:00"
  private let all = [Output.Key(1), Output.Key(2), Output.Key(3), Output.Key(4)]

  private func tell(_ keys: [Output.Key], _ way: Telling.Way = .telephone) -> Command {
    .pickup(.tell(Telling(outputs: keys, way: way)))
  }

  private func send(_ keys: [Output.Key], _ number: String = "EMS-1") -> Command {
    .pickup(.send(keys, carrier: "邮政", number: number, to: .home))
  }

  private func move(_ keys: [Output.Key], to place: String = "hall-east") -> Command {
    .pickup(.signOut(Transfer(outputs: keys, list: "Y1", to: place, bearer: "林文")))
  }

  @Test("R29: whatever becomes ready is to be told, until the applicant was told of it")
  func told() throws {
    var desk = try Teahouse.running()
    #expect(desk.file?.toTell.map(\.key) == [Output.Key(1), Output.Key(2)])
    try desk.give(tell([Output.Key(1)]), at: "2026-03-04T11:00", by: .handOut)
    let file = try #require(desk.file)
    #expect(file.toTell.map(\.key) == [Output.Key(2)])
    #expect(file.output(Output.Key(1))?.told == (try moment("2026-03-04T11:00")))
    #expect(file.tellings.map(\.clerk) == ["3001"])
    #expect(desk.refusal(of: tell([Output.Key(3)])) == .outputNotReady(Output.Key(3)))
    #expect(desk.refusal(of: tell([])) == .pickup(.nothingToTell))
  }

  @Test("R29: whoever is called again is written down again, and was first told before")
  func again() throws {
    var desk = try Teahouse.ready()
    try desk.give(tell(all), at: Self.now, by: .handOut)
    try desk.give(tell(all, .message), at: "2026-03-12T10:00", by: .handOut)
    #expect(desk.file?.tellings.map(\.telling.way) == [.telephone, .message])
    #expect(desk.file?.output(all[0])?.told == (try moment(Self.now)))
  }

  @Test("R29 R31: who chose to collect all together is told when the last is in, and may change it")
  func together() throws {
    var desk = try Teahouse.running(["water-report": .received])
    try desk.give(.pickup(.wish(CollectionWish(together: true))))
    #expect(desk.file?.toTell == [])
    #expect(try desk.give(.pickup(.wish(CollectionWish(together: true)))).isEmpty)
    var changed = desk
    try changed.give(.pickup(.wish(CollectionWish())))
    #expect(changed.file?.toTell.count == 2)
    try desk.give(.approve(3, [], by: .market), at: "2026-03-09T10:00", by: .market)
    try desk.give(.examine(4, agrees: true, reason: nil), at: "2026-03-09T11:00", by: .health)
    #expect(desk.file?.toTell == [])
    try desk.give(.approve(4, [], by: .health), at: "2026-03-10T10:00", by: .health2)
    #expect(desk.file?.toTell.map(\.key) == all)
  }

  @Test("R35: a number said in a note is masked")
  func masked() throws {
    var desk = try Teahouse.ready()
    try desk.give(
      .pickup(.tell(Telling(outputs: all, way: .telephone, note: "改打 13800003210"))),
      at: Self.now, by: .handOut)
    #expect(desk.file?.tellings.first?.telling.note?.contains("13800003210") == false)
  }

  @Test("R32: what a courier has is neither handed out, nor sent, moved or put away besides")
  func withCourier() throws {
    var desk = try Teahouse.ready()
    try desk.give(send([all[0], all[1]]), at: Self.now, by: .handOut)
    let refusal = Refusal.pickup(.withCourier(all[0], number: "EMS-1"))
    for command in [
      .handOut([all[0]], to: .applicant), send([all[0]], "EMS-2"), move([all[0]]),
      .pickup(.shelve([all[0]], slot: "1")),
    ] as [Command] {
      #expect(desk.refusal(of: command, at: Self.now, by: .handOut) == refusal)
    }
    #expect(
      desk.refusal(
        of: .reopen(1, reason: "写错", department: "SJ"), at: Self.now, by: .market) == refusal)
    #expect(
      desk.refusal(of: send([all[2]]), at: Self.now, by: .handOut) == .pickup(.numberUsed("EMS-1")))
    #expect(desk.file?.standing(of: try #require(desk.file?.output(all[0]))) == .sent)
  }

  @Test("R31 R32: delivered is handed out, once, to who signed; the last one closes the case")
  func delivered() throws {
    var desk = try Teahouse.ready()
    try desk.give(send(all), at: Self.now, by: .handOut)
    let deliver = Command.pickup(
      .deliver("EMS-1", to: "王秀英", on: try day("2026-03-12")))
    let events = try desk.give(deliver, at: "2026-03-12T16:00", by: .handOut)
    #expect(events.kinds == [.outputsDelivered, .caseClosed])
    let handOver = try #require(desk.file?.output(all[0])?.handedOut)
    #expect(
      handOver.recipient == Recipient(name: "王秀英", id: "", capacity: .addressee(by: .courier)))
    #expect(try desk.give(deliver, at: "2026-03-12T17:00", by: .handOut).isEmpty)
    let back = Command.pickup(.takeBack("EMS-1", reason: "无人"))
    #expect(desk.refusal(of: back, at: Self.now) == .pickup(.parcelEnded("EMS-1")))
    #expect(
      desk.refusal(of: .handOut([all[0]], to: .applicant), at: Self.now, by: .handOut)
        == .outputAlreadyHandedOut(all[0]))
  }

  @Test(
    "R32: what came back is ready again where it was sent from, and goes out under another number")
  func returned() throws {
    var desk = try Teahouse.ready()
    try desk.give(send(all), at: Self.now, by: .handOut)
    let back = Command.pickup(.takeBack("EMS-1", reason: "地址不详"))
    #expect(
      desk.refusal(of: .pickup(.takeBack("EMS-1", reason: " ")), at: Self.now)
        == .pickup(.reasonNeeded))
    try desk.give(back, at: "2026-03-13T09:00", by: .handOut)
    #expect(desk.file?.outputs.allSatisfy(\.isCollectable) == true)
    try desk.give(send([all[0]], "EMS-2"), at: "2026-03-13T10:00", by: .handOut)
    try desk.give(
      .handOut(Array(all.dropFirst()), to: .applicant), at: "2026-03-13T10:05", by: .handOut)
    #expect(desk.file?.state == .ready)
  }

  @Test(
    "R31 R32: what is wrong about a parcel is refused by name",
    arguments: [
      (.send([Output.Key(1)], carrier: "邮政", number: "1", to: nil), .addressNeeded),
      (
        .send(
          [Output.Key(1)], carrier: "邮政", number: "1",
          to: Addressee(name: "王", phone: " ", address: "路")), .addressNeeded
      ),
      (.send([Output.Key(1)], carrier: " ", number: "1", to: .home), .wordsNeeded),
      (.send([Output.Key(1)], carrier: "邮政", number: "", to: .home), .wordsNeeded),
      (.deliver("9", to: "王", on: CivilDate(2026, 3, 11)), .noSuchParcel("9")),
      (.takeBack("9", reason: "无人"), .noSuchParcel("9")),
      (.shelve([Output.Key(1)], slot: " "), .wordsNeeded),
      (.signIn("Y9"), .noSuchList("Y9")),
      (
        .wish(CollectionWish(way: .courier(Addressee(name: "", phone: "1", address: "路")))),
        .addressNeeded
      ),
    ] as [(PickupCommand, PickupRefusal)])
  func wrong(command: PickupCommand, refusal: PickupRefusal) throws {
    let desk = try Teahouse.ready()
    #expect(
      desk.refusal(of: .pickup(command), at: Self.now, by: .handOut) == .pickup(refusal))
  }

  @Test("R32: nothing is delivered before it was sent, nor on a day to come")
  func dayOfDelivery() throws {
    var desk = try Teahouse.ready()
    try desk.give(send(all), at: Self.now, by: .handOut)
    for text in ["2026-03-10", "2026-03-13"] {
      let day = try day(text)
      #expect(
        desk.refusal(
          of: .pickup(.deliver("EMS-1", to: "王", on: day)), at: "2026-03-12T09:00")
          == .pickup(.dayImpossible(day, sent: CivilDate(2026, 3, 11))))
    }
  }

  @Test("R31: without an address of its own a parcel goes to the one the applicant gave")
  func address() throws {
    var desk = try Teahouse.ready()
    try desk.give(.pickup(.wish(CollectionWish(way: .courier(.home)))), at: Self.now)
    #expect(desk.file?.standing(of: try #require(desk.file?.output(all[0]))) == .posting)
    try desk.give(
      .pickup(.send(all, carrier: "邮政", number: "1", to: nil)), at: Self.now, by: .handOut)
    #expect(desk.file?.parcels.first?.consignment.to == .home)
  }

  @Test("R32: what lies elsewhere is handed out there only, and it is said where")
  func elsewhere() throws {
    var desk = try Teahouse.ready()
    let east = Actor(staff: "3002", place: "hall-east", window: "E02")
    let take = Command.handOut([all[0]], to: .applicant)
    #expect(
      desk.refusal(of: take, at: Self.now, by: east)
        == .pickup(.elsewhere(all[0], place: "hall-county")))
    try desk.give(move([all[0]]), at: Self.now, by: .handOut)
    for actor in [east, .handOut] {
      #expect(
        desk.refusal(of: take, at: Self.now, by: actor)
          == .pickup(.onTheWay(all[0], list: "Y1", to: "hall-east")))
    }
    let signIn = Command.pickup(.signIn("Y1"))
    #expect(
      desk.refusal(of: signIn, at: Self.now, by: .handOut)
        == .pickup(.forPlace("hall-east", list: "Y1")))
    try desk.give(signIn, at: "2026-03-12T09:00", by: east)
    #expect(try desk.give(signIn, at: "2026-03-12T09:01", by: east).isEmpty)
    #expect(
      desk.refusal(of: take, at: "2026-03-12T09:05", by: .handOut)
        == .pickup(.elsewhere(all[0], place: "hall-east")))
    try desk.give(take, at: "2026-03-12T09:10", by: east)
    #expect(desk.file?.journeys.first?.receiver == "3002")
  }

  @Test("R32: a list goes to another place that there is, with somebody who takes it")
  func wrongList() throws {
    let desk = try Teahouse.ready()
    #expect(
      desk.refusal(of: move(all, to: "hall-county"), at: Self.now, by: .handOut)
        == .pickup(.alreadyThere("hall-county")))
    #expect(
      desk.refusal(of: move(all, to: "moon"), at: Self.now, by: .handOut)
        == .unknownPlace("moon"))
    let alone = Command.pickup(
      .signOut(Transfer(outputs: all, list: "Y1", to: "hall-east", bearer: " ")))
    #expect(
      desk.refusal(of: alone, at: Self.now, by: .handOut) == .pickup(.wordsNeeded))
  }

  @Test("R32: the cabinet's slot is kept with who opened it, and goes with what is taken away")
  func cabinet() throws {
    var desk = try Teahouse.ready()
    let shelve = Command.pickup(.shelve(all, slot: "12"))
    try desk.give(shelve, at: Self.now, by: .handOut)
    #expect(try desk.give(shelve, at: Self.now, by: .handOut).isEmpty)
    try desk.give(send([all[3]]), at: Self.now, by: .handOut)
    #expect(desk.file?.output(all[3])?.slot == nil)
    let events = try desk.give(
      .handOut([all[0]], to: .applicant), at: "2026-03-11T20:00", by: .handOut)
    let file = try #require(desk.file)
    #expect(file.output(all[0])?.handedOut?.slot == "12")
    #expect(events.first?.line(.chinese, in: file).contains("12 号") == true)
  }

  @Test("R31: the applicant's own courier address is kept from the receipt on")
  func fromReceipt() throws {
    var desk = Desk()
    try desk.give(.open(.of(Teahouse.request(), way: .courier(.home))))
    #expect(desk.file?.wish == CollectionWish(way: .courier(.home)))
    let record = try #require(desk.records.first)
    #expect(try StoredEvent(record.event).event() == record.event)
    let wrong = Desk()
    let nowhere = Addressee(name: "王秀英", phone: "1", address: "")
    #expect(
      wrong.refusal(of: .open(.of(Teahouse.request(), way: .courier(nowhere))))
        == .pickup(.addressNeeded))
  }

  /// What was done with one output, and what it counts for.
  struct Visit: Sendable, CustomStringConvertible {
    let description: String
    let commands: [(Command, Actor)]
    /// Days and places of the applicant, besides that of the intake; and of agents.
    let applicant: Int
    let agent: Int
  }

  private static let east = Actor(staff: "3002", place: "hall-east", window: "E02")
  private static let one = [Output.Key(1)]
  private static let parcel = Command.pickup(
    .send(one, carrier: "邮政", number: "1", to: .home))
  private static let away = Command.pickup(
    .signOut(Transfer(outputs: one, list: "Y1", to: "hall-east", bearer: "林文")))

  static let visits: [Visit] = [
    Visit(
      description: "the applicant comes", commands: [(.handOut(one, to: .applicant), .handOut)],
      applicant: 1, agent: 0),
    Visit(
      description: "the same day twice",
      commands: [
        (.handOut(one, to: .applicant), .handOut),
        (.handOut([Output.Key(2)], to: .applicant), .handOut),
      ], applicant: 1, agent: 0),
    Visit(
      description: "an agent comes", commands: [(.handOut(one, to: .agent), .handOut)],
      applicant: 0, agent: 1),
    Visit(
      description: "a courier brings it",
      commands: [
        (parcel, .handOut),
        (.pickup(.deliver("1", to: "王秀英", on: CivilDate(2026, 3, 11))), .handOut),
      ], applicant: 0, agent: 0),
    Visit(
      description: "a courier brings it back, and the applicant comes",
      commands: [
        (parcel, .handOut), (.pickup(.takeBack("1", reason: "无人")), .handOut),
        (.handOut(one, to: .applicant), .handOut),
      ], applicant: 1, agent: 0),
    Visit(
      description: "the applicant opens a slot",
      commands: [
        (.pickup(.shelve(one, slot: "3")), .handOut), (.handOut(one, to: .applicant), .handOut),
      ], applicant: 1, agent: 0),
    Visit(
      description: "both places on one day",
      commands: [
        (away, .handOut), (.pickup(.signIn("Y1")), east), (.handOut(one, to: .applicant), east),
        (.handOut([Output.Key(2)], to: .applicant), .handOut),
      ], applicant: 2, agent: 0),
    Visit(
      description: "told in person",
      commands: [
        (.pickup(.tell(Telling(outputs: one, way: .inPerson))), .handOut)
      ], applicant: 0, agent: 0),
    Visit(description: "moved only", commands: [(away, .handOut)], applicant: 0, agent: 0),
  ]

  @Test(
    "R34: who had to come, and where, is counted; what was brought or moved is not",
    arguments: visits)
  func visit(_ visit: Visit) throws {
    var desk = try Teahouse.ready()
    let before = try #require(desk.file)
    for (command, actor) in visit.commands { try desk.give(command, at: Self.now, by: actor) }
    let file = try #require(desk.file)
    #expect(file.visits - before.visits == visit.applicant)
    #expect(file.agentVisits - before.agentVisits == visit.agent)
  }

  @Test("R34: a hand-out at a village's point counts there")
  func countedThere() throws {
    var desk = try Teahouse.ready()
    try desk.give(Self.away, at: Self.now, by: .handOut)
    try desk.give(.pickup(.signIn("Y1")), at: Self.now, by: Self.east)
    try desk.give(.handOut(Self.one, to: .applicant), at: Self.now, by: Self.east)
    #expect(
      desk.file?.appearances.contains(
        CaseFile.Appearance(day: CivilDate(2026, 3, 11), place: "hall-east")) == true)
  }
}
