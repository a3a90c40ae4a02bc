import CaseEngine
import Catalogue
import Foundation
import HallTesting
import Phrases
import Storage
import TestSupport
import Testing
import WorkCalendar

@testable import Hall

/// Halls that share no database, and clerks who pass files.
struct TransferTests {
  /// A hall with its clerk at one place.
  struct Site {
    let demo: DemoHall
    let clerk: Session
    var hall: ServiceHall { demo.hall }
    var place: String { clerk.place }

    init(window: String, editing edit: (KeptText) -> KeptText = { $0 }) throws {
      demo = try DemoHall(editing: edit)
      clerk = try demo.session("1001", window: window)
    }

    func send(
      _ number: String, to place: String, key: [UInt8]? = nil
    ) throws -> TransferFile {
      let departure = try hall.departure(
        of: number, to: place, reason: "就近办理", key: key, id: RandomIdentifier.make(),
        by: clerk)
      #expect(try hall.depart(departure))
      return departure.file
    }

    @discardableResult
    func take(_ file: TransferFile, key: [UInt8]? = nil) throws -> Arrival {
      let read = try TransferFile(reading: Array(file.text.utf8), key: key)
      return try hall.takeOver(read, id: RandomIdentifier.make(), by: clerk)
    }

    func takeIn() throws -> CaseFile {
      try hall.takeIn(demo.pharmacy(), by: demo.session("1001", window: "A01"))
    }

    func fault(taking file: TransferFile) -> TransferFault? {
      do { try take(file) } catch HallError.transfer(let fault) { return fault } catch {}
      return nil
    }

    func fault(reading file: TransferFile) -> TransferFault? {
      do { _ = try hall.takeOver(file, id: "x", by: clerk) } catch {
        if case .transfer(let fault) = error { return fault }
      }
      return nil
    }
  }

  private let county: Site
  private let town: Site

  init() throws {
    county = try Site(window: "A01")
    town = try Site(window: "T01")
  }

  @Test("R33: the case goes on elsewhere with all its history, and comes home with what was added")
  func thereAndBack() throws {
    let file = try county.takeIn()
    let before = try county.hall.record(of: file.number)
    let sent = try county.send(file.number, to: "town-hongqiao")
    #expect(sent.name == "虹桥镇便民服务中心")
    let queue = try county.demo.store.queue(
      QueueFilter(today: DemoHall.start.date), after: nil, limit: 100)
    #expect(queue.isEmpty)
    let arrival = try town.take(sent)
    #expect(arrival.isNew && arrival.unknownDepartments.isEmpty)
    let there = try town.hall.record(of: file.number)
    #expect(there.entries.prefix(before.version).map(\.hash) == before.entries.map(\.hash))
    #expect(there.events.suffix(2).map(\.kind) == [.transferredOut, .transferredIn])
    #expect(there.file.promise == before.file.promise)
    #expect(there.file.tasks.map(\.due) == before.file.tasks.map(\.due))
    let rows = try town.demo.store.rows(of: file.number)
    #expect(rows?.tasks.count == before.file.tasks.count)
    let approved = try town.hall.approve(
      1, of: file.number, documents: [DocumentFacts(number: "9133")], id: "there", by: town.clerk)
    #expect(approved.task(1)?.state == .approved)
    let home = try town.send(file.number, to: "hall-county")
    try county.take(home)
    let last = try county.hall.record(of: file.number)
    #expect(last.entries.prefix(there.version).map(\.hash) == there.entries.map(\.hash))
    #expect(last.file.task(1)?.state == .approved)
    #expect(last.file.custody.count == 4 && !last.file.isAway)
    #expect(try county.hall.verify().found.isEmpty)
    #expect(try town.hall.verify().found.isEmpty)
  }

