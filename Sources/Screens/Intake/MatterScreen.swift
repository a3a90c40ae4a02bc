internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal

/// What the applicant came for: found at every key, by Chinese, pinyin, initials or code.
struct MatterScreen: Screen {
  let desk: Desk
  private var field = TextField(limit: 60)
  private var hits = ListTable<SearchHit, String>(id: \.code)

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(IntakePhrase.title) }
  func help(_ env: Env) -> String { env.text(IntakePhrase.matterHelp) }
  func hint(_ env: Env) -> String { env.text(IntakePhrase.matterHint) }

  func bindings(_ env: Env) -> [Binding<Never>] {
    [
      .shown(.up, .down, label: env.text(IntakePhrase.choose)),
      .shown(.enter, label: env.text(IntakePhrase.takeThis)),
    ]
  }

  mutating func update(_ input: Input<Never, Never>, _ env: Env) -> [Command<Never>] {
    switch input {
    case .appeared: search()
    case .key(.enter): return open(env)
    case .key(let key):
      if !isListKey(key), field.handle(key) { search() } else { hits.handle(key) }
    case .paste(let text), .scan(let text):
      field.insert(text)
      search()
    case .resumed, .tick, .terminating: break
    }
    return []
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let start = canvas.put(env.text(IntakePhrase.matterAsk), row: 1, column: 2) + 1
    field.draw(&canvas, row: 1, column: start, width: canvas.columns - start - 4, focused: true)
    let columns: [Column<SearchHit>] = [
      .share(env.text(IntakePhrase.matter), 5) { $0.name },
      .fixed(env.text(IntakePhrase.kind), 8) { env.text($0.kind.phrase) },
      .share(env.text(IntakePhrase.department), 3) { name(of: $0.department) },
      .fixed(env.text(IntakePhrase.code), 16) { $0.code },
    ]
    hits.draw(
      &canvas, in: Rect(row: 3, rows: canvas.rows - 3, columns: canvas.columns), columns, env,
      empty: env.text(IntakePhrase.noSuchMatter))
  }

  private func name(of department: String) -> String {
    desk.hall.edition.department(department)?.name ?? department
  }

  /// Home and End move the list, since the field is short and the list may be long.
  private func isListKey(_ key: Key) -> Bool {
    [.up, .down, .pageUp, .pageDown].contains(key)
  }

  private mutating func search() {
    hits.rows = desk.index.search(field.text, limit: 200)
    hits.select(0)
  }

  private func open(_ env: Env) -> [Command<Never>] {
    guard let hit = hits.current, let matter = desk.hall.edition.matter(hit.code) else {
      return [.refuse("")]
    }
    if let fault = desk.hall.unoffered(matter.code, to: desk.session) {
      return [.refuse(fault.sentence(env.language))]
    }
    let draft = IntakeDraft(
      matter: matter.code, kind: matter.applicants.first ?? .person,
      collectAt: desk.session.place)
    return [.push(IntakeScreen(desk: desk, draft: draft))]
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
