internal import Hall
internal import Phrases
internal import Storage
internal import Terminal

/// By which notice of holidays each year is counted, for the administrator and a supervisor (R22). It
/// only shows: a notice is loaded from the command line, where its file is.
struct CalendarScreen: Screen {
  enum Action { case reload }
  enum Answer: Sendable {
    case loaded(CalendarOverview)
    case failed(HallError)
  }

  let desk: Desk
  private var overview: CalendarOverview?
  private var list = ListTable<CalendarYear, Int>(id: \.year)

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(HolidayPhrase.title) }
  func help(_ env: Env) -> String { env.text(HolidayPhrase.help) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      .shown(.up, .down, label: env.text(HolidayPhrase.choose)),
      Binding(.f5, label: env.text(HolidayPhrase.reload), action: .reload),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .resumed, .action(.reload): return [load()]
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .answer(.loaded(let found)):
      overview = found
      list.rows = found.years
      return []
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  private func load() -> Command<Answer> {
    let (hall, session) = (desk.hall, desk.session)
    return .ask(
      tag: "calendar",
      { () throws(HallError) in try hall.calendarOverview(by: session) },
      then: { .loaded($0) }, orElse: { .failed($0) })
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let columns: [Column<CalendarYear>] = [
      .fixed(env.text(HolidayPhrase.year), 5, style: \.style) { String($0.year) },
      .fixed(env.text(HolidayPhrase.standing), 11, style: \.style) { $0.standing(env.language) },
      .fixed(env.text(HolidayPhrase.workingDays), 6, style: \.style) { String($0.workingDays) },
      .share(env.text(HolidayPhrase.basis), 1, style: \.style) { $0.basis(env.language) },
    ]
    list.draw(
      &canvas, in: Rect(row: 1, rows: canvas.rows - 6, columns: canvas.columns), columns, env,
      empty: "")
    drawFoot(&canvas, row: canvas.rows - 4, env)
  }

  private func drawFoot(_ canvas: inout Canvas, row: Int, _ env: Env) {
    canvas.horizontal(row: row, style: .dim)
    let width = canvas.columns - 2
    if let kept = list.current?.kept(by: desk.hall, env.language) {
      canvas.put(kept, row: row + 1, column: 1, width: width)
    }
    guard let overview else { return }
    let style: Style = overview.provisionalCases == 0 ? .plain : .yellow
    canvas.put(
      overview.provisional(env.language), row: row + 2, column: 1, style: style, width: width)
    if desk.session.member.role.may(.manageCalendar) {
      canvas.put(env.text(HolidayPhrase.howTo), row: row + 3, column: 1, width: width)
    }
  }
}

extension CalendarYear {
  fileprivate var style: Style { isProvisional ? .yellow : .plain }
}
