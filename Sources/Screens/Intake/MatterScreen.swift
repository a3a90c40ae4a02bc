internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal

/// What the applicant came for: found at every key, by Chinese, pinyin, initials or code; or the
/// number of a check-list, which fills the whole request in.
struct MatterScreen: Screen {
  enum Action { case together, chart }
  enum Answer: Sendable {
    case opened(OpenedCheckList)
    case goOn(OpenedCheckList)
    case again(String)
    case used(SearchUse)
    /// nil where there is none of that code.
    case chart(FlowChart?)
    case failed(HallError)
  }

  let desk: Desk
  /// Codes of the matters to take in together, in the order in which they were chosen.
  private var cart: [String] = []
  private var field = TextField(limit: 60)
  private var hits = ListTable<SearchHit, String>(id: \.code)
  /// What this clerk, and then the hall, took in last and most; none until it was read.
  private var use = SearchUse.none

  /// Who reported it at a town (四个平台); nil where nobody did.
  private let reporter: IntakeDraft.PersonFields?

  init(desk: Desk, reportedBy reporter: IntakeDraft.PersonFields? = nil) {
    self.desk = desk
    self.reporter = reporter
  }

  func title(_ env: Env) -> String { env.text(IntakePhrase.title) }
  func help(_ env: Env) -> String { env.text(IntakePhrase.matterHelp) }
  func hint(_ env: Env) -> String { env.text(IntakePhrase.matterHint) }

  /// A code read by the scanner is taken whole.
  func takesScan(_ text: String) -> Bool { true }

  func bindings(_ env: Env) -> [Binding<Action>] {
    let count = chosen.count
    return [
      .shown(.up, .down, label: env.text(IntakePhrase.choose)),
      .shown(
        .enter,
        label: count > 1
          ? env.text(CartPhrase.takeAll, String(count)) : env.text(IntakePhrase.takeThis)),
      Binding(
        .f4, label: env.text(CartPhrase.key), action: .together,
        help: env.text(CartPhrase.keyHelp)),
      Binding(
        .f6, label: env.text(ChartPhrase.key), action: .chart,
        unavailable: hits.current == nil ? env.text(IntakePhrase.matterHint) : nil,
        help: env.text(ChartPhrase.keyHelp)),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      search()
      return [readUse()]
    case .resumed: return [readUse()]
    case .key(.enter): return open(env)
    case .action(.together): return together(env)
    case .action(.chart): return chart()
    case .key(.backspace) where field.text.isEmpty && !cart.isEmpty: cart.removeLast()
    case .key(let key):
      if !isListKey(key), field.handle(key) { search() } else { hits.handle(key) }
    case .paste(let text):
      field.insert(text)
      search()
    case .scan(let text): return scan(text)
    case .answer(let answer): return take(answer, env)
    case .tick, .terminating: break
    }
    return []
  }

  private func chart() -> [Command<Answer>] {
    guard let code = hits.current?.code else { return [] }
    let hall = desk.hall
    return [
      .ask(
        keysWait: true, { () throws(HallError) in try hall.chart(of: code) },
        then: { .chart($0) }, orElse: { .failed($0) })
    ]
  }

  private func name(of department: String) -> String {
    desk.hall.edition.department(department)?.name ?? department
  }

  /// Home and End move the list, since the field is short and the list may be long.
  private func isListKey(_ key: Key) -> Bool {
    [.up, .down, .pageUp, .pageDown].contains(key)
  }

  private mutating func search() {
    hits.rows = desk.index.search(field.text, limit: 200, use: use)
    hits.select(0)
  }

  /// Read when somebody is about to look for something, and no key waits for it.
  private func readUse() -> Command<Answer> {
    let (hall, session) = (desk.hall, desk.session)
    return .ask(
      tag: "use", { () throws(HallError) in try hall.use(by: session) }, then: { .used($0) },
      orElse: { .failed($0) })
  }

  /// A list that somebody reads is not put in another order under their eyes: what was typed is
  /// looked for by it from the next key on.
  private mutating func take(_ found: SearchUse) {
    use = found
    if field.text.isEmpty { search() }
  }

  private mutating func open(_ env: Env) -> [Command<Answer>] {
    if let number = CheckListNumber(field.text) { return [open(number.text)] }
    guard let first = chosen.first, let matter = desk.hall.edition.matter(first) else {
      return [.refuse("")]
    }
    if let fault = desk.hall.unoffered(matter.code, to: desk.session) {
      return [.refuse(fault.sentence(env.language))]
    }
    var draft = IntakeDraft(
      matter: matter.code, kind: matter.applicants.first ?? .person,
      collectAt: desk.session.place)
    if let reporter {
      if draft.kind == .person { draft.applicant = reporter } else { draft.contact = reporter }
    }
    if chosen.count > 1 { draft.waiting = Array(chosen.dropFirst()) }
    cart = []
    return [.push(IntakeScreen(desk: desk, draft: draft))]
  }

