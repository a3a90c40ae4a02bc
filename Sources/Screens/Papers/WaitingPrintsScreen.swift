internal import CaseEngine
internal import Hall
internal import Paper
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// The papers that did not come out, or perhaps did: printed again, confirmed or dropped by somebody
/// who looked (R30).
struct WaitingPrintsScreen: Screen {
  enum Action { case retry, confirm, drop, batch, reload }
  enum Answer: Sendable {
    case loaded([Row])
    case retry, confirm, drop
    case printed(PrinterPress.Outcome, name: String)
    case confirmed(name: String)
    case dropped(name: String)
    case batch([BatchPaper], HallPrinters)
    case failed(HallError)
  }

  /// A print with the name of its paper.
  struct Row: Sendable {
    let print: WaitingPrint
    let paper: String
  }

  let desk: Desk
  private var list = ListTable<Row, String>(id: \.print.id)

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(PrinterScreenPhrase.waitingTitle) }
  func help(_ env: Env) -> String { env.text(PrinterScreenPhrase.waitingHelp) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    let nothing = list.current == nil ? env.text(PrinterScreenPhrase.nothingWaits) : nil
    return [
      .shown(.up, .down, label: env.text(PrinterScreenPhrase.move)),
      Binding(
        .enter, label: env.text(PrinterScreenPhrase.retry), action: .retry, unavailable: nothing,
        help: env.text(PrinterScreenPhrase.retryHelp)),
      Binding(
        .character("c"), label: env.text(PrinterScreenPhrase.confirm), action: .confirm,
        unavailable: nothing, help: env.text(PrinterScreenPhrase.confirmHelp)),
      Binding(
        .character("x"), label: env.text(PrinterScreenPhrase.drop), action: .drop,
        unavailable: nothing, help: env.text(PrinterScreenPhrase.dropHelp)),
      Binding(
        .character("b"), label: env.text(PrinterScreenPhrase.batch), action: .batch,
        help: env.text(PrinterScreenPhrase.batchHelp)),
      Binding(.f5, label: env.text(PrinterScreenPhrase.reload), action: .reload),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .resumed, .action(.reload): return [load(env)]
    case .action(let action): return act(action, env)
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .answer(let answer): return take(answer, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  private func load(_ env: Env) -> Command<Answer> {
    let (hall, session, language) = (desk.hall, desk.session, env.language)
    return .ask(
      tag: "waiting", keysWait: true,
      { () throws(HallError) in
        try hall.waitingPrints(by: session).map {
          Row(print: $0, paper: $0.paperName(in: hall, by: session, language))
        }
      }, then: { .loaded($0) }, orElse: { .failed($0) })
  }

  private mutating func act(_ action: Action, _ env: Env) -> [Command<Answer>] {
    if action == .batch { return [findBatch(env)] }
    guard let row = list.current else { return [] }
    switch action {
    // What certainly did not come out is printed without a question.
    case .retry where row.print.stage == .failed: return [retry(row, env)]
    case .retry: return [ask(.retryQuestion, row, .retry, then: .retry, env)]
    case .confirm: return [ask(.confirmQuestion, row, .confirm, then: .confirm, env)]
    case .drop: return [ask(.dropQuestion, row, .drop, then: .drop, env)]
    case .batch, .reload: return []
    }
  }

  private func ask(
    _ question: PrinterScreenPhrase, _ row: Row, _ yes: PrinterScreenPhrase, then answer: Answer,
    _ env: Env
  ) -> Command<Answer> {
    .ask(
      .confirm(
        env.text(question, row.paper, row.print.caseNumber, row.print.printer),
        yes: env.text(yes), then: answer))
  }

  private func retry(_ row: Row, _ env: Env) -> Command<Answer> {
    let press = PrinterPress(hall: desk.hall, session: desk.session, language: env.language)
    return .wait { .printed(press.retry(row.print), name: row.print.printer) }
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .loaded(let rows):
      list.rows = rows
      return []
    case .retry: return list.current.map { [retry($0, env)] } ?? []
    case .confirm: return settle(env, isConfirmed: true)
    case .drop: return settle(env, isConfirmed: false)
    case .printed(.printed, let name):
      return [load(env), .say(env.text(PrinterScreenPhrase.printed, name))]
    case .printed(.waits(let print), _):
      return [load(env), .refuse(print.sentence(env.language))]
    case .printed(.notMade(let failure), _): return [.refuse(failure.sentence(env.language))]
    case .confirmed(let name):
      return [load(env), .say(env.text(PrinterScreenPhrase.recorded, name))]
    case .dropped(let name):
      return [load(env), .say(env.text(PrinterScreenPhrase.dropped, name))]
    case .batch(let papers, let printers):
      guard !papers.isEmpty else { return [.refuse(env.text(PrinterScreenPhrase.nothingToPrint))] }
      return [.push(BatchPrintScreen(desk: desk, papers: papers, printers: printers))]
    case .printed(.failed(let error), _), .failed(let error):
      return [load(env)] + Command.no(error, at: desk, env)
    }
  }

  private func settle(_ env: Env, isConfirmed: Bool) -> [Command<Answer>] {
    guard let row = list.current else { return [] }
    let (hall, session) = (desk.hall, desk.session)
    return [
      .perform(
        { () throws(HallError) in
          if isConfirmed {
            _ = try hall.confirmPrint(row.print, by: session)
          } else {
            try hall.dropPrint(row.print, by: session)
          }
        }, then: { isConfirmed ? .confirmed(name: row.paper) : .dropped(name: row.paper) },
        orElse: { .failed($0) })
    ]
  }

  private func findBatch(_ env: Env) -> Command<Answer> {
    let (hall, session) = (desk.hall, desk.session)
    return .ask(
      keysWait: true,
      { () throws(HallError) in
        (try BatchPaper.ready(in: hall, by: session), try hall.printers())
      }, then: { .batch($0.0, $0.1) }, orElse: { .failed($0) })
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let columns: [Column<Row>] = [
      .fixed("", 21) { $0.print.caseNumber },
      .share(env.text(PrinterScreenPhrase.paper), 2) { $0.paper },
      .fixed(env.text(PrinterScreenPhrase.printer), 12) { $0.print.printer },
      .fixed(env.text(PrinterScreenPhrase.since), 17) { String($0.print.since.iso.prefix(16)) },
      .share(env.text(PrinterScreenPhrase.stage), 2) { $0.print.stage.name(env.language) },
    ]
    let rows = canvas.rows - 5
    list.draw(
      &canvas, in: Rect(row: 1, rows: rows, columns: canvas.columns), columns, env,
      empty: env.text(PrinterScreenPhrase.nothingWaits))
    guard let row = list.current else { return }
    let lines = row.print.sentence(env.language).wrapped(to: canvas.columns - 2)
    for (index, line) in lines.prefix(3).enumerated() {
      canvas.put(line, row: rows + 2 + index, column: 1)
    }
  }
}
