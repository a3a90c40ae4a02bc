internal import Phrases

/// The layer of one type of screen.
struct ScreenLayer<S: Screen>: Layer {
  let id: Int
  var screen: S
  var waitingFor: Set<Int> = []
  var newest: [String: Int] = [:]
  private var dialog: Dialog<S.Answer>?
  /// The key handled last: a dialog that it opens must not take it for yes.
  private var lastKey: Key?

  init(_ screen: S, id: Int) {
    self.screen = screen
    self.id = id
  }

  var isOverlay: Bool { screen.isOverlay }
  func title(_ env: Env) -> String { screen.title(env) }
  func hint(_ env: Env) -> String { dialog == nil ? screen.hint(env) : "" }

  /// A dialog takes every scan, so that no letter of a code answers it.
  func takesScan(_ text: String) -> Bool { dialog != nil || screen.takesScan(text) }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    screen.draw(&canvas, env)
    dialog?.draw(&canvas, env)
  }

  func help(_ env: Env) -> (screen: String, field: String, rows: [HelpRow]) {
    let rows = screen.bindings(env).map { binding in
      HelpRow(
        keys: names(of: binding, env).joined(separator: " "),
        text: binding.help.isEmpty ? binding.label : binding.help,
        unavailable: binding.unavailable)
    }
    return (screen.help(env), screen.fieldHelp(env), rows)
  }

  func keys(_ env: Env) -> [Key] { screen.bindings(env).flatMap { $0.keys } }

  func bar(_ env: Env, isRoot: Bool) -> [BarItem] {
    if let dialog { return dialog.bar(env) }
    let bindings = screen.bindings(env)
    let help = BarItem(key: Key.f1.name(env.language), label: env.text(TerminalPhrase.help))
    var items = [help] + bindings.filter { $0.onBar && $0.unavailable == nil }.map { item($0, env) }
    let out = isRoot ? Key.f3 : .escape
    if !bindings.contains(where: { $0.keys.contains(out) }) {
      let phrase = isRoot ? TerminalPhrase.leave : .back
      items.append(BarItem(key: outName(out, env), label: env.text(phrase)))
    }
    return items
  }

  mutating func handle(_ happening: Happening, _ env: Env) -> [Effect] {
    switch happening {
    case .appeared: return update(.appeared, env)
    case .tick: return update(.tick, env)
    case .terminating: return update(.terminating, env)
    case .resumed(let result): return update(.resumed(result), env)
    case .answer(let answer):
      guard let answer = answer as? S.Answer else { return [] }
      return update(.answer(answer), env)
    case .paste(let text): return dialog == nil ? update(.paste(text), env) : insert(text)
    case .scan(let text): return dialog == nil ? update(.scan(text), env) : insert(text)
    case .key(let key):
      lastKey = key
      return dialog == nil ? press(key, env) : answer(key, env)
    }
  }

  private mutating func press(_ key: Key, _ env: Env) -> [Effect] {
    let binding = screen.bindings(env).first { $0.keys.contains(key) }
    if let why = binding?.unavailable { return [.refuse(why)] }
    if let action = binding?.action { return update(.action(action), env) }
    if binding == nil, key == .escape { return [.back] }
    if binding == nil, key == .f3 { return [.leave] }
    return update(.key(key), env)
  }

  private mutating func answer(_ key: Key, _ env: Env) -> [Effect] {
    guard var asked = dialog else { return [] }
    let outcome = asked.handle(key)
    dialog = asked
    switch outcome {
    case .open: return []
    case .ignored: return [.refuse("")]
    case .refused(let why): return [.refuse(why)]
    case .closed(let answer):
      dialog = nil
      return answer.map { update(.answer($0), env) } ?? []
    }
  }

  private mutating func insert(_ text: String) -> [Effect] {
    dialog?.insert(text) == true ? [] : [.refuse("")]
  }

  private mutating func update(_ input: Input<S.Action, S.Answer>, _ env: Env) -> [Effect] {
    screen.update(input, env).compactMap { effect(of: $0) }
  }

  private mutating func effect(of command: Command<S.Answer>) -> Effect? {
    switch command {
    case .push(let screen): return .push(screen)
    case .replace(let screen): return .replace(screen)
    case .restart(let screen): return .restart(screen)
    case .pop(let result): return .pop(result)
    case .home: return .home
    case .quit: return .quit
    case .say(let text): return .say(text)
    case .refuse(let text): return .refuse(text)
    case .change(let change): return .change(change)
    case .run(let tag, let work): return .work(tag: tag, holdsKeys: false) { work() }
    case .wait(let work): return .work(tag: nil, holdsKeys: true) { work() }
    case .ask(let question):
      dialog = question.opened(by: lastKey)
      return nil
    }
  }

  private func item(_ binding: Binding<S.Action>, _ env: Env) -> BarItem {
    let names = names(of: binding, env)
    let isArrows = names.allSatisfy { $0.count == 1 } && binding.action == nil
    return BarItem(
      key: isArrows ? names.joined() : names.first ?? "", label: binding.label,
      dangerous: binding.dangerous)
  }

  private func names(of binding: Binding<S.Action>, _ env: Env) -> [String] {
    binding.keys.map { outName($0, env) }
  }

  /// Esc and F12 are one key; the bar names the one that cannot be confused with a sequence.
  private func outName(_ key: Key, _ env: Env) -> String {
    (key == .escape ? Key.f12 : key).name(env.language)
  }
}
