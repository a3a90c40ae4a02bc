internal import WorkCalendar
internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth

/// Every department's queue by its lights, the most pressed first. It changes nothing (R35).
struct SupervisorScreen: Screen {
  enum Action { case open, figures, reload }
  enum Answer: Sendable {
    case loaded(Board)
    case marked(Int64)
    case failed(HallError)
    case unknown
  }

  /// One department's numbers.
  nonisolated struct Row: Sendable, Hashable {
    let department: Department
    let counts: QueueCounts
  }

  nonisolated struct Board: Sendable {
    /// The store's changes before it was read.
    let mark: Int64
    let today: CivilDate
    let rows: [Row]
    /// Of this month up to today.
    let month: FigureTally

    /// - Throws: as `counts`.
    static func load(at desk: Desk) throws(HallError) -> Board {
      let mark = try desk.changeMark()
      let counts = try desk.hall.counts(by: desk.session)
      let known = Dictionary(uniqueKeysWithValues: counts.map { ($0.department, $0) })
      let rows = desk.hall.edition.departments.map { department in
        Row(
          department: department,
          counts: known[department.code] ?? QueueCounts(department: department.code))
      }
      return Board(
        mark: mark, today: desk.hall.now().date, rows: rows.mostPressedFirst,
        month: try desk.hall.figuresOfMonth(by: desk.session))
    }
  }

  let desk: Desk
  private var mark: Int64?
  private var day: CivilDate?
  private var month: FigureTally?
  private var list = ListTable<Row, String>(id: \.department.code)

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(SupervisorPhrase.title) }
  func help(_ env: Env) -> String { env.text(SupervisorPhrase.help) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(
        .enter, label: env.text(SupervisorPhrase.open), action: .open,
        unavailable: list.current == nil ? env.text(SupervisorPhrase.reading) : nil),
      .shown(.up, .down, label: env.text(SupervisorPhrase.choose)),
      Binding(
        .character("r"), label: env.text(FiguresScreenPhrase.boardKey), action: .figures,
        help: env.text(FiguresScreenPhrase.boardKeyHelp)),
      Binding(.f5, label: env.text(SupervisorPhrase.reload), action: .reload),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .resumed, .action(.reload): return [load()]
    case .action(.open):
      return list.current.map {
        [.push(QueueScreen(desk: desk, department: $0.department.code))]
      } ?? []
    case .action(.figures): return [.push(FiguresScreen(desk: desk))]
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .answer(.loaded(let board)):
      (mark, day, month) = (board.mark, board.today, board.month)
      list.rows = board.rows
      return []
    case .answer(.marked(let fresh)): return fresh == mark ? [] : [load()]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .tick: return day == desk.hall.now().date ? [look()] : [load()]
    case .answer(.unknown), .paste, .scan, .terminating: return []
    }
  }

  private func load() -> Command<Answer> {
    let desk = desk
    return .ask(
      tag: "board", { () throws(HallError) in try Board.load(at: desk) }, then: { .loaded($0) },
      orElse: { .failed($0) })
  }

  private func look() -> Command<Answer> {
    let desk = desk
    return .ask(
      tag: "mark", { () throws(HallError) in try desk.changeMark() }, then: { .marked($0) },
      orElse: { _ in .unknown })
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let row = totals(env).draw(&canvas, row: 0, column: 1, columns: canvas.columns - 2) + 1
    list.draw(
      &canvas, in: Rect(row: row, rows: canvas.rows - row - 3, columns: canvas.columns),
      columns(env), env, empty: env.text(SupervisorPhrase.reading))
    let foot = canvas.rows - 3
    canvas.horizontal(row: foot, style: .dim)
    if let current = list.current {
      canvas.put(current.department.name, row: foot + 1, column: 1, style: .bold)
    }
    if let month { FigureFoot(tally: month).draw(&canvas, row: foot + 2, env) }
  }

  private func totals(_ env: Env) -> Pieces {
    let sum = { (field: (QueueCounts) -> Int) in
      list.rows.reduce(0) { $0 + field($1.counts) }
    }
    var pieces = Pieces()
    pieces.add(env.text(SupervisorPhrase.totalRunning, String(sum(\.running))), .bold)
    for (light, count) in [
      (Light.red, sum(\.red)), (.yellow, sum(\.yellow)), (.green, sum(\.green)),
      (.grey, sum(\.grey)),
    ] {
      pieces.add("\(light.letter(env.language)) \(count)", count > 0 ? light.style : .dim)
    }
    pieces.add(env.text(SupervisorPhrase.totalDue, String(sum(\.dueToday))))
    pieces.add(env.text(SupervisorPhrase.totalWaiting, String(sum(\.waiting))))
    return pieces
  }

  private func columns(_ env: Env) -> [Column<Row>] {
    let most = list.rows.map(\.counts.running).max() ?? 0
    let names = list.rows.map(\.department.short.columns).max() ?? 0
    let bar = max(8, env.size.columns - names - 54)
    return [
      .fixed(env.text(SupervisorPhrase.department), max(names, 6)) { $0.department.short },
      number(.running, env) { $0.running },
      number(.red, env, style: .red) { $0.red },
      number(.yellow, env, style: .yellow) { $0.yellow },
      number(.green, env, style: .green) { $0.green },
      number(.grey, env) { $0.grey },
      number(.waiting, env) { $0.waiting },
      number(.dueToday, env) { $0.dueToday },
      .fixed("", bar) { $0.counts.bar(of: most, columns: bar) },
    ]
  }

  private func number(
    _ phrase: SupervisorPhrase, _ env: Env, style: Style = .plain,
    _ count: @escaping (QueueCounts) -> Int
  ) -> Column<Row> {
    .fixed(
      env.text(phrase), 5, align: .right, style: { count($0.counts) > 0 ? style : .dim },
      text: { count($0.counts) == 0 ? "·" : String(count($0.counts)) })
  }
}

extension [SupervisorScreen.Row] {
  /// By red, yellow and all that runs; of equals as in the catalogue.
  nonisolated fileprivate var mostPressedFirst: Self {
    enumerated().sorted { left, right in
      let (a, b) = (left.element.counts, right.element.counts)
      return (b.red, b.yellow, b.running, b.waiting, left.offset)
        < (a.red, a.yellow, a.running, a.waiting, right.offset)
    }.map(\.element)
  }
}

extension QueueCounts {
  /// A bar of all that runs, its parts told apart without colour: red full, yellow dark, green light.
  nonisolated fileprivate func bar(of most: Int, columns: Int) -> String {
    let length = Bars.share(running, of: most, columns: columns).count { $0 == "█" }
    guard running > 0 else { return "" }
    let late = red == 0 ? 0 : max(1, red * length / running)
    let warned = yellow == 0 ? 0 : max(1, yellow * length / running)
    let rest = max(0, length - late - warned)
    return String(repeating: "█", count: min(late, length))
      + String(repeating: "▓", count: min(warned, max(0, length - late)))
      + String(repeating: "░", count: rest)
  }
}
