internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth

/// What a queue is told when several rows were worked on.
nonisolated struct BatchResult: Sendable { let done: Set<QueueTask> }

/// A window over a queue in which one act is done to the marked rows, one after the other: how far it
/// is, what became of each, and a key that leaves the rest untouched.
struct BatchScreen: Screen {
  enum Action { case go, stop, close, toggleNumbers }
  enum Answer: Sendable { case outcome(Int, BatchOutcome) }

  enum Phase { case ready, running, stopping, stopped, over }

  let desk: Desk
  let act: BatchAct
  private let names: [String: String]
  private(set) var phase = Phase.ready
  private(set) var outcomes: [QueueTask: BatchOutcome] = [:]
  private(set) var withoutNumbers = false
  private let commands: [String]
  private(set) var list: ListTable<TaskRow, QueueTask>

  /// - Parameter names: of the staff, by number.
  init(desk: Desk, act: BatchAct, rows: [TaskRow], names: [String: String]) {
    self.desk = desk
    self.act = act
    self.names = names
    list = ListTable(rows, id: { QueueTask($0) })
    commands = rows.map { _ in RandomIdentifier.make() }
  }

  var isOverlay: Bool { true }
  func help(_ env: Env) -> String { env.text(BatchPhrase.help) }
  func takesScan(_ text: String) -> Bool { true }

  func title(_ env: Env) -> String {
    let (phrase, facts) = act.title(list.rows.count)
    return phrase.text(env.language, facts)
  }

  func bindings(_ env: Env) -> [Binding<Action>] {
    switch phase {
    case .running:
      [
        Binding(
          .character("s"), .escape, label: env.text(BatchPhrase.stop), action: .stop,
          help: env.text(BatchPhrase.stopHelp))
      ]
    case .stopping:
      [
        Binding(
          .escape, label: env.text(BatchPhrase.leave), action: .close,
          unavailable: env.text(BatchPhrase.finishing))
      ]
    case .ready:
      [
        Binding(.f10, label: env.text(BatchPhrase.go), action: .go, dangerous: true),
        Binding(
          .character("n"), label: env.text(BatchPhrase.withoutNumbers), action: .toggleNumbers,
          help: env.text(BatchPhrase.withoutNumbersHelp)),
        .shown(.up, .down, label: env.text(QueuePhrase.move), onBar: false),
        Binding(.escape, label: env.text(BatchPhrase.leave), action: .close),
      ]
    case .stopped, .over:
      [
        .shown(.up, .down, label: env.text(BatchPhrase.read)),
        Binding(.enter, .escape, label: env.text(BatchPhrase.leave), action: .close),
      ]
    }
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      return act.isFinal ? [] : start()
    case .action(.go): return start()
    case .action(.toggleNumbers):
      withoutNumbers.toggle()
      return []
    case .action(.stop):
      phase = .stopping
      return [.say(env.text(BatchPhrase.stopped, String(untouched)))]
    case .action(.close): return [.pop(BatchResult(done: done))]
    case .answer(.outcome(let index, let outcome)): return finished(index, outcome)
    case .key(let key): return !isUnderWay && list.handle(key) ? [] : [.refuse("")]
    case .resumed, .paste, .scan, .tick, .terminating: return []
    }
  }

  var done: Set<QueueTask> {
    Set(outcomes.filter { $0.value.isDone }.keys)
  }

  /// One of them is being worked on.
  private var isUnderWay: Bool { phase == .running || phase == .stopping }

  var untouched: Int { list.rows.count - outcomes.count - (isUnderWay ? 1 : 0) }

  private mutating func start() -> [Command<Answer>] {
    phase = .running
    return next(0)
  }

  /// One at a time, while keys come through: the stop key must be heard between two.
  private mutating func next(_ index: Int) -> [Command<Answer>] {
    guard list.rows.indices.contains(index) else {
      phase = .over
      // What was not done wants to be read.
      list.select(list.rows.firstIndex { outcomes[QueueTask($0)]?.isDone == false } ?? 0)
      return []
    }
    list.select(index)
    let step = BatchStep(
      desk: desk, act: act, row: list.rows[index], withoutNumbers: withoutNumbers,
      id: commands[index])
    return [
      .ask(
        { () throws(HallError) in try step.perform() }, then: { .outcome(index, $0) },
        orElse: { .outcome(index, .failed($0)) })
    ]
  }

  private mutating func finished(_ index: Int, _ outcome: BatchOutcome) -> [Command<Answer>] {
    outcomes[QueueTask(list.rows[index])] = outcome
    guard phase == .running else {
      phase = .stopped
      return []
    }
    return next(index + 1)
  }
}
