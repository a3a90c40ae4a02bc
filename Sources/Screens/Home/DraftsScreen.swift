internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import WorkCalendar

/// A clerk's half-filled intakes: go on with one, or throw it away.
struct DraftsScreen: Screen {
  enum Action { case goOn, discard }
  enum Answer: Sendable {
    case found([HalfFilled])
    case discard(IntakeDraft)
    case discarded(name: String)
    case failed(HallError)
  }

  let desk: Desk
  private var table: ListTable<HalfFilled, String>

  /// - Parameter drafts: as they were found last; read again when it appears.
  init(desk: Desk, drafts: [HalfFilled]) {
    self.desk = desk
    table = ListTable(drafts, id: \.draft.id)
  }

  func title(_ env: Env) -> String { env.text(DraftPhrase.title) }
  func help(_ env: Env) -> String { env.text(DraftPhrase.help) }

  func hint(_ env: Env) -> String {
    table.rows.isEmpty ? "" : env.text(DraftPhrase.count, String(table.rows.count))
  }

  func bindings(_ env: Env) -> [Binding<Action>] {
    let nothing = table.current == nil ? env.text(DraftPhrase.none) : nil
    return [
      .shown(.up, .down, label: env.text(HomePhrase.choose)),
      Binding(
        .enter, label: env.text(DraftPhrase.goOn), action: .goOn, unavailable: nothing,
        help: env.text(DraftPhrase.goOnHelp)),
      Binding(
        .character("d"), .delete, label: env.text(DraftPhrase.discard), action: .discard,
        unavailable: nothing, dangerous: true, help: env.text(DraftPhrase.discardHelp)),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .resumed: return [read()]
    case .action(.goOn): return goOn(table.current)
    case .action(.discard): return askToDiscard(env)
    case .key(let key): return press(key)
    case .answer(let answer): return take(answer, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .found(let found):
      table.rows = found
      return []
    case .discard(let draft): return [discard(draft)]
    case .discarded(let name): return [read(), .say(env.text(DraftPhrase.discarded, name))]
    case .failed(let error): return [.refuse(error.sentence(env.language))]
    }
  }

  // MARK: Choosing

  /// A digit goes on with that one at once.
  private mutating func press(_ key: Key) -> [Command<Answer>] {
    if let digit = key.typed?.wholeNumberValue, table.rows.indices.contains(digit - 1) {
      table.select(digit - 1)
      return goOn(table.current)
    }
    return table.handle(key) ? [] : [.refuse("")]
  }

  private func goOn(_ chosen: HalfFilled?) -> [Command<Answer>] {
    chosen.map { [.push(IntakeScreen(desk: desk, draft: $0.draft))] } ?? []
  }

  private func read() -> Command<Answer> {
    let (hall, session) = (desk.hall, desk.session)
    return .ask(
      tag: "drafts", { () throws(HallError) in try hall.drafts(of: session) },
      then: { .found($0) }, orElse: { .failed($0) })
  }

  private func askToDiscard(_ env: Env) -> [Command<Answer>] {
    guard let chosen = table.current else { return [] }
    let line = "· \(matter(of: chosen, env))  \(chosen.applicant)  \(chosen.progress.text(env))"
    return [
      .ask(
        .confirm(
          env.text(DraftPhrase.discardQuestion), [line, env.text(DraftPhrase.noWayBack)],
          yes: env.text(DraftPhrase.discard), dangerous: true, then: .discard(chosen.draft)))
    ]
  }

  private func discard(_ draft: IntakeDraft) -> Command<Answer> {
    let (hall, session) = (desk.hall, desk.session)
    let name = desk.hall.edition.matter(draft.matter)?.name ?? draft.matter
    return .perform(
      { () throws(HallError) in try hall.dropDraft(draft.id, of: session) },
      then: { .discarded(name: name) }, orElse: { .failed($0) })
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let ids = table.rows.map(\.draft.id)
    let columns: [Column<HalfFilled>] = [
      .fixed("", 2) { row in
        ids.firstIndex(of: row.draft.id).map { $0 < 9 ? String($0 + 1) : "" } ?? ""
      },
      .share(env.text(DraftPhrase.matter), 3) { matter(of: $0, env) },
      .share(env.text(DraftPhrase.applicant), 4) { $0.applicant },
      .fixed(env.text(DraftPhrase.identity), 18) { $0.identity },
      .fixed(env.text(DraftPhrase.kept), 11) { "\($0.at.date.monthDay) \($0.at.clock)" },
      .fixed(env.text(DraftPhrase.progress), 13, style: \.style) { $0.progress.text(env) },
    ]
    table.draw(
      &canvas, in: Rect(row: 1, rows: canvas.rows - 1, columns: canvas.columns), columns, env,
      empty: env.text(DraftPhrase.none))
  }

  /// With how many come after it in the same visit.
  private func matter(of kept: HalfFilled, _ env: Env) -> String {
    let name = desk.hall.edition.matter(kept.draft.matter)?.name ?? kept.draft.matter
    let rest = kept.draft.waiting?.count ?? 0
    return rest == 0 ? name : env.text(CartPhrase.more, name, String(rest))
  }
}

extension HalfFilled {
  var applicant: String { draft.applicant.name.isEmpty ? "—" : draft.applicant.name }

  /// Of the applicant, or of who comes for it; masked (R35).
  fileprivate var identity: String {
    let typed = [draft.applicant.id, draft.contact.id, draft.subject.id].first { !$0.isEmpty }
    return typed.map(Masking.identity) ?? ""
  }

  fileprivate var style: Style {
    switch progress {
    case .answer: .green
    case .gone: .yellow
    case .people, .questions, .materials: .plain
    }
  }
}

extension IntakeProgress {
  fileprivate func text(_ env: Env) -> String {
    switch self {
    case .people: env.text(DraftPhrase.people)
    case .questions(let answered, let count):
      env.text(DraftPhrase.questions, String(answered), String(count))
    case .materials(let missing): env.text(DraftPhrase.materials, String(missing))
    case .answer: env.text(DraftPhrase.ready)
    case .gone: env.text(DraftPhrase.gone)
    }
  }
}
