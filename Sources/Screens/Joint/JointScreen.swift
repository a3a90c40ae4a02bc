internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// The joint procedures of one case: what was arranged and found, and the way to the next (R18).
struct JointScreen: Screen {
  enum Action { case arrange, record, cancel, sheet, notice, reload }
  enum Answer: Sendable {
    case loaded(CaseSight)
    case arrange(JointMeeting.Kind)
    case cancel(Int, reason: String)
    case cancelled
    case failed(HallError)
  }

  let desk: Desk
  private(set) var file: CaseFile
  private(set) var list: ListTable<JointMeeting, Int>
  private var commandID = ""

  init(desk: Desk, file: CaseFile) {
    self.desk = desk
    self.file = file
    list = ListTable(file.meetings, id: \.number)
    list.select(file.meetings.count - 1)
  }

  func title(_ env: Env) -> String { env.text(JointScreenPhrase.title) }
  func help(_ env: Env) -> String { env.text(JointScreenPhrase.help) }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared: return []
    case .resumed(let result):
      let said = (result as? ActResult).map { [Command<Answer>.say($0.text)] } ?? []
      return [load()] + said
    case .action(let action): return act(action, env)
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .answer(let answer): return take(answer, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .loaded(let sight):
      let isNew = sight.file.meetings.count > file.meetings.count
      file = sight.file
      list.rows = file.meetings
      if isNew { list.select(file.meetings.count - 1) }
      return []
    case .arrange(let kind):
      return [.push(JointArrangeScreen(desk: desk, kind: kind, file: file))]
    case .cancel(let number, let reason): return cancel(number, reason)
    case .cancelled: return [load(), .say(env.text(JointScreenPhrase.cancelled))]
    case .failed(let error): return Command.no(error, at: desk, env)
    }
  }

  private mutating func act(_ action: Action, _ env: Env) -> [Command<Answer>] {
    switch action {
    case .reload: return [load()]
    case .notice:
      return [.push(PaperScreen(desk: desk, file: file, paper: .answer(.jointNotice)))]
    case .arrange:
      let options = JointMeeting.Kind.allCases.map {
        ChoiceList.Option($0.name(env.language), Answer.arrange($0))
      }
      return [
        .ask(
          .choose(
            env.text(JointScreenPhrase.arrange), from: ChoiceList(options, matches: nil)))
      ]
    case .record, .cancel, .sheet:
      guard let meeting = list.current else { return [.refuse("")] }
      return act(action, on: meeting, env)
    }
  }

  private mutating func act(
    _ action: Action, on meeting: JointMeeting, _ env: Env
  ) -> [Command<Answer>] {
    switch action {
    case .sheet:
      let paper = CasePaper.answer(.meeting(number: meeting.number))
      return [.push(PaperScreen(desk: desk, file: file, paper: paper))]
    case .cancel: return askReason(meeting, env)
    default: return [.push(JointRecordScreen(desk: desk, meeting: meeting, file: file))]
    }
  }

  private func load() -> Command<Answer> {
    let (desk, number) = (desk, file.number)
    return .ask(
      tag: "joint", keysWait: true,
      { () throws(HallError) in try CaseSight.load(number, at: desk) },
      then: { .loaded($0) }, orElse: { .failed($0) })
  }

  private mutating func askReason(_ meeting: JointMeeting, _ env: Env) -> [Command<Answer>] {
    commandID = RandomIdentifier.make()
    let empty = env.text(JointScreenPhrase.reasonNeeded)
    let number = meeting.number
    return [
      .ask(
        .prompt(
          env.text(
            JointScreenPhrase.cancelQuestion, String(number), meeting.kind.name(env.language),
            meeting.agenda.day.iso), [env.text(JointScreenPhrase.cancelReason)],
          field: TextField(limit: 200), check: { $0.trimmed.isEmpty ? empty : nil },
          then: { .cancel(number, reason: String($0.trimmed)) }))
    ]
  }

  private func cancel(_ meeting: Int, _ reason: String) -> [Command<Answer>] {
    let (hall, session, number, id) = (desk.hall, desk.session, file.number, commandID)
    return [
      .perform(
        { () throws(HallError) in
          try hall.cancelMeeting(meeting, of: number, reason: reason, id: id, by: session)
        }, then: { _ in .cancelled }, orElse: { .failed($0) })
    ]
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let text = desk.jointText(of: file, env.language)
    let columns: [Column<JointMeeting>] = [
      .fixed(env.text(JointScreenPhrase.number), 3) { String($0.number) },
      .share("", 1) { text.head($0) },
    ]
    let shown = max(3, min(canvas.rows / 3, file.meetings.count + 2))
    list.draw(
      &canvas, in: Rect(rows: shown, columns: canvas.columns), columns, env,
      empty: env.text(JointScreenPhrase.none))
    guard let meeting = list.current else { return }
    canvas.horizontal(row: shown, style: .dim)
    let lines = text.facts(meeting).flatMap { $0.wrapped(to: canvas.columns - 2) }
    for (row, line) in lines.prefix(max(0, canvas.rows - shown - 1)).enumerated() {
      canvas.put(line, row: shown + 1 + row, column: 1)
    }
  }
}

extension Desk {
  /// Joint procedures of a case as they are read today.
  nonisolated func jointText(of file: CaseFile, _ language: Language) -> JointText {
    JointText(
      language, today: hall.now().date,
      names: JointText.Names(of: file, in: hall.edition, language))
  }
}
