internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import WorkCalendar

/// One case: how it stands, what it still needs, what happened to it, and what the person in front
/// of it may do.
struct CaseScreen: Screen {
  enum Action {
    case why, journal, materials, papers, decide, handOut, notice, accept, decline, unmask, chart
    case joint, withdraw, extendCase, reopen, steward, project, entries, reload
  }

  enum Answer: Sendable {
    case loaded(CaseSight)
    case marked(Int64)
    /// The sub-task to decide at the window.
    case decide(Int)
    /// The decision to take back.
    case reopen(Int)
    case unmask(purpose: String)
    case unmasked(CaseFile)
    case withdraw(reason: String)
    case withdrawn(CaseFile)
    case steward(StewardScreen.Act)
    case carried(Steward)
    case answer(accepts: Bool)
    case answered(CaseFile)
    case failed(HallError)
    /// The mark could not be read: the next second tries again.
    case unknown
  }

  let desk: Desk
  let number: String
  private(set) var sight: CaseSight?
  private(set) var fault: HallError?
  private(set) var isUnmasked = false
  private(set) var showsChartOnly = false
  private(set) var history = Reader([])
  /// Of the act the person is in the middle of: a key too many acts once.
  var commandID = ""

  init(desk: Desk, number: String) {
    self.desk = desk
    self.number = number
  }

  var file: CaseFile? { sight?.file }

  func title(_ env: Env) -> String { env.text(CaseScreenPhrase.title, number) }
  func help(_ env: Env) -> String { env.text(CaseScreenPhrase.help) }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared: return [load(keysWait: true)]
    case .resumed(let result): return resumed(result, env)
    case .action(let action): return act(action, env)
    case .answer(let answer): return take(answer, env)
    case .key(let key):
      let moved = history.handle(key, in: layout(env).history)
      return moved ? [] : [.refuse("")]
    case .tick: return isOld ? [load()] : [lookForChanges()]
    case .scan(let text): return scanned(text, env)
    case .paste, .terminating: return []
    }
  }

  /// A slip's code opens its case, and no letter of it is taken for a key.
  func takesScan(_ text: String) -> Bool { true }

  private func scanned(_ text: String, _ env: Env) -> [Command<Answer>] {
    guard let other = desk.hall.caseNumber(of: text) else {
      return [.refuse(env.text(FindPhrase.noSlip))]
    }
    return other == number ? [] : [.replace(CaseScreen(desk: desk, number: other))]
  }

  // MARK: Reading

  /// Never read, or on another day: lights change at midnight though nobody writes anything.
  private var isOld: Bool { sight?.now.date != desk.hall.now().date }

  /// - Parameter keysWait: where the next key is meant for what is being read.
  private func load(keysWait: Bool = false) -> Command<Answer> {
    let (desk, number) = (desk, number)
    return .ask(
      tag: "case", keysWait: keysWait,
      { () throws(HallError) in try CaseSight.load(number, at: desk) },
      then: { .loaded($0) }, orElse: { .failed($0) })
  }

  private func lookForChanges() -> Command<Answer> {
    let desk = desk
    return .ask(
      tag: "mark", { () throws(HallError) in try desk.changeMark() }, then: { .marked($0) },
      orElse: { _ in .unknown })
  }

  private func resumed(_ result: (any Sendable)?, _ env: Env) -> [Command<Answer>] {
    let said = (result as? ActResult).map { [Command<Answer>.say($0.text)] } ?? []
    return [load(keysWait: true)] + said
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .loaded(let sight): return show(sight, env)
    case .marked(let mark): return mark == sight?.mark ? [] : [load()]
    case .decide(let ordinal): return decide(ordinal)
    case .reopen(let ordinal): return sight.map { reopen(ordinal, $0) } ?? []
    case .unmask(let purpose): return unmask(purpose)
    case .unmasked:
      isUnmasked = true
      return [load(), .say(env.text(CaseScreenPhrase.unmasked))]
    case .withdraw(let reason): return withdraw(reason)
    case .steward, .carried: return pushed(answer)
    case .withdrawn(let file):
      return [
        load(keysWait: true),
        .say(env.text(CaseScreenPhrase.withdrawn, file.state.name(env.language))),
      ]
    case .answer(let accepts): return answerRequest(accepts: accepts)
    case .answered(let file):
      return [
        load(keysWait: true),
        .say(env.text(CaseScreenPhrase.answered, file.state.name(env.language))),
      ]
    case .failed(let error): return fail(error, env)
    case .unknown: return []
    }
  }

  /// What others did since the last look is said, so that nothing changes unnoticed.
  private mutating func show(_ fresh: CaseSight, _ env: Env) -> [Command<Answer>] {
    let before = sight
    (sight, fault) = (fresh, nil)
    history.paragraphs = fresh.history(env)
    guard let before, fresh.version > before.version,
      let last = fresh.record.entries.last, last.entry.actor != desk.session.member.number
    else { return [] }
    // The first is what was done, the others what followed from it.
    let line = fresh.record.events[before.version].line(
      env.language, in: fresh.file, staff: fresh.name)
    return [.say(env.text(CaseScreenPhrase.justChanged, fresh.name(last.entry.actor), line))]
  }

  private mutating func fail(_ error: HallError, _ env: Env) -> [Command<Answer>] {
    if case .changed(let file, let since) = error {
      let lines = desk.lines(since, of: file, env.language)
      return [load(), .ask(.changed(lines, env))]
    }
    if sight == nil { fault = error }
    return Command.no(error, at: desk, env)
  }
}

