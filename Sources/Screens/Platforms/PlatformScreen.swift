internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import WorkCalendar

/// What residents reported at this town (四个平台): what is to be received or taken in, the oldest first.
struct PlatformScreen: Screen {
  enum Action { case add, receive, takeIn, link, move, print, reload }
  enum Answer: Sendable {
    case loaded([PlatformMatter])
    case receiver(String)
    case linkTo(String)
    case moveTo(Platform)
    case moving(Platform, reason: String)
    case done(PlatformMatter)
    case failed(HallError)
  }

  let desk: Desk
  private var list = ListTable<PlatformMatter, String>(id: \.number)
  private var commandID = ""

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(PlatformPhrase.title) }
  func help(_ env: Env) -> String { env.text(PlatformPhrase.help) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      .shown(.up, .down, label: env.text(PlatformPhrase.choose)),
      key("a", .add, .addHelp, .add, nil, env),
      key("s", .receive, .receiveHelp, .receive, whyNot(ofCase: false, env), env),
      key("i", .takeIn, .takeInHelp, .takeIn, whyNot(ofCase: true, env), env),
      key("n", .link, .linkHelp, .link, whyNot(ofCase: true, env), env),
      key("t", .move, .moveHelp, .move, nothing(env), env),
      key("p", .print, .printHelp, .print, nothing(env), env),
      Binding(.f5, label: env.text(PlatformPhrase.reload), action: .reload, onBar: false),
    ]
  }

  private func key(
    _ character: Character, _ label: PlatformPhrase, _ help: PlatformPhrase, _ action: Action,
    _ why: String?, _ env: Env
  ) -> Binding<Action> {
    Binding(
      .character(character), label: env.text(label), action: action, unavailable: why,
      help: env.text(help))
  }

  private func nothing(_ env: Env) -> String? {
    list.current == nil ? env.text(PlatformPhrase.none) : nil
  }

  /// - Parameter ofCase: what becomes a case, or what a platform receives.
  private func whyNot(ofCase: Bool, _ env: Env) -> String? {
    guard let matter = list.current else { return nothing(env) }
    guard ofCase != (matter.platform == .convenience) else { return nil }
    let fault = ofCase ? PlatformFault.noCase(matter.number) : .becomesCase(matter.number)
    return fault.sentence(env.language)
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared: return [load()]
    case .resumed(let result):
      let said = (result as? ActResult).map { [Command<Answer>.say($0.text)] } ?? []
      return [load()] + said
    case .action(let action): return act(action, env)
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .answer(let answer): return take(answer, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  private mutating func act(_ action: Action, _ env: Env) -> [Command<Answer>] {
    commandID = RandomIdentifier.make()
    switch action {
    case .add: return [.push(PlatformFormScreen(desk: desk))]
    case .reload: return [load()]
    default: break
    }
    guard let matter = list.current else { return [] }
    switch action {
    case .receive: return [ask(.receiverQuestion, matter, env) { .receiver($0) }]
    case .link: return [ask(.caseQuestion, matter, env) { .linkTo($0) }]
    case .takeIn:
      let person = IntakeDraft.PersonFields(name: matter.name, phone: matter.phone)
      return [.push(MatterScreen(desk: desk, reportedBy: person))]
    case .move: return [askPlatform(matter, env)]
    default:
      return [
        .push(
          PaperScreen(desk: desk, .platform(desk.hall.paper(of: matter)), occasion: .look))
      ]
    }
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .loaded(let matters):
      list.rows = matters
      return []
    case .receiver(let name):
      return perform { hall, number, id, session throws(HallError) in
        try hall.receivePlatformMatter(number, by: name, id: id, session: session)
      }
    case .linkTo(let typed):
      return perform { hall, number, id, session throws(HallError) in
        try hall.linkPlatformMatter(number, to: typed, id: id, by: session)
      }
    case .moveTo(let platform):
      guard let matter = list.current else { return [] }
      return [ask(.reasonQuestion, matter, env) { .moving(platform, reason: $0) }]
    case .moving(let platform, let reason):
      return perform { hall, number, id, session throws(HallError) in
        try hall.movePlatformMatter(number, to: platform, reason: reason, id: id, by: session)
      }
    case .done(let matter): return [load(), .say(said(of: matter, env))]
    case .failed(let error): return [load()] + Command.no(error, at: desk, env)
    }
  }

  private func said(of matter: PlatformMatter, _ env: Env) -> String {
    if let number = matter.caseNumber {
      return env.text(PlatformPhrase.linkedNow, matter.number, number)
    }
    if matter.receipt != nil { return env.text(PlatformPhrase.receivedNow, matter.number) }
    return env.text(PlatformPhrase.moved, matter.number, matter.platform.name(env.language))
  }

  private func load() -> Command<Answer> {
    let (hall, session) = (desk.hall, desk.session)
    return .ask(
      tag: "platforms", keysWait: true,
      { () throws(HallError) in
        try hall.platformMatters(onlyOpen: true, limit: Self.page, by: session)
      }, then: { .loaded($0) }, orElse: { .failed($0) })
  }

  nonisolated private static let page = 200

  private func ask(
    _ question: PlatformPhrase, _ matter: PlatformMatter, _ env: Env,
    then answer: @escaping @Sendable (String) -> Answer
  ) -> Command<Answer> {
    let empty = env.text(ActPhrase.reasonNeeded)
    return .ask(
      .prompt(
        env.text(question, matter.number), ["\(matter.name)  \(matter.what)"],
        field: TextField(limit: 60), check: { $0.trimmed.isEmpty ? empty : nil },
        then: { answer(String($0.trimmed)) }))
  }

  private func askPlatform(_ matter: PlatformMatter, _ env: Env) -> Command<Answer> {
    let options = Platform.allCases.filter { $0 != matter.platform }.map {
      ChoiceList.Option($0.name(env.language), Answer.moveTo($0))
    }
    return .ask(
      .choose(
        env.text(PlatformPhrase.moveQuestion, matter.number),
        from: ChoiceList(options, matches: nil)))
  }

  private func perform(
    _ work:
      @escaping @Sendable (ServiceHall, String, String, Session) throws(HallError)
      -> PlatformMatter
  ) -> [Command<Answer>] {
    guard let number = list.current?.number else { return [] }
    let (hall, session, id) = (desk.hall, desk.session, commandID)
    return [
      .perform(
        { () throws(HallError) in try work(hall, number, id, session) }, then: { .done($0) },
        orElse: { .failed($0) })
    ]
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let columns: [Column<PlatformMatter>] = [
      .fixed(env.text(PlatformPhrase.number), 14) { $0.number },
      .fixed(env.text(PlatformPhrase.platform), 10) { $0.platform.name(env.language) },
      .share(env.text(PlatformPhrase.what), 3) { $0.what },
      .share(env.text(PlatformPhrase.reporter), 1) { $0.name },
      .fixed(env.text(PlatformPhrase.since), 11) { $0.reported.date.iso },
      .fixed(env.text(PlatformPhrase.standing), 8) { $0.standing(env.language) },
    ]
    list.draw(
      &canvas, in: Rect(row: 1, rows: canvas.rows - 1, columns: canvas.columns), columns, env,
      empty: env.text(PlatformPhrase.none))
  }
}
