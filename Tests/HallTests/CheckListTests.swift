import CaseEngine
import Catalogue
import Foundation
import Hall
import HallTesting
import Phrases
import Storage
import Testing
import TestSupport
import WorkCalendar

@Suite("Check-lists")
struct CheckListTests {
  private let demo: DemoHall
  private let clerk: Session

  init() throws {
    demo = try DemoHall()
    clerk = try demo.session("1001")
  }

  private func fault(_ body: () throws(HallError) -> Void) -> CheckListFault? {
    do throws(HallError) {
      try body()
      return nil
    } catch {
      guard case .checkList(let fault) = error else { return nil }
      return fault
    }
  }

  @Test(
    "A number is read however it is typed, and every mistyped digit is seen",
    arguments: ["D260302-001-X", "d260302001X", " Ｄ２６０３０２－００１－X ", "D 260302 001 X"])
  func numbers(pattern: String) throws {
    let list = try demo.hall.makeCheckList(of: demo.pharmacy(), by: clerk)
    #expect(list.number.hasPrefix("D260302-001-"))
    let check = try #require(list.number.last)
    #expect(CheckListNumber(pattern.replacing("X", with: String(check)))?.text == list.number)
    let digits = Array("260302001").map { $0.wholeNumberValue ?? 0 }
    for index in digits.indices {
      for other in 0...9 where other != digits[index] {
        var wrong = digits
        wrong[index] = other
        #expect(CheckListNumber("D" + wrong.map(String.init).joined() + String(check)) == nil)
      }
    }
    #expect(CheckListNumber("open-pharmacy") == nil && CheckListNumber("D") == nil)
  }

  @Test("What was answered becomes a case without being given again, at another window")
  func becomesCase() throws {
    let draft = try demo.pharmacy()
    try demo.hall.keep(draft, of: clerk)
    let list = try demo.hall.makeCheckList(of: draft, by: clerk)
    #expect(list.until == CivilDate(2026, 4, 1) && list.usedBy == nil)
    #expect(try demo.hall.drafts(of: clerk).isEmpty, "it is no half-filled intake any more")
    // Looked at again and left, it is not kept twice.
    try demo.hall.keep(list.draft, of: clerk)
    #expect(try demo.hall.drafts(of: clerk).isEmpty)
    #expect(list.draft.marks.isEmpty && list.draft.answers == draft.answers)

    demo.setClock(Moment(CivilDate(2026, 3, 9), hour: 10, minute: 0))
    let opened = try demo.hall.openCheckList(list.number, by: clerk)
    #expect(opened.changes.isEmpty)
    let file = try demo.hall.takeIn(demo.filled(opened.draft), by: clerk)
    #expect(file.state == .accepted && file.applicant.name == draft.applicant.name)
    #expect(file.received.date == CivilDate(2026, 3, 9))
    #expect(try demo.hall.checkList(list.number, by: clerk).usedBy == file.number)
  }

  /// Another clerk at the same window.
  private var colleague: Session {
    let member = StaffMember(
      number: "1009", name: "李敏", role: .clerk, department: nil, place: clerk.place,
      windows: [clerk.window], pinHash: "", mustChangePIN: false)
    return Session(member: member, window: clerk.window, place: clerk.place)
  }

