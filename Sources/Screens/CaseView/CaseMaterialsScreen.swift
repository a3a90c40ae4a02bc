internal import Storage
internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// All materials of a case; those that came in after the intake are taken in here (R9, R12).
struct CaseMaterialsScreen: Screen {
  enum Action { case mark, markAll, bring }
  enum Answer: Sendable {
    case bring
    case done(CaseFile)
    case failed(HallError)
  }

  let desk: Desk
  private var file: CaseFile
  private var version: Int
  private var table: ListTable<CaseMaterial, String>
  /// Of the next taking in; a new one after each.
  private var commandID = RandomIdentifier.make()

  init(desk: Desk, sight: CaseSight) {
    self.desk = desk
    file = sight.file
    version = sight.version
    table = ListTable(sight.file.materials, id: \.code, allowsMarks: true)
    // Whoever comes here with papers in hand has what is still wanted.
    if let first = sight.file.materials.firstIndex(where: \.isOwing) { table.select(first) }
  }

  func title(_ env: Env) -> String { env.text(CaseScreenPhrase.materials) }
  func help(_ env: Env) -> String { env.text(CaseScreenPhrase.materialsScreenHelp) }
  func fieldHelp(_ env: Env) -> String { table.current?.hint ?? "" }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      .shown(.up, .down, label: env.text(CaseScreenPhrase.scroll)),
      Binding(
        .space, label: env.text(CaseScreenPhrase.mark), action: .mark, unavailable: notMarkable(env)
      ),
      Binding(
        .character("a"), label: env.text(CaseScreenPhrase.markAll), action: .markAll,
        unavailable: nothingOwing(env), help: env.text(CaseScreenPhrase.markAllHelp)),
      Binding(
        .f10, label: env.text(CaseScreenPhrase.bring), action: .bring,
        unavailable: notBringable(env), help: env.text(CaseScreenPhrase.bringHelp)),
    ]
  }

  private func forbidden(_ env: Env) -> String? {
    let role = desk.session.member.role
    return role.may(.takeIn) ? nil : HallError.forbidden(.takeIn, role).sentence(env.language)
  }

  private func notMarkable(_ env: Env) -> String? {
    if let why = forbidden(env) { return why }
    guard let material = table.current, !material.isWanted else { return nil }
    return env.text(CaseScreenPhrase.notWanted, material.standing(env))
  }

  private func nothingOwing(_ env: Env) -> String? {
    forbidden(env)
      ?? (table.rows.contains(where: \.isOwing)
        ? nil : env.text(CaseScreenPhrase.nothingMissing))
  }

  private func notBringable(_ env: Env) -> String? {
    forbidden(env) ?? (table.marks.isEmpty ? env.text(CaseScreenPhrase.markFirst) : nil)
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .action(.mark):
      table.handle(.space)
      return []
    case .action(.markAll):
      table.markAll(where: \.isOwing)
      return []
    case .action(.bring): return [.ask(question(env))]
    case .key(let key): return table.handle(key) ? [] : [.refuse("")]
    case .answer(.bring): return bring()
    case .answer(.done(let after)): return done(after, env)
    case .answer(.failed(let error)): return fail(error, env)
    case .appeared, .resumed, .paste, .scan, .tick, .terminating: return []
    }
  }

  private func question(_ env: Env) -> Dialog<Answer> {
    .confirm(
      env.text(CaseScreenPhrase.bringQuestion, String(table.marked.count), file.number),
      table.marked.prefix(10).map { "· \($0.name)" }, yes: env.text(CaseScreenPhrase.bring),
      then: .bring)
  }

  private func bring() -> [Command<Answer>] {
    let (hall, session, number, id) = (desk.hall, desk.session, file.number, commandID)
    let (codes, seen) = (table.marked.map(\.code), version)
    return [
      .perform(
        { () throws(HallError) in
          try hall.bring(codes, to: number, id: id, by: session, seen: seen)
        }, then: { .done($0) }, orElse: { .failed($0) })
    ]
  }

  private mutating func done(_ after: CaseFile, _ env: Env) -> [Command<Answer>] {
    let isNewlyAccepted = file.accepted == nil && after.accepted != nil
    let phrase = isNewlyAccepted ? CaseScreenPhrase.broughtAccepted : .brought
    return [.pop(ActResult(text: env.text(phrase, String(table.marked.count))))]
  }

  private mutating func fail(_ error: HallError, _ env: Env) -> [Command<Answer>] {
    guard case .changed(let fresh, let since) = error else {
      return Command.no(error, at: desk, env)
    }
    file = fresh
    version += since.count
    table.rows = fresh.materials
    return [.ask(.changed(desk.lines(since, of: fresh, env.language), env))]
  }

  // MARK: Drawing

  private static let footRows = 4

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let pieces = file.materials.map { $0.pieces(env).columns }.max() ?? 0
    let columns: [Column<CaseMaterial>] = [
      .fixed("", 1, style: \.style) { $0.sign },
      .share(env.text(MaterialPhrase.material), 3) { $0.name },
      .fixed(env.text(MaterialPhrase.uses), 9) {
        $0.uses.map(String.init).joined(separator: " ")
      },
      .fixed(env.text(MaterialPhrase.pieces), max(6, pieces)) { $0.pieces(env) },
      .share(env.text(MaterialPhrase.state), 2, style: \.style) { $0.standing(env) },
    ]
    table.draw(
      &canvas, in: Rect(rows: canvas.rows - Self.footRows, columns: canvas.columns), columns, env)
    drawFoot(&canvas, env)
  }

  private func drawFoot(_ canvas: inout Canvas, _ env: Env) {
    let row = canvas.rows - Self.footRows
    canvas.horizontal(row: row, style: .dim)
    guard let material = table.current else { return }
    let lines = [
      "\(material.name)  \(material.standing(env))",
      env.text(MaterialPhrase.basis, material.basis),
      material.hint.map { env.text(MaterialPhrase.hint, $0) } ?? "",
    ]
    for (offset, line) in lines.enumerated() {
      canvas.put(
        line, row: row + 1 + offset, column: 1, style: offset == 0 ? .bold : .plain,
        width: canvas.columns - 2)
    }
  }
}

extension CaseMaterial {
  /// The applicant was asked for it, or promised it.
  nonisolated fileprivate var isOwing: Bool {
    !isOptional && (state == .missing || state == .deferred)
  }

  /// Somebody still has to bring it.
  nonisolated fileprivate var isWanted: Bool {
    switch state {
    case .missing, .deferred, .later: true
    // What is being looked up may be brought all the same.
    case .shared: isChecked
    case .received, .reused: false
    }
  }
}
