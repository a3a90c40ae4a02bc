internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth

/// Everybody who may sign in; who they are and where they sit. Only to be looked at.
struct StaffScreen: Screen {
  enum Action { case reload }
  enum Answer: Sendable {
    case loaded([StaffMember])
    case failed(HallError)
  }

  let desk: Desk
  private var staff: [StaffMember] = []
  private var field = TextField(limit: 20)
  private var list = ListTable<StaffMember, String>(id: \.number)

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(SupervisorPhrase.staffTitle) }
  func help(_ env: Env) -> String { env.text(SupervisorPhrase.staffHelp) }
  func fieldHelp(_ env: Env) -> String { env.text(SupervisorPhrase.filterHelp) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      .shown(.up, .down, label: env.text(SupervisorPhrase.choose)),
      .shown(.pageUp, .pageDown, label: env.text(SupervisorPhrase.page)),
      .shown(.control("u"), label: env.text(SupervisorPhrase.clear)),
      Binding(.f5, label: env.text(SupervisorPhrase.reload), action: .reload),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .resumed, .action(.reload): return [load()]
    case .key(let key): return press(key, env)
    case .paste(let text):
      field.insert(text)
      filter(env)
      return []
    case .answer(.loaded(let everybody)):
      staff = everybody
      filter(env)
      return []
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .scan, .tick, .terminating: return []
    }
  }

  private func load() -> Command<Answer> {
    let (hall, session) = (desk.hall, desk.session)
    return .ask(
      tag: "staff", { () throws(HallError) in try hall.staff(by: session) },
      then: { .loaded($0) }, orElse: { .failed($0) })
  }

  private mutating func press(_ key: Key, _ env: Env) -> [Command<Answer>] {
    switch key {
    case .up, .down, .pageUp, .pageDown: return list.handle(key) ? [] : [.refuse("")]
    default:
      guard field.handle(key) else { return [.refuse("")] }
      filter(env)
      return []
    }
  }

  /// By anything that is shown of them.
  private mutating func filter(_ env: Env) {
    let words = field.text.split(separator: " ").map { $0.lowercased() }
    list.rows = staff.filter { member in
      let shown = [
        member.number, member.name, member.role.title(env), department(member),
        member.windows.joined(separator: " "),
      ].joined(separator: " ").lowercased()
      return words.allSatisfy { shown.contains($0) }
    }
  }

  private func department(_ member: StaffMember) -> String {
    member.department.map { desk.hall.edition.department($0)?.short ?? $0 } ?? ""
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let start =
      canvas.put(
        env.text(SupervisorPhrase.filter), row: 0, column: 1, style: Style(.accent, .bold)) + 1
    field.draw(&canvas, row: 0, column: start, width: 24, focused: true)
    canvas.put(
      env.text(SupervisorPhrase.people, String(list.rows.count), String(staff.count)), row: 0,
      column: start + 27, style: .dim)
    list.draw(
      &canvas, in: Rect(row: 2, rows: canvas.rows - 2, columns: canvas.columns), columns(env), env,
      empty: env.text(SupervisorPhrase.nobody))
  }

  private func columns(_ env: Env) -> [Column<StaffMember>] {
    let roles = Role.allCases.map { $0.title(env).columns }.max() ?? 0
    let offices = list.rows.map { department($0).columns }.max() ?? 0
    let windows = list.rows.map { $0.windows.joined(separator: " ").columns }.max() ?? 0
    return [
      .fixed(env.text(SupervisorPhrase.number), 6) { $0.number },
      .share(env.text(SupervisorPhrase.name), 2) { $0.name },
      .fixed(env.text(SupervisorPhrase.role), max(6, roles)) { $0.role.title(env) },
      .fixed(env.text(SupervisorPhrase.department), max(6, offices)) { department($0) },
      .fixed(env.text(SupervisorPhrase.windows), max(7, min(24, windows))) {
        $0.windows.isEmpty ? "—" : $0.windows.joined(separator: " ")
      },
      .share(env.text(SupervisorPhrase.place), 3) {
        desk.hall.edition.place($0.place)?.name ?? $0.place
      },
      .fixed(env.text(SupervisorPhrase.pin), 8) {
        $0.mustChangePIN ? env.text(SupervisorPhrase.oneTimePIN) : ""
      },
    ]
  }
}

extension Role {
  /// As a word in a list; `name` is for sentences.
  fileprivate func title(_ env: Env) -> String {
    switch self {
    case .clerk: env.text(StaffPhrase.clerk)
    case .handout: env.text(StaffPhrase.handOutClerk)
    case .officer: env.text(SupervisorPhrase.officer)
    case .supervisor: env.text(StaffPhrase.supervisor)
    case .administrator: env.text(StaffPhrase.administrator)
    }
  }
}
