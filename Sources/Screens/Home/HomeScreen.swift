internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import WorkCalendar

/// What somebody of this role can do, one key each.
struct HomeScreen: Screen {
  enum Action {
    case open(Destination)
    case drafts
    case chooseWindow
    case signOut
  }
  enum Answer: Sendable {
    case drafts([HalfFilled])
    case counts([QueueCounts])
    case window(String)
    case signOut
    case settled
    case failed(HallError)
  }

  private var desk: Desk
  private var drafts: [HalfFilled] = []
  private var counts: [QueueCounts] = []
  private var list: ChoiceList<Destination>

  init(desk: Desk) {
    self.desk = desk
    list = ChoiceList([], matches: nil)
  }

  func title(_ env: Env) -> String { env.text(HomePhrase.title) }
  func help(_ env: Env) -> String { env.text(HomePhrase.help) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    var bindings: [Binding<Action>] = [
      .shown(.up, .down, label: env.text(HomePhrase.choose)),
      .shown(.enter, label: env.text(HomePhrase.open)),
    ]
    if desk.session.member.role.may(.takeIn) {
      bindings.append(
        Binding(.f2, label: env.text(HomePhrase.intake), action: .open(.intake)))
      bindings.append(
        Binding(
          .character("d"), label: env.text(HomePhrase.drafts), action: .drafts,
          unavailable: drafts.isEmpty ? env.text(HomePhrase.noDrafts) : nil,
          help: env.text(HomePhrase.draftsHelp)))
    }
    if desk.session.member.windows.count > 1 {
      bindings.append(
        Binding(.character("w"), label: env.text(HomePhrase.window), action: .chooseWindow))
    }
    bindings.append(
      Binding(.f3, label: env.text(HomePhrase.signOut), action: .signOut))
    return bindings
  }

  mutating func update(
    _ input: Input<Action, Answer>, _ env: Env
  ) -> [Command<Answer>] {
    switch input {
    case .appeared: return [status(env)] + arrive(env)
    case .resumed: return arrive(env)
    case .action(.open(let destination)): return [.push(destination.screen(desk))]
    case .action(.drafts): return [.push(DraftsScreen(desk: desk, drafts: drafts))]
    case .action(.chooseWindow): return [.ask(windowDialog(env))]
    case .action(.signOut): return [.ask(signOutDialog(env))]
    case .key(let key): return choose(key, env)
    case .answer(.drafts(let found)):
      drafts = found
      list = Self.list(for: desk, drafts: found.count, env)
      return []
    case .answer(.counts(let found)):
      counts = found
      return []
    case .answer(.window(let code)): return sit(at: code, env)
    case .answer(.signOut): return leave()
    case .answer(.failed(let error)): return [.refuse(error.sentence(env.language))]
    case .answer(.settled), .paste, .scan, .tick, .terminating: return []
    }
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let profile = desk.hall.profile
    canvas.put(profile.name, row: 1, column: 4, style: .bold)
    canvas.put(today(env), row: 2, column: 4)
    if let banner = profile.banner { canvas.put(banner, row: 3, column: 4, style: .yellow) }
    let rows = max(6, list.options.count)
    list.draw(
      &canvas, in: Rect(row: 5, column: 4, rows: rows, columns: canvas.columns - 8), env)
    if let latest = drafts.first {
      let phrase = drafts.count == 1 ? HomePhrase.unfinished : .unfinishedMany
      canvas.put(
        env.text(phrase, name(of: latest.draft), latest.applicant, String(drafts.count)),
        row: rows + 6, column: 4, style: .accent, width: canvas.columns - 8)
    }
    drawCounts(&canvas, row: rows + 8, env)
  }

  private func name(of draft: IntakeDraft) -> String {
    desk.hall.edition.matter(draft.matter)?.name ?? draft.matter
  }

  // MARK: Arriving

  /// Whatever became true while nobody looked is written down first (R10, R12).
  private mutating func arrive(_ env: Env) -> [Command<Answer>] {
    list = Self.list(for: desk, drafts: drafts.count, env)
    let (hall, session) = (desk.hall, desk.session)
    var commands: [Command<Answer>] = [
      .ask(
        { () throws(HallError) in try hall.settleLapsed(by: session) }, then: { _ in .settled },
        orElse: { .failed($0) })
    ]
    if session.member.role.may(.takeIn) {
      commands.append(
        .ask(
          { () throws(HallError) in try hall.drafts(of: session) }, then: { .drafts($0) },
          orElse: { .failed($0) }))
    }
    if session.member.role.may(.seeOwnQueue) || session.member.role.may(.seeAllQueues) {
      commands.append(
        .ask(
          { () throws(HallError) in try hall.counts(by: session) }, then: { .counts($0) },
          orElse: { .failed($0) }))
    }
    return commands
  }

