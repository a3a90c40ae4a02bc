internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth

/// A small window in which what a resident reports is written down, with F10. Its receipt comes next,
/// but for what becomes a case.
struct PlatformFormScreen: Screen {
  enum Action { case go }
  enum Answer: Sendable {
    case done(PlatformMatter)
    case failed(HallError)
  }
  enum Field: Hashable { case name, phone, what, site, words, platform }

  let desk: Desk
  private let commandID = RandomIdentifier.make()
  private var form = ActForm<Field>([])

  init(desk: Desk) { self.desk = desk }

  var isOverlay: Bool { true }
  func title(_ env: Env) -> String { env.text(PlatformPhrase.formTitle) }
  func help(_ env: Env) -> String { env.text(PlatformPhrase.formHelp) }
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
      form = ActForm(fields(env))
      return []
    case .action(.go): return go(env)
    case .key(let key): return form.handle(key) ? [] : [.refuse("")]
    case .paste(let text), .scan(let text): return form.insert(text) ? [] : [.refuse("")]
    case .answer(.done(let matter)): return finish(matter, env)
    case .answer(.failed(.platform(let fault))):
      form.reject(fault.field, fault.sentence(env.language))
      return [.refuse("")]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .resumed, .tick, .terminating: return []
    }
  }

  /// What goes to another desk goes with its receipt.
  private func finish(_ matter: PlatformMatter, _ env: Env) -> [Command<Answer>] {
    guard matter.platform != .convenience else {
      return [
        .pop(
          ActResult(
            text: env.text(
              PlatformPhrase.added, matter.number, matter.platform.name(env.language))))
      ]
    }
    return [
      .replace(
        PaperScreen(desk: desk, .platform(desk.hall.paper(of: matter)), occasion: .intake))
    ]
  }

  private func fields(_ env: Env) -> [ActForm<Field>.Field] {
    [
      field(.name, .reporter, 40, env), field(.phone, .phone, 20, env),
      field(.what, .what, 60, env), field(.site, .site, 60, env),
      field(.words, .words, 200, env),
      .init(
        name: .platform, label: env.text(PlatformPhrase.onPlatform),
        content: .options(Platform.allCases.map { $0.name(env.language) }, selected: nil)),
    ]
  }

  private func field(
    _ name: Field, _ label: PlatformPhrase, _ limit: Int, _ env: Env
  ) -> ActForm<Field>.Field {
    .init(name: name, label: env.text(label), content: .text(TextField(limit: limit)))
  }

  private mutating func go(_ env: Env) -> [Command<Answer>] {
    guard let choice = form.option(.platform) else {
      form.reject(.platform, env.text(ActPhrase.chooseFirst))
      return [.refuse(env.text(ActPhrase.chooseFirst))]
    }
    let report = PlatformReport(
      platform: Platform.allCases[choice], name: form.text(.name), phone: form.text(.phone),
      what: form.text(.what), site: form.text(.site), words: form.text(.words))
    let (hall, session, id) = (desk.hall, desk.session, commandID)
    return [
      .perform(
        { () throws(HallError) in try hall.report(report, id: id, by: session) },
        then: { .done($0) }, orElse: { .failed($0) })
    ]
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    form.drawWindow(&canvas, under: [env.text(PlatformPhrase.formHelp)])
  }
}

extension PlatformFault {
  /// Where it was typed.
  fileprivate var field: PlatformFormScreen.Field {
    self == .whatNeeded ? .what : .name
  }
}
