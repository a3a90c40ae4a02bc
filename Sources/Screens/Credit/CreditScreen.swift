internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// The list of the seriously dishonest: the administrator enters and repairs, a supervisor looks.
/// Nothing is ever deleted; who was repaired stays in the list with the document (R33).
struct CreditScreen: Screen {
  enum Action { case add, repair, reload }
  enum Answer: Sendable {
    case loaded([CreditRow])
    case failed(HallError)
  }

  let desk: Desk
  private var list = ListTable<CreditRow, Key>(id: Key.init)

  /// A party may have been listed more than once, but not twice at the same moment.
  struct Key: Hashable {
    let party: String
    let at: Moment

    nonisolated init(_ row: CreditRow) {
      party = row.party
      at = row.at
    }
  }

  /// What one screen shows of the list, the latest first; the rest is for the command line.
  private nonisolated static let most = 1000

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(CreditPhrase.title) }
  func help(_ env: Env) -> String { env.text(CreditPhrase.help) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    let mayNot = desk.session.member.role.may(.manageCredit) ? nil : env.text(CreditPhrase.onlyLook)
    let notListed = list.current?.repair == nil && list.current != nil
    return [
      .shown(.up, .down, label: env.text(CreditPhrase.choose)),
      Binding(
        .character("a"), label: env.text(CreditPhrase.add), action: .add, unavailable: mayNot,
        help: env.text(CreditPhrase.addHelp)),
      Binding(
        .character("x"), label: env.text(CreditPhrase.repair), action: .repair,
        unavailable: mayNot ?? (notListed ? nil : env.text(CreditPhrase.nobodyToRepair)),
        help: env.text(CreditPhrase.repairHelp)),
      Binding(.f5, label: env.text(CreditPhrase.reload), action: .reload),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .action(.reload): return [load()]
    case .resumed(let result):
      let said = (result as? ActResult).map { [Command<Answer>.say($0.text)] } ?? []
      return [load()] + said
    case .action(.add): return [.push(CreditFormScreen(desk: desk, repairing: nil))]
    case .action(.repair):
      return list.current.map { [.push(CreditFormScreen(desk: desk, repairing: $0))] } ?? []
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .answer(.loaded(let rows)):
      list.rows = rows
      return []
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  private func load() -> Command<Answer> {
    let (hall, session) = (desk.hall, desk.session)
    return .ask(
      tag: "credit",
      { () throws(HallError) in try hall.creditList(limit: Self.most, by: session) },
      then: { .loaded($0) }, orElse: { .failed($0) })
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let columns: [Column<CreditRow>] = [
      .fixed(env.text(CreditPhrase.number), 18, style: \.style) { Masking.identity($0.party) },
      .share(env.text(CreditPhrase.name), 3, style: \.style) { $0.name },
      .fixed(env.text(CreditPhrase.since), 10, style: \.style) { $0.since.iso },
      .share(env.text(CreditPhrase.reason), 3, style: \.style) { $0.reason },
      .fixed(env.text(CreditPhrase.standing), 8, style: \.style) {
        env.text($0.repair == nil ? CreditPhrase.stillListed : .isRepaired)
      },
    ]
    list.draw(
      &canvas, in: Rect(row: 1, rows: canvas.rows - 5, columns: canvas.columns), columns, env,
      empty: env.text(CreditPhrase.nobody))
    drawFoot(&canvas, row: canvas.rows - 3, env)
  }

  private func drawFoot(_ canvas: inout Canvas, row: Int, _ env: Env) {
    canvas.horizontal(row: row, style: .dim)
    guard let current = list.current else { return }
    canvas.put(
      env.text(
        CreditPhrase.entered, current.basis, current.at.date.iso,
        desk.hall.staffName(current.actor)), row: row + 1, column: 1, width: canvas.columns - 2)
    guard current.repair != nil else { return }
    canvas.put(
      current.standing(env.language), row: row + 2, column: 1, style: .green,
      width: canvas.columns - 2)
  }
}

extension CreditRow {
  fileprivate var style: Style { repair == nil ? .plain : .dim }
}