  @Test("R33: a check-list becomes one case; the second is told which, and asked whether again")
  func once() throws {
    let list = try demo.hall.makeCheckList(of: demo.pharmacy(), by: clerk)
    let (here, there) = (
      try demo.hall.openCheckList(list.number, by: clerk),
      try demo.hall.openCheckList(list.number, by: colleague)
    )
    let file = try demo.hall.takeIn(demo.filled(here.draft), by: clerk)
    let used = CheckListFault.used(list.number, by: file.number)
    #expect(
      fault { () throws(HallError) in
        _ = try demo.hall.openCheckList(list.number, by: clerk)
      } == used)
    // Who had opened it before is told, and not shown another's case as their own.
    let (other, late) = (colleague, try demo.filled(there.draft))
    #expect(
      fault { () throws(HallError) in
        _ = try demo.hall.takeIn(late, by: other)
      } == used)
    #expect(
      fault { () throws(HallError) in
        _ = try demo.hall.makeCheckList(of: here.draft, by: clerk)
      } == used)
    // A retry of the same clerk is answered with the case.
    #expect(try demo.hall.takeIn(demo.filled(here.draft), by: clerk).number == file.number)
    let again = try demo.hall.openCheckList(list.number, again: true, by: clerk)
    #expect(try demo.hall.takeIn(demo.filled(again.draft), by: clerk).number != file.number)
  }

  @Test("It holds for thirty days, and what is over is gone with the person's data in it")
  func ends() throws {
    let list = try demo.hall.makeCheckList(of: demo.pharmacy(), by: clerk)
    demo.setClock(Moment(list.until, hour: 16, minute: 0))
    #expect(try demo.hall.openCheckList(list.number, by: clerk).list == list)
    demo.setClock(Moment(list.until.adding(days: 1), hour: 9, minute: 0))
    let over = CheckListFault.expired(list.number, until: list.until)
    #expect(
      fault { () throws(HallError) in
        _ = try demo.hall.openCheckList(list.number, by: clerk)
      } == over)
    _ = try demo.hall.makeCheckList(of: demo.pharmacy(), by: clerk)
    #expect(try demo.store.checkList(list.number) == nil)
    #expect(
      fault { () throws(HallError) in
        _ = try demo.hall.openCheckList(list.number, by: clerk)
      } == over)
  }

  @Test("Half-filled is enough, wrong is not, and the same draft keeps its number")
  func halfFilled() throws {
    var draft = IntakeDraft(
      matter: "open-pharmacy", kind: .organisation, collectAt: "hall-county")
    draft.answers["has-licence"] = .one("no")
    let first = try demo.hall.makeCheckList(of: draft, by: clerk)
    draft.contact.name = "王秀英"
    let second = try demo.hall.makeCheckList(of: draft, by: clerk)
    #expect(first.number == second.number)
    #expect(try demo.hall.checkList(first.number, by: clerk).draft.contact.name == "王秀英")
    draft.contact.id = "110105194912310021"
    let wrong = draft
    #expect(throws: HallError.self) { try demo.hall.makeCheckList(of: wrong, by: clerk) }
    #expect(throws: HallError.self) {
      try demo.hall.makeCheckList(of: demo.pharmacy(), by: demo.session("2001"))
    }
  }

  @Test("R6: corrections that an older check-list holds are dropped and said; new ones hold none")
  func corrections() throws {
    var draft = try demo.pharmacy()
    draft.corrections = ["sign-rendering": "换了尺寸", "no-such-paper": "补签名"]
    let list = try demo.hall.makeCheckList(of: draft, by: clerk)
    #expect(list.draft.corrections == nil, "nothing is handed in yet")
    // As one was kept before they were left out.
    var older = list.draft
    older.corrections = draft.corrections
    let body = String(decoding: try JSONEncoder().encode(older), as: UTF8.self)
    try demo.store.keep(
      KeptCheckList(
        number: list.number, draft: older.id, at: list.at, staff: list.staff, place: list.place,
        until: list.until, edition: list.edition, body: body))
    let opened = try demo.hall.openCheckList(list.number, by: clerk)
    #expect(opened.draft.corrections == nil)
    #expect(
      opened.changes.correctionsForgotten == ["no-such-paper", "户外招牌（广告）设置效果图"])
    #expect(opened.changes.lines(.chinese).count == 1, "and no edition is said to have changed")
    #expect(opened.changes.lines(.english).allSatisfy { $0.contains("Corrections") })
    #expect(try demo.hall.takeIn(demo.filled(opened.draft), by: clerk).state == .accepted)
  }

  @Test("R6: what a later edition changes is said, and what it does not know is asked again")
  func laterEdition() throws {
    var draft = try demo.pharmacy()
    draft.answers["handled-by"] = .one("self")
    let list = try demo.hall.makeCheckList(of: draft, by: clerk)
    let changes: [(file: String, from: String, to: String)] = [
      (
        "items/market-regulation.yaml", "{material: quality-rules, need: deferrable",
        "{material: quality-rules, copies: 2, need: deferrable"
      ),
      ("items/urban-management.yaml", "{material: sign-rendering,", "{material: premises-plan,"),
      ("matters/open-pharmacy.yaml", "self: 法定代表人本人", "owner: 法定代表人本人"),
      ("matters/open-pharmacy.yaml", "default: self", "default: owner"),
    ]
    let folder = try DemoHall.texts().folder.map { kept in
      KeptText(
        name: kept.name,
        text: changes.filter { $0.file == kept.name }.reduce(kept.text) { text, change in
          precondition(text.contains(change.from), "\(kept.name) has no \(change.from)")
          return text.replacing(change.from, with: change.to)
        })
    }
    _ = try demo.hall.publish(
      folder, vagueWords: VagueWords(text: "其他材料"), by: demo.session("0001"))
    let hall = try ServiceHall(store: demo.store, clock: { DemoHall.start })
    let opened = try hall.openCheckList(list.number, by: clerk)
    #expect((opened.changes.from, opened.changes.to) == (1, 2))
    #expect(opened.changes.materialsGone == ["户外招牌（广告）设置效果图"])
    #expect(opened.changes.materialsOther.count == 1)
    #expect(opened.changes.answersForgotten == ["由谁办理登记"])
    #expect(opened.draft.answers["handled-by"] == nil && opened.draft.answers["chain"] != nil)
    #expect(opened.changes.lines(.chinese).count == 4)
    #expect(opened.changes.lines(.english).allSatisfy { !$0.isEmpty })
  }
}
