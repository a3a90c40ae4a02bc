import Foundation
import Phrases
import Terminal
import TerminalTesting

/// A small program on the real terminal, for the tests: a form over a queue of twenty rows.
///
/// Its argument says how it dies on F9 (`trap`, `abort`, `null`, `overflow`), is `random` for frames
/// at random, or `linear` for lines of text.
@main struct Demo {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    do {
      let environment = ProcessInfo.processInfo.environment
      let display: any Display =
        arguments.first == "linear"
        ? try LinearDisplay() : try NcursesDisplay(theme: .chosen(environment))
      let start = ContinuousClock.now
      let program = Program(screen(arguments.first ?? ""), on: display) {
        Int64(start.duration(to: .now) / .milliseconds(1))
      }
      program.run()
    } catch {
      print(
        error.text(
          .english, term: ProcessInfo.processInfo.environment["TERM"] ?? ""))
      exit(3)
    }
    print("bye")
  }

  private static func screen(_ argument: String) -> any Screen {
    argument == "random" ? RandomScreen(seed: 1) : DemoScreen(death: argument)
  }
}

struct DemoScreen: Screen {
  enum Action { case die, noise, filter }
  enum Name { case name, number, note }

  var death: String
  var form = Form<Name>([
    .text(.name, "姓名"), .text(.number, "证件号码", TextField(limit: 18)), .text(.note, "备注"),
  ])
  var rows = ListTable<Int, Int>(Array(1...20), id: { $0 })
  var scanned = ""
  var pasted = ""

  func title(_ env: Env) -> String { "示例" }
  func takesScan(_ text: String) -> Bool { true }
  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(.f9, label: "die", action: .die), Binding(.f8, label: "noise", action: .noise),
      Binding(.f7, label: "filter", action: .filter),
    ]
  }

  mutating func update(_ input: Input<Action, Never>, _ env: Env) -> [Command<Never>] {
    switch input {
    case .key(let key): if !form.handle(key) { return [.refuse("")] }
    case .scan(let text): scanned = text
    case .paste(let text):
      pasted = text
      form.insert(text)
    case .action(.die): die()
    case .action(.noise): FileHandle.standardError.write(Data("noise on stderr\n".utf8))
    case .action(.filter): rows.rows = rows.rows.map { ($0 * 7919) % 9973 }
    default: break
    }
    return []
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    form.draw(&canvas, in: Rect(rows: 3, columns: canvas.columns))
    canvas.put("scan=\(scanned) paste=\(pasted)", row: 3, column: 0)
    let place = Rect(row: 4, rows: canvas.rows - 4, columns: canvas.columns)
    rows.draw(
      &canvas, in: place,
      [
        .fixed("号", 6) { "\($0)" }, .share("事项", 2) { "药品经营许可证 第\($0)号" },
        .share("申请人") { "乐清市康宁大药房 \($0)" },
      ], env, focused: false)
  }

  private func die() {
    switch death {
    // What the tests ask for: the terminal must be given back however the program dies.
    case "trap": fatalError("the demo dies")
    case "abort": abort()
    case "overflow": _ = deep(1)
    case "null": UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
    default: break
    }
  }

  /// Uses up the stack.
  private func deep(_ depth: Int) -> Int { depth == Int.max ? 0 : deep(depth + 1) &+ depth }
}
