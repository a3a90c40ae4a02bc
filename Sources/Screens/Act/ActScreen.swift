internal import Storage
internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// A small window over a case or a queue in which one act is made ready and done with F10.
///
/// Its command has one identity from the moment it opens, so that it acts once however often F10 is
/// pressed. When somebody else changed the case meanwhile, it says what, goes by the new state, and
/// waits for another F10.
struct ActScreen: Screen {
  enum Action { case go }
  enum Answer: Sendable {
    case done(CaseFile)
    case failed(HallError)
  }

  let desk: Desk
  let act: Act
  private(set) var file: CaseFile
  private(set) var version: Int
  private(set) var names: [String: String]
  let commandID = RandomIdentifier.make()
  var form: ActForm<ActFields.Name>?
  /// What others did since the window was opened.
  private(set) var changes: [String] = []
  /// What the choices of the form stand for.
  var choices = ActChoices()

  init(desk: Desk, act: Act, sight: CaseSight) {
    self.init(
      desk: desk, act: act, file: sight.file, version: sight.version, names: sight.names)
  }

  /// - Parameter names: of the staff, by number.
  init(desk: Desk, act: Act, file: CaseFile, version: Int, names: [String: String]) {
    self.desk = desk
    self.act = act
    self.file = file
    self.version = version
    self.names = names
  }

  var isOverlay: Bool { true }
  func title(_ env: Env) -> String { env.text(phrase) }
  func help(_ env: Env) -> String { env.text(ActPhrase.help) }
  func fieldHelp(_ env: Env) -> String { form?.focused?.help ?? "" }

  /// A document's number may be scanned from it; no letter of a code chooses an option.
  func takesScan(_ text: String) -> Bool { true }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(
        .f10, label: env.text(phrase), action: .go, dangerous: true,
        help: env.text(ActPhrase.goHelp)),
      .shown(.tab, .enter, label: env.text(ActPhrase.next)),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      choices = ActChoices(act, file, at: desk)
      form = fields(env)
      return []
    case .action(.go): return go(env)
    case .key(let key): return form?.handle(key) == true ? [] : [.refuse(hint(env))]
    case .paste(let text), .scan(let text):
      return form?.insert(text) == true ? [] : [.refuse("")]
    case .answer(.done):
      return [
        .pop(
          ActResult(
            text: isStep
              ? env.text(ActPhrase.stepMade, object) : act.sentence(about: object, env)))
      ]
    case .answer(.failed(.changed(let file, let since))):
      return changed(file, since.count, desk.lines(since, of: file, env.language))
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .resumed, .tick, .terminating: return []
    }
  }

  func hint(_ env: Env) -> String { env.text(ActPhrase.goHint, env.text(phrase)) }

  private mutating func changed(
    _ fresh: CaseFile, _ count: Int, _ lines: [String]
  ) -> [Command<Answer>] {
    changes = lines
    file = fresh
    names = desk.names(of: Set(fresh.tasks.flatMap(\.looks).map(\.officer)))
    version += count
    return [.refuse("")]
  }

  var task: SubTask? { act.ordinal.flatMap { file.task($0) } }

  /// One step of what goes step by step is not the first of two.
  private var isStep: Bool {
    if case .examine = act { task?.handling == .stepwise } else { false }
  }

  var phrase: ActPhrase { isStep ? .examineStep : act.title }

  /// What is decided.
  var object: String {
    task.map { "\($0.ordinal) \($0.name)" } ?? file.matterName
  }
}
