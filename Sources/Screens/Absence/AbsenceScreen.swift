internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// Who is away and who stands in: an officer enters their own, the administrator anybody's.
struct AbsenceScreen: Screen {
  enum Action { case add, back, reload }
  enum Answer: Sendable {
    case loaded([AbsenceEntry], [String: String])
    case ended(AbsenceEntry)
    case failed(HallError)
  }

  let desk: Desk
  private var names: [String: String] = [:]
  private var list = ListTable<AbsenceEntry, String>(id: \.staff)

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(AbsencePhrase.title) }
  func help(_ env: Env) -> String { env.text(AbsencePhrase.help) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      .shown(.up, .down, label: env.text(AbsencePhrase.choose)),
      Binding(
        .character("a"), label: env.text(AbsencePhrase.enter), action: .add,
        help: env.text(AbsencePhrase.enterHelp)),
      Binding(
        .character("x"), label: env.text(AbsencePhrase.end), action: .back,
        unavailable: notTheirs(env),
        help: env.text(AbsencePhrase.endHelp)),
      Binding(.f5, label: env.text(QueuePhrase.reload), action: .reload),
    ]
  }

  private func notTheirs(_ env: Env) -> String? {
    guard let current = list.current else { return env.text(AbsencePhrase.none) }
    let member = desk.session.member
    return member.role.may(.manageStaff) || current.staff == member.number
      ? nil : env.text(AbsencePhrase.notYours)
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .action(.reload): return [load()]
    case .resumed(let result):
      let said = (result as? ActResult).map { [Command<Answer>.say($0.text)] } ?? []
      return [load()] + said
    case .action(.add): return [.push(AbsenceFormScreen(desk: desk))]
    case .action(.back): return end()
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .answer(.loaded(let entries, let found)):
      names = found
      list.rows = entries
      return []
    case .answer(.ended(let entry)):
      let text = env.text(
        AbsencePhrase.ended, name(entry.staff), name(entry.standIn))
      return [load(), .say(text)]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  private func load() -> Command<Answer> {
    let desk = desk
    return .ask(
      tag: "absences",
      { () throws(HallError) in
        let entries = try desk.hall.absences(by: desk.session)
        return (entries, desk.names(of: Set(entries.flatMap { [$0.staff, $0.standIn, $0.actor] })))
      }, then: { .loaded($0.0, $0.1) }, orElse: { .failed($0) })
  }

  private func end() -> [Command<Answer>] {
    guard let staff = list.current?.staff else { return [] }
    let (hall, session) = (desk.hall, desk.session)
    return [
      .perform(
        { () throws(HallError) in try hall.back(staff, by: session) }, then: { .ended($0) },
        orElse: { .failed($0) })
    ]
  }

  private func name(_ number: String) -> String { names[number] ?? number }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let columns: [Column<AbsenceEntry>] = [
      .fixed(env.text(AbsencePhrase.first), 10) { $0.from.iso },
      .fixed(env.text(AbsencePhrase.last), 10) { $0.to.iso },
      .share(env.text(AbsencePhrase.who), 1) { "\($0.staff) \(name($0.staff))" },
      .share(env.text(AbsencePhrase.standIn), 1) { "\($0.standIn) \(name($0.standIn))" },
      .share(env.text(AbsencePhrase.enteredBy), 1) { "\(name($0.actor)) \($0.at.date.iso)" },
    ]
    list.draw(
      &canvas, in: Rect(row: 1, rows: canvas.rows - 1, columns: canvas.columns), columns, env,
      empty: env.text(AbsencePhrase.none))
  }
}
