internal import Catalogue
package import Hall
internal import Storage
internal import Phrases
package import Terminal
internal import TextWidth
internal import WorkCalendar

/// Who is there: staff number and PIN. The hall is read meanwhile, so that the first screen does
/// not wait for it.
package struct SignInScreen: Screen {
  /// What its keys ask for.
  package enum Action { case submit }
  /// What the hall comes back with.
  package enum Answer: Sendable {
    case opened(OpenHall)
    case signedIn(Session)
    case failed(HallError)
  }
  enum Field: Hashable { case number, pin }

  private let open: @Sendable () throws(HallError) -> OpenHall
  private var house: OpenHall?
  private var form: Form<Field>
  /// F10 was pressed before the hall was read.
  private var isImpatient = false
  private var failure: HallError?
  /// Of a number that gave too many wrong PINs.
  private var wait: (number: String, until: Moment)?

  /// The screen after signing out: the hall is open already.
  init(house: OpenHall) {
    self.init(open: { house })
    self.house = house
  }

  /// - Parameter open: reads the hall; called once, off the main thread.
  package init(open: @escaping @Sendable () throws(HallError) -> OpenHall) {
    self.open = open
    form = Form([])
  }

  package func title(_ env: Env) -> String { env.text(SignInPhrase.title) }
  package func help(_ env: Env) -> String { env.text(SignInPhrase.help) }

  package func bindings(_ env: Env) -> [Binding<Action>] {
    [Binding(.f10, label: env.text(SignInPhrase.signIn), action: .submit)]
  }

  package mutating func update(
    _ input: Input<Action, Answer>, _ env: Env
  ) -> [Command<Answer>] {
    switch input {
    case .appeared:
      form = Self.form(env)
      guard house == nil else { return [] }
      return [.ask(open, then: { .opened($0) }, orElse: { .failed($0) })]
    case .answer(.opened(let opened)):
      house = opened
      return isImpatient ? submit(env) : []
    case .answer(.signedIn(let session)): return enter(session, env)
    case .answer(.failed(let error)): return fail(error, env)
    case .action(.submit): return submit(env)
    case .key(.enter) where form.focused?.name == .pin: return submit(env)
    case .key(let key):
      form.handle(key)
      return []
    case .paste(let text), .scan(let text):
      form.insert(text)
      return []
    case .resumed:
      form[.pin] = ""
      return []
    case .tick, .terminating: return []
    }
  }

  package func draw(_ canvas: inout Canvas, _ env: Env) {
    let left = max(4, (canvas.columns - 44) / 2)
    let top = max(1, (canvas.rows - 12) / 2)
    canvas.put(env.text(SignInPhrase.product), row: top, column: left, style: Style(.accent, .bold))
    let name = house?.hall.profile.name ?? env.text(SignInPhrase.opening)
    canvas.put(name, row: top + 2, column: left, style: .bold)
    if let banner = house?.hall.profile.banner {
      canvas.put(banner, row: top + 3, column: left, style: .yellow)
    }
    form.draw(&canvas, in: Rect(row: top + 5, column: left, rows: 4, columns: 44))
    drawBelow(&canvas, row: top + 9, column: left, env)
  }

  private func drawBelow(_ canvas: inout Canvas, row: Int, column: Int, _ env: Env) {
    if let failure {
      let lines = failure.sentence(env.language).wrapped(to: canvas.columns - column - 2)
      for (index, line) in lines.prefix(3).enumerated() {
        canvas.put(line, row: row + index, column: column, style: .red)
      }
    } else if let seconds = secondsToWait {
      canvas.put(
        env.text(SignInPhrase.waiting, String(seconds)), row: row, column: column, style: .yellow)
    } else if house?.hall.profile.isDemonstration == true {
      canvas.put(env.text(SignInPhrase.demonstration), row: row, column: column, style: .dim)
      canvas.put(env.text(SignInPhrase.numbers), row: row + 1, column: column, style: .dim)
    }
  }

  private static func form(_ env: Env) -> Form<Field> {
    Form([
      .text(
        .number, env.text(SignInPhrase.number), TextField(limit: 4, allow: \.plainDigit),
        columns: 12, advancesWhenFull: true, help: env.text(SignInPhrase.numberHelp)),
      .text(
        .pin, env.text(SignInPhrase.pin), TextField(limit: 32, isMasked: true), columns: 24,
        help: env.text(SignInPhrase.pinHelp)),
    ])
  }

  private mutating func submit(_ env: Env) -> [Command<Answer>] {
    guard let hall = house?.hall else {
      isImpatient = failure == nil
      return failure.map { [.refuse($0.sentence(env.language))] } ?? []
    }
    isImpatient = false
    let (number, pin) = (form[.number], form[.pin])
    return [
      .perform(
        { () throws(HallError) in try hall.signIn(number: number, pin: pin, replacing: true) },
        then: { .signedIn($0) }, orElse: { .failed($0) })
    ]
  }

  private mutating func enter(_ session: Session, _ env: Env) -> [Command<Answer>] {
    guard let house else { return [] }
    let pin = form[.pin]
    form[.pin] = ""
    form[.number] = ""
    form.focus(on: .number)
    if session.member.mustChangePIN {
      return [.push(ChangePINScreen(house: house, number: session.member.number, old: pin))]
    }
    return [.restart(HomeScreen(desk: house.desk(for: session)))]
  }

  /// While the number in the field is one that waits; counts down with every tick.
  private var secondsToWait: Int64? {
    guard let wait, let hall = house?.hall, wait.number == form[.number] else { return nil }
    let left = wait.until.milliseconds - hall.now().milliseconds
    return left > 0 ? (left + 999) / 1000 : nil
  }

  private mutating func fail(_ error: HallError, _ env: Env) -> [Command<Answer>] {
    if house == nil { failure = error }
    if case .signIn(.wait(let fault)) = error { wait = (form[.number], fault.until) }
    form[.pin] = ""
    return [.refuse(error.sentence(env.language))]
  }
}

extension Character {
  /// The ASCII digit for a digit of any width; nil for anything else.
  nonisolated var plainDigit: Character? {
    wholeNumberValue.flatMap { (0...9).contains($0) ? Character(String($0)) : nil }
  }
}
