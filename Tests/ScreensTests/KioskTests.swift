import CaseEngine
import Catalogue
import Foundation
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
@Suite("The terminal for the public")
struct KioskTests {
  private let demo: DemoHall
  private let papers: PaperFolder

  init() throws {
    demo = try DemoHall()
    papers = try PaperFolder()
  }

  private func kiosk(
    language: Language = .chinese, folder: String? = nil
  ) throws -> Clerk {
    let kiosk = try #require(Kiosk(in: demo.hall, at: "town-hongqiao"))
    let index = try demo.desk("1001").index
    return Clerk(
      at: KioskScreen(kiosk: kiosk, index: index, folder: folder ?? papers.path),
      language: language, status: kiosk.place.name, now: demo.hall.now().milliseconds)
  }

  /// From the search to the last field of one's own data, by pinyin initials.
  private func filled(_ clerk: Clerk, name: String = "林文") -> Clerk {
    clerk.type("kyd").press(.enter)
    for _ in 0..<12 where !clerk.text.contains("您的资料") && !clerk.text.contains("About you") {
      clerk.press(.enter)
    }
    return clerk.type("\(name)的药店\n\n\(name)\n11010519491231002X13800000000")
  }

  @Test("S115: how it looks at 80 × 24, in both languages", arguments: Language.allCases)
  func looks(language: Language) throws {
    let clerk = try kiosk(language: language)
    func compare(_ step: String) {
      let name = "kiosk-\(step)" + (language == .english ? ".en" : "") + ".screen"
      let difference = goldenDifference(papers.hidden(in: clerk.text), name)
      #expect(difference == nil, "\(difference ?? "")")
      clerk.isSound()
    }
    compare("1-start")
    clerk.type("kyd")
    compare("2-search")
    clerk.press(.enter)
    compare("3-questions")
    for _ in 0..<12 where !clerk.text.contains("您的资料") && !clerk.text.contains("About you") {
      clerk.press(.enter)
    }
    clerk.type("林文的药店\n\n林文\n11010519491231002X13800000000")
    compare("4-own")
    clerk.press(.function(6))
    compare("5-bring")
    clerk.press(.f10)
    compare("6-done")
    clerk.press(.f10)
    compare("1-start")
    clerk.press(.f3)
    compare("7-leave")
  }

