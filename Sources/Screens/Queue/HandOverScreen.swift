internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// A small window in which one or several sub-tasks are handed over to a colleague, with the reason.
struct HandOverScreen: Screen {
  enum Action { case go }
  enum Answer: Sendable {
    case colleagues([Colleague])
    case done(Colleague)
    case failed(HallError)
  }
  enum Field: Hashable { case to, reason }

  let desk: Desk
  let rows: [TaskRow]
  private let command = RandomIdentifier.make()
  private var colleagues: [Colleague]?
  private var form = ActForm<Field>([])

  init(desk: Desk, rows: [TaskRow]) {
    self.desk = desk
    self.rows = rows
  }

  var isOverlay: Bool { true }
  func title(_ env: Env) -> String { env.text(BatchPhrase.handOverTitle) }
  func help(_ env: Env) -> String { env.text(BatchPhrase.handOverHelp) }
  func fieldHelp(_ env: Env) -> String { form.focused?.help ?? "" }
  func takesScan(_ text: String) -> Bool { true }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(.f10, label: title(env), action: .go, dangerous: true),
      .shown(.tab, .enter, label: env.text(ActPhrase.next)),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      let (hall, session) = (desk.hall, desk.session)
      return [
        .perform(
          { () throws(HallError) in try hall.colleagues(by: session) }, then: { .colleagues($0) },
          orElse: { .failed($0) })
      ]
    case .answer(.colleagues(let found)):
      colleagues = found
      form = ActForm(fields(found, env))
      return found.isEmpty ? [.refuse(env.text(BatchPhrase.noColleague))] : []
    case .action(.go): return go(env)
    case .key(let key): return form.handle(key) ? [] : [.refuse("")]
    case .paste(let text), .scan(let text): return form.insert(text) ? [] : [.refuse("")]
    case .answer(.done(let colleague)):
      let object = rows.first.map { "\($0.ordinal) \($0.itemName)" } ?? ""
      return [
        .pop(ActResult(text: env.text(BatchPhrase.handedOverOne, object, colleague.member.name)))
      ]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .resumed, .tick, .terminating: return []
    }
  }

  private func fields(_ colleagues: [Colleague], _ env: Env) -> [ActForm<Field>.Field] {
    guard !colleagues.isEmpty else { return [] }
    return [
      .init(
        name: .to, label: env.text(BatchPhrase.to),
        content: .options(
          colleagues.map { name($0, env) }, selected: colleagues.count == 1 ? 0 : nil)),
      .init(
        name: .reason, label: env.text(ActPhrase.reason), content: .text(TextField(limit: 200)),
        help: env.text(BatchPhrase.reasonHelp)),
    ]
  }

  private func name(_ colleague: Colleague, _ env: Env) -> String {
    let name = "\(colleague.member.number) \(colleague.member.name)"
    guard let absence = colleague.absence else { return name }
    return name + env.text(BatchPhrase.awayUntil, absence.to.iso)
  }

  private mutating func go(_ env: Env) -> [Command<Answer>] {
    guard let colleagues, !colleagues.isEmpty else {
      return [.refuse(env.text(BatchPhrase.noColleague))]
    }
    guard let choice = form.option(.to) else { return reject(.to, ActPhrase.chooseFirst, env) }
    let (colleague, reason) = (colleagues[choice], form.text(.reason))
    guard !reason.isEmpty else { return reject(.reason, BatchPhrase.reasonNeeded, env) }
    guard rows.count == 1, let row = rows.first else {
      let act = BatchAct.handOver(
        to: colleague.member.number, name: colleague.member.name, reason: reason)
      return [.replace(BatchScreen(desk: desk, act: act, rows: rows, names: [:]))]
    }
    let (hall, session, id) = (desk.hall, desk.session, command)
    return [
      .perform(
        { () throws(HallError) in
          try hall.handOver(
            row.ordinal, of: row.caseNumber, to: colleague.member.number, reason: reason, id: id,
            by: session)
        }, then: { _ in .done(colleague) }, orElse: { .failed($0) })
    ]
  }

  private mutating func reject(
    _ name: Field, _ phrase: some Phrase, _ env: Env
  ) -> [Command<Answer>] {
    form.reject(name, env.text(phrase))
    return [.refuse(env.text(phrase))]
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    form.drawWindow(&canvas, under: heading(env), atMost: 8)
  }

  /// The one that is handed over, or how many.
  private func heading(_ env: Env) -> [String] {
    let shown = rows.prefix(5).map {
      "\($0.shortNumber)  \($0.ordinal) \($0.itemName)  \($0.applicantName)"
    }
    let rest = rows.count - shown.count
    return [env.text(BatchPhrase.handOverHead, String(rows.count))] + shown
      + (rest > 0 ? [env.text(BatchPhrase.andMore, String(rest))] : [])
  }
}
