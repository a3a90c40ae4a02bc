import CaseEngine
import Hall
import Phrases
import Storage
import Terminal
import TerminalTesting
import Testing
import TestSupport

@testable import Screens

@MainActor
@Suite("Half-filled intakes on the screen")
struct DraftsTests {
  private let demo: DemoHall

  init() throws {
    demo = try DemoHall()
    let clerk = try #require(try demo.store.staffMember("1001"))
    try demo.store.keep(
      StaffMember(
        number: "1002", name: "综窗乙", role: .clerk, department: nil, place: clerk.place,
        windows: clerk.windows, pinHash: clerk.pinHash, mustChangePIN: false))
  }

  private func home(_ staff: String = "1001", language: Language = .chinese) throws -> Clerk {
    try demo.clerk(staff, language: language) { HomeScreen(desk: $0) }
  }

  /// Kept one after the other: a pharmacy to be answered, one without materials, a death, and one
  /// of another clerk.
  private func keepFour() throws {
    try keep("open-pharmacy", at: "2026-02-27T16:58")
    try keep("open-pharmacy", at: "2026-03-02T08:31") {
      $0.applicant.name = "乐清市好味道大药房"
      $0.marks = [:]
    }
    try keep("resident-death", at: "2026-03-02T09:12") {
      $0.answers = [:]
      $0.subject.id = "3303"
    }
    try keep("newborn", at: "2026-03-02T09:20", by: "1002")
    try demo.set("2026-03-02T09:46")
  }

  private func keep(
    _ name: String, at time: String, by staff: String = "1001",
    _ change: (inout IntakeDraft) -> Void = { _ in }
  ) throws {
    try demo.set(time)
    var draft = try demo.draft(name)
    change(&draft)
    try demo.hall.keep(draft, of: demo.session(staff))
  }

  @Test("home offers the latest of several, and all are listed, the latest first")
  func looks() throws {
    try keepFour()
    for (language, suffix) in [(Language.chinese, ""), (.english, ".en")] {
      let clerk = try home(language: language)
      let offer = goldenDifference(clerk.text, "home-drafts\(suffix).screen")
      #expect(offer == nil, "\(offer ?? "")")
      clerk.type("2").isSound()
      let list = goldenDifference(clerk.text, "drafts\(suffix).screen")
      #expect(list == nil, "\(list ?? "")")
    }
  }

  @Test("nobody sees another clerk's; who has none is told so", arguments: ["2", "d"])
  func others(key: String) throws {
    try keep("open-pharmacy", at: "2026-03-02T09:00")
    try home("1002").seesNot("康宁").type(key).isTold("没有填了一半的收件")
  }

  @Test("the only one is offered as directly as before: one key goes on with it")
  func onlyOne() throws {
    try keep("open-pharmacy", at: "2026-03-02T09:00")
    try home().sees("上次没填完：开办药店").type("2").sees("办理方案").press(.escape).type("d")
      .sees("没填完的收件").sees("乐清市康宁大药房")
  }

  @Test("a digit, or the arrows and Enter, go on with the one that is meant")
  func choose() throws {
    try keepFour()
    try home().type("22").sees("好味道").sees("办理方案")
    try home().type("2").press(.down, .down, .enter).sees("乐清市康宁大药房").sees("办理方案")
    try home().type("29").sees("没填完的收件")
  }

  @Test("going on begins where it was left: at a person's field, else at the questions")
  func whereLeft() throws {
    try keep("open-pharmacy", at: "2026-03-02T09:00") {
      $0.contact = IntakeDraft.PersonFields(name: "王秀英")
      $0.contact.id = "3303"
    }
    try home().type("2").hasCursor(after: "3303")
    try keepFour()
    try home().type("23").sees("办理方案").sees("▸")
  }

  @Test("one is thrown away by a question that the same key does not answer")
  func discard() throws {
    try keepFour()
    let clerk = try home().type("2").press(.down).type("d").sees("· 开办药店  乐清市好味道大药房")
      .type("d")
    #expect(try demo.store.drafts(of: "1001").count == 3)
    clerk.type("y").isTold("已删除：开办药店").seesNot("好味道")
    #expect(try demo.store.drafts(of: "1001").count == 2)
    clerk.type("dydy").sees("没有没填完的收件").press(.enter).isTold("没有没填完的收件")
      .press(.escape).seesNot("按 2")
    #expect(try demo.store.drafts(of: "1002").count == 1)
  }

  @Test("what is taken in meanwhile is no longer listed when one comes back")
  func takenIn() throws {
    try keepFour()
    let clerk = try home().type("23").sees("办理方案")
    let done = try #require(
      try demo.hall.drafts(of: demo.session("1001")).first { $0.progress == .answer })
    _ = try demo.hall.takeIn(done.draft, by: demo.session("1001"))
    clerk.press(.escape)
    clerk.sees("共 2 件")
    clerk.press(.escape).sees("没填完的收件 2 件")
  }

  @Test("a matter that was only looked at leaves nothing behind")
  func blank() throws {
    try home().press(.f2).type("kbyd\n").press(.escape, .escape).seesNot("没填完")
    #expect(try demo.store.drafts(of: "1001").isEmpty)
  }
}
