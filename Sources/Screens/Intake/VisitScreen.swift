internal import CaseEngine
internal import Hall
internal import Paper
internal import Phrases
internal import Terminal

/// All the cases of one visit, and their slips.
struct VisitScreen: Screen {
  enum Action { case open, printAll, home }
  enum Answer: Sendable {
    case found([CaseFile])
    case reprint
    case pressed([PaperPress.Outcome])
    case failed(HallError)
  }

  let desk: Desk
  /// The visit's last request.
  private let last: IntakeDraft
  private var table = ListTable<CaseFile, String>(id: \.number)

  init(desk: Desk, last: IntakeDraft) {
    self.desk = desk
    self.last = last
  }

  func title(_ env: Env) -> String {
    env.text(CartPhrase.title, String((last.before?.count ?? 0) + 1))
  }
  func help(_ env: Env) -> String { env.text(CartPhrase.help) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      .shown(.up, .down, label: env.text(HomePhrase.choose)),
      Binding(.enter, label: env.text(CartPhrase.openCase), action: .open),
      Binding(
        .f10, .character("p"), label: env.text(CartPhrase.printAll), action: .printAll,
        unavailable: slips.isEmpty ? env.text(CartPhrase.nothingToPrint) : nil,
        help: env.text(CartPhrase.printAllHelp)),
      Binding(.f2, label: env.text(CartPhrase.home), action: .home),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .resumed: return [read()]
    case .action(.open):
      return table.current.map { [.push(CaseScreen(desk: desk, number: $0.number))] } ?? []
    case .action(.home): return [.home]
    case .action(.printAll): return printAll(env)
    case .key(let key): return table.handle(key) ? [] : [.refuse("")]
    case .answer(let answer): return take(answer, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .found(let files):
      table.rows = files
      return []
    case .reprint: return [press(slips, env)]
    case .pressed(let outcomes):
      return [read()] + outcomes.reduce(into: []) { $0 = say($1, $0, env) }
    case .failed(let error): return [.refuse(error.sentence(env.language))]
    }
  }

  // MARK: Slips

  private var slips: [CaseFile] { table.rows.filter { $0.accepted != nil } }

  private func printAll(_ env: Env) -> [Command<Answer>] {
    let fresh = slips.filter { $0.slipPrints == 0 }
    guard fresh.isEmpty else { return [press(fresh, env)] }
    return [
      .ask(
        .confirm(
          env.text(CartPhrase.reprintQuestion, String(slips.count)),
          yes: env.text(CartPhrase.reprintAll), then: .reprint))
    ]
  }

  private func press(_ files: [CaseFile], _ env: Env) -> Command<Answer> {
    let (desk, language) = (desk, env.language)
    return .wait {
      .pressed(
        files.map {
          PaperPress.printAsUsual(
            .paper(.slip, of: $0), id: RandomIdentifier.make(), at: desk, language)
        })
    }
  }

  /// One sentence for all that came out; the first that did not is told instead.
  private func say(
    _ outcome: PaperPress.Outcome, _ said: [Command<Answer>], _ env: Env
  ) -> [Command<Answer>] {
    if case .refuse = said.first { return said }
    switch outcome {
    case .notPrinted(let failure): return [.refuse(failure.sentence(env.language))]
    case .waits(let sentence): return [.refuse(sentence)]
    case .failed(let error): return [.refuse(error.sentence(env.language))]
    case .printed(_, let name, let isFile):
      let place = isFile ? desk.paperFolder : name
      return [.say(env.text(CartPhrase.printed, String(slips.count), place))]
    }
  }

  private func read() -> Command<Answer> {
    let (hall, session, last) = (desk.hall, desk.session, last)
    return .ask(
      tag: "visit", { () throws(HallError) in try hall.cases(ofVisit: last, by: session) },
      then: { .found($0) }, orElse: { .failed($0) })
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let columns: [Column<CaseFile>] = [
      .fixed(env.text(CartPhrase.number), 24) { $0.number },
      .share(env.text(CartPhrase.matter), 5) { $0.matterName },
      .fixed(env.text(CartPhrase.state), 12) { $0.state.name(env.language) },
      .fixed(env.text(CartPhrase.prints), 6) { $0.accepted == nil ? "—" : String($0.slipPrints) },
    ]
    table.draw(
      &canvas, in: Rect(row: 1, rows: canvas.rows - 1, columns: canvas.columns), columns, env)
  }
}
