internal import CaseEngine
package import Catalogue
package import Hall
package import Paper
internal import Phrases
package import Terminal
package import WorkCalendar

/// The terminal that the public uses by itself: one screen with everything that was typed in it, so
/// that a new one in its place leaves nothing behind.
package struct KioskScreen: Screen {
  /// What its keys ask for.
  package enum Action { case materials, back, print, leave, finish }
  /// What works come to.
  package enum Answer: Sendable {
    case printed(number: String, until: CivilDate)
    case notPrinted(PrintFailure)
    case failed(HallError)
    case released
    case notReleased(HallError)
  }
  enum Stage { case matters, filling, materials, done, leaving }
  enum Part { case situation, applicant }
  enum StaffField: Hashable { case number, pin }

  /// Milliseconds without a key until everything is wiped, and those before it that are told.
  static let idle: Int64 = 90_000
  static let warning: Int64 = 20_000
  /// Wrong PINs in a row before nobody is asked for one, and for how long, in milliseconds: the
  /// public must not lock a number of the staff.
  static let mostWrong = 2
  static let wrongWait: Int64 = 300_000

  let kiosk: Kiosk
  let index: SearchIndex
  /// Folder into which papers are printed.
  let folder: String

  var stage = Stage.matters
  /// When the last key was pressed.
  var touched: Int64 = 0
  var field = TextField(limit: 60)
  var hits = ListTable<SearchHit, String>(id: \.code)
  var request: KioskRequest?
  var reader = Reader([])
  var done: (number: String, until: CivilDate)?
  var staff = Form<StaffField>([])
  private var wrong = 0
  private var closedUntil: Int64 = 0

  /// - Parameter folder: into which papers are printed.
  package init(kiosk: Kiosk, index: SearchIndex, folder: String) {
    self.kiosk = kiosk
    self.index = index
    self.folder = folder
  }

  /// Everything forgotten but the wrong PINs.
  var wiped: KioskScreen {
    var fresh = KioskScreen(kiosk: kiosk, index: index, folder: folder)
    (fresh.wrong, fresh.closedUntil) = (wrong, closedUntil)
    return fresh
  }

  package func title(_ env: Env) -> String { env.text(KioskPhrase.title) }
  package func help(_ env: Env) -> String { env.text(KioskPhrase.help) }

  package func fieldHelp(_ env: Env) -> String {
    switch stage {
    case .filling: request?.fieldHelp ?? ""
    case .matters, .materials, .done, .leaving: ""
    }
  }

  package func hint(_ env: Env) -> String {
    let left = touched + Self.idle - env.now
    if !isBlank, left <= Self.warning {
      return env.text(KioskPhrase.wipes, String(max(0, (left + 999) / 1000)))
    }
    switch stage {
    case .matters: return env.text(KioskPhrase.matterHint)
    case .filling: return request?.hint(env) ?? ""
    case .materials:
      let below = reader.below(page(env))
      return below > 0 ? env.text(KioskPhrase.more, String(below)) : ""
    case .done: return ""
    case .leaving: return env.text(KioskPhrase.leaveHint)
    }
  }

  /// Nothing was typed that could be somebody's.
  private var isBlank: Bool { stage == .matters && field.text.isEmpty }

  package mutating func update(
    _ input: Input<Action, Answer>, _ env: Env
  ) -> [Command<Answer>] {
    if case .answer(let answer) = input { return take(answer, env) }
    if case .appeared = input {
      touched = env.now
      search()
      return []
    }
    // Also a key that comes late: whoever pressed it is perhaps somebody else.
    if !isBlank, env.now - touched >= Self.idle { return wipe() }
    switch input {
    case .tick, .resumed, .terminating, .appeared, .answer: return []
    case .action(let action):
      touched = env.now
      return act(action, env)
    case .key(let key):
      touched = env.now
      return press(key, env)
    case .paste(let text), .scan(let text):
      touched = env.now
      return insert(text, env)
    }
  }

  /// A new screen in the place of this one, and no message of the old.
  func wipe() -> [Command<Answer>] { [.restart(wiped), .say("")] }

  private mutating func press(_ key: Key, _ env: Env) -> [Command<Answer>] {
    switch stage {
    case .matters: return seek(key, env)
    case .filling: return request?.press(key, kiosk, env) ?? []
    case .materials: return reader.handle(key, in: page(env)) ? [] : [.refuse("")]
    case .done: return key == .enter ? wipe() : [.refuse("")]
    case .leaving:
      if key == .enter, staff.focused?.name == .pin { return release(env) }
      staff.handle(key)
      return []
    }
  }

  private mutating func insert(_ text: String, _ env: Env) -> [Command<Answer>] {
    switch stage {
    case .matters:
      field.insert(text)
      search()
    case .filling: request?.insert(text, kiosk, env)
    case .leaving: staff.insert(text)
    case .materials, .done: break
    }
    return []
  }

  private mutating func act(_ action: Action, _ env: Env) -> [Command<Answer>] {
    switch action {
    case .back: return goBack()
    case .finish: return wipe()
    case .leave: return askToLeave(env)
    case .materials: return showMaterials(env)
    case .print: return stage == .leaving ? release(env) : print(env)
    }
  }

  /// From the first screen nowhere; from a half-filled request to a blank one.
  private mutating func goBack() -> [Command<Answer>] {
    switch stage {
    case .materials:
      stage = .filling
      return []
    case .matters where isBlank: return [.refuse("")]
    case .matters, .filling, .done, .leaving: return wipe()
    }
  }

  // MARK: Finding a matter

  mutating func search() {
    hits.rows = index.search(field.text, limit: 200)
    hits.select(0)
  }

  private mutating func seek(_ key: Key, _ env: Env) -> [Command<Answer>] {
    if key == .enter {
      guard let hit = hits.current, let matter = kiosk.edition.matter(hit.code) else {
        return [.refuse(env.text(KioskPhrase.nothing))]
      }
      request = KioskRequest(matter, kiosk, env)
      stage = .filling
      return []
    }
    let moves: [Key] = [.up, .down, .pageUp, .pageDown]
    if !moves.contains(key), field.handle(key) { search() } else { hits.handle(key) }
    return []
  }

  // MARK: The way out

  private mutating func askToLeave(_ env: Env) -> [Command<Answer>] {
    guard env.now >= closedUntil else {
      let minutes = (closedUntil - env.now + 59_999) / 60_000
      return [.refuse(env.text(KioskPhrase.leaveLater, String(minutes)))]
    }
    self = wiped
    touched = env.now
    staff = Form([
      .text(
        .number, env.text(SignInPhrase.number), TextField(limit: 4, allow: \.plainDigit),
        columns: 12, advancesWhenFull: true),
      .text(.pin, env.text(SignInPhrase.pin), TextField(limit: 32, isMasked: true), columns: 24),
    ])
    stage = .leaving
    return []
  }

  private mutating func release(_ env: Env) -> [Command<Answer>] {
    let (kiosk, number, pin) = (kiosk, staff[.number], staff[.pin])
    staff[.pin] = ""
    return [
      .perform(
        { () throws(HallError) in try kiosk.release(number: number, pin: pin) },
        then: { .released }, orElse: { .notReleased($0) })
    ]
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    touched = env.now
    switch answer {
    case .printed(let number, let until):
      // What was typed is not needed any more.
      self = wiped
      touched = env.now
      stage = .done
      done = (number, until)
      return []
    case .notPrinted(let failure):
      return [.refuse(env.text(KioskPhrase.printFailed, failure.sentence(env.language)))]
    case .failed(.intake(let fault)): return request?.goTo(fault, env) ?? []
    case .failed(let error): return [.refuse(error.sentence(env.language))]
    case .released: return [.quit]
    case .notReleased(let error):
      wrong += 1
      guard wrong >= Self.mostWrong else { return [.refuse(error.sentence(env.language))] }
      (wrong, closedUntil) = (0, env.now + Self.wrongWait)
      return [.restart(wiped), .refuse(error.sentence(env.language))]
    }
  }
}
