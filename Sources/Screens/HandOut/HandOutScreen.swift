internal import WorkCalendar
internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal

/// Where somebody comes to collect: scan the slip, or find the case; with nothing typed, the cases
/// that are ready and wait to be called for, the longest first.
struct HandOutScreen: Screen {
  enum Action { case open, showCase, pickup }
  enum Answer: Sendable {
    case found([CaseRow], words: String)
    case marked(Int64, isNew: Bool)
    case failed(HallError)
    case unknown
  }

  let desk: Desk
  private var finder = CaseFinder()
  private var mark: Int64?

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(HandOutPhrase.title) }
  func help(_ env: Env) -> String { env.text(HandOutPhrase.help) }
  func fieldHelp(_ env: Env) -> String { env.text(HandOutPhrase.findHelp) }
  func takesScan(_ text: String) -> Bool { true }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(
        .enter, label: env.text(HandOutPhrase.open), action: .open,
        unavailable: finder.canOpen ? nil : env.text(FindPhrase.nothingSelected)),
      Binding(
        .f6, label: env.text(HandOutPhrase.showCase), action: .showCase,
        unavailable: finder.current == nil ? env.text(FindPhrase.nothingSelected) : nil),
      Binding(.f7, label: env.text(HandOutPhrase.toPickup), action: .pickup),
      .shown(.up, .down, label: env.text(FindPhrase.choose)),
      .shown(.control("u"), label: env.text(FindPhrase.clear)),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared: return [search(), look()]
    case .resumed(let result):
      finder.clear()
      let said = (result as? ActResult).map { [Command<Answer>.say($0.text)] } ?? []
      return [search()] + said
    case .action(.open): return finder.open().map { open($0.number) } ?? [search()]
    case .action(.showCase):
      return finder.current.map { [.push(CaseScreen(desk: desk, number: $0.number))] } ?? []
    case .action(.pickup): return [.push(PickupScreen(desk: desk))]
    case .key(let key): return press(key)
    case .paste(let text):
      finder.replace(with: text)
      return [search()]
    case .scan(let text): return scanned(text)
    case .answer(let answer): return take(answer, env)
    case .tick: return [look()]
    case .terminating: return []
    }
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .found(let rows, let words):
      return finder.show(rows, for: words).map { open($0.number) } ?? []
    case .marked(let fresh, let isNew):
      mark = fresh
      return isNew ? [search()] : []
    case .failed(let error): return Command.no(error, at: desk, env)
    case .unknown: return []
    }
  }

  private mutating func press(_ key: Key) -> [Command<Answer>] {
    switch finder.handle(key) {
    case .ask: [search()]
    case .moved: []
    case .nothing: [.refuse("")]
    }
  }

  private func open(_ number: String) -> [Command<Answer>] {
    [.push(HandingScreen(desk: desk, number: number))]
  }

  private mutating func scanned(_ text: String) -> [Command<Answer>] {
    if let number = desk.hall.caseNumber(of: text) { return open(number) }
    finder.replace(with: text)
    return [search()]
  }

  private func search() -> Command<Answer> {
    let (hall, session, words) = (desk.hall, desk.session, finder.words)
    return .ask(
      tag: "find",
      { () throws(HallError) in
        words.trimmed.isEmpty
          ? try hall.cases(in: .ready, limit: CaseFinder.most, by: session)
          : try hall.find(words, limit: CaseFinder.most, by: session)
      }, then: { .found($0, words: words) }, orElse: { .failed($0) })
  }

  private func look() -> Command<Answer> {
    let (desk, mark) = (desk, mark)
    return .ask(
      tag: "mark", { () throws(HallError) in try desk.changeMark() },
      then: { .marked($0, isNew: mark.map { [fresh = $0] old in old != fresh } ?? false) },
      orElse: { _ in .unknown })
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let isCalling = finder.words.trimmed.isEmpty
    let title = isCalling ? HandOutPhrase.callList : .foundList
    canvas.put(
      env.text(title, String(finder.list.rows.count)), row: 1, column: 1, style: .dim)
    finder.draw(
      &canvas, in: canvas.bounds, label: env.text(HandOutPhrase.label),
      empty: isCalling ? env.text(HandOutPhrase.nobodyWaits) : env.text(FindPhrase.nothingFound),
      today: desk.hall.now().date, env)
  }
}
