internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// The subject tables (主题库) in one place: persons, firms, papers, credit and places, one list each.
/// What they show is drawn from the cases.
struct SubjectScreen: Screen {
  enum Part: Int, CaseIterable, Sendable { case people, firms, materials, credit, places }
  enum Action { case next, back, search, card, licences, reload }
  enum Answer: Sendable {
    case loaded([SubjectLine], Part)
    case words(String)
    case failed(HallError)
  }

  let desk: Desk
  private(set) var part = Part.people
  private(set) var words = ""
  private(set) var list = ListTable<SubjectLine, Int>(id: \.position)

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(SubjectPhrase.title) }
  func help(_ env: Env) -> String { env.text(LicenceScreenPhrase.subjectHelp) }

  func hint(_ env: Env) -> String {
    list.rows.count < ServiceHall.subjectPage ? "" : env.text(FindPhrase.tooMany)
  }

  func bindings(_ env: Env) -> [Binding<Action>] {
    let none =
      list.current?.subject == nil ? env.text(LicenceScreenPhrase.nobody) : nil
    return [
      Binding(.tab, label: env.text(LicenceScreenPhrase.next), action: .next),
      Binding(.backTab, label: env.text(LicenceScreenPhrase.back), action: .back, onBar: false),
      Binding(.character("/"), label: env.text(LicenceScreenPhrase.search), action: .search),
      Binding(
        .enter, label: env.text(LicenceScreenPhrase.card), action: .card, unavailable: none),
      Binding(
        .character("l"), label: env.text(LicenceScreenPhrase.licences), action: .licences),
      Binding(
        .f5, label: env.text(LicenceScreenPhrase.reload), action: .reload, onBar: false),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .resumed, .action(.reload): return [load()]
    case .action(.next): return turn(by: 1)
    case .action(.back): return turn(by: parts.count - 1)
    case .action(.search):
      return [
        .ask(
          .prompt(
            env.text(LicenceScreenPhrase.look), field: TextField(words, limit: 40),
            then: { .words($0) }))
      ]
    case .action(.card):
      return list.current?.subject.map {
        [.push(SubjectCardScreen(desk: desk, typed: $0))]
      } ?? []
    case .action(.licences): return [.push(LicenceScreen(desk: desk))]
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .answer(.loaded(let lines, let of)):
      if of == part { list.rows = lines }
      return []
    case .answer(.words(let typed)):
      words = String(typed.trimmed)
      return [load()]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  /// Who may not see the list of the seriously dishonest is not shown that table.
  private var parts: [Part] {
    let maySee = desk.session.member.role.may(.seeCredit)
    return Part.allCases.filter { $0 != .credit || maySee }
  }

  private mutating func turn(by step: Int) -> [Command<Answer>] {
    let all = parts
    let index = all.firstIndex(of: part) ?? 0
    part = all[(index + step) % all.count]
    list.rows = []
    return [load()]
  }

  private func load() -> Command<Answer> {
    let (hall, session, part, words) = (desk.hall, desk.session, part, words)
    return .ask(
      tag: "subjects", keysWait: true,
      { () throws(HallError) in
        try SubjectLine.lines(of: part, words, in: hall, by: session)
      }, then: { .loaded($0, part) }, orElse: { .failed($0) })
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    var tabs = Pieces()
    for part in parts {
      let isOpen = part == self.part
      let name = env.text(part.phrase)
      tabs.add(isOpen ? "▸\(name) \(list.rows.count)" : name, isOpen ? .bold : .dim)
    }
    tabs.draw(&canvas, row: 0, column: 1, columns: canvas.columns - 2)
    if !words.isEmpty {
      canvas.put(env.text(LicenceScreenPhrase.words, words), row: 1, column: 1, style: .dim)
    }
    list.draw(
      &canvas, in: Rect(row: 2, rows: canvas.rows - 2, columns: canvas.columns), columns(env),
      env, empty: SubjectPhrase.nothing.text(env.language))
  }

  private func columns(_ env: Env) -> [Column<SubjectLine>] {
    part.titles.enumerated().map { index, title in
      let text = { (line: SubjectLine) in
        line.cells.indices.contains(index) ? line.cells[index](env.language) : ""
      }
      let style = { (line: SubjectLine) -> Style in line.isListed ? .red : .plain }
      switch title.width {
      case .fixed(let width):
        return .fixed(env.text(title.phrase), width, style: style, text: text)
      case .share(let share):
        return .share(env.text(title.phrase), share, style: style, text: text)
      }
    }
  }
}

extension SubjectScreen.Part {
  var phrase: SubjectPhrase {
    switch self {
    case .people: .people
    case .firms: .firms
    case .materials: .materials
    case .credit: .credit
    case .places: .places
    }
  }

  fileprivate enum Width {
    case fixed(Int)
    case share(Int)
  }

  /// Of its columns: numbers whole, names as wide as there is room for.
  fileprivate var titles: [(phrase: SubjectPhrase, width: Width)] {
    switch self {
    case .people, .firms:
      [
        (.number, .fixed(18)), (.name, .share(1)), (.latest, .fixed(22)),
        (.received, .fixed(10)), (.listing, .fixed(6)),
      ]
    case .materials:
      [
        (.holder, .share(2)), (.paper, .share(3)), (.until, .fixed(10)), (.from, .fixed(22)),
      ]
    case .credit: [(.number, .fixed(18)), (.name, .share(1)), (.listing, .share(2))]
    case .places:
      [(.division, .fixed(6)), (.code, .share(1)), (.tier, .fixed(12)), (.name, .share(2))]
    }
  }
}
