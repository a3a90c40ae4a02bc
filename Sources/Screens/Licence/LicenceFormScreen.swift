internal import CaseEngine
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import WorkCalendar

/// A small window in which somebody writes down what the source of a licence says of it, or what ended
/// it, with F10.
struct LicenceFormScreen: Screen {
  enum Act: Hashable, Sendable { case verify, end }
  enum Action { case go }
  enum Answer: Sendable {
    case done
    case failed(HallError)
  }
  enum Field: Hashable { case source, finding, found, until, kind, document, day }

  let desk: Desk
  let act: Act
  let licence: Licence
  private let commandID = RandomIdentifier.make()
  private var form = ActForm<Field>([])

  init(desk: Desk, act: Act, licence: Licence) {
    self.desk = desk
    self.act = act
    self.licence = licence
  }

  var isOverlay: Bool { true }

  func title(_ env: Env) -> String {
    env.text(act == .verify ? LicenceScreenPhrase.verify : .end)
  }

  func help(_ env: Env) -> String { env.text(LicenceScreenPhrase.formHelp) }
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
    case .answer(.done): return [.pop(ActResult(text: licence.name))]
    case .answer(.failed(.refused(.licence(let refusal), _))):
      let sentence = Refusal.licence(refusal).message(env.language)
      form.reject(refusal.field(in: act), sentence)
      return [.refuse(sentence)]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .resumed, .tick, .terminating: return []
    }
  }

  // MARK: Fields

  private func fields(_ env: Env) -> [ActForm<Field>.Field] {
    guard act == .verify else {
      return [
        options(.kind, .kind, LicenceEnding.Kind.allCases.map { $0.name(env.language) }, env),
        text(.document, .document, env, help: .documentHelp),
        text(.day, .day, env, limit: 10, placeholder: desk.hall.now().date.iso),
      ]
    }
    let fields = [
      text(.source, .source, env, help: .sourceHelp),
      options(
        .finding, .finding, LicenceCheck.Finding.allCases.map { $0.name(env.language) }, env),
      text(.found, .found, env, limit: 200),
    ]
    return licence.isIssued ? fields : fields + [text(.until, .validUntil, env, limit: 10)]
  }

  private func options(
    _ name: Field, _ label: LicenceScreenPhrase, _ labels: [String], _ env: Env
  ) -> ActForm<Field>.Field {
    .init(name: name, label: env.text(label), content: .options(labels, selected: nil))
  }

  private func text(
    _ name: Field, _ label: LicenceScreenPhrase, _ env: Env, limit: Int = 100,
    placeholder: String = "", help: LicenceScreenPhrase? = nil
  ) -> ActForm<Field>.Field {
    .init(
      name: name, label: env.text(label),
      content: .text(TextField(limit: limit, placeholder: placeholder)),
      help: help.map { env.text($0) } ?? "")
  }

  // MARK: Doing

  private mutating func go(_ env: Env) -> [Command<Answer>] {
    let name: Field = act == .verify ? .until : .day
    let typed = form.text(name)
    let day = CivilDate(iso: typed)
    guard typed.isEmpty || day != nil else {
      form.reject(name, env.text(ActPhrase.notADay))
      return [.refuse(env.text(ActPhrase.notADay))]
    }
    let choice: Field = act == .verify ? .finding : .kind
    guard let chosen = form.option(choice) else {
      form.reject(choice, env.text(LicenceScreenPhrase.wordsNeeded))
      return [.refuse(env.text(LicenceScreenPhrase.wordsNeeded))]
    }
    return [perform(command(chosen, day))]
  }

  private func command(_ chosen: Int, _ day: CivilDate?) -> LicenceCommand {
    guard act == .verify else {
      return .end(
        LicenceEnding(
          kind: LicenceEnding.Kind.allCases[chosen], document: form.text(.document),
          day: day ?? desk.hall.now().date))
    }
    return .check(
      LicenceCheck(
        source: form.text(.source), finding: LicenceCheck.Finding.allCases[chosen],
        words: form.text(.found), validUntil: day))
  }

  private func perform(_ command: LicenceCommand) -> Command<Answer> {
    let (hall, session, licence, id) = (desk.hall, desk.session, licence, commandID)
    return .perform(
      { () throws(HallError) in
        try hall.keep(
          command, about: licence.key, of: licence.caseNumber, id: id, by: session,
          seen: licence.version)
      }, then: { _ in .done }, orElse: { .failed($0) })
  }

  // MARK: Drawing

  func draw(_ canvas: inout Canvas, _ env: Env) {
    form.drawWindow(
      &canvas,
      under: [
        [licence.name, licence.documentNumber, licence.holderName].compactMap(\.self)
          .joined(separator: "  "), env.text(LicenceScreenPhrase.formHelp),
      ])
  }
}

extension LicenceRefusal {
  /// Where it was typed.
  fileprivate func field(in act: LicenceFormScreen.Act) -> LicenceFormScreen.Field {
    switch self {
    case .dayImpossible: .day
    case .validityIsOurs: .until
    default: act == .verify ? .source : .document
    }
  }
}
