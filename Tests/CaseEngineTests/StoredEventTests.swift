import Foundation
import Phrases
import TestSupport
import Testing

@testable import CaseEngine

struct StoredEventTests {
  @Test("R33: each event is written in its released shape, byte for byte", arguments: kinds)
  func golden(kind: CaseEvent.Kind) throws {
    let stored = StoredEvent(try sampleEvent(kind))
    #expect(stored.kind == kind.rawValue)
    #expect(stored.version == 1)
    #expect(goldenDifference(stored.body + "\n", "events/\(kind).v1.json") == nil)
  }

  @Test("R33: each released shape is read as the event it was", arguments: kinds)
  func reading(kind: CaseEvent.Kind) throws {
    let body = try goldenBody(kind)
    let event = try StoredEvent(kind: kind.rawValue, version: 1, body: body).event()
    #expect(event == (try sampleEvent(kind)))
    #expect(event.kind == kind)
  }

  @Test("R33: what an event may leave out is left out, and comes back left out")
  func sparse() throws {
    let events: [CaseEvent] =
      [
        .taskVoided(TaskVoided(ordinal: 1, cause: .materialNeverBrought("rules"))),
        .taskVoided(TaskVoided(ordinal: 1, cause: .withdrawn)),
        .withdrawn(Withdrawal(ordinal: nil, reason: "不办了")),
        .handedOut(
          [], Recipient(name: "王秀英", id: "11010519491231002X", capacity: .applicant)),
        .handedOut([], Recipient(name: "王秀英", id: "11010519491231002X", capacity: .contact)),
        .taskRefused(
          TaskRefused(
            ordinal: 1, grounds: Grounds(reason: .prohibited, basis: .item), windowAuthority: nil)),
        .taskExamined(
          ordinal: 1,
          SubTask.Examination(
            officer: "2001", agrees: true, reason: nil, at: try moment("2026-03-02T09:00"))),
        .paperPrinted(PaperPrinted(paper: .notice, target: "file", isReprint: false)),
        .stewardship(.assigned(.ofHall, reason: nil)),
        .stewardship(.errandRun(Errand(day: try day("2026-11-24"), what: "交表"))),
        .transferredOut(
          TransferredOut(
            hall: Custodian(id: "2c26b46b68ffc68f", name: "甲"), place: nil, name: "乙",
            reason: nil, edition: "00")),
        .paperPrinted(PaperPrinted(paper: .jointNotice, target: "file", isReprint: false)),
        .paperPrinted(PaperPrinted(paper: .service, target: "file", isReprint: false)),
        .paperPrinted(PaperPrinted(paper: .granted(task: 2), target: "file", isReprint: true)),
        .paperPrinted(
          PaperPrinted(paper: .meeting(number: 2), target: "file", isReprint: false)),
        .meetingRecorded(number: 1, JointMeeting.Minutes(findings: [])),
        .paperPrinted(PaperPrinted(paper: .form, target: "file", isReprint: false)),
        .paperPrinted(PaperPrinted(paper: .declined, target: "HP-1", isReprint: true)),
        .taskStopped(
          TaskStopped(ordinal: 1, stop: try sampleStop(.link(name: "现场勘验", procedure: nil)))),
        .taskStopped(TaskStopped(ordinal: 1, stop: try sampleStop(.correction(["a", "b"])))),
        .taskStopped(TaskStopped(ordinal: 1, stop: try sampleStop(.rectification("加装防鼠网")))),
        .taskResumed(TaskResumed(ordinal: 1, stop: 1, finding: nil)),
        .limitExtended(LimitExtended(ordinal: nil, given: try sampleExtension())),
        .limitExtended(LimitExtended(ordinal: 1, given: try sampleExtension(of: nil))),
      ]
      + [.resumed(2), .extended(2), .extended(nil), .calendar("国办发明电〔2026〕12号")].map {
        .datesMoved(DatesMoved(cause: $0, tasks: [], promise: nil))
      }
      + [
        .datesMoved(
          DatesMoved(
            cause: .calendar("国办发明电〔2026〕12号"), tasks: [], promise: nil,
            stops: [
              StopDates(
                ordinal: 2, stop: 1, due: try day("2027-01-08"), warning: try day("2027-01-05"),
                isProvisional: false)
            ], answer: try day("2027-01-04")))
      ]
    for event in events {
      let stored = StoredEvent(event)
      #expect(!stored.body.contains("null"))
      #expect(try stored.event() == event)
    }
  }

