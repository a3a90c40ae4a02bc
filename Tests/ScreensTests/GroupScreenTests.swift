import CaseEngine
import Hall
import Phrases
@testable import Screens
import Storage
import Terminal
import TerminalTesting
import TestSupport
import Testing

/// Cases that are looked at together, and who carries one for its applicant, on the screen.
@MainActor
@Suite("Groups of cases and stewards, on the screen")
struct GroupScreenTests {
  private let demo: DemoHall
  private static let code = "2403-330382-04-01-000019"

  init() throws { demo = try DemoHall() }

  @Test("S047: the officer of the lead sees each case with its departments, and opens it")
  func led() throws {
    let number = try demo.accept("open-pharmacy").number
    let clerk = try demo.clerk("2001") { QueueScreen(desk: $0) }
    clerk.press(.character("l")).sees("市监牵头的办件").sees(number).sees("牵头 市监").sees("执法 0/1")
    clerk.press(.enter).sees("办件 \(number)").sees("牵头 市监")
    let other = try demo.clerk("2011") { QueueScreen(desk: $0) }
    other.press(.character("l")).sees("没有这样的办件")
  }

  @Test(
    "S285 R38: a key on the case opens all cases of its project; without a code it says why not")
  func project() throws {
    let number = try demo.accept("joint-acceptance").number
    let clerk = try demo.clerk("2081") { CaseScreen(desk: $0, number: number) }
    clerk.sees("项目代码 \(Self.code)").press(.character("k"))
    clerk.sees("› 项目 2403").sees(number).sees("项目代码 \(Self.code)").sees("资规 0/1")
    let plain = try demo.accept("open-pharmacy").number
    let other = try demo.clerk("2081") { CaseScreen(desk: $0, number: plain) }
    other.press(.character("k")).sees("这个办件没有项目代码")
  }

  @Test("S144 R38: the form asks for the code where the matter needs it, and says its form")
  func form() throws {
    var draft = try demo.draft("joint-acceptance")
    draft.projectCode = nil
    let filled = draft
    let clerk = try demo.clerk("1001") { IntakeScreen(desk: $0, draft: filled) }
    clerk.sees("项目代码").press(.f6).press(.f10).sees("须有统一项目代码")
    clerk.type("2403").press(.enter).sees("9999-999999-99-99-999999")
    clerk.type("3303820401000019").press(.f6).press(.f10).sees("取件凭证").sees(Self.code)
    let pharmacy = try demo.draft("open-pharmacy")
    let other = try demo.clerk("1001") { IntakeScreen(desk: $0, draft: pharmacy) }
    #expect(!other.text.contains("项目代码"))
  }

  @Test("S148 S149 R33 R34: assigned, an errand with its trip, handed on with a reason, ended")
  func steward() throws {
    let number = try demo.accept("open-pharmacy").number
    let clerk = try demo.clerk("1001") { CaseScreen(desk: $0, number: number) }
    // Of a supplier that the hall folder names.
    clerk.press(.character("d")).sees("指定代办员").press(.character("2")).type("林文")
    clerk.press(.f10).sees("代办 林文（示例：乐清市企业服务代办中心）").sees("申请人免费")
    // The errand stands first.
    clerk.press(.character("d")).press(.character("1")).sees("记一笔代办").press(.f10)
    clerk.sees("请写明办了什么")
    clerk.type("代交材料").press(.tab).press(.tab).type("县卫健局").press(.f10)
    clerk.sees("代办跑 1 次").sees("跑 1 次")
    // Handed on: not without why.
    clerk.press(.character("d")).press(.character("2")).sees("代办交给别人")
    clerk.press(.character("1")).type("1001").press(.f10).sees("请写明原因")
    clerk.type("林文休假").press(.f10)
    let file = try demo.file(number)
    #expect(file.steward?.staff == "1001")
    #expect(file.stewardships.first?.reason == "林文休假")
    #expect(file.stewardTrips == 1 && file.visits == 1)
    // What that one carries.
    clerk.press(.character("d")).press(.character("4")).sees(number).press(.escape)
    clerk.press(.character("d")).press(.character("3")).sees("结束代办").type("已办完").press(.f10)
    clerk.sees("代办已结束")
    #expect(try demo.file(number).steward == nil)
  }

  @Test("R35: an officer assigns nobody, and writes errands down only of what they carry")
  func rights() throws {
    let number = try demo.accept("open-pharmacy").number
    let officer = try demo.clerk("2001") { CaseScreen(desk: $0, number: number) }
    officer.press(.character("d")).sees("R35")
    let clerk = try demo.clerk("1001") { CaseScreen(desk: $0, number: number) }
    clerk.press(.character("d")).sees("指定代办员").press(.character("1")).type("2001")
    clerk.press(.f10)
    let steward = try demo.clerk("2001") { CaseScreen(desk: $0, number: number) }
    steward.press(.character("d")).press(.character("1")).type("查档").press(.f10).sees("已记下")
    #expect(try demo.file(number).stewardships.first?.errands.map(\.what) == ["查档"])
  }
}
