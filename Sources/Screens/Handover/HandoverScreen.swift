internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// What this place took in for departments without a window of their own, and the list by which it
/// goes to them (代收). The list is printed when it is made, and signed by who takes the papers.
struct HandoverScreen: Screen {
  enum Action { case make, reload }
  enum Answer: Sendable {
    case loaded([WaitingPapers])
    case receiver(String)
    case made(HandoverPaper)
    case failed(HallError)
  }

  let desk: Desk
  private var list = ListTable<WaitingPapers, String>(id: \.department.code)

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(HandoverScreenPhrase.title) }
  func help(_ env: Env) -> String { env.text(HandoverScreenPhrase.help) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      .shown(.up, .down, label: env.text(HandoverScreenPhrase.choose)),
      Binding(
        .enter, label: env.text(HandoverScreenPhrase.make), action: .make,
        unavailable: list.current == nil ? env.text(HandoverScreenPhrase.nothing) : nil,
        help: env.text(HandoverScreenPhrase.makeHelp)),
      Binding(.f5, label: env.text(HandoverScreenPhrase.reload), action: .reload),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .resumed, .action(.reload): return [load()]
    case .action(.make): return askReceiver(env)
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .answer(.loaded(let waiting)):
      list.rows = waiting
      return []
    case .answer(.receiver(let name)): return make(for: name)
    case .answer(.made(let paper)):
      return [.push(PaperScreen(desk: desk, .handover(paper), occasion: .intake))]
    case .answer(.failed(let error)): return [load()] + Command.no(error, at: desk, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  private func load() -> Command<Answer> {
    let (hall, session) = (desk.hall, desk.session)
    return .ask(
      tag: "handover", keysWait: true,
      { () throws(HallError) in try hall.waitingPapers(by: session) },
      then: { .loaded($0) }, orElse: { .failed($0) })
  }

  private func askReceiver(_ env: Env) -> [Command<Answer>] {
    guard let waiting = list.current else { return [] }
    let empty = env.text(HandoverScreenPhrase.nobody)
    return [
      .ask(
        .prompt(
          env.text(HandoverScreenPhrase.receiver, waiting.department.name),
          waiting.lines.prefix(8).map { "· \($0.applicantName)  \($0.item)" },
          field: TextField(limit: 40), check: { $0.trimmed.isEmpty ? empty : nil },
          then: { .receiver(String($0.trimmed)) }))
    ]
  }

  private func make(for receiver: String) -> [Command<Answer>] {
    guard let code = list.current?.department.code else { return [] }
    let (hall, session) = (desk.hall, desk.session)
    return [
      .perform(
        { () throws(HallError) in
          try hall.handOverPapers(to: code, receiver: receiver, by: session)
        }, then: { .made($0) }, orElse: { .failed($0) })
    ]
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let columns: [Column<WaitingPapers>] = [
      .share(env.text(HandoverScreenPhrase.department), 3) { $0.department.name },
      .fixed(env.text(HandoverScreenPhrase.items), 8) { String($0.lines.count) },
      .fixed(env.text(HandoverScreenPhrase.papers), 8) { String($0.papers) },
      .fixed(env.text(HandoverScreenPhrase.since), 12) { $0.lines.first?.accepted.iso ?? "" },
    ]
    list.draw(
      &canvas, in: Rect(row: 1, rows: canvas.rows - 1, columns: canvas.columns), columns, env,
      empty: env.text(HandoverScreenPhrase.nothing))
  }
}

extension WaitingPapers {
  /// Pieces of paper, originals and copies.
  nonisolated fileprivate var papers: Int {
    lines.flatMap(\.materials).reduce(0) { $0 + $1.originals + $1.copies }
  }
}
