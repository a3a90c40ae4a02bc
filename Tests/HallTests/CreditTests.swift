import CaseEngine
import Catalogue
import Foundation
import Hall
import HallTesting
import Phrases
import Storage
import StoreSQLite
import Testing
import WorkCalendar

@Suite("The list of the seriously dishonest")
struct CreditTests {
  private let demo: DemoHall
  private let wang = "11010519491231002X"

  init() throws { demo = try DemoHall() }

  private func entry(
    _ number: String, line: Int = 0, since: String? = "2026-01-05", basis: String = "乐法执1号"
  ) -> NewListing {
    NewListing(
      line: line, number: number, name: "王秀英", reason: "虚假承诺", basis: basis, since: since)
  }

  private func rejects(_ work: () throws -> Void) -> [CreditReject] {
    do {
      try work()
      return []
    } catch HallError.credit(let rejects) { return rejects } catch {
      Issue.record(error)
      return []
    }
  }

  /// A birth, by 王秀英 in person.
  private func draft() throws -> IntakeDraft {
    var draft = IntakeDraft(matter: "newborn", kind: .person, collectAt: "hall-county")
    draft.applicant = IntakeDraft.PersonFields(name: "王秀英", id: wang.lowercased())
    draft.subject = IntakeDraft.PersonFields(name: "王小宝")
    return try demo.filled(draft)
  }

  /// A drugstore for which 王秀英 acts, with what may be owing owing.
  private func owingDraft() throws -> IntakeDraft {
    var draft = try demo.pharmacy()
    draft.agent = IntakeDraft.AgentFields(
      person: IntakeDraft.PersonFields(name: "王秀英", id: wang), authority: "委托书")
    draft = try demo.filled(draft)
    let plan = try demo.hall.plan(draft)
    let code = try #require(plan.materials.first { $0.isDeferrable }?.code)
    draft.marks[code] = .deferred
    return draft
  }

  @Test("R35: the administrator enters, the supervisor looks, nobody else does either")
  func rights() throws {
    let (administrator, supervisor) = (try demo.session("0001"), try demo.session("9001"))
    try demo.hall.list([entry(wang)], by: administrator)
    #expect(try demo.hall.creditList(limit: 9, by: administrator).count == 1)
    #expect(try demo.hall.creditList(limit: 9, by: supervisor).count == 1)
    #expect(throws: HallError.self) { try demo.hall.list([entry(wang)], by: supervisor) }
    #expect(throws: HallError.self) { try demo.hall.repair(wang, basis: "b", by: supervisor) }
    for number in ["1001", "3001", "2001"] {
      let session = try demo.session(number)
      #expect(throws: HallError.self) { try demo.hall.creditList(limit: 9, by: session) }
    }
  }

  @Test("R12 R13: who is listed is found at intake as applicant and as agent, until the repair")
  func found() throws {
    let (administrator, clerk) = (try demo.session("0001"), try demo.session("1001"))
    let draft = try draft()
    #expect(try demo.hall.listings(of: draft, by: clerk) == nil)
    try demo.hall.list([entry(wang)], by: administrator)
    let listing = try #require(try demo.hall.listings(of: draft, by: clerk))
    #expect(listing.parties.map(\.role) == [.applicant])
    #expect(listing.parties[0].since == CivilDate(2026, 1, 5))
    var sent = draft
    sent.applicant.id = "440524188001010014"
    sent.agent = IntakeDraft.AgentFields(
      person: IntakeDraft.PersonFields(name: "王秀英", id: wang), authority: "委托书")
    let agent = try demo.hall.listings(of: sent, by: clerk)
    #expect(agent?.parties.map(\.role) == [.agent])
    #expect(try demo.hall.takeIn(draft, by: clerk).listing == listing)
    try demo.hall.repair(wang, basis: "乐信修〔2026〕3号", by: administrator)
    #expect(try demo.hall.listings(of: draft, by: clerk) == nil)
    let row = try demo.hall.creditList(limit: 9, by: administrator)[0]
    #expect(row.repair?.basis == "乐信修〔2026〕3号")
    #expect(row.repair?.day == CivilDate(2026, 3, 2))
  }

  @Test("R12: nothing may be owing for who is listed, whatever the draft was ticked with before")
  func owing() throws {
    let (administrator, clerk) = (try demo.session("0001"), try demo.session("1001"))
    let draft = try owingDraft()
    try demo.hall.list([entry(wang)], by: administrator)
    do {
      _ = try demo.hall.takeIn(draft, by: clerk)
      Issue.record("taken in")
    } catch .intake(.plan(let fault)) {
      #expect(fault.rule == 12)
      #expect(IntakeFault.plan(fault).sentence(.english).hasPrefix("R12: "))
    } catch { Issue.record(error) }
    #expect(try demo.store.entries(after: 0, limit: 1).isEmpty)
    try demo.hall.repair(wang, basis: "b", by: administrator)
    let file = try demo.hall.takeIn(draft, by: clerk)
    #expect(file.state == .accepted)
    #expect(file.listing == nil)
  }

