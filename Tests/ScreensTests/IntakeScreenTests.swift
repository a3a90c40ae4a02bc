import CaseEngine
import Catalogue
import Hall
import Phrases
@testable import Screens
import Storage
import Terminal
import TerminalTesting
import Testing
import TestSupport

/// From the first key to the slip, as a clerk does it.
@MainActor
@Suite("Intake on the screen")
struct IntakeScreenTests: AtCounter {
  let demo: DemoHall
  let papers: PaperFolder

  init() throws {
    demo = try DemoHall()
    papers = try PaperFolder()
  }

  /// A clerk in front of the questions, the applicant filled in.
  private func atQuestions(_ clerk: Clerk) -> Clerk {
    clerk.press(.f2).type("kbyd\n").type("乐清市康宁大药房\n\n王秀英\n")
      .type("11010519491231002X13800000000\n")
  }

  private func atMaterials(_ clerk: Clerk) -> Clerk {
    atQuestions(clerk).type("233").type("22120\n21").press(.f6)
  }

  @Test("kbyd finds 开办药店 first", arguments: ["kbyd", "kaibanyaodian", "药店", "open-pharmacy"])
  func search(_ words: String) throws {
    try home().press(.f2).type(words).sees("▸ 开办药店")
  }

  @Test("The empty field lists what was taken in last, and of equal hits it comes first")
  func used() throws {
    try home().press(.f2).seesNot("▸ ")
    for name in ["newborn", "open-hotel"] { try demo.accept(name) }
    let clerk = try home().press(.f2).sees("▸ 开办宾馆").sees("新生儿出生")
    clerk.type("kb").sees("▸ 开办宾馆")
    clerk.press(.backspace).press(.backspace).sees("新生儿出生")
    try home().press(.f2).type("kbyd").sees("▸ 开办药店")
  }

  @Test("The screens of an intake, as a clerk sees them at 80×24")
  func goldens() throws {
    let clerk = try home()
    #expect(goldenDifference(clerk.text, "intake-1-home.screen") == nil)
    clerk.press(.f2).type("kbyd")
    #expect(goldenDifference(clerk.text, "intake-2-matter.screen") == nil)
    clerk.press(.enter)
    #expect(goldenDifference(clerk.text, "intake-3-applicant.screen") == nil)
    clerk.type("乐清市康宁大药房\n\n王秀英\n11010519491231002X13800000000\n23")
    #expect(goldenDifference(clerk.text, "intake-4-situation.screen") == nil)
    clerk.type("322120\n21").press(.f6)
    #expect(goldenDifference(clerk.text, "intake-5-materials.screen") == nil)
    clerk.type("a").press(.f10)
    #expect(goldenDifference(papers.hidden(in: clerk.text), "intake-6-slip.screen") == nil)
  }

  @Test("A larger terminal shows more of the same")
  func large() throws {
    let clerk = atQuestions(try home(rows: 60, columns: 200)).type("233")
    #expect(goldenDifference(clerk.text, "intake-200x60.screen") == nil)
  }

  @Test("English is complete on the way")
  func english() throws {
    let clerk = atQuestions(try home(language: .english)).type("233")
    #expect(goldenDifference(clerk.text, "intake-en.screen") == nil)
  }

  @Test("The plan follows every key: class 3 devices bring the licence, class 1 takes it away")
  func livePlan() throws {
    let clerk = atQuestions(try home()).type("231")
    clerk.seesNot("第三类医疗器").press(.backTab).type("3").sees("第三类医疗器")
    clerk.press(.backTab).type("1").seesNot("第三类医疗器")
  }

  @Test("An answer that closes another question is told, and the other's answer forgotten")
  func forgotten() throws {
    let clerk = atQuestions(try home()).type("233").type("22120\n21")
    clerk.sees("由谁办理登记")
    for _ in 0..<7 { clerk.press(.backTab) }
    clerk.type("1").sees("4 个事项").isTold("由谁办理登记").seesNot("8 由谁办理登记")
  }

  @Test("R14: a wrong check digit keeps the caret where it is and says what is wrong")
  func wrongIdentity() throws {
    let clerk = try home()
    clerk.press(.f2).type("kbyd\n").type("康宁\n\n王秀英\n110105194912310021")
    clerk.press(.f10)
    #expect(!clerk.message.isEmpty)
    clerk.sees("! ")
    #expect(try demo.store.entries(after: 0, limit: 1).isEmpty)
  }

  @Test("F10 before all is answered says what is open and goes there")
  func tooEarly() throws {
    let clerk = atQuestions(try home()).type("2").press(.f10)
    clerk.isTold("经营保健食品")
    clerk.type("3").sees("3 经营医疗器械类别")
  }