  @Test("R29 R31 R33: a telling without a note, a wish without a courier, a document that was seen")
  func sparsePickup() throws {
    let seen = Recipient(
      name: "王秀英", id: "11010519491231002X", capacity: .contact, identitySeen: true)
    for event in [
      .handedOut([], seen), .pickup(.told(Telling(outputs: [], way: .inPerson))),
      .pickup(.wished(CollectionWish())),
    ] as [CaseEvent] {
      let stored = StoredEvent(event)
      #expect(!stored.body.contains("null"))
      #expect(try stored.event() == event)
    }
  }

  @Test("S113 R33: a look without a day of its own, and what ended a licence that was seen")
  func sparseLicence() throws {
    let check = LicenceCheck(source: "登记系统", finding: .matches, words: "一致")
    let ending = LicenceEnding(
      kind: .replaced, document: "换发", day: try day("2026-11-24"))
    for event in [
      .licence(.checked(.output(Output.Key(ordinal: 1, index: 1)), check)),
      .licence(.ended(.material("diploma"), ending)),
      .licence(.restored(.material("diploma"), document: "复 1 号")),
    ] as [CaseEvent] {
      let stored = StoredEvent(event)
      #expect(!stored.body.contains("null"))
      #expect(try stored.event() == event)
    }
  }

  @Test("R33: a receipt that was written without corrections is read as one without any")
  func receiptWithoutCorrections() throws {
    let desk = try Teahouse.received()
    let stored = StoredEvent(try #require(desk.records.first).event)
    #expect(!stored.body.contains("corrections"))
    guard case .opened(let opened) = try stored.event() else {
      Issue.record("no receipt")
      return
    }
    #expect(opened.corrections.isEmpty)
  }

  @Test("R14 R33: that the identity document was seen is kept; not seen, nothing is written of it")
  func receiptWithSight() throws {
    for isSeen in [false, true] {
      var desk = Desk()
      try desk.give(.open(.of(Teahouse.request(), identitySeen: isSeen)))
      let (event, file) = (try #require(desk.records.first).event, try #require(desk.file))
      let stored = StoredEvent(event)
      #expect(stored.body.contains(#""identitySeen":true"#) == isSeen)
      #expect(stored.body.contains("identitySeen") == isSeen)
      #expect(try stored.event() == event)
      #expect(file.identitySeen == isSeen)
      #expect(event.line(.chinese, in: file).contains("来人证件已见证核对") == isSeen)
    }
  }

  @Test(
    "R33: a shape that is not known is refused, never skipped",
    arguments: [("opened", 2), ("opened", 0), ("forgotten", 1), ("", 1)])
  func unknownShape(kind: String, version: Int) {
    let fault = StoredEventFault(kind: kind, version: version, flaw: .unknownShape)
    #expect(throws: fault) {
      try StoredEvent(kind: kind, version: version, body: "{}").event()
    }
  }

  @Test(
    "R33: a body that does not have its shape is refused with the place where it is wrong",
    arguments: [
      ("taskClaimed", "", .notJSON), ("taskClaimed", #"{"ordinal":1"#, .notJSON),
      ("taskClaimed", #"{"ordinal":1}"#, .missing("officer")),
      ("taskClaimed", #"{"officer":"2001","ordinal":"1"}"#, .wrongValue("ordinal")),
      ("taskVoided", #"{"ordinal":1}"#, .missing("neverBrought")),
      ("declined", #"{"basis":"PL99","reason":"not-ours"}"#, .wrongValue("basis")),
      ("declined", #"{"basis":"PL32","reason":null}"#, .wrongValue("reason")),
      (
        "paperPrinted", #"{"isReprint":false,"paper":"refused","target":"file"}"#,
        .missing("task")
      ),
      ("outputReady", #"{"output":{"index":1}}"#, .missing("output.ordinal")),
      (
        "taskStarted",
        #"{"due":"2026-02-30","isProvisional":false,"ordinal":1,"warning":"2026-02-28"}"#,
        .wrongValue("due")
      ),
      (
        "handedOut", #"{"outputs":[{"index":1,"ordinal":1},{"index":1}],"recipient":{}}"#,
        .missing("outputs.1.ordinal")
      ),
    ] as [(String, String, StoredEventFault.Flaw)])
  func unreadable(kind: String, body: String, flaw: StoredEventFault.Flaw) {
    #expect(throws: StoredEventFault(kind: kind, version: 1, flaw: flaw)) {
      try StoredEvent(kind: kind, version: 1, body: body).event()
    }
  }

  private static let kinds = CaseEvent.Kind.allCases

  private func goldenBody(_ kind: CaseEvent.Kind) throws -> String {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/events/\(kind).v1.json")
    return try String(contentsOf: url, encoding: .utf8)
  }
}
