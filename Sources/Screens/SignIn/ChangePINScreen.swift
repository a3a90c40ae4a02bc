internal import Hall
internal import Storage
internal import Phrases
internal import Terminal

/// A one-time PIN is replaced before anything else.
struct ChangePINScreen: Screen {
  enum Action { case submit }
  enum Answer: Sendable {
    case changed(Session)
    case failed(HallError)
  }
  enum Field: Hashable { case first, second }

  let house: OpenHall
  let number: String
  let old: String
  private var form = Form<Field>([])

  init(house: OpenHall, number: String, old: String) {
    self.house = house
    self.number = number
    self.old = old
  }

  func title(_ env: Env) -> String { env.text(SignInPhrase.changeTitle) }
  func help(_ env: Env) -> String { env.text(SignInPhrase.changeHelp) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [Binding(.f10, label: env.text(SignInPhrase.change), action: .submit)]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      form = Form([
        .text(.first, env.text(SignInPhrase.newPIN), TextField(limit: 32, isMasked: true)),
        .text(.second, env.text(SignInPhrase.again), TextField(limit: 32, isMasked: true)),
      ])
      return []
    case .action(.submit): return submit(env)
    case .key(.enter) where form.focused?.name == .second: return submit(env)
    case .key(let key):
      form.handle(key)
      return []
    case .answer(.changed(let session)):
      return [.restart(HomeScreen(desk: house.desk(for: session)))]
    case .answer(.failed(let error)): return [.refuse(error.sentence(env.language))]
    case .resumed, .paste, .scan, .tick, .terminating: return []
    }
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    canvas.put(env.text(SignInPhrase.changeHelp), row: 2, column: 4)
    form.draw(&canvas, in: Rect(row: 4, column: 4, rows: 4, columns: 48))
  }

  private mutating func submit(_ env: Env) -> [Command<Answer>] {
    guard form[.first] == form[.second] else {
      form.reject([.second: env.text(SignInPhrase.notTheSame)])
      return [.refuse(env.text(SignInPhrase.notTheSame))]
    }
    let (hall, number, old, new) = (house.hall, number, old, form[.first])
    return [
      .perform(
        { () throws(HallError) in try hall.changePIN(number: number, old: old, new: new) },
        then: { .changed($0) }, orElse: { .failed($0) })
    ]
  }
}