  private func status(_ env: Env) -> Command<Answer> {
    let member = desk.session.member
    let window = desk.hall.edition.window(desk.session.window)
    let parts = [window.map { "\($0.code) \($0.name)" }, "\(member.name) \(member.number)"]
    let status = parts.compactMap(\.self).joined(separator: "  ")
    return .change { $0.status = status }
  }

  private static func list(
    for desk: Desk, drafts: Int, _ env: Env
  ) -> ChoiceList<Destination> {
    ChoiceList(
      Destination.all(
        for: desk.session.member.role,
        hasPlatforms: !desk.hall.platforms(at: desk.session.place).isEmpty
      ).map { destination in
        let isEmpty = destination == .drafts && drafts == 0
        return ChoiceList.Option(
          env.text(destination.phrase), destination,
          unavailable: isEmpty ? env.text(HomePhrase.noDrafts) : nil)
      }, matches: nil)
  }

  // MARK: Choosing

  private mutating func choose(_ key: Key, _ env: Env) -> [Command<Answer>] {
    switch list.handle(key) {
    case .chosen(.drafts): return goOn()
    case .chosen(let destination): return [.push(destination.screen(desk))]
    case .refused(let why): return [.refuse(why)]
    case .ignored, .consumed: return []
    }
  }

  /// With the only one at once; of several, one is chosen first.
  private func goOn() -> [Command<Answer>] {
    guard drafts.count == 1, let only = drafts.first else {
      return [.push(DraftsScreen(desk: desk, drafts: drafts))]
    }
    return [.push(IntakeScreen(desk: desk, draft: only.draft))]
  }

  private func windowDialog(_ env: Env) -> Dialog<Answer> {
    let options = desk.session.member.windows.map { code in
      let window = desk.hall.edition.window(code)
      // Of a county's hundred windows many are called the same.
      let place = window.flatMap { desk.hall.edition.place($0.place)?.name }
      let parts = [code, window?.name, place].compactMap(\.self)
      return ChoiceList.Option(parts.joined(separator: " "), Answer.window(code))
    }
    return .choose(env.text(HomePhrase.window), from: ChoiceList(options))
  }

  private func leave() -> [Command<Answer>] {
    let house = OpenHall(hall: desk.hall, index: desk.index, paperFolder: desk.paperFolder)
    return [.change { $0.status = "" }, .restart(SignInScreen(house: house))]
  }

  private func signOutDialog(_ env: Env) -> Dialog<Answer> {
    .confirm(
      env.text(HomePhrase.signOutQuestion, desk.session.member.name),
      yes: env.text(HomePhrase.signOut), then: .signOut)
  }

  private mutating func sit(at code: String, _ env: Env) -> [Command<Answer>] {
    let place = desk.hall.edition.window(code)?.place ?? desk.session.place
    desk = Desk(
      hall: desk.hall,
      session: Session(member: desk.session.member, window: code, place: place),
      index: desk.index, paperFolder: desk.paperFolder)
    list = Self.list(for: desk, drafts: drafts.count, env)
    return [status(env)]
  }

  // MARK: Drawing

  private func today(_ env: Env) -> String {
    let day = desk.hall.now().date
    let isWorking = (try? desk.hall.calendar.isWorkingDay(day)) ?? true
    let kind = isWorking ? HomePhrase.workingDay : .restDay
    return "\(day.iso) \(day.weekdayName(env.language))  \(env.text(kind))"
  }

  private func drawCounts(_ canvas: inout Canvas, row: Int, _ env: Env) {
    guard !counts.isEmpty else { return }
    let sum = { (field: (QueueCounts) -> Int) in counts.reduce(0) { $0 + field($1) } }
    var column = 4
    let parts: [(HomePhrase, Int, Style)] = [
      (.red, sum(\.red), .red), (.yellow, sum(\.yellow), .yellow),
      (.green, sum(\.green), .green), (.dueToday, sum(\.dueToday), .bold),
      (.waiting, sum(\.waiting), .plain),
    ]
    for (phrase, number, style) in parts {
      column =
        canvas.put("\(env.text(phrase)) \(number)", row: row, column: column, style: style) + 3
    }
  }
}
