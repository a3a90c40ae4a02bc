/// One screen: a value that is told things, asks for things, and draws itself.
///
/// ```swift
/// struct QueueScreen: Screen {
///   enum Action { case open, urge }
///   enum Answer { case loaded([QueueRow]) }
///   var list = ListTable<QueueRow>(columns: …)
///
///   func title(_ env: Env) -> String { env.text(QueuePhrase.title) }
///   func bindings(_ env: Env) -> [Binding<Action>] {
///     [Binding(.enter, label: "打开", action: .open, unavailable: list.current == nil ? "…" : nil)]
///   }
///   mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
///     switch input {
///     case .appeared: return [.run { [hall] in .loaded(hall.queue()) }]
///     case .answer(.loaded(let rows)): list.rows = rows; return []
///     case .action(.open): return [.push(CaseScreen(…))]
///     case .key(let key): list.handle(key); return []
///     default: return []
///     }
///   }
///   func draw(_ canvas: inout Canvas, _ env: Env) { list.draw(&canvas, in: canvas.bounds, env) }
/// }
/// ```
/// The program keeps for itself: line 1 and its rule, the message line, the key bar, F1 (help),
/// Ctrl-L (redraw), and, where the screen does not bind them, Esc, F12 (back) and F3 (leave).
/// F12 and Esc are one key: bind `.escape`.
package protocol Screen {
  /// What the bindings ask for; an enum.
  associatedtype Action = Never
  /// What works and dialogs come to; an enum.
  associatedtype Answer: Sendable = Never

  /// The screen's place in the breadcrumb.
  func title(_ env: Env) -> String
  /// The keys of the screen in its present state, the most useful first.
  func bindings(_ env: Env) -> [Binding<Action>]
  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>]
  /// Draws in the region between the head and the message line; row 0 is the first below the rule.
  func draw(_ canvas: inout Canvas, _ env: Env)

  /// What the screen is for, for the help.
  func help(_ env: Env) -> String
  /// What the field in focus wants, for the help; empty when there is none.
  func fieldHelp(_ env: Env) -> String
  /// Stands on the message line while there is no message.
  func hint(_ env: Env) -> String
  /// Whether a scanned text is delivered as `.scan`; else it is typed key by key.
  func takesScan(_ text: String) -> Bool
  /// Whether the screen beneath is drawn first, as under a small window.
  var isOverlay: Bool { get }
}

extension Screen {
  package func bindings(_ env: Env) -> [Binding<Action>] { [] }
  package func help(_ env: Env) -> String { "" }
  package func fieldHelp(_ env: Env) -> String { "" }
  package func hint(_ env: Env) -> String { "" }
  package func takesScan(_ text: String) -> Bool { false }
  package var isOverlay: Bool { false }
}