  @Test("Everything ticked and accepted gives the slip, on screen and as a file, counted once")
  func accepted() throws {
    let clerk = atMaterials(try home()).type("a").press(.f10)
    clerk.sees("取件凭证").sees("330382-20260302-0001")
    let number = try #require(try demo.store.entries(after: 0, limit: 1).first?.entry.caseNumber)
    let file = try demo.hall.showCase(number, by: demo.session("1001")).file
    #expect(file.state == .accepted)
    #expect(file.slipPrints == 1)
    #expect(papers.names.map { $0.prefix(28) } == ["slip-\(number)-"])
    clerk.press(.escape).sees("首页")
  }

  @Test("R9: with something missing F10 offers the one-time notice and names all of it")
  func notice() throws {
    let clerk = atMaterials(try home()).type(" ").press(.f10)
    clerk.sees("还缺").sees("公司章程").type("y").sees("一次性")
    let number = try #require(try demo.store.entries(after: 0, limit: 1).first?.entry.caseNumber)
    #expect(try demo.hall.showCase(number, by: demo.session("1001")).file.state == .correction)
  }

  @Test("R12: what is essential cannot be deferred, and the key says why")
  func notDeferrable() throws {
    let clerk = atMaterials(try home()).type("t")
    clerk.isTold("不可容缺")
  }

  @Test("R11: declining asks for a reason, a basis and whose it is, and keeps all three")
  func decline() throws {
    let clerk = atMaterials(try home()).press(.f8).type("2").type("1")
    clerk.sees("由哪个部门办理").type("3")
    clerk.sees("不予受理")
    let number = try #require(try demo.store.entries(after: 0, limit: 1).first?.entry.caseNumber)
    let file = try demo.hall.showCase(number, by: demo.session("1001")).file
    #expect(file.declined?.reason == .notOurs)
    #expect(file.declined?.remark == "县消防救援大队")
  }

  @Test("R15: an open case of the same applicant and item is shown before acceptance")
  func duplicate() throws {
    _ = try demo.accept("resident-death")
    let draft = try demo.draft("resident-death")
    let clerk = try demo.clerk("1001", paperFolder: papers.path) {
      IntakeScreen(desk: $0, draft: draft)
    }
    clerk.press(.f10).sees("已有在办")
    #expect(try demo.store.cases(in: .accepted, limit: 9).count == 1)
    clerk.press(.escape)
    #expect(try demo.store.cases(in: .accepted, limit: 9).count == 1)
  }

  @Test("A half-filled intake is kept at each field and offered again after a crash")
  func crash() throws {
    let clerk = try home()
    clerk.press(.f2).type("kbyd\n").type("乐清市康宁大药房\n\n王秀英\n")
    // No farewell: the terminal is simply gone. Another one starts.
    let again = try home()
    again.sees("上次没填完").sees("乐清市康宁大药房")
    again.type("2").sees("王秀英")
  }

  @Test("A card read by the scanner goes to its field wherever the caret is")
  func scan() throws {
    let clerk = try home()
    clerk.press(.f2).type("kbyd\n").type("康宁")
    clerk.scan("11010519491231002X").sees("11010519491231002X")
    clerk.scan("91330382DB0HHKRKA0").sees("91330382DB0HHKRKA0")
  }

  @Test("R8: who applied before is filled in, and what they brought is offered for reuse")
  func knownApplicant() throws {
    let firm = "康宁大药房\n91330382DB0HHKRKA0"
    let clerk = try home()
    clerk.press(.f2).type("kbyd\n").type(firm + "王秀英\n11010519491231002X13800000000\n")
    clerk.type("13322120\n2").press(.f6).type("a").press(.f10).sees("取件凭证")
    clerk.press(.escape).press(.f2).type("kbyd\n").type(firm)
    clerk.sees("王秀英").sees("13800000000").sees("联系人和电话已带出")
    clerk.press(.enter)
    let open = clerk.text.split(separator: "\n").first { $0.contains("是否已有营业执照") }
    #expect(open?.contains("—") == true, "an Enter out of habit answers nothing")
    clerk.type("13322120\n2").press(.f6).sees("可按 r 沿用")
    for _ in 0..<4 { clerk.press(.down) }
    clerk.type("r")
    clerk.sees("沿用 330382-")
  }

  @Test("F5 makes room for who acts for the applicant, and the slip names them")
  func agent() throws {
    let clerk = try home()
    clerk.press(.f2).type("kbyd\n").type("乐清市康宁大药房\n\n王秀英\n")
    clerk.press(.f5).sees("委托书").type("周强\n330382197001010016\n委托书 03-01\n1\n王秀英\n2026-12-31\n")
    clerk.type("2332").type("2120\n21").press(.f6).type("a").press(.f10)
    clerk.sees("取件凭证").sees("代理人  周强")
  }

  @Test("All keys typed ahead end where the same keys one by one end")
  func typeAhead() throws {
    let keys =
      [.f2] + Clerk.keys(of: "kbyd\n乐清市康宁大药房\n\n王秀英\n11010519491231002X13800000000\n")
      + Clerk.keys(of: "23322120\n21") + [.f6] + Clerk.keys(of: "a") + [Key.f10]
    let ahead = try home().typeAhead(keys)
    ahead.sees("取件凭证")
  }
}
