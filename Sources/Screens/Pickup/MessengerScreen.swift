internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal

/// A small window in which outputs are given to a village agent or a steward, who bring them to
/// applicants by a numbered list.
struct MessengerScreen: Screen {
  /// What is given to them.
  enum Load: Sendable {
    /// What lies here of one case; to whom it goes is typed where the applicant did not say.
    case ofCase(String)
    /// All that lies here and is wanted from such a messenger.
    case wanted(Bringer, point: String?)
  }
  enum Action { case go }
  enum Answer: Sendable {
    case read(CaseFile)
    case listed(DeliveryPaper)
    case failed(HallError)
  }
  enum Field: Hashable { case role, name, staff, point, addressee, phone, address }

  let desk: Desk
  let load: Load
  private var form = ActForm<Field>([])
  private(set) var file: CaseFile?

  init(desk: Desk, _ load: Load) {
    self.desk = desk
    self.load = load
  }

  var isOverlay: Bool { true }

  func title(_ env: Env) -> String { env.text(MessengerPhrase.entrust) }
  func help(_ env: Env) -> String { env.text(MessengerPhrase.help) }

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
      return read()
    case .action(.go): return go(env)
    case .key(let key): return form.handle(key) ? [] : [.refuse("")]
    case .paste(let text), .scan(let text): return form.insert(text) ? [] : [.refuse("")]
    case .answer(.read(let file)):
      self.file = file
      form = ActForm(fields(env))
      return []
    case .answer(.listed(let paper)):
      return [.replace(PaperScreen(desk: desk, .delivery(paper), occasion: .intake))]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .resumed, .tick, .terminating: return []
    }
  }

  private func read() -> [Command<Answer>] {
    guard case .ofCase(let number) = load else { return [] }
    let (hall, session) = (desk.hall, desk.session)
    return [
      .ask(
        tag: "case", keysWait: true,
        { () throws(HallError) in try hall.showCase(number, by: session).file },
        then: { .read($0) }, orElse: { .failed($0) })
    ]
  }

  // MARK: Doing

  private mutating func go(_ env: Env) -> [Command<Answer>] {
    let typed = form.fields.compactMap { field -> Field? in
      if case .text = field.content { field.name } else { nil }
    }
    if let empty = typed.first(where: { form.text($0).isEmpty }) {
      form.reject(empty, env.text(PickupScreenPhrase.empty))
      return [.refuse(env.text(PickupScreenPhrase.empty))]
    }
    let bringer = form.option(.role).map { Self.roles[$0] } ?? .villageAgent
    let point = form.option(.point).map { villages[$0].code }
    let messenger = Messenger(
      bringer, name: form.text(.name), staff: form.text(.staff),
      point: bringer == .villageAgent ? point : nil)
    return [entrust(to: messenger, env)]
  }

  private func entrust(to messenger: Messenger, _ env: Env) -> Command<Answer> {
    let (hall, session, language) = (desk.hall, desk.session, env.language)
    var numbers: [String]?
    var addressee: Addressee?
    if case .ofCase(let number) = load {
      numbers = [number]
      addressee = Addressee(
        name: form.text(.addressee), phone: form.text(.phone), address: form.text(.address))
    }
    let (only, to) = (numbers, addressee)
    return .perform(
      { () throws(HallError) in
        try hall.entrust(
          to: messenger, of: only, addressee: to, { $0.title(language) }, by: session)
      }, then: { .listed($0) }, orElse: { .failed($0) })
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let head =
      switch load {
      case .ofCase(let number): number
      case .wanted: env.text(MessengerPhrase.allWanted)
      }
    form.drawWindow(&canvas, under: [head], atMost: 2)
  }
}
