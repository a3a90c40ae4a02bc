import Phrases
import Terminal
import TerminalTesting
import Testing

/// A list screen that opens another, with a key that does not always work.
@MainActor private struct ListScreen: Screen {
  enum Action { case open, hand, load, hold, leaveIt, ask }
  enum Answer { case loaded(Int), yes }

  var name = "首"
  var typed = ""
  var loaded: [Int] = []
  var results: [String] = []
  var canHand = false
  var scans = false

  func title(_ env: Env) -> String { name }
  func help(_ env: Env) -> String { "这一屏的用途" }
  func fieldHelp(_ env: Env) -> String { "栏目说明" }
  func hint(_ env: Env) -> String { "提示" }
  func takesScan(_ text: String) -> Bool { scans }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(.f2, label: "打开", action: .open),
      Binding(.f10, label: "交出", action: .hand, unavailable: canHand ? nil : "请先选择证照"),
      Binding(.f5, label: "刷新", action: .load),
      Binding(.f6, label: "办理", action: .hold),
      Binding(.f7, label: "问", action: .ask, onBar: false, help: "问一个问题"),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .action(.open): return [.push(ListScreen(name: "次\(typed)"))]
    case .action(.hand): return [.say("已交出")]
    case .action(.load): return [.run(tag: "load") { [count = loaded.count] in .loaded(count) }]
    case .action(.hold): return [.wait { .loaded(9) }]
    case .action(.leaveIt): return [.pop("完")]
    case .action(.ask): return [.ask(.confirm("交出 3 件？", yes: "交出", then: .yes))]
    case .answer(.loaded(let number)): loaded.append(number)
    case .answer(.yes): results.append("yes")
    case .key(let key): if let character = key.typed { typed.append(character) }
    case .scan(let text): results.append("scan " + text)
    case .paste(let text): typed += text
    default: break
    }
    return []
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    canvas.put("typed=\(typed)|loaded=\(loaded)|results=\(results)", row: 0, column: 0)
  }
}

@MainActor @Suite("The program") struct ProgramTests {
  @Test("the first screen has its place, its hint and its keys") func first() {
    Clerk(at: ListScreen(), status: "A03 李敏", now: 6_120_000)
      .sees(" 首").sees("A03 李敏  09:42").isTold("提示")
      .isOffered("F1 说明  F2 打开  F5 刷新  F6 办理  F3 退出")
  }

  @Test("a key that does not work says why, with one bell") func unavailable() {
    let clerk = Clerk(at: ListScreen()).press(.f10).isTold("请先选择证照")
    #expect(clerk.display.bells == 1)
  }