  @Test("S115: written once, it stands on the application and behind the number, and nowhere else")
  func printed() throws {
    let clerk = filled(try kiosk()).press(.f10).sees("导引单号")
    #expect(!clerk.text.contains("林文"))
    let names = papers.names
    #expect(names.count == 2)
    let list = try papers.text(try #require(names.first { $0.hasPrefix("checklist-") }))
    let form = try papers.text(try #require(names.first { $0.hasPrefix("form-") }))
    #expect(list.contains("自助终端") && list.contains("请带"))
    for typed in ["林文的药店", "11010519491231002X", "13800000000"] {
      #expect(form.contains(typed), "\(typed)")
    }
    let number = names[0].dropFirst("checklist-".count).dropLast(".txt".count)
    let opened = try demo.hall.openCheckList(String(number), by: demo.session("1001"))
    #expect(opened.draft.applicant.name == "林文的药店")
    #expect(opened.draft.contact.id == "11010519491231002X")
    #expect(try demo.hall.paper(of: opened.list).clerkName == "自助终端")
    clerk.press(.enter).seesNot("导引单号").sees("您要办什么")
  }

  @Test("S115: after ninety seconds without a key nothing of anybody is left, wherever they were")
  func idle() throws {
    for keys in [[Key](), [.function(6)], [.f1]] {
      let clerk = filled(try kiosk())
      for key in keys { clerk.press(key) }
      clerk.wait(milliseconds: 69_000)
      #expect(!clerk.text.contains("秒后清除屏幕"))
      clerk.wait(milliseconds: 2000)
      if keys != [.f1] { clerk.isTold("19 秒后清除屏幕") }
      clerk.wait(milliseconds: 19_000)
      if keys == [.f1] { clerk.press(.escape) }
      clerk.sees("您要办什么").seesNot("林文").seesNot("1101")
      clerk.press(.escape, .up, .enter).seesNot("林文")
    }
    #expect(papers.names.isEmpty)
  }

  @Test("S115: a key goes on, and one that comes too late is the next person's")
  func keys() throws {
    let clerk = filled(try kiosk())
    clerk.wait(milliseconds: 80_000).press(.up).wait(milliseconds: 80_000).sees("林文")
    clerk.wait(milliseconds: 9999).sees("林文")
    // Without a tick in between, as after a machine that slept.
    let late = filled(try kiosk())
    late.program.receive([])
    late.wait(milliseconds: 90_000)
    late.seesNot("林文").sees("您要办什么")
    let done = filled(try kiosk()).press(.f10).sees("导引单号")
    done.wait(milliseconds: 90_000).seesNot("导引单号")
  }

  @Test("S115: only a PIN of the staff ends it, and wrong ones close that way for a while")
  func leaving() throws {
    let clerk = filled(try kiosk())
    clerk.press(.control("c"), .control("z"), .escape, .escape, .f12)
    #expect(!clerk.program.isOver)
    clerk.press(.f3).seesNot("林文").type("1001").type("9999\n").isTold("不对")
    #expect(!clerk.program.isOver)
    clerk.press(.escape, .f3).type("1001").type("8888\n")
    clerk.press(.f3).isTold("5 分钟后再试")
    clerk.wait(milliseconds: 300_000)
    clerk.press(.f3).type("1001").type("0000\n")
    #expect(clerk.program.isOver)
    #expect(try demo.store.lastSignIn(under: "1001")?.wrongInARow == 0)
  }

  @Test("S115: what is open or wrong is said and shown, and nothing is printed or kept")
  func faults() throws {
    let clerk = try kiosk().type("kyd").press(.enter, .f10).isTold("请先回答")
    #expect(papers.names.isEmpty)
    for _ in 0..<12 where !clerk.text.contains("您的资料") { clerk.press(.enter) }
    clerk.type("甲\n\n乙\n110105194912310021").press(.f10)
    #expect(papers.names.isEmpty)
    #expect(!clerk.message.isEmpty)
    let unwritable = filled(try kiosk(folder: "/proc/nowhere")).press(.f10)
    unwritable.isTold("没有打印出来").sees("林文")
  }

  @Test("S115: nobody's data of before is offered, and no number opens anything")
  func others() throws {
    let file = try demo.accept("open-pharmacy")
    let list = try demo.hall.makeCheckList(
      of: demo.draft("open-pharmacy"), by: demo.session("1001"))
    for typed in [file.number, list.number, "康宁", file.slipCode, "330382188001010046"] {
      let clerk = try kiosk().type(typed)
      clerk.seesNot("王秀英").seesNot("大药房").press(.enter).seesNot("大药房")
      clerk.scan(typed).seesNot("大药房")
    }
    // The contact of the case before applies again: nothing is filled in.
    let clerk = try kiosk().type("kyd").press(.enter)
    for _ in 0..<12 where !clerk.text.contains("您的资料") { clerk.press(.enter) }
    clerk.type("药店\n\n").press(.control("d")).seesNot("王秀英")
  }

  @Test("S115: its code knows no session, no desk and no verb that reads a case")
  func facade() throws {
    let root = packageRoot()
    func code(_ folder: String) throws -> String {
      let place = root.appendingPathComponent(folder)
      return try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
        .map { try String(contentsOf: place.appendingPathComponent($0), encoding: .utf8) }
        .joined()
    }
    let screen = try code("Sources/Screens/Kiosk")
    for word in ["ServiceHall", "Session", "Desk", "HallStore", "lookUp", "duplicates"] {
      #expect(!screen.contains(word), "\(word)")
    }
    let called = try code("Sources/Hall/Kiosk").matches(of: #/(?:store|hall)\.([a-zA-Z]+)/#)
      .map { String($0.output.1) }
    #expect(
      Set(called) == [
        "edition", "calendar", "now", "planner", "fault", "keepFromKiosk", "applicationForm",
        "signIn", "dropCheckLists", "reserveCheckListSerial", "keep",
      ])
  }
}
