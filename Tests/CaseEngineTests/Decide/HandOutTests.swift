import Catalogue
import CatalogueTesting
import Testing
import WorkCalendar

@testable import CaseEngine

struct HandOutTests {
  @Test("R21: decided, ready and closed are three times, all kept")
  func times() throws {
    var desk = try Teahouse.ready()
    let file = try #require(desk.file)
    #expect(file.state == .ready)
    #expect(file.decided == (try moment("2026-03-10T10:00")))
    #expect(file.ready == file.decided)
    #expect(file.closed == nil)
    let events = try desk.give(
      .handOut(file.outputs.map(\.key), to: .applicant), at: "2026-03-12T10:00", by: .handOut)
    #expect(events.kinds == [.handedOut, .caseClosed])
    #expect(desk.file?.closed == (try moment("2026-03-12T10:00")))
    #expect(desk.file?.state == .closed)
  }

  @Test("R31: a part can be handed out early; the rest closes the case")
  func part() throws {
    var desk = try Teahouse.running(["water-report": .received])
    let first = try desk.give(.handOut([Output.Key(1)], to: .applicant), at: "2026-03-04T11:00")
    #expect(first.kinds == [.handedOut])
    #expect(desk.file?.state == .accepted)
    #expect(desk.file?.output(Output.Key(1))?.handedOut?.recipient == .applicant)
  }

