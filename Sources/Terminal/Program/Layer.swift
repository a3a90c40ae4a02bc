/// What happens to one screen on the stack, whatever its type.
enum Happening {
  case appeared, tick, terminating
  case resumed((any Sendable)?)
  case key(Key)
  case paste(String)
  case scan(String)
  case answer(any Sendable)
}

/// What a screen wants of the program, whatever its type.
enum Effect {
  case push(any Screen), replace(any Screen), restart(any Screen)
  case pop((any Sendable)?)
  case home, quit
  case say(String), refuse(String)
  case change((inout Env) -> Void)
  case work(tag: String?, holdsKeys: Bool, @Sendable () -> any Sendable)
  /// The screen does not bind Esc, or F3.
  case back, leave
}

/// A binding as the help lists it.
struct HelpRow: Equatable {
  var keys: String
  var text: String
  var unavailable: String?
}

/// A screen on the stack with its identity and its dialog. A value: a copy of the stack is a
/// snapshot of everything the person sees.
protocol Layer {
  var id: Int { get }
  /// Works whose answers hold back the keys.
  var waitingFor: Set<Int> { get set }
  /// The newest work of each tag.
  var newest: [String: Int] { get set }
  var isOverlay: Bool { get }

  func title(_ env: Env) -> String
  func hint(_ env: Env) -> String
  func help(_ env: Env) -> (screen: String, field: String, rows: [HelpRow])
  func bar(_ env: Env, isRoot: Bool) -> [BarItem]
  /// Every key that is bound, as often as it is.
  func keys(_ env: Env) -> [Key]
  func takesScan(_ text: String) -> Bool
  func draw(_ canvas: inout Canvas, _ env: Env)
  mutating func handle(_ happening: Happening, _ env: Env) -> [Effect]
}