  @Test("a confirmed question is answered to the screen; Enter answers nothing") func confirm() {
    let clerk = Clerk(at: ListScreen()).press(.f7).sees("交出 3 件？").isOffered("y 交出  Esc 否")
    clerk.press(.enter).sees("交出 3 件？")
    clerk.press(.character("y")).seesNot("交出 3 件？").sees(#"results=["yes"]"#)
    clerk.press(.f7, .escape).seesNot("交出 3 件？")
  }

  @Test("Esc and F12 go back; on the first screen they only say how to leave")
  func back() {
    let clerk = Clerk(at: ListScreen()).press(.f2, .f2).sees("首 › 次 › 次")
    clerk.press(.f12).sees("首 › 次").press(.escape).seesNot("次")
    clerk.press(.f12).isTold("F3").press(.escape).isTold("F3")
    #expect(!clerk.program.isOver)
  }

  @Test("F3 on the first screen leaves once it is confirmed by another key") func leave() {
    let clerk = Clerk(at: ListScreen()).press(.f3).sees("确定退出一窗？")
    clerk.press(.f3, .enter).sees("确定退出一窗？")
    clerk.press(.escape).seesNot("确定退出一窗？")
    clerk.press(.f3, .character("y"))
    #expect(clerk.program.isOver)
  }

  @Test("F1 lists every key, also the one that does not work, and what the field wants")
  func help() {
    let clerk = Clerk(at: ListScreen()).press(.f1).sees("这一屏的用途").sees("栏目说明")
    clerk.sees("F10").sees("交出 (现在不能用：请先选择证照)").sees("问一个问题")
    clerk.press(.down).sees("问一个问题").press(.character("x")).seesNot("问一个问题")
    clerk.sees("typed=|")
  }

  @Test("type-ahead: keys in one batch end as keys one by one, painted once") func typeAhead() {
    let keys: [Key] = [.character("王"), .f2, .character("秀"), .f6, .character("英"), .f12, .f5]
    let slow = Clerk(at: ListScreen())
    for key in keys { slow.press(key) }
    let fast = Clerk(at: ListScreen())
    let before = fast.display.frames.count
    fast.typeAhead(keys)
    #expect(fast.display.frames.count == before + 1)
    #expect(fast.frame == slow.frame)
  }

  @Test("an answer goes to the screen that asked, also when another covers it") func address() {
    let later = HeldWorks()
    let clerk = Clerk(at: ListScreen(), executor: later.executor).press(.f5, .f2)
    later.finish()
    clerk.wait().sees("loaded=[]").press(.f12).sees("loaded=[0]")
  }

  @Test("an answer for a screen that is gone is dropped") func dropped() {
    let later = HeldWorks()
    let clerk = Clerk(at: ListScreen(), executor: later.executor).press(.f2, .f5, .f12)
    #expect(clerk.program.outstanding == 1)
    later.finish()
    clerk.wait().sees("loaded=[]")
    #expect(clerk.program.outstanding == 0)
  }

  @Test("of several works with one tag, only the newest answers") func newest() {
    let later = HeldWorks()
    let clerk = Clerk(at: ListScreen(), executor: later.executor).press(.f5, .f5)
    later.finish()
    clerk.wait().sees("loaded=[0]")
  }

  @Test("keys pressed while a screen waits are kept, and say so after a while") func held() {
    let later = HeldWorks()
    let clerk = Clerk(at: ListScreen(), executor: later.executor).press(.f6).type("王秀")
    clerk.sees("typed=|").wait(milliseconds: 400).isTold("正在处理")
    later.finish()
    clerk.wait().sees("typed=王秀|loaded=[9]")
  }

  @Test("a scan goes whole to a screen that takes it, else key by key") func scan() {
    Clerk(at: ListScreen(scans: true)).scan("330382001").sees(#"["scan 330382001"]"#)
    Clerk(at: ListScreen()).scan("330382001").sees("typed=330382001|")
  }

  @Test("the first character of a scan is taken back when it went out as a key") func rewound() {
    let clerk = Clerk(at: ListScreen(scans: true)).type("王3")
    clerk.send([.scan("330382001", closedBy: .enter, leaked: true)])
    clerk.sees("typed=王|").sees(#"["scan 330382001"]"#)
    let typed = Clerk(at: ListScreen()).type("3")
    typed.send([.scan("330382001", closedBy: .enter, leaked: true)]).sees("typed=330382001|")
  }

  @Test("no letter of a scan answers a question") func scanIntoDialog() {
    Clerk(at: ListScreen()).press(.f7).scan("yyyyyyy").sees("交出 3 件？")
  }

  @Test("a window that is too small says so in words, and takes no keys") func small() {
    let clerk = Clerk(at: ListScreen()).resize(rows: 10, columns: 60)
    clerk.sees("窗口太小：现在 60×10，需要 80×24").type("x")
    clerk.resize(rows: 30, columns: 100).sees("typed=|").isOffered("F2 打开")
  }

  @Test("told to end, every screen may save, and the terminal is given back") func terminated() {
    let display = MemoryDisplay([[.key(.f2)], [.terminate(15), .key(.character("x"))]])
    Program(ListScreen(), on: display, executor: .inline) { 0 }.run()
    #expect(display.isClosed)
    #expect(display.frames.count == 3)
  }

  @Test("Ctrl-L paints from scratch, also while a screen waits") func redraw() {
    let clerk = Clerk(at: ListScreen(), executor: HeldWorks().executor).press(.f6, .control("l"))
    #expect(clerk.display.redraws == 1)
  }

  @Test("where not all keys fit, F1 and the way out stay, and … stands for the rest")
  func narrowBar() {
    let bar = Clerk(at: BusyScreen()).keyBar
    #expect(bar.hasPrefix("F1 说明 F2 第二个按键的说明"))
    #expect(bar.hasSuffix("…  F3 退出"))
  }

  @Test("the key card lists every binding; a key with two meanings is found") func keyCard() {
    let clerk = Clerk(at: ListScreen()).isSound()
    #expect(clerk.keyCard.hasPrefix("F2            打开\nF10           交出\n"))
    #expect(clerk.keyCard.hasSuffix("F7            问一个问题\n"))
    #expect(Clerk(at: BusyScreen(clash: .f5)).program.clashingKeys == ["F5"])
    #expect(Clerk(at: BusyScreen(clash: .f1)).program.clashingKeys == ["F1"])
  }

  @Test("a long way is shortened in its middle") func breadcrumb() {
    let clerk = Clerk(at: ListScreen())
    for _ in 0..<9 { clerk.type("第一事项").press(.f2) }
    #expect(clerk.head.hasPrefix("首 › … › 次第一事项"))
  }
}

/// More keys than fit.
@MainActor private struct BusyScreen: Screen {
  var clash = Key.f11

  func title(_ env: Env) -> String { "忙" }
  func bindings(_ env: Env) -> [Binding<Int>] {
    let bindings = (2...9).filter { $0 != 3 }.map {
      Binding(.function($0), label: "第二个按键的说明", action: $0)
    }
    return bindings + [Binding(clash, label: "", action: 0, onBar: false)]
  }
  mutating func update(_ input: Input<Int, Never>, _ env: Env) -> [Command<Never>] { [] }
  func draw(_ canvas: inout Canvas, _ env: Env) {}
}
