internal import WorkCalendar
internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal

/// Finds a case while one types: by the end of its number, a name, an identity, or its slip's code.
struct FindScreen: Screen {
  enum Action { case open }
  enum Answer: Sendable {
    case found([CaseRow], words: String)
    case failed(HallError)
  }

  let desk: Desk
  private var finder = CaseFinder()

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(FindPhrase.title) }
  func help(_ env: Env) -> String { env.text(FindPhrase.help) }
  func fieldHelp(_ env: Env) -> String { env.text(FindPhrase.fieldHelp) }
  func takesScan(_ text: String) -> Bool { true }

  func hint(_ env: Env) -> String {
    finder.list.rows.count < CaseFinder.most ? "" : env.text(FindPhrase.tooMany)
  }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(
        .enter, label: env.text(FindPhrase.open), action: .open,
        unavailable: finder.canOpen ? nil : env.text(FindPhrase.nothingSelected)),
      .shown(.up, .down, label: env.text(FindPhrase.choose)),
      .shown(.control("u"), label: env.text(FindPhrase.clear)),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .action(.open):
      return finder.open().map(show) ?? search()
    case .key(let key): return press(key)
    case .paste(let text):
      finder.replace(with: text)
      return search()
    case .scan(let text): return scanned(text)
    case .answer(.found(let rows, let words)):
      return finder.show(rows, for: words).map(show) ?? []
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .resumed: return search()
    case .appeared, .tick, .terminating: return []
    }
  }

  private func show(_ row: CaseRow) -> [Command<Answer>] {
    [.push(CaseScreen(desk: desk, number: row.number))]
  }

  private mutating func press(_ key: Key) -> [Command<Answer>] {
    switch finder.handle(key) {
    case .ask: search()
    case .moved: []
    case .nothing: [.refuse("")]
    }
  }

  /// A slip opens its case at once; anything else is searched for.
  private mutating func scanned(_ text: String) -> [Command<Answer>] {
    if let number = desk.hall.caseNumber(of: text) {
      return [.push(CaseScreen(desk: desk, number: number))]
    }
    finder.replace(with: text)
    return search()
  }

  private func search() -> [Command<Answer>] {
    let (hall, session, words) = (desk.hall, desk.session, finder.words)
    return [
      .ask(
        tag: "find",
        { () throws(HallError) in
          try hall.find(words, limit: CaseFinder.most, by: session)
        }, then: { .found($0, words: words) }, orElse: { .failed($0) })
    ]
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let empty = finder.words.trimmed.isEmpty ? FindPhrase.typeSomething : .nothingFound
    finder.draw(
      &canvas, in: canvas.bounds, label: env.text(FindPhrase.label), empty: env.text(empty),
      today: desk.hall.now().date, env)
  }
}