  @Test("R33: a repair ends one listing; the next is another one, and both stay to be read")
  func again() throws {
    let administrator = try demo.session("0001")
    try demo.hall.list([entry(wang, basis: "first")], by: administrator)
    let twice = rejects { try demo.hall.list([entry(wang)], by: administrator) }
    #expect(
      twice.map(\.fault) == [
        .alreadyListed("1101**********002X", since: CivilDate(2026, 1, 5))
      ])
    try demo.hall.repair(wang, basis: "repair", by: administrator)
    let notListed = rejects { try demo.hall.repair(wang, basis: "b", by: administrator) }
    #expect(notListed.map(\.fault) == [.notListed("1101**********002X")])
    try demo.hall.list([entry(wang, since: nil, basis: "second")], by: administrator)
    let rows = try demo.hall.creditList(limit: 9, by: administrator)
    #expect(rows.map(\.basis) == ["second", "first"])
    #expect(rows.map { $0.repair?.basis } == [nil, "repair"])
    #expect(rows[0].since == CivilDate(2026, 3, 2))
    #expect(try demo.hall.creditList(limit: 1, by: administrator).map(\.basis) == ["second"])
    #expect(try demo.hall.verify().found.isEmpty)
  }

  @Test(
    "what makes no listing is refused for what it is",
    arguments: [
      (NewListing(number: "110105194912310021", name: "a", reason: "b", basis: "c"), "R14: "),
      (NewListing(number: "11010519491231002X", name: " ", reason: "b", basis: "c"), "name"),
      (NewListing(number: "11010519491231002X", name: "a", reason: "", basis: "c"), "reason"),
      (NewListing(number: "11010519491231002X", name: "a", reason: "b", basis: ""), "document"),
      (
        NewListing(
          number: "11010519491231002X", name: "a", reason: "b", basis: "c", since: "2026-02-30"),
        "2026-02-30"
      ),
      (
        NewListing(
          number: "11010519491231002X", name: "a", reason: "b", basis: "c", since: "2026-03-03"),
        "2026-03-03"
      ),
    ])
  func faults(listing: NewListing, word: String) throws {
    let session = try demo.session("0001")
    let found = rejects { try demo.hall.list([listing], by: session) }
    #expect(found.count == 1)
    #expect(found[0].fault.sentence(.english).contains(word))
    #expect(!found[0].fault.sentence(.english).contains("110105"))
    #expect(try demo.store.credit(after: 0, limit: 9).isEmpty)
  }

  @Test("R33: a file is listed whole or not at all, and each line that is wrong is named")
  func file() throws {
    let session = try demo.session("0001")
    let good = "\(wang)\t王秀英\t虚假承诺\t乐法执1号\t2026-01-05"
    let text = """
      # 号码	名称	事由	依据	日期
      \(good)\r
      110105194912310021\t甲\t乙\t丙

      440524188001010014\t甲\t乙
      11010519491231002x\t甲\t乙\t丙\t
      """
    let file = CreditFile(text: text)
    let found = rejects {
      try demo.hall.list(file.listings, besides: file.rejects, by: session)
    }
    #expect(found.map(\.line) == [3, 5, 6])
    #expect(found[1].fault == .columns(3))
    #expect(found[2].fault == .twice(line: 2))
    #expect(try demo.store.credit(after: 0, limit: 9).isEmpty)
    let whole = CreditFile(text: good + "\r\n440524188001010014\t甲\t乙\t丙\r\n")
    #expect(try demo.hall.list(whole.listings, besides: whole.rejects, by: session) == 2)
    #expect(try demo.hall.creditList(limit: 9, by: session).map(\.name) == ["甲", "王秀英"])
  }

  @Test("R33: verify finds a hand in the credit list, which the table itself does not let in")
  func verified() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("yichuang-credit-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let kept = try DemoHall(SQLiteStore.create(at: folder + "/hall.sqlite"))
    let session = try kept.session("0001")
    try kept.hall.list([entry(wang), entry("440524188001010014")], by: session)
    #expect(try kept.hall.verify().found.isEmpty)
    let all = try kept.store.credit(after: 0, limit: 9)
    let other = KeptCredit(sequence: 1, entry: all[1].entry, hash: all[0].hash)
    #expect(HashChain.firstBreak(inCredit: [other, all[1]]) == 1)
    #expect(HashChain.firstBreak(inCredit: [all[0], other]) == 2)
    #expect(Discrepancy.credit(sequence: 2).sentence(.english).contains("entry 2"))
  }
}