// MARK: - Acting

extension CaseScreen {
  private mutating func act(_ action: Action, _ env: Env) -> [Command<Answer>] {
    guard let sight else { return [load()] }
    switch action {
    case .why:
      return [
        .push(
          ReadingScreen(
            env.text(CaseScreenPhrase.why), sight.why(at: desk, env.language)))
      ]
    case .journal:
      return [.push(ReadingScreen(env.text(CaseScreenPhrase.journal), sight.journal(env)))]
    case .materials: return [.push(CaseMaterialsScreen(desk: desk, sight: sight))]
    case .papers: return [.push(PaperScreen(desk: desk, file: sight.file))]
    case .decide: return chooseTask(sight, env)
    case .handOut: return [.push(HandingScreen(desk: desk, number: number))]
    case .notice: return notice(sight, env)
    case .accept: return ask(accepts: true, sight, env)
    case .decline: return [.push(ActScreen(desk: desk, act: .decline, sight: sight))]
    case .unmask: return askPurpose(env)
    case .chart:
      showsChartOnly.toggle()
      return []
    case .withdraw: return askReason(env)
    case .extendCase: return [.push(ActScreen(desk: desk, act: .extendCase, sight: sight))]
    case .reopen: return chooseReopening(sight, env)
    case .steward: return steward(sight, env)
    case .project: return openProject()
    case .entries: return [.push(EntryScreen(desk: desk, number: number))]
    case .joint: return [.push(JointScreen(desk: desk, file: sight.file))]
    case .reload: return [load()]
    }
  }

  private func chooseTask(_ sight: CaseSight, _ env: Env) -> [Command<Answer>] {
    let tasks = sight.file.decidableAtWindow
    guard tasks.count > 1 else { return tasks.first.map { decide($0.ordinal) } ?? [] }
    let options = tasks.map {
      ChoiceList.Option("\($0.ordinal) \($0.name)", Answer.decide($0.ordinal))
    }
    return [
      .ask(.choose(env.text(CaseScreenPhrase.decideWhich), from: ChoiceList(options, matches: nil)))
    ]
  }

  private func decide(_ ordinal: Int) -> [Command<Answer>] {
    guard let sight else { return [] }
    return [.push(ActScreen(desk: desk, act: .approve(ordinal), sight: sight))]
  }

  private mutating func notice(_ sight: CaseSight, _ env: Env) -> [Command<Answer>] {
    guard sight.file.notice == nil else {
      return [.push(PaperScreen(desk: desk, file: sight.file, paper: .answer(.notice)))]
    }
    return ask(accepts: false, sight, env)
  }

  private mutating func ask(
    accepts: Bool, _ sight: CaseSight, _ env: Env
  ) -> [Command<Answer>] {
    commandID = RandomIdentifier.make()
    let missing = sight.file.materials.filter { $0.state == .missing }.map { "· \($0.name)" }
    return [
      .ask(
        .confirm(
          env.text(
            accepts ? CaseScreenPhrase.acceptQuestion : .noticeQuestion, number,
            sight.file.matterName), accepts ? [] : missing,
          yes: env.text(accepts ? CaseScreenPhrase.accept : .giveNotice),
          then: .answer(accepts: accepts)))
    ]
  }

  private func answerRequest(accepts: Bool) -> [Command<Answer>] {
    let (hall, session, number, id) = (desk.hall, desk.session, number, commandID)
    let seen = sight?.version
    return [
      .perform(
        { () throws(HallError) in
          try accepts
            ? hall.accept(number, id: id, by: session, seen: seen)
            : hall.giveNotice(number, id: id, by: session, seen: seen)
        }, then: { .answered($0) }, orElse: { .failed($0) })
    ]
  }

  private mutating func askPurpose(_ env: Env) -> [Command<Answer>] {
    guard !isUnmasked else {
      isUnmasked = false
      return []
    }
    commandID = RandomIdentifier.make()
    let empty = env.text(CaseScreenPhrase.purposeNeeded)
    return [
      .ask(
        .prompt(
          env.text(CaseScreenPhrase.purposeQuestion), [env.text(CaseScreenPhrase.purposeRecorded)],
          field: TextField(limit: 60), check: { $0.trimmed.isEmpty ? empty : nil },
          then: { .unmask(purpose: String($0.trimmed)) }))
    ]
  }

  private func unmask(_ purpose: String) -> [Command<Answer>] {
    let (hall, session, number, id) = (desk.hall, desk.session, number, commandID)
    return [
      .perform(
        { () throws(HallError) in
          try hall.reveal(number, purpose: purpose, id: id, by: session)
        }, then: { .unmasked($0) }, orElse: { .failed($0) })
    ]
  }
}

extension CaseFile {
  /// What the window may decide at once, now (R35).
  nonisolated var decidableAtWindow: [SubTask] {
    tasks.filter {
      $0.state == .running && $0.handling == .atOnce && $0.windowAuthority != nil
    }
  }
}