  @Test("R33: the same file acts once, and the file of a lost stick is written again byte for byte")
  func once() throws {
    let file = try county.takeIn()
    let sent = try county.send(file.number, to: "town-hongqiao")
    let again = try county.hall.transferFile(of: file.number, key: nil, by: county.clerk)
    #expect(again.file.text == sent.text)
    let first = try town.take(sent)
    let second = try town.take(again.file)
    #expect(first.isNew && !second.isNew && second.version == first.version)
    #expect(throws: HallError.self) {
      try county.hall.departure(
        of: file.number, to: "town-liushi", reason: nil, key: nil, id: "x", by: county.clerk)
    }
    #expect(throws: HallError.self) {
      try town.hall.transferFile(of: file.number, key: nil, by: town.clerk)
    }
  }

  @Test("R33: what was written in between keeps the transfer from happening")
  func raced() throws {
    let file = try county.takeIn()
    let departure = try county.hall.departure(
      of: file.number, to: "town-hongqiao", reason: nil, key: nil, id: "late", by: county.clerk)
    _ = try county.hall.approve(
      1, of: file.number, documents: [DocumentFacts(number: "9133")], id: "between",
      by: county.clerk)
    #expect(try !county.hall.depart(departure))
    #expect(try county.hall.record(of: file.number).file.isAway == false)
    let sent = try county.send(file.number, to: "town-hongqiao")
    #expect(try town.take(sent).file.task(1)?.state == .approved)
  }

  @Test(
    "R33: a fork, an earlier file, another case of that number and a case that is here are refused")
  func forks() throws {
    let file = try county.takeIn()
    let other = try town.takeIn()
    #expect(other.number == file.number)
    let sent = try county.send(file.number, to: "town-hongqiao")
    #expect(town.fault(taking: sent) == .numberTaken(file.number))
    let fresh = try Site(window: "T01")
    let twin = try Site(window: "T01")
    try fresh.take(sent)
    try twin.take(sent)
    _ = try fresh.hall.approve(
      1, of: file.number, documents: [DocumentFacts(number: "9133")], id: "a", by: fresh.clerk)
    _ = try twin.hall.approve(
      1, of: file.number, documents: [DocumentFacts(number: "9134")], id: "b", by: twin.clerk)
    let home = try fresh.send(file.number, to: "hall-county")
    let forked = try twin.send(file.number, to: "hall-county")
    try county.take(home)
    let version = sent.entries.count
    #expect(county.fault(taking: forked) == .forked(file.number, sequence: version + 1))
    #expect(try !county.take(home).isNew)
    let away = try county.send(file.number, to: "town-hongqiao")
    #expect(fresh.fault(taking: away) == nil)
    let late = try #require(try? fresh.hall.record(of: file.number).version)
    let next = try fresh.send(file.number, to: "hall-county")
    #expect(next.entries.count > late)
    #expect(throws: Never.self) { try county.take(next) }
    #expect(twin.fault(taking: away) == .forked(file.number, sequence: version + 1))
  }

  @Test("R6: a case keeps its edition, which comes along where the other hall has another")
  func edition() throws {
    let other = try Site(window: "T01") { text in
      KeptText(name: text.name, text: text.text + (text.name == "hall.yaml" ? "# 另一版\n" : ""))
    }
    let file = try county.takeIn()
    let before = try county.hall.view(of: file, .chinese)
    try other.take(try county.send(file.number, to: "town-hongqiao"))
    let there = try other.hall.record(of: file.number).file
    let content = try #require(there.editionContent)
    #expect(try other.demo.store.carriedEdition(content)?.number == 1)
    #expect(try other.hall.view(of: there, .chinese).questions == before.questions)
    #expect(try other.hall.verify().found.isEmpty)
    // Where it is known by its content nothing is kept a second time.
    try town.take(
      try county.hall.transferFile(of: file.number, key: nil, by: county.clerk).file)
    #expect(try town.demo.store.carriedEdition(content) == nil)
    // From there it goes on, with the same texts.
    let home = try other.send(file.number, to: "hall-county")
    #expect(home.edition.files == (try county.demo.store.editions()[0].files))
    try county.take(home)
    #expect(try county.hall.verify().found.isEmpty)
  }

  @Test("R30: the slip of the old hall is genuine at the new one, a made-up code is not")
  func slip() throws {
    let file = try county.takeIn()
    #expect(town.hall.caseNumber(of: file.slipCode) == nil)
    try town.take(try county.send(file.number, to: "town-hongqiao"))
    #expect(town.hall.caseNumber(of: file.slipCode) == file.number)
    #expect(try town.hall.find(file.slipCode, limit: 5, by: town.clerk).count == 1)
    let forged = file.slipCode.dropLast() + (file.slipCode.hasSuffix("2") ? "3" : "2")
    #expect(town.hall.caseNumber(of: String(forged)) == nil)
  }

  @Test("R30: a number that came with a case is passed over by the next request taken in")
  func numbers() throws {
    let file = try county.takeIn()
    try town.take(try county.send(file.number, to: "town-hongqiao"))
    let next = try town.takeIn()
    #expect(next.number != file.number && next.number.contains("-0002-"))
  }

  @Test("the file of a small transfer, byte for byte")
  func golden() throws {
    let sent = TransferredOut(
      hall: Custodian(id: "2c26b46b68ffc68f", name: "乐清市政务服务中心"), place: "town-hongqiao",
      name: "虹桥镇便民服务中心", reason: "就近办理", edition: "")
    let bodies = [("opened", "{\"a\":\"换\\n行\"}"), ("transferredOut", "{}")]
    let entries = zip(1..., bodies).map { sequence, event in
      JournalEntry(
        caseNumber: "330382-20260302-0001-0", sequence: sequence,
        at: Moment(milliseconds: 1_772_415_960_000), actor: "1001", place: "hall-county",
        window: "A01", command: "c\(sequence)", kind: event.0, version: 1, body: event.1,
        clockWasFixed: sequence == 1)
    }
    let links = HashChain.links(after: HashChain.start, digests: entries.map(HashChain.digest))
    let file = TransferFile(
      sent, of: "330382-20260302-0001-0", from: ("330382", true),
      edition: KeptEdition(
        number: 3, date: CivilDate(2026, 1, 5), files: [KeptText(name: "hall.yaml", text: "a: 1\n")]
      ),
      holidays: ["国办发明电〔2025〕7号"],
      entries: zip(entries, links).map { KeptEntry(position: 9, entry: $0, hash: $1) }, key: nil)
    #expect(goldenDifference(file.text, "transfer.json") == nil)
    #expect(try TransferFile(reading: Array(file.text.utf8), key: nil) == file)
  }

  @Test("staff of another hall are told by number and hall, never by the name of who has it here")
  func staff() throws {
    let file = try county.takeIn()
    try town.take(try county.send(file.number, to: "town-hongqiao"))
    let record = try town.hall.record(of: file.number)
    #expect(record.halls.first??.id == county.hall.custodian.id)
    #expect(record.halls.last??.id == town.hall.custodian.id)
    let name = town.hall.staffName("1001", at: record.halls[0])
    #expect(name == "1001@" + county.hall.profile.name)
    #expect(town.hall.slip(of: record.file)?.clerkName == name)
  }

  @Test("a file for another place, or from a hall of the other kind, is refused")
  func elsewhere() throws {
    let sent = try county.send(try county.takeIn().number, to: "town-liushi")
    #expect(
      town.fault(taking: sent)
        == .notForHere(to: "柳市镇便民服务中心", here: "虹桥镇便民服务中心"))
    // The seal is open to all: what says that it comes from a real hall is believed, and refused.
    let real = try resealedText(
      sent.text.replacing("\"demonstration\": true", with: "\"demonstration\": false"))
    let file = try TransferFile(reading: Array(real.utf8), key: nil)
    #expect(town.fault(reading: file) == .otherKind)
  }

  @Test("a shared key shows where a file comes from, and none of the two is taken for the other")
  func keys() throws {
    let key = Array("a key of at least thirty-two bytes".utf8)
    let sent = try county.send(try county.takeIn().number, to: "town-hongqiao", key: key)
    let bytes = Array(sent.text.utf8)
    #expect(throws: TransferFault.keyNeeded) { try TransferFile(reading: bytes, key: nil) }
    #expect(throws: TransferFault.wrongSeal) {
      try TransferFile(reading: bytes, key: key.reversed())
    }
    let plain = try county.hall.transferFile(of: sent.number, key: nil, by: county.clerk)
    #expect(throws: TransferFault.keyNotUsed) {
      try TransferFile(reading: Array(plain.file.text.utf8), key: key)
    }
    #expect(try town.take(sent, key: key).isNew)
  }

  @Test(
    "R33: one byte changed anywhere, and nothing is taken in",
    arguments: (0..<24 as Range<UInt64>).map { $0 })
  func flipped(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bytes = Array(try Self.sample.get().text.utf8)
    // Most of the file is the edition, which stands before the entries.
    let start = seed.isMultiple(of: 2) ? bytes.count - 20_000 : 0
    for _ in 0..<4 {
      var changed = bytes
      let index = Int.random(in: start..<bytes.count, using: &random)
      changed[index] ^= UInt8.random(in: 1...255, using: &random)
      #expect(throws: TransferFault.self, "seed \(seed), byte \(index)") {
        try TransferFile(reading: changed, key: nil)
      }
    }
    let cut = Int.random(in: 0..<bytes.count, using: &random)
    #expect(throws: TransferFault.self) {
      try TransferFile(reading: Array(bytes[..<cut]), key: nil)
    }
    #expect(throws: TransferFault.self) { try TransferFile(reading: bytes + [10], key: nil) }
  }

  @Test(
    "R33: a field changed and the seal made anew is found by the chain or by what must agree",
    arguments: [
      ("\"actor\": \"1001\"", "\"actor\": \"1002\""),
      ("\"window\": \"A01\"", "\"window\": \"A02\""),
      ("\"kind\": \"accepted\"", "\"kind\": \"caseReady\""),
      ("\"sequence\": 2,", "\"sequence\": 3,"), ("\"version\": 1,", "\"version\": 2,"),
      ("\"clockFixed\": false", "\"clockFixed\": true"), ("王秀英", "王秀兰"),
      ("\"name\": \"虹桥镇便民服务中心\"", "\"name\": \"柳市镇便民服务中心\""),
      ("\"place\": \"town-hongqiao\"", "\"place\": \"town-liushi\""),
      ("\"number\": 1,", "\"number\": 2,"), ("\"format\": 1", "\"format\": 2"),
      ("hall.yaml", "hall.yml"), ("\"number\": \"330382-", "\"number\": \"330381-"),
      ("\"id\": \"", "\"id\": \"0"),
    ])
  func resealed(old: String, new: String) throws {
    let text = try Self.sample.get().text
    // In the transfer, and in one place: the first behind the seal.
    let range = try #require(text.range(of: old))
    let changed = text.replacingCharacters(in: range, with: new)
    let site = try Site(window: "T01")
    #expect(throws: (any Error).self, "\(old)") {
      let file = try TransferFile(reading: Array(resealedText(changed).utf8), key: nil)
      _ = try site.hall.takeOver(file, id: "x", by: site.clerk)
    }
    #expect(try site.demo.store.entries(after: 0, limit: 1).isEmpty)
  }

  /// The seal that the changed transfer would have.
  private func resealedText(_ text: String) throws -> String {
    let marker = "  \"transfer\": "
    let start = try #require(text.range(of: marker)).upperBound
    let nested = String(text[start...].dropLast(3))
    let content = nested.replacing("\n  ", with: "\n")
    let seal = HashChain.seal(of: content, key: nil)
    let value = try #require(text.range(of: "\"value\": \""))
    let end = text.index(value.upperBound, offsetBy: 64)
    return text.replacingCharacters(in: value.upperBound..<end, with: seal)
  }

  private static let sample = Result { () throws -> TransferFile in
    let county = try Site(window: "A01")
    return try county.send(try county.takeIn().number, to: "town-hongqiao")
  }

  @Test("R22: a notice that the other hall had not yet moves the dates when the case arrives")
  func holidays() throws {
    for site in [county, town] { site.demo.setClock(December.moment) }
    let file = try county.takeIn()
    let administrator = try town.demo.session("0001")
    _ = try town.hall.importHolidays(try InventedNotice.longNewYear(), by: administrator)
    let sent = try county.send(file.number, to: "town-hongqiao")
    let arrival = try town.take(sent)
    let record = try town.hall.record(of: file.number)
    #expect(record.events.last?.kind == .datesMoved)
    #expect(arrival.file.promise?.due != file.promise?.due)
    #expect(try town.hall.verify().found.isEmpty)
    // The hall that has no such notice says so, and moves nothing back.
    let home = try town.send(file.number, to: "hall-county")
    let back = try county.take(home)
    #expect(back.otherHolidays.count == 1)
    #expect(back.file.promise == arrival.file.promise)
    #expect(try county.hall.verify().found.isEmpty)
  }
}
