internal import Dispatch
internal import Phrases

/// The loop: waits, delivers all that came to the screens in order, and paints once.
package final class Program {
  var stack: [any Layer] = []
  package internal(set) var env = Env()
  /// On line 23: what was done, or why it was not.
  var message = ""
  var helpScroll: Int?
  package private(set) var isOver = false
  /// Works that have not answered yet: tests wait for none.
  package private(set) var outstanding = 0

  let display: any Display
  private let executor: Executor
  private let clock: () -> Int64
  private let mail: Mailbox
  /// Events not delivered yet, because a screen waits for an answer.
  private var pending: ArraySlice<Event> = []
  private var waitingSince: Int64?
  private var lastLayer = 0
  private var lastWork = 0
  private var beforeBurst: Snapshot?
  private var voidWorks: Set<Int> = []

  /// Everything the person sees, before the first character of what may be a scan.
  private struct Snapshot {
    var stack: [any Layer]
    var message: String
    var env: Env
    var lastWork: Int
  }

  /// - Parameter clock: milliseconds since 1970.
  package init(
    _ root: any Screen, on display: any Display, executor: Executor = .background, env: Env = Env(),
    clock: @escaping () -> Int64
  ) {
    self.display = display
    self.executor = executor
    self.clock = clock
    self.env = env
    self.env.monochrome = env.monochrome || display.monochrome
    mail = Mailbox(wake: display.wake)
    lookAround()
    push(root)
    settle()
  }

  /// Runs until a screen quits or the process is told to end; gives the terminal back.
  package func run() {
    defer { display.close() }
    paint()
    while !isOver {
      let events = display.next(within: waitingSince == nil ? 1000 : 250)
      receive(events)
      paint()
    }
    finishWorks()
  }

  /// Delivers what came, in order; a second without anything is a tick. Does not paint.
  package func receive(_ events: [Event]) {
    lookAround()
    if events.isEmpty, !mail.hasMore, waitingSince == nil { tick() }
    for event in events {
      switch event {
      case .terminate: terminate()
      case .resize, .cursor: break
      case .key(.control("l")): display.redraw()
      case .key, .paste, .scan: if !isTooSmall { pending.append(event) }
      }
    }
    settle()
  }

  var isTooSmall: Bool { env.size.rows < 24 || env.size.columns < 80 }

  /// Whether keys have waited long enough for an answer to say so.
  var isBusy: Bool { waitingSince.map { env.now - $0 >= 250 } ?? false }

  private func lookAround() {
    env.size = display.size
    env.now = clock()
  }

  /// Delivers answers and keys until there are none, or the keys must wait.
  private func settle() {
    while !isOver {
      if let letter = mail.next() {
        deliver(letter)
      } else if stack.last?.waitingFor.isEmpty == false {
        waitingSince = waitingSince ?? env.now
        return
      } else if let event = pending.popFirst() {
        dispatch(event)
      } else {
        break
      }
      waitingSince = nil
    }
  }

  private func dispatch(_ event: Event) {
    switch event {
    case .key(let key): press(key == .f12 ? .escape : key)
    case .paste(let text): tell(.paste(text))
    case .scan(let text, let closedBy, let leaked): scan(text, closedBy, leaked: leaked)
    case .resize, .cursor, .terminate: break
    }
  }

  private func press(_ key: Key) {
    if helpScroll != nil { return turnHelp(key) }
    if key == .f1 {
      helpScroll = 0
      return
    }
    if key.typed != nil {
      beforeBurst = Snapshot(stack: stack, message: message, env: env, lastWork: lastWork)
    }
    tell(.key(key))
  }

  /// A scan goes to the screen whole, or key by key where the screen does not take it.
  private func scan(_ text: String, _ closedBy: Key, leaked: Bool) {
    helpScroll = nil
    let before = leaked ? beforeBurst : nil
    if (before?.stack ?? stack).last?.takesScan(text) == true {
      if let before { rewind(to: before) }
      return tell(.scan(text))
    }
    let keys = (leaked ? text.dropFirst() : text[...]).map { Event.key(.character($0)) }
    pending = keys + [.key(closedBy)] + pending
  }

  private func rewind(to snapshot: Snapshot) {
    stack = snapshot.stack
    message = snapshot.message
    env = snapshot.env
    voidWorks.formUnion(snapshot.lastWork + 1..<lastWork + 1)
  }

  /// Tells the screen on top about a key, paste or scan.
  private func tell(_ happening: Happening) {
    message = ""
    helpScroll = nil
    hand(happening, toLayerAt: stack.count - 1)
  }

  private func tick() { hand(.tick, toLayerAt: stack.count - 1) }

  func hand(_ happening: Happening, toLayerAt index: Int) {
    guard stack.indices.contains(index) else { return }
    let id = stack[index].id
    for effect in stack[index].handle(happening, env) { apply(effect, of: id) }
  }
}

