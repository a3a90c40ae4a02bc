import CaseEngine
import Hall
import Phrases
import Storage
import Terminal
import TerminalTesting
import TestSupport
import Testing
import WorkCalendar

@testable import Screens

@MainActor
@Suite("The register of licences and the subject tables, on the screen")
struct LicenceScreenTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  private func begun() throws -> String {
    let number = try demo.accept("open-pharmacy").number
    try demo.approve(1, of: number, document: "91330382DB0HHKRKA0")
    return number
  }

  private func licences(
    _ staff: String = "2001", language: Language = .chinese, rows: Int = 24, columns: Int = 80
  ) throws -> Clerk {
    try demo.clerk(staff, rows: rows, columns: columns, language: language) {
      LicenceScreen(desk: $0)
    }
  }

  private func subjects(_ staff: String = "1001", language: Language = .chinese) throws -> Clerk {
    try demo.clerk(staff, language: language) { SubjectScreen(desk: $0) }
  }

  @Test("S113 S117: the looks, in both languages and at a large size")
  func looks() throws {
    _ = try begun()
    for (name, clerk) in [
      ("licences-80x24", try licences()), ("licences-80x24.en", try licences(language: .english)),
      ("licences-200x60", try licences(rows: 60, columns: 200)),
      ("licence-verify", try licences().type("v")), ("licence-end", try licences().type("x")),
      ("licence-detail", try licences().press(.enter)),
      ("subjects-80x24", try subjects()), ("subjects-80x24.en", try subjects(language: .english)),
      ("subject-papers", try subjects().press(.tab).press(.tab)),
      ("subject-places", try subjects().press(.backTab)),
      ("subject-card", try subjects().press(.tab).press(.enter)),
    ] {
      let difference = goldenDifference(clerk.text, "\(name).screen")
      #expect(difference == nil, "\(difference ?? "")")
    }
  }

  @Test("S113 R33: looked up, ended by a document, in force again: key by key, each an entry")
  func story() throws {
    let number = try begun()
    let clerk = try licences().isSound().sees("91330382DB0HHKRKA0").sees("没有人到发证来源核对过")
    clerk.type("v公示系统\n").press(.f10).isTold("要写明")
    clerk.type("1名称一致").press(.f10).isTold("营业执照").sees("到“公示系统”查：相符。名称一致")
    clerk.type("x").type("1").press(.f10).isTold("没有记").type("吊 1 号\n2026-03-09").press(.f10)
      .isTold("R33")
    clerk.press(.control("u")).type("2026-3-1").press(.f10).isTold("2031-03-01 这样")
    clerk.press(.control("u")).press(.f10).isTold("营业执照").sees("吊销")
    clerk.type("x复 1 号\n").sees("有效")
    let kinds = try demo.hall.record(of: number).events.map(\.kind)
    #expect(kinds.suffix(3) == [.licenceChecked, .licenceEnded, .licenceRestored])
    clerk.isSound()
  }

  @Test("S113: to search, to filter, to print, and to the case")
  func finding() throws {
    let number = try begun()
    let clerk = try licences("1001").type("/康宁\n").sees("查“康宁”").sees("执业药师")
    clerk.type("f4").sees("看：已过期").sees("没有这样的证照").type("p").isTold("没有这样的证照")
    clerk.type("f1").sees("看：全部").type("/").press(.control("u")).press(.enter)
      .seesNot("查“").seesNot("执业药师")
    clerk.type("o").sees(number).sees("准入 ✓1  准营 ○2").press(.f12)
    clerk.type("p").sees("不是法定电子证照").press(.f12).isSound()
  }

  @Test("R35: who may not record is told why; numbers are whole for a purpose alone, as an entry")
  func rights() throws {
    let number = try demo.accept("open-shop").number
    _ = try begun()
    for staff in ["1001", "9001", "3001"] {
      try licences(staff).type("v").isTold("不能核对和登记证照").type("x").isTold("不能核对")
    }
    // 2041 is of a department that issued nothing here.
    try licences("2041").sees("营业执照").type("v").isTold("由发证部门和数据窗口").isSound()
    let clerk = try subjects().type("/\(number)\n").press(.enter).sees("信用")
    clerk.type("u核实\n").isTold("已显示完整号码")
    #expect(try demo.hall.record(of: number).events.last?.kind == .identityRevealed)
  }

  @Test("S117: Tab goes through the tables; credit is there for the supervisor alone")
  func tables() throws {
    _ = try begun()
    let clerk = try subjects().sees("▸人口").press(.tab).sees("▸法人").press(.tab).sees("▸材料")
    clerk.sees("长期").press(.tab).sees("▸地理").seesNot("信用 ").sees("330382")
    clerk.press(.enter).isTold("没有选中的").press(.tab).sees("▸人口")
    clerk.type("/没有的人\n").sees("没有。").type("l").sees("证照登记簿").isSound()
    try demo.hall.list(
      [
        NewListing(number: "11010519491231002X", name: "王秀英", reason: "虚假承诺", basis: "乐法执1号")
      ], by: demo.session("0001"))
    try subjects("9001").press(.backTab).press(.backTab).sees("▸信用 1").sees("虚假承诺").isSound()
  }

  @Test("S113 S117: both are one key from home, for all who see cases")
  func home() throws {
    _ = try begun()
    for (staff, key) in [("1001", "7"), ("2001", "4"), ("3001", "6"), ("9001", "7")] {
      try demo.clerk(staff) { HomeScreen(desk: $0) }.type(key).sees("91330382DB0HHKRKA0").isSound()
    }
    try demo.clerk("1001") { HomeScreen(desk: $0) }.type("8").sees("▸人口")
  }

  @Test("S050: the case says whether the business may open, what is missing, and why not")
  func opening() throws {
    let number = try begun()
    let clerk = try demo.clerk("1001") { CaseScreen(desk: $0, number: number) }
    clerk.sees("准入 ✓1  准营 ○2 ○3 ○4  还不能开业，还差：2 药品经营许可证")
    _ = try demo.hall.refuse(
      3, of: number, grounds: Grounds(reason: .conditionsNotMet, basis: .item), id: "r",
      by: demo.session("2001"))
    clerk.press(.f5).sees("不可以开业：3 食品").isSound()
  }
}
