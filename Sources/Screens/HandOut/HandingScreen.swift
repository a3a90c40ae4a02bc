internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import WorkCalendar

/// Handing out against one slip: what is there, who takes it, and what remains (R30-R32).
///
/// A scan may come at any time: another slip opens its case, an identity card fills the number of
/// who stands at the window and says in what capacity.
struct HandingScreen: Screen {
  enum Action { case toggle, all, handOut, nextField, papers, reload, sight, send, slot, entrust }

  enum Answer: Sendable {
    case loaded(CaseSight)
    case marked(Int64)
    case handOut
    case slot(String)
    case shelved(CaseFile)
    case done(CaseFile)
    case failed(HallError)
    case unread(HallError)
    case unknown
  }

  let desk: Desk
  private(set) var number: String
  private(set) var sight: CaseSight?
  private(set) var fault: HallError?
  private(set) var outputs = ListTable<Output, Output.Key>(id: \.key)
  private(set) var chosen: Set<Output.Key> = []
  private(set) var recipient = RecipientForm()
  private(set) var isInForm = false
  /// The clerk saw the identity document of whoever takes it (见证核对).
  private(set) var isIdentitySeen = false
  /// What was handed out last, and to whom.
  private(set) var receipt: [String] = []
  /// Of the next handing out; a new one after each.
  private var commandID = RandomIdentifier.make()

  init(desk: Desk, number: String) {
    self.desk = desk
    self.number = number
  }

  func title(_ env: Env) -> String { env.text(HandOutPhrase.titleOf, number) }
  func help(_ env: Env) -> String { env.text(HandOutPhrase.handingHelp) }
  func fieldHelp(_ env: Env) -> String { isInForm ? recipient.help(env) : "" }
  func takesScan(_ text: String) -> Bool { true }

