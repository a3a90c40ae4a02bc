internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// A small window over a case in which a steward is assigned, an errand written down, or the carrying
/// ended, with F10 (代办).
struct StewardScreen: Screen {
  enum Act: Hashable, Sendable { case assign, run, end }
  enum Action { case go }
  enum Answer: Sendable {
    case done(CaseFile)
    case failed(HallError)
  }
  enum Field: Hashable { case from, who, reason, what, day, place, note }

  let desk: Desk
  let act: Act
  let file: CaseFile
  let version: Int
  private let commandID = RandomIdentifier.make()
  private var form = ActForm<Field>([])

  init(desk: Desk, act: Act, sight: CaseSight) {
    self.desk = desk
    self.act = act
    file = sight.file
    version = sight.version
  }

  var isOverlay: Bool { true }

  func title(_ env: Env) -> String {
    switch act {
    case .assign where file.steward != nil: env.text(StewardScreenPhrase.handOn)
    case .assign: env.text(StewardScreenPhrase.assign)
    case .run: env.text(StewardScreenPhrase.run)
    case .end: env.text(StewardScreenPhrase.end)
    }
  }

  func help(_ env: Env) -> String { env.text(StewardScreenPhrase.help) }
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
    case .answer(.done(let file)): return [.pop(ActResult(text: said(file, env)))]
    case .answer(.failed(.refused(.steward(let refusal), _))):
      let sentence = Refusal.steward(refusal).message(env.language)
      form.reject(refusal.field, sentence)
      return [.refuse(sentence)]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .resumed, .tick, .terminating: return []
    }
  }

  private func said(_ file: CaseFile, _ env: Env) -> String {
    switch act {
    case .assign:
      env.text(StewardPhrase.steward, file.steward?.shown(env.language) ?? "")
    case .run: env.text(StewardScreenPhrase.written)
    case .end: env.text(StewardScreenPhrase.ended)
    }
  }

  // MARK: Fields

  private var suppliers: [Supplier] { desk.hall.profile.suppliers }

  private func fields(_ env: Env) -> [ActForm<Field>.Field] {
    switch act {
    case .assign: assignment(env)
    case .run:
      [
        text(.what, .what, 200, env),
        text(.day, .day, 10, env, placeholder: desk.hall.now().date.iso),
        text(.place, .place, 60, env, help: .placeHelp), text(.note, .note, 200, env),
      ]
    case .end: [text(.reason, .reason, 100, env)]
    }
  }

  private func assignment(_ env: Env) -> [ActForm<Field>.Field] {
    let sources = [env.text(StewardScreenPhrase.ofHall)] + suppliers.map(\.name)
    let from = ActForm<Field>.Field(
      name: .from, label: env.text(StewardScreenPhrase.from),
      content: .options(sources, selected: 0))
    let who = text(.who, .who, 60, env, help: .whoHelp)
    return [from, who] + (file.steward == nil ? [] : [text(.reason, .reason, 100, env)])
  }

  private func text(
    _ name: Field, _ label: StewardScreenPhrase, _ limit: Int, _ env: Env,
    placeholder: String = "", help: StewardScreenPhrase? = nil
  ) -> ActForm<Field>.Field {
    .init(
      name: name, label: env.text(label),
      content: .text(TextField(limit: limit, placeholder: placeholder)),
      help: help.map { env.text($0) } ?? "")
  }

  // MARK: Doing

  private mutating func go(_ env: Env) -> [Command<Answer>] {
    switch act {
    case .assign: return assign()
    case .run: return run(env)
    case .end:
      let reason = form.text(.reason)
      return perform { hall, number, id, session, seen throws(HallError) in
        try hall.endStewardship(of: number, reason: reason, id: id, by: session, seen: seen)
      }
    }
  }

  private func assign() -> [Command<Answer>] {
    let (who, reason) = (form.text(.who), form.text(.reason))
    let choice = form.option(.from) ?? 0
    let new: NewSteward =
      choice > 0 && suppliers.indices.contains(choice - 1)
      ? .supplier(suppliers[choice - 1].code, name: who) : .staff(who)
    return perform { hall, number, id, session, seen throws(HallError) in
      try hall.assign(
        new, to: number, reason: reason, id: id, by: session, seen: seen)
    }
  }

  private mutating func run(_ env: Env) -> [Command<Answer>] {
    let typed = form.text(.day)
    guard let day = typed.isEmpty ? desk.hall.now().date : CivilDate(iso: typed) else {
      form.reject(.day, env.text(ActPhrase.notADay))
      return [.refuse(env.text(ActPhrase.notADay))]
    }
    let errand = Errand(
      day: day, what: form.text(.what), place: form.text(.place), note: form.text(.note))
    return perform { hall, number, id, session, seen throws(HallError) in
      try hall.run(errand, for: number, id: id, by: session, seen: seen)
    }
  }

  private func perform(
    _ body:
      @escaping @Sendable (ServiceHall, String, String, Session, Int) throws(HallError) -> CaseFile
  ) -> [Command<Answer>] {
    let (hall, session, number, id, seen) =
      (desk.hall, desk.session, file.number, commandID, version)
    return [
      .perform(
        { () throws(HallError) in try body(hall, number, id, session, seen) },
        then: { .done($0) }, orElse: { .failed($0) })
    ]
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let steward = file.steward.map { env.text(StewardPhrase.steward, $0.shown(env.language)) }
    let errands = (file.stewardships.last?.errands ?? []).suffix(4).map { $0.line(env.language) }
    form.drawWindow(
      &canvas,
      under: ["\(file.number)  \(file.applicant.name)"] + [steward].compactMap(\.self)
        + (file.steward == nil ? [] : errands), atMost: 8)
  }
}

extension StewardRefusal {
  /// Where it was typed.
  fileprivate var field: StewardScreen.Field {
    switch self {
    case .nameNeeded: .who
    case .reasonNeeded: .reason
    case .errandNeeded, .nobody: .what
    case .dayImpossible: .day
    }
  }
}
