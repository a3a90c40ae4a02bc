internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import WorkCalendar

/// The systems of other offices into which a case has to be typed once more (双录): the sheet to copy
/// from, and the number that the system gave.
struct EntryScreen: Screen {
  enum Action { case show, record }
  enum Answer: Sendable {
    case loaded(CaseRecord)
    case sheets([FieldSheet])
    case receipt(String)
    case reason(receipt: String, String)
    case recorded(CaseFile)
    case failed(HallError)
  }

  /// One system that one sub-task is typed into.
  nonisolated struct Line: Sendable {
    let task: SubTask
    let duty: SystemDuty
    /// nil while it is not due.
    let since: Moment?
    let record: SystemRecord?

    var id: String { "\(task.ordinal) \(duty.system) \(duty.stage.rawValue)" }
  }

  let desk: Desk
  private let number: String
  private var record: CaseRecord?
  private var list = ListTable<Line, String>(id: \.id)
  private var commandID = ""

  init(desk: Desk, number: String) {
    self.desk = desk
    self.number = number
  }

  func title(_ env: Env) -> String { env.text(EntryPaperPhrase.title) }
  func help(_ env: Env) -> String { env.text(EntryPaperPhrase.help) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      .shown(.up, .down, label: env.text(HandoverScreenPhrase.choose)),
      Binding(
        .enter, label: env.text(EntryPaperPhrase.show), action: .show, unavailable: whyNot(env),
        help: env.text(EntryPaperPhrase.showHelp)),
      Binding(
        .character("n"), label: env.text(EntryPaperPhrase.record), action: .record,
        unavailable: whyNot(env), help: env.text(EntryPaperPhrase.recordHelp)),
    ]
  }

  /// Why the chosen line cannot be worked on; nil where it can.
  private func whyNot(_ env: Env) -> String? {
    guard let line = list.current else { return env.text(EntryPaperPhrase.none) }
    let (task, name) = ("\(line.task.ordinal) \(line.task.name)", line.duty.name)
    guard line.since != nil else { return env.text(EntryPhrase.notYet, task, name) }
    let member = desk.session.member
    if member.role.may(.takeIn) {
      return line.duty.stage == .acceptance
        ? nil : env.text(EntryPhrase.onlyDepartment, task, name)
    }
    return line.task.department == member.department
      ? nil : env.text(EntryPaperPhrase.nothingDue)
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .resumed: return [load()]
    case .action(.show): return show()
    case .action(.record): return ask(env)
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .answer(let answer): return take(answer, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .loaded(let record):
      self.record = record
      list.rows = Self.lines(of: record.file)
      return []
    case .sheets(let sheets):
      return [.push(PaperScreen(desk: desk, .fieldSheets(sheets), occasion: .look))]
    case .receipt(let receipt):
      guard let before = list.current?.record, before.receipt != receipt else {
        return write(receipt, nil)
      }
      return [askReason(receipt, before.receipt, env)]
    case .reason(let receipt, let reason): return write(receipt, reason)
    case .recorded:
      let said = list.current.map { env.text(EntryPaperPhrase.recorded, $0.duty.name, receipt) }
      return [load(), .say(said ?? "")]
    case .failed(let error): return [load()] + Command.no(error, at: desk, env)
    }
  }

  /// What was typed last, for what is said of it.
  private var receipt = ""

  private static func lines(of file: CaseFile) -> [Line] {
    file.tasks.flatMap { task in
      task.systemDuties.map {
        Line(task: task, duty: $0, since: file.due($0, of: task), record: task.record(of: $0))
      }
    }
  }

  private func load() -> Command<Answer> {
    let (hall, session, number) = (desk.hall, desk.session, number)
    return .ask(
      tag: "entries", keysWait: true,
      { () throws(HallError) in try hall.showCase(number, by: session) },
      then: { .loaded($0) }, orElse: { .failed($0) })
  }

  private func show() -> [Command<Answer>] {
    guard let line = list.current else { return [] }
    let (hall, session, number, id) = (desk.hall, desk.session, number, RandomIdentifier.make())
    let (ordinal, system, stage) = (line.task.ordinal, line.duty.system, line.duty.stage)
    return [
      .perform(
        { () throws(HallError) in
          try hall.fieldSheets(of: number, task: ordinal, system: system, id: id, by: session)
            .filter { $0.stage == stage }
        }, then: { .sheets($0) }, orElse: { .failed($0) })
    ]
  }

  // MARK: Writing down

  private mutating func ask(_ env: Env) -> [Command<Answer>] {
    guard let line = list.current else { return [] }
    commandID = RandomIdentifier.make()
    let empty = env.text(EntryPhrase.receiptNeeded)
    return [
      .ask(
        .prompt(
          env.text(EntryPaperPhrase.recordQuestion, line.duty.name),
          ["\(line.task.ordinal) \(line.task.name)"], field: TextField(limit: 60),
          check: { $0.trimmed.isEmpty ? empty : nil }, then: { .receipt(String($0.trimmed)) }))
    ]
  }

  private func askReason(_ receipt: String, _ before: String, _ env: Env) -> Command<Answer> {
    let empty = env.text(ActPhrase.reasonNeeded)
    return .ask(
      .prompt(
        env.text(EntryPaperPhrase.reasonQuestion, before), [], field: TextField(limit: 100),
        check: { $0.trimmed.isEmpty ? empty : nil },
        then: { .reason(receipt: receipt, String($0.trimmed)) }))
  }

  private mutating func write(_ receipt: String, _ reason: String?) -> [Command<Answer>] {
    guard let line = list.current else { return [] }
    self.receipt = receipt
    let (hall, session, number, id) = (desk.hall, desk.session, number, commandID)
    let (ordinal, duty) = (line.task.ordinal, line.duty)
    let seen = record?.version
    return [
      .perform(
        { () throws(HallError) in
          try hall.enter(
            ordinal, of: number, system: duty.system, stage: duty.stage, receipt: receipt,
            reason: reason, id: id, by: session, seen: seen)
        }, then: { .recorded($0) }, orElse: { .failed($0) })
    ]
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let columns: [Column<Line>] = [
      .share(env.text(EntryPaperPhrase.system), 3) { $0.duty.name },
      .share(env.text(QueuePhrase.item), 3) { "\($0.task.ordinal) \($0.task.name)" },
      .fixed(env.text(EntryPaperPhrase.stage), 10) { $0.duty.stage.name(env.language) },
      .share(env.text(EntryPaperPhrase.receipt), 2) {
        $0.record?.receipt ?? env.text(EntryPaperPhrase.notEntered)
      },
    ]
    list.draw(
      &canvas, in: Rect(row: 1, rows: canvas.rows - 1, columns: canvas.columns), columns, env,
      empty: env.text(EntryPaperPhrase.none))
  }
}
