internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// The hall's figures of a period, each with its fraction, its bar and what it was a year before; or
/// those of one place, window or matter. It changes nothing (R35).
struct FiguresScreen: Screen {
  enum Action { case open, period, print, reload }
  enum Answer: Sendable {
    case loaded(FiguresReport)
    case period(FigurePeriod?)
    case failed(HallError)
  }

  let desk: Desk
  private var query: FigureQuery
  private var report: FiguresReport?
  private var list = ListTable<FigureLine, String>(id: \.id)

  /// This month.
  init(desk: Desk) {
    let (from, to) = FigurePeriod.month.days(until: desk.hall.now().date)
    self.init(desk: desk, query: FigureQuery(from: from, to: to))
  }

  init(desk: Desk, query: FigureQuery) {
    self.desk = desk
    self.query = query
  }

  func title(_ env: Env) -> String { env.text(FiguresScreenPhrase.title) }
  func help(_ env: Env) -> String { env.text(FiguresScreenPhrase.help) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    let reading = report == nil ? env.text(SupervisorPhrase.reading) : nil
    return [
      Binding(
        .enter, label: env.text(FiguresScreenPhrase.open), action: .open, unavailable: reading,
        help: env.text(FiguresScreenPhrase.openHelp)),
      .shown(.up, .down, label: env.text(SupervisorPhrase.choose)),
      Binding(
        .character("t"), label: env.text(FiguresScreenPhrase.period), action: .period,
        help: env.text(FiguresScreenPhrase.periodHelp)),
      Binding(
        .character("p"), label: env.text(FiguresScreenPhrase.print), action: .print,
        unavailable: reading, help: env.text(FiguresScreenPhrase.printHelp)),
      Binding(.f5, label: env.text(SupervisorPhrase.reload), action: .reload),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .action(.reload): return [load()]
    case .resumed(let result):
      guard let days = result as? ChosenDays else { return [load()] }
      return turn(to: (days.from, days.to))
    case .action(.open): return open()
    case .action(.period): return [.ask(periodDialog(env))]
    case .action(.print):
      return [
        .push(PaperScreen(desk: desk, .figures(query, desk.session), occasion: .look))
      ]
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .answer(.loaded(let found)):
      report = found
      list.rows = found.lines(env.language)
      return []
    case .answer(.period(let period?)):
      return turn(to: period.days(until: desk.hall.now().date))
    case .answer(.period(nil)):
      return [.push(FigureDaysScreen(ChosenDays(from: query.from, to: query.to)))]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  private func load() -> Command<Answer> {
    let (desk, query) = (desk, query)
    return .ask(
      tag: "figures",
      { () throws(HallError) in try desk.hall.figures(query, by: desk.session) },
      then: { .loaded($0) }, orElse: { .failed($0) })
  }

  private mutating func turn(to days: (from: CivilDate, to: CivilDate)) -> [Command<Answer>] {
    query = FigureQuery(
      from: days.from, to: days.to, place: query.place, window: query.window,
      matter: query.matter)
    return [load()]
  }

  private func open() -> [Command<Answer>] {
    guard let line = list.current else { return [] }
    return [.push(FigureGroupsScreen(desk: desk, query: query, indicator: line.now.indicator))]
  }

  private func periodDialog(_ env: Env) -> Dialog<Answer> {
    let fixed = FigurePeriod.allCases.map {
      ChoiceList.Option(env.text($0.phrase), Answer.period($0))
    }
    let own = ChoiceList.Option(env.text(FiguresScreenPhrase.ownDays), Answer.period(nil))
    return .choose(env.text(FiguresScreenPhrase.period), from: ChoiceList(fixed + [own]))
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let top = FigureHead(query: query, report: report).draw(&canvas, env)
    let foot = canvas.rows - 3
    list.draw(
      &canvas, in: Rect(row: top, rows: foot - top, columns: canvas.columns),
      FigureLine.columns(
        list.rows, head: env.text(FiguresScreenPhrase.figure), room: canvas.columns - 2,
        env), env, empty: env.text(SupervisorPhrase.reading))
    canvas.horizontal(row: foot, style: .dim)
    guard let current = list.current else { return }
    let indicator = current.now.indicator
    indicator.drawDefinition(&canvas, row: foot + 1, env)
    guard indicator == .atOnce, let report else { return }
    canvas.put(report.items.sentence(env.language), row: foot + 2, column: 1)
  }
}

/// What stands above a list of figures: of which days, and of what; in one line where it fits.
struct FigureHead {
  let query: FigureQuery
  /// nil while it is read.
  let report: FiguresReport?

  /// - Returns: the row behind it.
  func draw(_ canvas: inout Canvas, _ env: Env) -> Int {
    let days = "\(query.from.iso) – \(query.to.iso)"
    let against = env.text(
      FiguresScreenPhrase.against, FiguresReport.yearBefore(query.from).iso,
      FiguresReport.yearBefore(query.to).iso)
    let scope = scope(env)
    let room = canvas.columns - 2
    var first = Pieces()
    first.add(days, .bold)
    first.add(against, .dim)
    let isOneLine = [days, against, scope].reduce(2 * first.gap) { $0 + $1.columns } <= room
    if isOneLine { first.add(scope) }
    first.draw(&canvas, row: 0, column: 1, columns: room)
    if isOneLine { return 1 }
    canvas.put(scope, row: 1, column: 1, width: room)
    return 2
  }

  private func scope(_ env: Env) -> String {
    guard let report else { return "" }
    let names =
      report.scope.isEmpty ? env.text(FiguresPhrase.whole) : report.scope.joined(separator: "  ")
    let count = FigureValue(.received, of: report.whole.now).text(env.language)
    return env.text(FiguresScreenPhrase.scope, names, count)
  }
}

extension Indicator {
  /// In the two rows at the foot.
  func drawDefinition(_ canvas: inout Canvas, row: Int, _ env: Env) {
    let lines = definition(env.language).wrapped(to: canvas.columns - 2).prefix(2)
    for (offset, line) in lines.enumerated() { canvas.put(line, row: row + offset, column: 1) }
  }
}

extension FiguresReport {
  nonisolated fileprivate func lines(_ language: Language) -> [FigureLine] {
    Indicator.allCases.map { indicator in
      FigureLine(
        id: indicator.rawValue, name: indicator.name(language),
        now: FigureValue(indicator, of: whole.now), then: FigureValue(indicator, of: whole.before),
        target: targets[indicator])
    }
  }
}

extension FigurePeriod {
  fileprivate var phrase: FiguresScreenPhrase {
    switch self {
    case .today: .today
    case .week: .week
    case .month: .month
    case .year: .year
    }
  }
}
