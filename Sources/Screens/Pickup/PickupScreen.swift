internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// What is ready and not handed out, in seven lists: whom to tell, what nobody collects, what is to be
/// sent or moved, what is on the way or with a courier. Nothing is sent from here: people call, and tick.
struct PickupScreen: Screen {
  enum Part: Int, CaseIterable, Sendable {
    case toTell, unclaimed, inSlots, posting, leaving, moving, sent
  }
  enum Action {
    case open, next, back, told, wish, telephone, paper, days, places
    case send, slot, entrust, move, arrive, delivered, returned, reload
  }
  enum Answer: Sendable {
    case loaded([PickupEntry], Part)
    case marked(Int64, isNew: Bool)
    case way(Telling.Way)
    case wish(CollectionWish)
    case purpose(String)
    case revealed(CaseFile)
    case days(Int)
    case bearer(String)
    case slot(String)
    case reason(String)
    case listed(TransferPaper)
    case printed(PickupPaper)
    case came(Int)
    case done(CaseFile)
    case failed(HallError)
    case unknown
  }

  let desk: Desk
  private(set) var part = Part.toTell
  /// Every place, instead of one's own.
  private(set) var isEverywhere = false
  /// Only what has been ready for so many working days.
  private(set) var days = 0
  private(set) var list = ListTable<PickupEntry, String>(id: \.caseNumber)
  /// The whole telephone of a case, after it was written down that it was read (R33).
  private(set) var telephone: (number: String, text: String)?
  private var mark: Int64?

  init(desk: Desk) { self.desk = desk }

  func title(_ env: Env) -> String { env.text(PickupScreenPhrase.title) }
  func help(_ env: Env) -> String { env.text(PickupScreenPhrase.help) }
  func takesScan(_ text: String) -> Bool { true }

  func hint(_ env: Env) -> String {
    let count = list.rows.reduce(0) { $0 + $1.lines.count }
    return count < ServiceHall.pickupPage ? "" : env.text(FindPhrase.tooMany)
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared: return [load(), look()]
    case .resumed(let result):
      let said = (result as? ActResult).map { [Command<Answer>.say($0.text)] } ?? []
      return [load()] + said
    case .action(let action): return act(action, env)
    case .key(let key): return list.handle(key) ? [] : [.refuse("")]
    case .scan(let text):
      guard let number = desk.hall.caseNumber(of: text) else { return [.refuse("")] }
      return [.push(HandingScreen(desk: desk, number: number))]
    case .answer(let answer): return take(answer, env)
    case .tick: return [look()]
    case .paste, .terminating: return []
    }
  }

  // MARK: Reading

  private func load() -> Command<Answer> {
    let (hall, session, part, days) = (desk.hall, desk.session, part, days)
    let place = isEverywhere ? nil : session.place
    return .ask(
      tag: "pickup", keysWait: true,
      { () throws(HallError) in
        guard let standing = part.standing else {
          return part == .inSlots
            ? try hall.inSlots(at: place, by: session) : try hall.toTell(at: place, by: session)
        }
        return try hall.outstanding(
          standing, at: place, readyFor: part == .unclaimed ? days : 0, by: session)
      }, then: { .loaded($0, part) }, orElse: { .failed($0) })
  }

  private func look() -> Command<Answer> {
    let (desk, mark) = (desk, mark)
    return .ask(
      tag: "mark", { () throws(HallError) in try desk.changeMark() },
      then: { .marked($0, isNew: mark.map { [fresh = $0] old in old != fresh } ?? false) },
      orElse: { _ in .unknown })
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .loaded(let entries, let of):
      if of == part { list.rows = entries }
      return []
    case .marked(let fresh, let isNew):
      mark = fresh
      return isNew ? [load()] : []
    case .days(let new):
      days = new
      return [load()]
    case .listed(let paper):
      return [load(), .push(PaperScreen(desk: desk, .transfer(paper), occasion: .intake))]
    case .printed(let paper):
      return [.push(PaperScreen(desk: desk, .calls(paper), occasion: .look))]
    case .came(let count):
      return [load(), .say(env.text(PickupScreenPhrase.came, String(count)))]
    case .revealed(let file):
      let caller = file.caller
      telephone = (
        file.number,
        env.text(
          PickupScreenPhrase.whole, caller.name,
          caller.phone ?? PickupListPhrase.noPhone.text(env.language))
      )
      return [load()]
    case .done(let file): return [load(), .say(said(file, env))]
    case .failed(let error): return [load()] + Command.no(error, at: desk, env)
    case .unknown: return []
    default: return answered(answer, env)
    }
  }

  private func said(_ file: CaseFile, _ env: Env) -> String {
    env.text(PickupScreenPhrase.written, file.number)
  }

  // MARK: Keys

  private mutating func act(_ action: Action, _ env: Env) -> [Command<Answer>] {
    switch action {
    case .next, .back:
      let all = Part.allCases
      let step = action == .next ? 1 : all.count - 1
      part = all[(part.rawValue + step) % all.count]
      list.rows = []
      telephone = nil
      return [load()]
    case .places:
      isEverywhere.toggle()
      return [load()]
    case .reload: return [load()]
    case .open:
      return list.current.map {
        [.push(HandingScreen(desk: desk, number: $0.caseNumber))]
      } ?? []
    case .paper: return paper(env)
    default: return ask(action, env)
    }
  }

  private func paper(_ env: Env) -> [Command<Answer>] {
    let (hall, session, entries, language) = (desk.hall, desk.session, list.rows, env.language)
    let place = isEverywhere ? nil : session.place
    return [
      .ask(
        tag: "paper",
        { () throws(HallError) in
          try hall.pickupPaper(
            of: entries, at: place, { $0.kind.title($0.name, language) }, by: session)
        }, then: { .printed($0) }, orElse: { .failed($0) })
    ]
  }
}

extension PickupScreen.Part {
  /// nil for whom to tell, and for what lies in a cabinet, which may be in others too.
  nonisolated var standing: Output.Standing? {
    switch self {
    case .toTell, .inSlots: nil
    case .unclaimed: .waiting
    case .posting: .posting
    case .leaving: .leaving
    case .moving: .moving
    case .sent: .sent
    }
  }

  var phrase: PickupScreenPhrase {
    switch self {
    case .toTell: .toTell
    case .unclaimed: .unclaimed
    case .posting: .posting
    case .leaving: .leaving
    case .moving: .moving
    case .sent: .sent
    case .inSlots: .inSlots
    }
  }
}