  // MARK: Several matters

  /// What Enter takes in: what is searched for and selected, then the others. With nothing in the
  /// field the selection is nobody's choice.
  private var chosen: [String] {
    guard cart.isEmpty || !field.text.isEmpty, let hit = hits.current else { return cart }
    return [hit.code] + cart.filter { $0 != hit.code }
  }

  /// Puts the selected matter with the others, or takes it out again.
  private mutating func together(_ env: Env) -> [Command<Answer>] {
    guard let hit = hits.current else { return [.refuse(env.text(IntakePhrase.noSuchMatter))] }
    if let fault = desk.hall.unoffered(hit.code, to: desk.session) {
      return [.refuse(fault.sentence(env.language))]
    }
    if cart.contains(hit.code) {
      cart.removeAll { $0 == hit.code }
    } else {
      cart.append(hit.code)
    }
    field.set("")
    search()
    return []
  }

  // MARK: Check-lists

  private mutating func scan(_ text: String) -> [Command<Answer>] {
    let number = CheckListNumber(text)
    if let number { field.set(number.text) } else { field.insert(text) }
    search()
    return number.map { [open($0.text)] } ?? []
  }

  private func open(_ number: String, again: Bool = false) -> Command<Answer> {
    let (hall, session) = (desk.hall, desk.session)
    return .perform(
      { () throws(HallError) in try hall.openCheckList(number, again: again, by: session) },
      then: { .opened($0) }, orElse: { .failed($0) })
  }

  /// What a later edition changed is said before anything is filled in.
  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .opened(let opened):
      guard !opened.changes.isEmpty else { return fill(opened, env) }
      return [
        .ask(
          .confirm(
            env.text(CheckListPhrase.changedQuestion, opened.list.number),
            opened.changes.lines(env.language), yes: env.text(CheckListPhrase.goOn),
            then: .goOn(opened)))
      ]
    case .goOn(let opened): return fill(opened, env)
    case .again(let number): return [open(number, again: true)]
    case .used(let found):
      take(found)
      return []
    case .chart(let chart):
      return chart.map {
        [.push(PaperScreen(desk: desk, .chart($0), occasion: .look))]
      } ?? [.refuse("")]
    case .failed(.checkList(.used(let number, let caseNumber))):
      return [
        .ask(
          .confirm(
            env.text(CheckListPhrase.usedQuestion, number, caseNumber),
            yes: env.text(CheckListPhrase.again), then: .again(number)))
      ]
    case .failed(let error): return [.refuse(error.sentence(env.language))]
    }
  }

  private mutating func fill(_ opened: OpenedCheckList, _ env: Env) -> [Command<Answer>] {
    field = TextField(limit: 60)
    search()
    return [
      .push(IntakeScreen(desk: desk, draft: opened.draft)),
      .say(env.text(CheckListPhrase.opened, opened.list.number)),
    ]
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let start = canvas.put(env.text(IntakePhrase.matterAsk), row: 1, column: 2) + 1
    field.draw(&canvas, row: 1, column: start, width: canvas.columns - start - 4, focused: true)
    if !cart.isEmpty {
      let names = cart.map { desk.hall.edition.matter($0)?.name ?? $0 }
      let line = names.joined(separator: env.text(CartPhrase.separator))
      canvas.put(
        env.text(CartPhrase.line, line), row: 2, column: 2, style: .accent,
        width: canvas.columns - 4)
    }
    let columns: [Column<SearchHit>] = [
      .share(env.text(IntakePhrase.matter), 5) { $0.name },
      .fixed(env.text(IntakePhrase.kind), 8) { env.text($0.kind.phrase) },
      .share(env.text(IntakePhrase.department), 3) { name(of: $0.department) },
      .fixed(env.text(IntakePhrase.code), 16) { $0.code },
    ]
    hits.draw(
      &canvas, in: Rect(row: 3, rows: canvas.rows - 3, columns: canvas.columns), columns, env,
      empty: nothingFound(env))
  }

  private func nothingFound(_ env: Env) -> String {
    if field.text.isEmpty { return cart.isEmpty ? "" : env.text(CartPhrase.typeNext) }
    return CheckListNumber(field.text).map { env.text(CheckListPhrase.openIt, $0.text) }
      ?? env.text(IntakePhrase.noSuchMatter)
  }
}

extension SearchHit.Kind {
  var phrase: IntakePhrase {
    switch self {
    case .matter: .bundle
    case .item: .item
    }
  }
}
