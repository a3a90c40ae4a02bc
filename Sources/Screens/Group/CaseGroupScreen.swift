internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// Cases that are looked at together: those a department leads, those of one project, those a steward
/// carries; below the list how each department stands with the selected one.
struct CaseGroupScreen: Screen {
  enum Group: Hashable, Sendable {
    /// The department of this code leads them.
    case led(String)
    case project(String)
    /// By the key of who carries them, with the name.
    case steward(String, name: String)
  }
  enum Action { case open, reload }
  enum Answer: Sendable {
    case loaded([CaseOverview])
    case failed(HallError)
  }

  /// Most cases that are listed.
  private nonisolated static let most = 100

  let desk: Desk
  let group: Group
  private var list = ListTable<CaseOverview, String>(id: \.number)

  init(desk: Desk, group: Group) {
    self.desk = desk
    self.group = group
  }

  func title(_ env: Env) -> String {
    switch group {
    case .led(let department):
      env.text(
        GroupPhrase.ledTitle, desk.hall.edition.department(department)?.short ?? department)
    case .project(let code): env.text(GroupPhrase.projectTitle, code)
    case .steward(_, let name): env.text(GroupPhrase.stewardTitle, name)
    }
  }

  func help(_ env: Env) -> String { env.text(GroupPhrase.help) }
  func takesScan(_ text: String) -> Bool { false }

  func hint(_ env: Env) -> String {
    list.rows.count < Self.most ? "" : env.text(FindPhrase.tooMany)
  }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      .shown(.up, .down, label: env.text(FindPhrase.choose)),
      Binding(
        .enter, label: env.text(GroupPhrase.open), action: .open,
        unavailable: list.current == nil ? env.text(FindPhrase.nothingSelected) : nil),
      Binding(.f5, label: env.text(CaseScreenPhrase.reload), action: .reload),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .resumed, .action(.reload): return [load()]
    case .action(.open):
      return list.current.map { [.push(CaseScreen(desk: desk, number: $0.number))] } ?? []
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .answer(.loaded(let cases)):
      list.rows = cases
      return []
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  private func load() -> Command<Answer> {
    let (hall, session, group) = (desk.hall, desk.session, group)
    return .ask(
      tag: "group", keysWait: true,
      { () throws(HallError) in
        switch group {
        case .led(let department):
          try hall.cases(ledBy: department, limit: Self.most, by: session)
        case .project(let code):
          try hall.cases(ofProject: code, limit: Self.most, by: session)
        case .steward(let who, _):
          try hall.cases(carriedBy: who, limit: Self.most, by: session)
        }
      }, then: { .loaded($0) }, orElse: { .failed($0) })
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    list.draw(
      &canvas, in: Rect(row: 0, rows: canvas.rows - 4, columns: canvas.columns), columns(env), env,
      empty: env.text(GroupPhrase.none))
    drawFoot(&canvas, row: canvas.rows - 4, env)
  }

  private func columns(_ env: Env) -> [Column<CaseOverview>] {
    let states = CaseFile.State.allCases.map { $0.name(env.language).columns }.max() ?? 0
    let risk = env.text(GroupPhrase.atRisk)
    return [
      .fixed(env.text(QueuePhrase.light), 2) { $0.light.letter(env.language) },
      .fixed(env.text(FindPhrase.number), 22) { $0.number },
      .share(env.text(FindPhrase.matter)) { $0.matterName },
      .share(env.text(FindPhrase.applicant)) { $0.applicantName },
      .fixed(env.text(FindPhrase.state), states) { $0.state.name(env.language) },
      .fixed(env.text(FindPhrase.due), 5, align: .right) { $0.due?.monthDay ?? "—" },
      .fixed("", risk.columns) { $0.isAtRisk ? risk : "" },
    ]
  }

  /// The selected case: who leads, who carries it, and how each department stands.
  private func drawFoot(_ canvas: inout Canvas, row: Int, _ env: Env) {
    canvas.horizontal(row: row, style: .dim)
    guard let current = list.current else { return }
    let width = canvas.columns - 2
    let people = [
      current.leadShort.isEmpty ? nil : env.text(GroupPhrase.ledBy, current.leadShort),
      current.projectCode.map { "\(env.text(ProjectPhrase.codeLabel)) \($0)" },
      current.steward.map { env.text(StewardPhrase.steward, $0.shown(env.language)) },
      current.applicantName,
    ].compactMap(\.self).joined(separator: "  ")
    canvas.put(people, row: row + 1, column: 1, style: .bold, width: width)
    var pieces = Pieces()
    for part in current.parts {
      let isLate = part.light == .red
      let late = isLate ? env.text(GroupPhrase.isLate) : ""
      pieces.add(
        "\(part.short) \(part.tasks - part.open)/\(part.tasks)\(late)",
        isLate ? .red : part.open == 0 ? .dim : .plain)
    }
    pieces.draw(&canvas, row: row + 2, column: 1, columns: width)
  }
}