  @Test("R31 R32: all keys together or none: not twice, not before it is ready, not what is none")
  func allOrNone() throws {
    var desk = try Teahouse.running()
    try desk.give(.handOut([Output.Key(1)], to: .applicant), at: "2026-03-04T11:00")
    let noon = "2026-03-04T12:00"
    let cases: [([Output.Key], Refusal)] = [
      ([], .nothingToHandOut), ([Output.Key(2), Output.Key(1)], .outputAlreadyHandedOut(.init(1))),
      ([Output.Key(2), Output.Key(3)], .outputNotReady(.init(3))),
      ([Output.Key(2), Output.Key(2, 9)], .noSuchOutput(.init(2, 9))),
    ]
    for (keys, refusal) in cases {
      #expect(desk.refusal(of: .handOut(keys, to: .applicant), at: noon) == refusal)
    }
    let twice = [Output.Key(2), Output.Key(2)]
    #expect(
      try desk.give(.handOut(twice, to: .applicant), at: noon)
        == [.handedOut([Output.Key(2)], .applicant)])
  }

  @Test(
    "R32: an output goes to the applicant, the contact, or an agent with a written authority",
    arguments: [
      (.applicant, nil), (.agent, nil),
      (Recipient(name: "李敏", id: "440524188001010014", capacity: .applicant), .wrongRecipient),
      (Recipient(name: "李敏", id: "440524188001010014", capacity: .contact), .wrongRecipient),
      (
        Recipient(name: "李敏", id: "440524188001010014", capacity: .agent(authority: " ")),
        .authorityNeeded
      ),
      (
        Recipient(name: " ", id: "11010519491231002X", capacity: .applicant),
        .recipientNotIdentified
      ),
      (
        Recipient(name: "李敏", id: "440524188001010015", capacity: .agent(authority: "委托书")),
        .recipientNotIdentified
      ),
      (
        Recipient(name: "王秀英", id: "11010519491231002x", capacity: .applicant),
        .recipientNotIdentified
      ),
    ] as [(Recipient, Refusal?)])
  func recipient(recipient: Recipient, refusal: Refusal?) throws {
    let desk = try Teahouse.running()
    let command = Command.handOut([Output.Key(1)], to: recipient)
    #expect(desk.refusal(of: command, at: "2026-03-04T11:00") == refusal)
  }

  @Test("R32: an organisation's output goes to its contact, or to an agent")
  func organisation() throws {
    var desk = Desk()
    let applicant = Applicant(
      kind: .organisation, name: "茶馆", id: "91330382DB0HHKRKA0",
      contact: Contact(name: "王秀英", id: "11010519491231002X", phone: nil))
    try desk.give(.open(.of(Teahouse.request(), applicant: applicant)))
    try desk.give(.accept)
    try desk.give(.approve(1, [], by: .window))
    let keys = [Output.Key(1)]
    #expect(desk.refusal(of: .handOut(keys, to: .applicant)) == .wrongRecipient)
    let contact = Recipient(name: "王秀英", id: "11010519491231002X", capacity: .contact)
    #expect(desk.refusal(of: .handOut(keys, to: contact)) == nil)
    #expect(desk.refusal(of: .handOut(keys, to: .agent)) == nil)
  }

  @Test("R30: the slip is printed when the case is accepted; a reprint is marked and counted")
  func slip() throws {
    let first = Command.recordPrint(target: "file", isReprint: false)
    let again = Command.recordPrint(target: "zebra", isReprint: true)
    #expect(try Teahouse.received().refusal(of: first) == .wrongState(.draft))
    var desk = try Teahouse.accepted()
    #expect(desk.refusal(of: again) == .slipNeverPrinted)
    try desk.give(first)
    #expect(desk.refusal(of: first) == .slipAlreadyPrinted(1))
    try desk.give(again)
    try desk.give(again)
    #expect(desk.file?.slipPrints == 3)
    #expect(
      desk.records.last?.event == .slipPrinted(SlipPrinted(target: "zebra", isReprint: true)))
  }

  @Test("R30: a notice and a refusal are printed, marked and counted as the slip is")
  func answers() throws {
    let first = Command.recordPaper(.notice, target: "file", isReprint: false)
    let again = Command.recordPaper(.notice, target: "file", isReprint: true)
    var desk = try Teahouse.received(["premises": .missing])
    #expect(desk.refusal(of: first) == .wrongState(.draft))
    try desk.give(.giveNotice)
    #expect(desk.refusal(of: again) == .paperNeverPrinted)
    try desk.give(first)
    #expect(desk.refusal(of: first) == .paperAlreadyPrinted(1))
    try desk.give(again)
    #expect(desk.file?.answerPrints == [.notice: 2])
    try desk.give(.giveSecondNotice(["identity"]))
    try desk.give(first)
    try desk.give(.decline(.notOurs))
    try desk.give(.recordPaper(.declined, target: "zebra", isReprint: false))
    #expect(desk.file?.answerPrints == [.notice: 1, .declined: 1])
    #expect(
      desk.records.last?.event
        == .paperPrinted(PaperPrinted(paper: .declined, target: "zebra", isReprint: false)))
    #expect(
      desk.refusal(of: .recordPaper(.refused(task: 1), target: "file", isReprint: false))
        == .wrongState(.declined))
  }

  @Test("R30: the slip can still be reprinted when the case is closed")
  func reprintWhenClosed() throws {
    var desk = try Teahouse.ready()
    let keys = try #require(desk.file?.outputs.map(\.key))
    try desk.give(.recordPrint(target: "file", isReprint: false), at: "2026-03-12T10:00")
    try desk.give(.handOut(keys, to: .applicant), at: "2026-03-12T10:00")
    try desk.give(.recordPrint(target: "file", isReprint: true), at: "2026-03-13T10:00")
    try desk.give(.reveal(purpose: "回访"), at: "2026-03-13T10:00")
    #expect(desk.file?.slipPrints == 2)
    #expect(desk.file?.state == .closed)
    for command in [Command.bring(["premises"], byApplicant: true)] {
      #expect(desk.refusal(of: command, at: "2026-03-13T10:00") == .wrongState(.closed))
    }
  }

  @Test("R33: reading a person's data whole is an entry, each time")
  func reveal() throws {
    var desk = try Teahouse.accepted()
    for _ in 1...2 {
      #expect(
        try desk.give(.reveal(purpose: "电话通知")) == [.identityRevealed(purpose: "电话通知")])
    }
  }

  @Test("R34: a visit is one day at one place on which the applicant had to appear")
  func visits() throws {
    var desk = try Teahouse.received(["premises": .missing])
    try desk.give(.giveNotice)
    try desk.give(.bring(["water-report"], byApplicant: true), at: "2026-03-02T15:00")
    #expect(desk.file?.visits == 1)
    try desk.give(
      .bring(["kitchen-plan", "premises"], byApplicant: true), at: "2026-03-02T16:00",
      by: .eastClerk)
    #expect(desk.file?.visits == 2)
    try desk.give(.approve(1, [], by: .window), at: "2026-03-03T09:00")
    try desk.give(.approve(2, [], by: .health), at: "2026-03-03T09:00", by: .health)
    try desk.give(.handOut([Output.Key(1)], to: .agent), at: "2026-03-04T09:00")
    #expect(desk.file?.visits == 2)
    try desk.give(.handOut([Output.Key(2)], to: .applicant), at: "2026-03-05T09:00")
    #expect(desk.file?.visits == 3)
  }

  @Test("R34: what another office sends over is no visit")
  func sentOver() throws {
    var desk = try Teahouse.received()
    try desk.give(.bring(["water-report"], byApplicant: false), at: "2026-03-03T09:00")
    #expect(desk.file?.visits == 1)
  }
}
