internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// The register of licences (证照登记簿): to look for, to filter, to look up where it was issued, to write
/// down what ended one, and to print. It is a local register and no electronic licence.
struct LicenceScreen: Screen {
  enum Action {
    case search, filter, verify, end, paper, unmask, openCase, detail, reload
  }
  enum Answer: Sendable {
    case loaded([Licence])
    case words(String)
    case status(LicenceStatus?)
    case restore(String)
    case purpose(String)
    case revealed(String)
    case mine(String, Bool)
    case done
    case failed(HallError)
  }

  let desk: Desk
  private(set) var filter = LicenceFilter()
  private(set) var list = ListTable<Licence, String>(id: \.reference)
  /// The licence whose holder's number is shown whole, after that was written down (R33).
  private(set) var whole: String?
  /// Whether the person's department may record things about that licence; nil while unknown.
  private(set) var mine: (reference: String, may: Bool)?

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(LicenceScreenPhrase.title) }
  func help(_ env: Env) -> String { env.text(LicenceScreenPhrase.help) }

  func hint(_ env: Env) -> String {
    list.rows.count < ServiceHall.licencePage ? "" : env.text(FindPhrase.tooMany)
  }

  func bindings(_ env: Env) -> [Binding<Action>] {
    let none = list.current == nil ? env.text(LicenceScreenPhrase.nobody) : nil
    let ends: LicenceScreenPhrase = list.current?.record.ended == nil ? .end : .restore
    return [
      key("/", .search, .search, nil, env), key("f", .filter, .filter, nil, env),
      Binding(
        .enter, label: env.text(LicenceScreenPhrase.detail), action: .detail, unavailable: none),
      key("v", .verify, .verify, none ?? forbidden(env), env),
      key("x", ends, .end, none ?? forbidden(env), env),
      key("u", .unmask, .unmask, none, env, onBar: false),
      key("o", .openCase, .openCase, none, env),
      key(
        "p", .paper, .paper, list.rows.isEmpty ? env.text(LicenceScreenPhrase.none) : nil, env),
      Binding(
        .f5, label: env.text(LicenceScreenPhrase.reload), action: .reload, onBar: false),
    ]
  }

  private func key(
    _ character: Character, _ label: LicenceScreenPhrase, _ action: Action, _ why: String?,
    _ env: Env, onBar: Bool = true
  ) -> Binding<Action> {
    Binding(
      .character(character), label: env.text(label), action: action, unavailable: why,
      onBar: onBar)
  }

  private func forbidden(_ env: Env) -> String? {
    let role = desk.session.member.role
    guard role.may(.keepLicences) else {
      return HallError.forbidden(.keepLicences, role).sentence(env.language)
    }
    guard let mine, mine.reference == list.current?.reference, !mine.may else { return nil }
    return env.text(LicenceScreenPhrase.notYours)
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared: return [load()]
    case .resumed(let result):
      let said = (result as? ActResult).map { [Command<Answer>.say($0.text)] } ?? []
      return [load()] + said
    case .action(let action): return act(action, env)
    case .key(let key): return list.handle(key) ? [askMine()].compactMap(\.self) : [.refuse("")]
    case .answer(let answer): return take(answer, env)
    case .paste, .scan, .tick, .terminating: return []
    }
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .loaded(let licences):
      list.rows = licences
      return [askMine()].compactMap(\.self)
    case .mine(let reference, let may):
      mine = (reference, may)
      return []
    case .words(let words):
      filter.words = words
      return [load()]
    case .status(let status):
      filter.status = status
      return [load()]
    case .restore(let document): return restore(document)
    case .purpose(let purpose): return reveal(purpose)
    case .revealed(let reference):
      whole = reference
      return [load(), .say(env.text(LicenceScreenPhrase.whole))]
    case .done: return [load()]
    case .failed(let error): return [load()] + Command.no(error, at: desk, env)
    }
  }

  // MARK: Reading

  private func load() -> Command<Answer> {
    let (hall, session, filter) = (desk.hall, desk.session, filter)
    return .ask(
      tag: "licences", keysWait: true,
      { () throws(HallError) in try hall.licences(filter, by: session) },
      then: { .loaded($0) }, orElse: { .failed($0) })
  }

  /// Whether the selected one is this department's to record.
  private func askMine() -> Command<Answer>? {
    guard desk.session.member.role.may(.keepLicences), let licence = list.current,
      mine?.reference != licence.reference
    else { return nil }
    let (hall, session) = (desk.hall, desk.session)
    return .ask(
      tag: "mine", { () throws(HallError) in hall.mayKeep(licence, session) },
      then: { .mine(licence.reference, $0) }, orElse: { .failed($0) })
  }

  // MARK: Doing

  private func act(_ action: Action, _ env: Env) -> [Command<Answer>] {
    switch action {
    case .search:
      return [
        .ask(
          .prompt(
            env.text(LicenceScreenPhrase.searchQuestion),
            field: TextField(filter.words, limit: 40), then: { .words($0) }))
      ]
    case .filter:
      let options =
        [ChoiceList.Option(env.text(LicenceScreenPhrase.all), Answer.status(nil))]
        + LicenceStatus.allCases.map {
          ChoiceList.Option($0.name(env.language), Answer.status($0))
        }
      return [
        .ask(
          .choose(
            env.text(LicenceScreenPhrase.filterQuestion), from: ChoiceList(options, matches: nil)))
      ]
    case .paper:
      let paper = desk.hall.licencePaper(of: list.rows, env.language, by: desk.session)
      return [.push(PaperScreen(desk: desk, .licences(paper), occasion: .look))]
    case .reload: return [load()]
    case .verify, .end, .unmask, .openCase, .detail:
      return list.current.map { act(action, on: $0, env) } ?? []
    }
  }

  private func act(_ action: Action, on licence: Licence, _ env: Env) -> [Command<Answer>] {
    switch action {
    case .verify: return [.push(LicenceFormScreen(desk: desk, act: .verify, licence: licence))]
    case .end where licence.record.ended == nil:
      return [.push(LicenceFormScreen(desk: desk, act: .end, licence: licence))]
    case .end:
      return prompt(.restoreQuestion, [licence.name], 100, env) { .restore($0) }
    case .unmask:
      return [
        .ask(
          .prompt(
            env.text(CaseScreenPhrase.purposeQuestion),
            [env.text(CaseScreenPhrase.purposeRecorded)], field: TextField(limit: 60),
            check: stated(env), then: { .purpose(String($0.trimmed)) }))
      ]
    case .openCase: return [.push(CaseScreen(desk: desk, number: licence.caseNumber))]
    default:
      return [.push(ReadingScreen(licence.name, paragraphs(licence, env)))]
    }
  }

  private func stated(_ env: Env) -> (String) -> String? {
    let empty = env.text(LicenceScreenPhrase.wordsNeeded)
    return { $0.trimmed.isEmpty ? empty : nil }
  }

  private func prompt(
    _ question: LicenceScreenPhrase, _ lines: [String], _ limit: Int, _ env: Env,
    then answer: @escaping (String) -> Answer
  ) -> [Command<Answer>] {
    [
      .ask(
        .prompt(
          env.text(question), lines, field: TextField(limit: limit), check: stated(env),
          then: { answer(String($0.trimmed)) }))
    ]
  }

  private func restore(_ document: String) -> [Command<Answer>] {
    guard let licence = list.current else { return [] }
    let (hall, session, id) = (desk.hall, desk.session, RandomIdentifier.make())
    return [
      .perform(
        { () throws(HallError) in
          try hall.keep(
            .restore(document: document), about: licence.key, of: licence.caseNumber, id: id,
            by: session, seen: licence.version)
        }, then: { _ in .done }, orElse: { .failed($0) })
    ]
  }

  private func reveal(_ purpose: String) -> [Command<Answer>] {
    guard let licence = list.current else { return [] }
    let (hall, session, id) = (desk.hall, desk.session, RandomIdentifier.make())
    return [
      .perform(
        { () throws(HallError) in
          try hall.reveal(licence.caseNumber, purpose: purpose, id: id, by: session)
        }, then: { _ in .revealed(licence.reference) }, orElse: { .failed($0) })
    ]
  }
}
