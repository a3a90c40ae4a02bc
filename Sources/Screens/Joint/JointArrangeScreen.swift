internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import WorkCalendar

/// A small window in which a joint procedure gets its sub-tasks, its day and its people, with F10.
struct JointArrangeScreen: Screen {
  enum Action { case go }
  enum Answer: Sendable {
    case done(CaseFile)
    case failed(HallError)
  }
  enum Field: Hashable { case tasks, material, day, half, people }

  let desk: Desk
  let kind: JointMeeting.Kind
  private let file: CaseFile
  /// In hand, in the order of the marks.
  private let tasks: [SubTask]
  /// Those that a measuring could make, in the order of the options.
  private let materials: [CaseMaterial]
  private let command = RandomIdentifier.make()
  private var form = ActForm<Field>([])

  init(desk: Desk, kind: JointMeeting.Kind, file: CaseFile) {
    self.desk = desk
    self.kind = kind
    self.file = file
    tasks = file.tasks.filter {
      ($0.state == .running || $0.state == .stopped) && $0.kind == .item
    }
    materials = kind == .measuring ? file.materials.filter(\.isAwaited) : []
  }

  var isOverlay: Bool { true }
  func title(_ env: Env) -> String { kind.name(env.language) }
  func help(_ env: Env) -> String { env.text(JointScreenPhrase.arrangeHelp) }
  func fieldHelp(_ env: Env) -> String { form.focused?.help ?? "" }
  func takesScan(_ text: String) -> Bool { true }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(
        .f10, label: env.text(JointScreenPhrase.arrange), action: .go, dangerous: true),
      .shown(.tab, .enter, label: env.text(ActPhrase.next)),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      form = ActForm(fields(env))
      return []
    case .action(.go): return go(env)
    case .key(let key): return form.handle(key) ? [] : [.refuse("")]
    case .paste(let text), .scan(let text): return form.insert(text) ? [] : [.refuse("")]
    case .answer(.done(let file)):
      guard let meeting = file.meetings.last else { return [.pop(nil)] }
      return [
        .pop(
          ActResult(
            text: env.text(
              JointScreenPhrase.arranged, kind.name(env.language), meeting.agenda.day.iso,
              meeting.agenda.half.name(env.language))))
      ]
    case .answer(.failed(let error)): return fail(error, env)
    case .resumed, .tick, .terminating: return []
    }
  }

  private func fields(_ env: Env) -> [ActForm<Field>.Field] {
    let which = ActForm<Field>.Field(
      name: .tasks, label: env.text(JointScreenPhrase.tasks),
      content: .marks(
        tasks.map { "\($0.ordinal) \($0.name)  \($0.departmentShort)" }, marked: wanted, cursor: 0),
      help: env.text(JointScreenPhrase.tasksHelp))
    let what = ActForm<Field>.Field(
      name: .material, label: env.text(JointScreenPhrase.material),
      content: .options(materials.map(\.name), selected: materials.count == 1 ? 0 : nil),
      help: env.text(JointScreenPhrase.materialHelp))
    return [which] + (kind == .measuring ? [what] : []) + [
      .init(
        name: .day, label: env.text(JointScreenPhrase.day), content: .text(TextField(limit: 10)),
        help: env.text(ActPhrase.notADay)),
      .init(
        name: .half, label: env.text(JointScreenPhrase.half),
        content: .options(JointMeeting.Half.allCases.map { $0.name(env.language) }, selected: 0)),
      .init(
        name: .people, label: env.text(JointScreenPhrase.attendees),
        content: .text(TextField(limit: 200)), help: env.text(JointScreenPhrase.attendeesHelp)),
    ]
  }

  /// Those that need it by themselves.
  private var wanted: Set<Int> {
    let matter = desk.hall.edition.matter(file.matter)
    let material = materials.count == 1 ? materials.first : nil
    return Set(
      tasks.indices.filter { index in
        switch kind {
        case .survey, .acceptance: tasks[index].needsVisit(in: matter)
        case .review: true
        case .measuring: material?.uses.contains(tasks[index].ordinal) == true
        }
      })
  }

  private mutating func go(_ env: Env) -> [Command<Answer>] {
    let ordinals = form.marks(.tasks).map { tasks[$0].ordinal }
    guard !ordinals.isEmpty else { return reject(.tasks, JointScreenPhrase.tasksNeeded, env) }
    guard let day = CivilDate(iso: form.text(.day)) else {
      return reject(.day, ActPhrase.notADay, env)
    }
    let half = JointMeeting.Half.allCases[form.option(.half) ?? 0]
    let people = form.text(.people).split { $0.isWhitespace || $0 == "、" || $0 == "，" }
      .map(String.init)
    let material = form.option(.material).map { materials[$0].code }
    let (hall, session, number, id, kind) =
      (desk.hall, desk.session, file.number, command, kind)
    return [
      .perform(
        { () throws(HallError) in
          try hall.arrange(
            kind, of: number, tasks: ordinals, day: day, half: half, people: people,
            material: material, id: id, by: session)
        }, then: { .done($0) }, orElse: { .failed($0) })
    ]
  }

  /// What is wrong is shown where it was typed.
  private mutating func fail(_ error: HallError, _ env: Env) -> [Command<Answer>] {
    let field: Field? =
      switch error {
      case .staff: .people
      case .refused(.joint(let refusal), _): refusal.field
      default: nil
      }
    guard let field else { return Command.no(error, at: desk, env) }
    let sentence = error.sentence(
      env.language, in: CaseNames(desk.hall.edition, file: file, staff: desk.hall.staffName))
    form.reject(field, sentence)
    return [.refuse("")]
  }

  private mutating func reject(
    _ name: Field, _ phrase: some Phrase, _ env: Env
  ) -> [Command<Answer>] {
    form.reject(name, env.text(phrase))
    return [.refuse(env.text(phrase))]
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    form.drawWindow(&canvas, under: ["\(file.number)  \(file.applicant.name)"])
  }
}

extension JointRefusal {
  /// Where it was typed; nil where it is about the case.
  fileprivate var field: JointArrangeScreen.Field? {
    switch self {
    case .tooFewPeople, .noSuchDepartment: .people
    case .dayIsOver, .noWorkingDay: .day
    case .materialNeeded: .material
    case .noVisitNeeded, .alreadyArranged: .tasks
    default: nil
    }
  }
}
