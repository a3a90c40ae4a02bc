internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import WorkCalendar

/// A small window in which it is written down what a joint procedure found, with F10: a conclusion
/// and a sentence for each sub-task.
struct JointRecordScreen: Screen {
  enum Action { case go }
  enum Answer: Sendable {
    case done
    case failed(HallError)
  }
  /// Of a sub-task by its ordinal; the document is of the whole.
  enum Field: Hashable {
    case outcome(Int), words(Int), rectify(Int), within(Int)
    case photographs
    case document
  }

  let desk: Desk
  private let meeting: JointMeeting
  private let file: CaseFile
  /// Those still in hand: of each something was found.
  private let tasks: [SubTask]
  private let command = RandomIdentifier.make()
  private var form = ActForm<Field>([])

  init(desk: Desk, meeting: JointMeeting, file: CaseFile) {
    self.desk = desk
    self.meeting = meeting
    self.file = file
    tasks =
      meeting.kind == .measuring
      ? [] : meeting.tasks.compactMap { file.task($0) }.filter(\.state.isOpen)
  }

  var isOverlay: Bool { true }
  func title(_ env: Env) -> String { meeting.kind.name(env.language) }
  func help(_ env: Env) -> String { env.text(JointScreenPhrase.recordHelp) }
  func fieldHelp(_ env: Env) -> String { form.focused?.help ?? "" }
  func takesScan(_ text: String) -> Bool { true }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(.f10, label: env.text(JointScreenPhrase.record), action: .go, dangerous: true),
      .shown(.tab, .enter, label: env.text(ActPhrase.next)),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      form = ActForm(tasks.flatMap { fields($0, env) } + [photographs(env), document(env)])
      return []
    case .action(.go): return go(env)
    case .key(let key): return form.handle(key) ? [] : [.refuse("")]
    case .paste(let text), .scan(let text): return form.insert(text) ? [] : [.refuse("")]
    case .answer(.done):
      return [
        .pop(
          ActResult(
            text: env.text(
              JointScreenPhrase.recorded, meeting.kind.name(env.language),
              meeting.agenda.day.iso)))
      ]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .resumed, .tick, .terminating: return []
    }
  }

  private func fields(_ task: SubTask, _ env: Env) -> [ActForm<Field>.Field] {
    let name = "\(task.ordinal) \(task.name)  \(task.departmentShort)"
    let outcomes: [JointScreenPhrase] =
      meeting.kind.isVisit ? [.holds, .fails, .toRectify] : [.holds, .fails]
    let found: [ActForm<Field>.Field] = [
      .init(
        name: .outcome(task.ordinal), label: env.text(JointScreenPhrase.outcome, name),
        content: .options(outcomes.map { env.text($0) }, selected: nil)),
      text(.words(task.ordinal), .words, .wordsHelp, 200, env),
    ]
    guard meeting.kind.isVisit else { return found }
    return found + [
      text(.rectify(task.ordinal), .rectify, .rectifyHelp, 200, env),
      text(.within(task.ordinal), .within, .withinHelp, 3, env),
    ]
  }

  private func photographs(_ env: Env) -> ActForm<Field>.Field {
    text(.photographs, .photographs, .photographsHelp, 2000, env)
  }

  private func document(_ env: Env) -> ActForm<Field>.Field {
    text(.document, .document, .documentHelp, 60, env)
  }

  private func text(
    _ name: Field, _ label: JointScreenPhrase, _ help: JointScreenPhrase, _ limit: Int, _ env: Env
  ) -> ActForm<Field>.Field {
    .init(
      name: name, label: env.text(label), content: .text(TextField(limit: limit)),
      help: env.text(help))
  }

  private mutating func go(_ env: Env) -> [Command<Answer>] {
    var findings: [JointMeeting.Finding] = []
    for task in tasks {
      let ordinal = task.ordinal
      guard let choice = form.option(.outcome(ordinal)) else {
        return reject(.outcome(ordinal), .outcomeNeeded, env)
      }
      guard !form.text(.words(ordinal)).isEmpty else {
        return reject(.words(ordinal), .wordsNeeded, env)
      }
      guard let outcome = outcome(choice, of: ordinal) else {
        return reject(.rectify(ordinal), .rectifyNeeded, env)
      }
      findings.append(
        JointMeeting.Finding(task: ordinal, outcome: outcome, words: form.text(.words(ordinal))))
    }
    var photographs: [JointMeeting.Photograph] = []
    for path in paths {
      guard let photograph = ServiceHall.photograph(at: path) else {
        form.reject(.photographs, env.text(JointScreenPhrase.noPhotograph, path))
        return [.refuse(env.text(JointScreenPhrase.noPhotograph, path))]
      }
      photographs.append(photograph)
    }
    let document = form.text(.document)
    return record(
      JointMeeting.Minutes(
        findings: findings, photographs: photographs,
        document: document.isEmpty ? nil : document))
  }

  /// Of the photographs, as they were typed with semicolons between.
  private var paths: [String] {
    form.text(.photographs).split(whereSeparator: { $0 == ";" || $0 == "；" })
      .map { String($0.trimmed) }.filter { !$0.isEmpty }
  }

  private func record(_ minutes: JointMeeting.Minutes) -> [Command<Answer>] {
    let (hall, session, number, id, meeting) =
      (desk.hall, desk.session, file.number, command, meeting.number)
    return [
      .perform(
        { () throws(HallError) in
          try hall.recordMeeting(meeting, of: number, minutes, id: id, by: session)
        }, then: { _ in .done }, orElse: { .failed($0) })
    ]
  }

  /// - Returns: nil where it is not said what has to be put right, or by when.
  private func outcome(_ choice: Int, of ordinal: Int) -> JointMeeting.Finding.Outcome? {
    switch choice {
    case 0: return .holds
    case 1: return .fails
    default:
      let what = form.text(.rectify(ordinal))
      guard !what.isEmpty, let days = Int(form.text(.within(ordinal))), days > 0 else {
        return nil
      }
      return .rectify(what, days: days)
    }
  }

  private mutating func reject(
    _ name: Field, _ phrase: JointScreenPhrase, _ env: Env
  ) -> [Command<Answer>] {
    form.reject(name, env.text(phrase))
    return [.refuse(env.text(phrase))]
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let head = desk.jointText(of: file, env.language).head(meeting)
    form.drawWindow(&canvas, under: ["\(file.number)  \(file.applicant.name)", head])
  }
}