  func hint(_ env: Env) -> String {
    chosen.isEmpty ? "" : env.text(HandOutPhrase.chosen, String(chosen.count))
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared: return [load(keysWait: true)]
    case .resumed(let result):
      let said = (result as? ActResult).map { [Command<Answer>.say($0.text)] } ?? []
      return [load(keysWait: true)] + said
    case .action(let action): return act(action, env)
    case .key(let key): return press(key)
    case .paste(let text):
      return isInForm && recipient.insert(text) ? [] : [.refuse("")]
    case .scan(let text): return scanned(text, env)
    case .answer(let answer): return take(answer, env)
    case .tick: return sight == nil ? [load()] : [look()]
    case .terminating: return []
    }
  }

  // MARK: Reading

  /// - Parameter keysWait: where the next key or scan is meant for what is being read.
  private func load(keysWait: Bool = false) -> Command<Answer> {
    let (desk, number) = (desk, number)
    return .ask(
      tag: "case", keysWait: keysWait,
      { () throws(HallError) in try CaseSight.load(number, at: desk) },
      then: { .loaded($0) }, orElse: { .unread($0) })
  }

  private func look() -> Command<Answer> {
    let desk = desk
    return .ask(
      tag: "mark", { () throws(HallError) in try desk.changeMark() }, then: { .marked($0) },
      orElse: { _ in .unknown })
  }

  /// All that is ready is chosen to begin with; later only what has gone is left out, and what has
  /// become ready meanwhile is chosen too.
  private mutating func show(_ fresh: CaseSight) {
    let before = Set(sight?.file.outputs.filter(isHere).map(\.key) ?? [])
    let ready = Set(fresh.file.outputs.filter(isHere).map(\.key))
    chosen = chosen.intersection(ready).union(ready.subtracting(before))
    if sight == nil { recipient = RecipientForm(for: fresh.file) }
    (sight, fault) = (fresh, nil)
    outputs.rows = fresh.file.outputs
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .loaded(let fresh):
      show(fresh)
      return []
    case .marked(let mark): return mark == sight?.mark ? [] : [load()]
    case .handOut: return handOut(env)
    case .slot(let slot): return shelve(in: slot)
    case .shelved: return [load(), .say(env.text(PickupScreenPhrase.written, number))]
    case .done(let after): return done(after, env)
    case .failed(.changed(let file, let since)):
      return [load(), .ask(.changed(desk.lines(since, of: file, env.language), env))]
    case .failed(let error): return [load()] + Command.no(error, at: desk, env)
    case .unread(let error):
      if sight == nil { fault = error }
      return Command.no(error, at: desk, env)
    case .unknown: return []
    }
  }

  // MARK: Keys and scans

  private mutating func press(_ key: Key) -> [Command<Answer>] {
    if isInForm {
      if key == .up, recipient.isAtFirst {
        isInForm = false
        return []
      }
      return recipient.handle(key) ? [] : [.refuse("")]
    }
    if key == .down, outputs.selected == outputs.rows.count - 1 {
      isInForm = true
      return []
    }
    return outputs.handle(key) ? [] : [.refuse("")]
  }

  private mutating func scanned(_ text: String, _ env: Env) -> [Command<Answer>] {
    if let other = desk.hall.caseNumber(of: text) {
      guard other != number else { return [.say(env.text(HandOutPhrase.sameSlip))] }
      return [.replace(HandingScreen(desk: desk, number: other))]
    }
    guard let file = sight?.file else { return [.refuse("")] }
    isInForm = true
    recipient.identify(text, of: file)
    if let why = recipient.rejectIdentity(of: file, desk.hall.now().date, env) {
      return [.refuse(why)]
    }
    return [.say(env.text(HandOutPhrase.identified))]
  }

  private mutating func act(_ action: Action, _ env: Env) -> [Command<Answer>] {
    switch action {
    case .toggle:
      if let key = outputs.current?.key { chosen.formSymmetricDifference([key]) }
      outputs.handle(.down)
      return []
    case .all:
      chosen = Set(outputs.rows.filter(isHere).map(\.key))
      return []
    case .nextField:
      isInForm.toggle()
      return []
    case .papers: return papers()
    case .reload: return [load()]
    case .handOut: return ask(env)
    case .sight:
      isIdentitySeen.toggle()
      return []
    case .send:
      guard let sight else { return [load()] }
      return [
        .push(
          ParcelScreen(
            desk: desk, .send(chosen.sorted()), number: number, version: sight.version))
      ]
    case .slot: return askSlot(env)
    case .entrust: return [.push(MessengerScreen(desk: desk, .ofCase(number)))]
    }
  }

  /// The refusal that is selected, else the slip.
  private func papers() -> [Command<Answer>] {
    guard let file = sight?.file else { return [load()] }
    let refused = outputs.current.flatMap { $0.kind == .refusal ? $0.key.ordinal : nil }
    let paper = refused.map { CasePaper.answer(.refused(task: $0)) } ?? .slip
    return [.push(PaperScreen(desk: desk, file: file, paper: paper))]
  }

  // MARK: Handing out

  /// Names what goes to whom; Enter and F10 do not answer it.
  private mutating func ask(_ env: Env) -> [Command<Answer>] {
    guard let file = sight?.file else { return [] }
    if let why = recipient.reject(of: file, desk.hall.now().date, env) {
      isInForm = true
      return [.refuse(why)]
    }
    let lines = outputs.rows.filter { chosen.contains($0.key) }.map {
      "· \($0.title(env.language)) \($0.documentNumber ?? "")"
    }
    return [
      .ask(
        .confirm(
          env.text(
            HandOutPhrase.question, String(chosen.count), recipient.name(of: file),
            recipient.capacityName(env)), lines + [env.text(HandOutPhrase.noWayBack)],
          yes: env.text(HandOutPhrase.handOut), dangerous: true, then: .handOut))
    ]
  }

  private func handOut(_ env: Env) -> [Command<Answer>] {
    guard let sight,
      let recipient = recipient.recipient(
        of: sight.file, identitySeen: isIdentitySeen)
    else { return [] }
    let (hall, session, number, id) = (desk.hall, desk.session, number, commandID)
    let (keys, seen) = (chosen.sorted(), sight.version)
    return [
      .perform(
        { () throws(HallError) in
          try hall.handOut(keys, of: number, to: recipient, id: id, by: session, seen: seen)
        }, then: { .done($0) }, orElse: { .failed($0) })
    ]
  }

  private mutating func done(_ after: CaseFile, _ env: Env) -> [Command<Answer>] {
    let given = after.outputs.filter { chosen.contains($0.key) }
    let left = after.outputs.filter { $0.handedOut == nil }
    receipt = [
      env.text(
        HandOutPhrase.receipt, desk.hall.now().clock,
        titles(of: given, env), recipient.name(of: after)),
      left.isEmpty
        ? env.text(HandOutPhrase.allCollected)
        : env.text(HandOutPhrase.remains, titles(of: left, env)),
    ]
    commandID = RandomIdentifier.make()
    chosen = []
    isInForm = false
    isIdentitySeen = false
    // Who comes next is another person.
    recipient = RecipientForm(for: after)
    return [load(keysWait: true), .say(env.text(HandOutPhrase.done, String(given.count)))]
  }

  private func titles(of outputs: [Output], _ env: Env) -> String {
    outputs.map { $0.title(env.language) }.joined(separator: env.text(CaseScreenPhrase.comma))
  }
}

extension HandingScreen {
  /// Ready, and lies where the clerk sits.
  func isHere(_ output: Output) -> Bool {
    output.isCollectable && (output.place ?? desk.session.place) == desk.session.place
  }

  private func askSlot(_ env: Env) -> [Command<Answer>] {
    let empty = env.text(PickupScreenPhrase.empty)
    return [
      .ask(
        .prompt(
          env.text(PickupScreenPhrase.slotQuestion), field: TextField(limit: 8),
          check: { $0.trimmed.isEmpty ? empty : nil }, then: { .slot(String($0.trimmed)) }))
    ]
  }

  private func shelve(in slot: String) -> [Command<Answer>] {
    guard let sight else { return [] }
    let (hall, session, number, id) =
      (desk.hall, desk.session, number, RandomIdentifier.make())
    let (keys, seen) = (chosen.sorted(), sight.version)
    return [
      .perform(
        { () throws(HallError) in
          try hall.shelve(keys, of: number, in: slot, id: id, by: session, seen: seen)
        }, then: { .shelved($0) }, orElse: { .failed($0) })
    ]
  }
}
