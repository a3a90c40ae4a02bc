internal import CaseEngine
internal import Hall
internal import Paper
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth

/// Prints many papers one after the other: how far it is, what became of each, and a key that stops
/// after the one in hand. What did not come out waits.
struct BatchPrintScreen: Screen {
  enum Action { case go, stop, close }
  enum Answer: Sendable { case outcome(Int, PaperPress.Outcome) }
  enum Phase { case ready, running, stopping, stopped, over }

  /// What became of one: nil for printed, else why not.
  private enum End { case printed, not(String) }

  let desk: Desk
  private let printers: HallPrinters
  private let ids: [String]
  private var phase = Phase.ready
  private var ends: [String: End] = [:]
  private var list: ListTable<BatchPaper, String>

  init(desk: Desk, papers: [BatchPaper], printers: HallPrinters) {
    self.desk = desk
    self.printers = printers
    list = ListTable(papers, id: \.id)
    ids = papers.map { _ in RandomIdentifier.make() }
  }

  func title(_ env: Env) -> String {
    env.text(PrinterScreenPhrase.batchTitle, String(list.rows.count))
  }
  func help(_ env: Env) -> String { env.text(PrinterScreenPhrase.batchHelp) }
  func takesScan(_ text: String) -> Bool { true }

  func bindings(_ env: Env) -> [Binding<Action>] {
    switch phase {
    case .ready:
      [
        Binding(.f10, label: env.text(PrinterScreenPhrase.go), action: .go),
        .shown(.up, .down, label: env.text(PrinterScreenPhrase.move), onBar: false),
      ]
    case .running:
      [
        Binding(
          .character("s"), .escape, label: env.text(PrinterScreenPhrase.stop), action: .stop,
          help: env.text(PrinterScreenPhrase.stopHelp))
      ]
    case .stopping: []
    case .stopped, .over:
      [
        .shown(.up, .down, label: env.text(PrinterScreenPhrase.move)),
        Binding(.enter, .escape, label: env.text(PrinterScreenPhrase.leave), action: .close),
      ]
    }
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .action(.go):
      phase = .running
      return next(0, env)
    case .action(.stop):
      phase = .stopping
      return []
    case .action(.close): return [.pop(nil)]
    case .answer(.outcome(let index, let outcome)): return finished(index, outcome, env)
    case .key(let key): return !isUnderWay && list.handle(key) ? [] : [.refuse("")]
    case .appeared, .resumed, .paste, .scan, .tick, .terminating: return []
    }
  }

  private var isUnderWay: Bool { phase == .running || phase == .stopping }

  /// One at a time, while keys come through: the stop key must be heard between two.
  private mutating func next(_ index: Int, _ env: Env) -> [Command<Answer>] {
    guard list.rows.indices.contains(index) else {
      phase = .over
      return []
    }
    list.select(index)
    let (paper, desk, id, language) = (list.rows[index], desk, ids[index], env.language)
    return [
      .run {
        .outcome(
          index,
          PaperPress.printAsUsual(
            .file(paper.file, paper.paper), id: id, at: desk, language))
      }
    ]
  }

  private mutating func finished(
    _ index: Int, _ outcome: PaperPress.Outcome, _ env: Env
  ) -> [Command<Answer>] {
    ends[list.rows[index].id] =
      switch outcome {
      case .printed: .printed
      case .notPrinted(let failure): .not(failure.sentence(env.language))
      case .waits(let sentence): .not(sentence)
      case .failed(let error): .not(desk.sentence(error, env))
      }
    guard phase == .running else {
      phase = .stopped
      return []
    }
    return next(index + 1, env)
  }

  private func printer(for paper: BatchPaper) -> KeptPrinter? {
    printers.printer(for: paper.paper.kind, at: desk.session.window)
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    drawProgress(&canvas, env)
    let columns: [Column<BatchPaper>] = [
      .fixed("", 21) { $0.file.number },
      .share(env.text(PrinterScreenPhrase.paper), 2) { $0.paper.name(env.language) },
      .fixed(env.text(PrinterScreenPhrase.printer), 12) {
        printer(for: $0)?.name ?? env.text(PrinterScreenPhrase.noBatchPrinter)
      },
      .share("", 3, style: { style($0) }) { told($0, env) },
    ]
    let rows = canvas.rows - 7
    list.draw(&canvas, in: Rect(row: 3, rows: rows, columns: canvas.columns), columns, env)
    guard let row = list.current else { return }
    let lines = told(row, env).wrapped(to: canvas.columns - 2)
    for (index, line) in lines.prefix(3).enumerated() {
      canvas.put(line, row: rows + 4 + index, column: 1)
    }
  }

  private func drawProgress(_ canvas: inout Canvas, _ env: Env) {
    let good = ends.values.filter { if case .printed = $0 { true } else { false } }.count
    let count = list.rows.count
    var line = env.text(
      PrinterScreenPhrase.progress, String(ends.count), String(count), String(good),
      String(ends.count - good))
    if phase == .stopping || phase == .stopped {
      line += env.text(PrinterScreenPhrase.stopped, String(count - ends.count))
    }
    canvas.put(line, row: 0, column: 1, width: canvas.columns - 2)
    let width = canvas.columns - 2
    let filled = count == 0 ? 0 : width * ends.count / count
    canvas.put(
      String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled),
      row: 1, column: 1, style: .accent)
  }

  private func style(_ row: BatchPaper) -> Style {
    switch ends[row.id] {
    case nil: .dim
    case .printed?: .green
    case .not?: .red
    }
  }

  private func told(_ row: BatchPaper, _ env: Env) -> String {
    switch ends[row.id] {
    case nil: "—"
    case .printed?: "✓ " + env.text(PrinterScreenPhrase.done)
    case .not(let why)?: "✗ " + why
    }
  }
}
