internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// One figure of each place, window, matter or department: those with the most cases first. Enter shows
/// all figures of the one chosen.
struct FigureGroupsScreen: Screen {
  enum Action { case open, group, reload }
  enum Answer: Sendable {
    case loaded(FiguresReport)
    case group(FigureGrouping)
    case failed(HallError)
  }

  let desk: Desk
  let indicator: Indicator
  private var query: FigureQuery
  private var report: FiguresReport?
  private var list = ListTable<FigureLine, String>(id: \.id)

  init(desk: Desk, query: FigureQuery, indicator: Indicator) {
    self.desk = desk
    self.indicator = indicator
    self.query = query
    self.query.grouping = query.open.first
  }

  func title(_ env: Env) -> String { indicator.name(env.language) }
  func help(_ env: Env) -> String { env.text(FiguresScreenPhrase.groupsHelp) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(
        .enter, label: env.text(FiguresScreenPhrase.narrow), action: .open,
        unavailable: notNarrowed(env), help: env.text(FiguresScreenPhrase.narrowHelp)),
      .shown(.up, .down, label: env.text(SupervisorPhrase.choose)),
      Binding(
        .character("g"), label: env.text(FiguresScreenPhrase.grouping), action: .group,
        help: env.text(FiguresScreenPhrase.groupingHelp)),
      Binding(.f5, label: env.text(SupervisorPhrase.reload), action: .reload),
    ]
  }

  private func notNarrowed(_ env: Env) -> String? {
    if query.grouping == .department { return env.text(FiguresScreenPhrase.notByDepartment) }
    guard list.current == nil else { return nil }
    return env.text(report == nil ? SupervisorPhrase.reading : .nothingCounted)
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .resumed, .action(.reload): return [load()]
    case .action(.open): return open()
    case .action(.group): return [.ask(groupDialog(env))]
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .answer(.loaded(let found)):
      report = found
      list.rows = found.lines(of: indicator)
      return []
    case .answer(.group(let grouping)):
      query.grouping = grouping
      return [load()]
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

  private func open() -> [Command<Answer>] {
    guard let code = list.current?.id else { return [] }
    var narrowed = query
    narrowed.grouping = nil
    switch query.grouping {
    case .place: narrowed.place = code
    case .window: narrowed.window = code
    case .matter: narrowed.matter = code
    case .department, nil: return []
    }
    return [.push(FiguresScreen(desk: desk, query: narrowed))]
  }

  private func groupDialog(_ env: Env) -> Dialog<Answer> {
    let options = query.open.map {
      ChoiceList.Option($0.name(env.language), Answer.group($0))
    }
    return .choose(env.text(FiguresScreenPhrase.grouping), from: ChoiceList(options))
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let top = FigureHead(query: query, report: report).draw(&canvas, env)
    let foot = canvas.rows - 3
    let head = query.grouping?.name(env.language) ?? ""
    list.draw(
      &canvas, in: Rect(row: top, rows: foot - top, columns: canvas.columns),
      FigureLine.columns(
        list.rows, head: head, room: canvas.columns - 2, env), env,
      empty: env.text(report == nil ? SupervisorPhrase.reading : .nothingCounted))
    canvas.horizontal(row: foot, style: .dim)
    guard query.grouping == .department else {
      return indicator.drawDefinition(&canvas, row: foot + 1, env)
    }
    let note = env.text(FiguresPhrase.departmentNote).wrapped(to: canvas.columns - 2).prefix(2)
    for (offset, line) in note.enumerated() { canvas.put(line, row: foot + 1 + offset, column: 1) }
  }
}

extension FigureQuery {
  /// By what it can still be told apart.
  nonisolated fileprivate var open: [FigureGrouping] {
    FigureGrouping.allCases.filter { grouping in
      switch grouping {
      case .place: place == nil && window == nil
      case .window: window == nil
      case .matter: matter == nil
      case .department: true
      }
    }
  }
}

extension FiguresReport {
  /// Those that have something of it first, by how much.
  nonisolated fileprivate func lines(of indicator: Indicator) -> [FigureLine] {
    let lines = groups.map { group in
      FigureLine(
        id: group.code, name: group.name, now: FigureValue(indicator, of: group.now),
        then: FigureValue(indicator, of: group.before), target: targets[indicator])
    }
    return lines.sorted { left, right in
      let (a, b) = (left.now, right.now)
      return (b.denominator, b.numerator, left.id) < (a.denominator, a.numerator, right.id)
    }
  }
}