// MARK: - Effects

extension Program {
  private func apply(_ effect: Effect, of id: Int) {
    switch effect {
    case .push(let screen): push(screen)
    case .pop(let result): pop(id, result)
    case .replace(let screen): replace(id, by: screen)
    case .restart(let screen):
      stack = []
      push(screen)
    case .home: uncover(stack.prefix(1))
    case .back: stack.count > 1 ? pop(id, nil) : refuse(env.text(TerminalPhrase.howToLeave))
    case .leave: stack.count > 1 ? pop(id, nil) : push(LeaveScreen())
    case .quit: isOver = true
    case .say(let text): message = text
    case .refuse(let why): refuse(why)
    case .change(let change): change(&env)
    case .work(let tag, let holdsKeys, let work):
      start(work, of: id, tag: tag, holdsKeys: holdsKeys)
    }
  }

  func refuse(_ why: String) {
    if !why.isEmpty { message = why }
    display.bell()
  }

  private func push(_ screen: any Screen) {
    stack.append(layer(screen))
    hand(.appeared, toLayerAt: stack.count - 1)
  }

  private func replace(_ id: Int, by screen: any Screen) {
    guard let index = stack.firstIndex(where: { $0.id == id }) else { return }
    stack[index] = layer(screen)
    hand(.appeared, toLayerAt: index)
  }

  private func pop(_ id: Int, _ result: (any Sendable)?) {
    guard let index = stack.firstIndex(where: { $0.id == id }) else { return }
    stack.remove(at: index)
    guard !stack.isEmpty else { return isOver = true }
    if index == stack.count { hand(.resumed(result), toLayerAt: index - 1) }
  }

  private func uncover(_ rest: ArraySlice<any Layer>) {
    guard rest.count < stack.count else { return }
    stack = Array(rest)
    hand(.resumed(nil), toLayerAt: stack.count - 1)
  }

  private func layer(_ screen: any Screen) -> any Layer {
    lastLayer += 1
    return erased(screen, id: lastLayer)
  }

  private func erased<S: Screen>(_ screen: S, id: Int) -> any Layer { ScreenLayer(screen, id: id) }

  private func start(
    _ work: @escaping @Sendable () -> any Sendable, of id: Int, tag: String?, holdsKeys: Bool
  ) {
    guard let index = stack.firstIndex(where: { $0.id == id }) else { return }
    lastWork += 1
    outstanding += 1
    if let tag { stack[index].newest[tag] = lastWork }
    if holdsKeys { stack[index].waitingFor.insert(lastWork) }
    let (number, mail) = (lastWork, mail)
    executor.start {
      mail.post(Letter(layer: id, work: number, tag: tag, answer: work()))
    }
  }

  /// Gives an answer to the screen that asked; drops it when the screen is gone, or has asked anew.
  private func deliver(_ letter: Letter) {
    outstanding -= 1
    guard voidWorks.remove(letter.work) == nil,
      let index = stack.firstIndex(where: { $0.id == letter.layer })
    else { return }
    // What an answer changed cannot be taken back with the first character of a scan.
    beforeBurst = nil
    stack[index].waitingFor.remove(letter.work)
    if let tag = letter.tag, stack[index].newest[tag] != letter.work { return }
    hand(.answer(letter.answer), toLayerAt: index)
  }

  /// Every screen may save; nothing is drawn any more.
  private func terminate() {
    for index in stack.indices.reversed() { hand(.terminating, toLayerAt: index) }
    isOver = true
  }

  /// A work under way, such as saving a draft, is let come to its end, for five seconds at most.
  private func finishWorks() {
    let deadline = DispatchTime.now() + .seconds(5)
    repeat {
      while mail.next() != nil { outstanding -= 1 }
    } while outstanding > 0 && mail.wait(until: deadline)
  }
}
