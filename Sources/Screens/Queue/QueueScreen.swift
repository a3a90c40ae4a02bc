internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal
internal import WorkCalendar

/// What a department has to decide, the most urgent first. An officer works in it; a supervisor
/// looks at it.
struct QueueScreen: Screen {
  enum Action: Sendable {
    case open, claim, approve, refuse, examine, stop, askFor, extend, handOver, unmark
    case filter, look, views, led, reload
  }

  enum Answer: Sendable {
    case loaded(QueuePage)
    case more(QueueRows)
    case marked(Int64)
    case detail(QueueDetail)
    /// The detail that a key had to wait for.
    case awaited(QueueDetail, Action)
    case view(QueueView)
    case chooseItem, choosePlace
    case named([NamedView])
    case nameView, dropView([NamedView])
    case keep(String)
    case drop(String)
    case kept(String)
    case claimed(CaseFile, isRelease: Bool)
    case failed(HallError)
    case unread(HallError)
    /// Nothing to say: the next second tries again.
    case unknown
  }

  let desk: Desk
  /// nil for the person's own.
  let department: String?
  var view = QueueView()
  private(set) var page: QueuePage?
  private(set) var detail: QueueDetail?
  private(set) var names: [String: String] = [:]
  private(set) var hasMore = false
  var list: ListTable<TaskRow, QueueTask>

  /// - Parameter department: nil for the officer's own.
  init(desk: Desk, department: String? = nil) {
    self.desk = desk
    self.department = department
    list = ListTable(
      id: { QueueTask($0) }, allowsMarks: desk.session.member.role.may(.decide))
  }

  /// The department whose queue it is.
  var office: Department? {
    desk.hall.edition.department(department ?? desk.session.member.department ?? "")
  }

  func title(_ env: Env) -> String { env.text(QueuePhrase.title, office?.short ?? "") }
  func help(_ env: Env) -> String { env.text(QueuePhrase.help) }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared: return [load(keysWait: true)]
    case .resumed(let result):
      if let batch = result as? BatchResult { list.unmark(batch.done) }
      // What was done on the way changed the case: the next key waits for how it is now.
      detail = nil
      let said = (result as? ActResult).map { [Command<Answer>.say($0.text)] } ?? []
      return [load(keysWait: true)] + said
    case .action(let action): return act(action, env)
    case .key(let key): return move(key)
    case .answer(let answer): return take(answer, env)
    case .tick: return isOld ? [load()] : [lookForChanges()]
    case .scan(let text): return scanned(text, env)
    case .paste, .terminating: return []
    }
  }

  /// A slip's code opens its case, and no letter of it is taken for a key.
  func takesScan(_ text: String) -> Bool { true }

  private func scanned(_ text: String, _ env: Env) -> [Command<Answer>] {
    guard let number = desk.hall.caseNumber(of: text) else {
      return [.refuse(env.text(FindPhrase.noSlip))]
    }
    return [.push(CaseScreen(desk: desk, number: number))]
  }

  // MARK: Reading

  /// Never read, or on another day: lights change at midnight though nobody writes anything.
  private var isOld: Bool { page?.today != desk.hall.now().date }

  private var request: QueuePage.Request {
    QueuePage.Request(desk: desk, department: department, view: view)
  }

  /// - Parameter keysWait: where the next key is meant for what is being read.
  private func load(keysWait: Bool = false) -> Command<Answer> {
    let (request, count) = (request, list.rows.count)
    return .ask(
      tag: "page", keysWait: keysWait,
      { () throws(HallError) in try QueuePage.load(request, atLeast: count) },
      then: { .loaded($0) }, orElse: { .unread($0) })
  }

  private func loadMore() -> [Command<Answer>] {
    guard hasMore, let last = list.rows.last else { return [] }
    let request = request
    return [
      .ask(
        tag: "page", { () throws(HallError) in try QueuePage.more(request, after: last) },
        then: { .more($0) }, orElse: { .unread($0) })
    ]
  }

  private func loadDetail() -> [Command<Answer>] {
    guard let row = list.current else { return [] }
    let (desk, task) = (desk, QueueTask(row))
    return [
      .ask(
        tag: "detail", { () throws(HallError) in try QueueDetail.load(task, at: desk) },
        then: { .detail($0) }, orElse: { .unread($0) })
    ]
  }

  private func lookForChanges() -> Command<Answer> {
    let desk = desk
    return .ask(
      tag: "mark", { () throws(HallError) in try desk.changeMark() }, then: { .marked($0) },
      orElse: { _ in .unknown })
  }

  /// Going down at the end reads on.
  private mutating func move(_ key: Key) -> [Command<Answer>] {
    let before = list.selected
    let moved = list.handle(key)
    if list.selected == list.rows.count - 1, hasMore {
      return loadMore() + (list.selected == before ? [] : loadDetail())
    }
    return moved ? loadDetail() : [.refuse("")]
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .loaded(let fresh):
      (page, hasMore, names) = (fresh, fresh.hasMore, fresh.names)
      list.rows = fresh.rows
      return loadDetail()
    case .more(let more):
      hasMore = more.hasMore
      names.merge(more.names) { $1 }
      list.rows += more.rows
      return []
    case .marked(let mark): return mark == page?.mark ? [] : [load()]
    case .detail(let fresh):
      detail = fresh
      return []
    case .awaited(let fresh, let action):
      detail = fresh
      return afterReading(action, env)
    case .view(let chosen):
      view = chosen
      (detail, hasMore) = (nil, false)
      list.rows = []
      return [load(keysWait: true)]
    case .chooseItem, .choosePlace, .named, .nameView, .dropView, .keep, .drop, .kept:
      return narrow(answer, env)
    case .claimed(let file, let isRelease): return claimed(file, isRelease, env)
    case .failed(let error): return [load()] + Command.no(error, at: desk, env)
    case .unread(let error): return Command.no(error, at: desk, env)
    case .unknown: return []
    }
  }

  private func claimed(
    _ file: CaseFile, _ isRelease: Bool, _ env: Env
  ) -> [Command<Answer>] {
    let phrase = isRelease ? QueuePhrase.released : .claimed
    return [load(keysWait: true), .say(env.text(phrase, file.number))]
  }
}

// MARK: - Acting

extension QueueScreen {
  /// The detail of the selected row, if it is there already.
  var selected: QueueDetail? {
    guard let row = list.current, detail?.task == QueueTask(row) else { return nil }
    return detail
  }

  /// Their own, or of an absent colleague for whom they stand in.
  func isInMyHands(_ officer: String) -> Bool { page?.hands.contains(officer) == true }

  /// It is answered instead of decided.
  var isCheckSelected: Bool { selected?.subTask?.isCheck == true }

  var isSelectedStopped: Bool { list.current?.state == .stopped }

  var isSelectedWaiting: Bool { list.current?.state == .waiting }

  var isSelectedStepwise: Bool { selected?.subTask?.handling == .stepwise }

  /// What looking at it is: ahead of its precondition, first, or second (R17, R20).
  private func look(_ ordinal: Int) -> Act {
    isSelectedWaiting ? .simulate(ordinal) : isSecondLook ? .verify(ordinal) : .examine(ordinal)
  }

  /// A first officer has looked, and it was somebody else (R17).
  var isSecondLook: Bool {
    guard let task = selected?.subTask, task.handling == .double, let first = task.examination
    else { return false }
    return task.verifier == nil && first.officer != desk.session.member.number
  }

  private mutating func act(_ action: Action, _ env: Env) -> [Command<Answer>] {
    switch action {
    case .reload: return [load()]
    case .filter: return [.ask(chooseView(env))]
    case .look: return [.ask(askWords(env))]
    case .views: return [loadViews()]
    case .led:
      let code = department ?? desk.session.member.department ?? ""
      return [.push(CaseGroupScreen(desk: desk, group: .led(code)))]
    case .unmark:
      list.unmarkAll()
      return []
    case .handOver: return [.push(HandOverScreen(desk: desk, rows: list.chosen))]
    case .open:
      return list.current.map { [.push(CaseScreen(desk: desk, number: $0.caseNumber))] } ?? []
    case .claim: return list.marks.isEmpty ? claim() : claimAll()
    case .approve where !list.marks.isEmpty: return batch(.agree)
    case .approve: return push(action) { isCheckSelected ? .answer($0) : .approve($0) }
    case .refuse: return push(action) { .refuse($0) }
    case .examine: return push(action) { look($0) }
    case .stop: return push(action) { isSelectedStopped ? .resume($0) : .stop($0) }
    case .askFor: return push(action) { .askFor($0) }
    case .extend: return push(action) { .extend($0) }
    }
  }

  /// Keys wait until the selected row is read: what follows is meant for the window.
  private func push(_ action: Action, _ act: (Int) -> Act) -> [Command<Answer>] {
    guard let selected else {
      guard let row = list.current else { return [] }
      let (desk, task) = (desk, QueueTask(row))
      return [
        .perform(
          { () throws(HallError) in try QueueDetail.load(task, at: desk) },
          then: { .awaited($0, action) }, orElse: { .failed($0) })
      ]
    }
    return [
      .push(
        ActScreen(
          desk: desk, act: act(selected.task.ordinal), file: selected.file,
          version: selected.version, names: selected.names))
    ]
  }

  /// What the row does not show may still forbid it.
  private mutating func afterReading(_ action: Action, _ env: Env) -> [Command<Answer>] {
    guard selected != nil else { return [.refuse("")] }
    if let why = whyNot(action, env) { return [.refuse(why)] }
    return act(action, env)
  }

  private func claim() -> [Command<Answer>] {
    guard let row = list.current else { return [] }
    let (hall, session, id) = (desk.hall, desk.session, RandomIdentifier.make())
    let isRelease = row.assignee == session.member.number
    return [
      .perform(
        { () throws(HallError) in
          try isRelease
            ? hall.release(row.ordinal, of: row.caseNumber, id: id, by: session)
            : hall.claim(row.ordinal, of: row.caseNumber, id: id, by: session)
        }, then: { .claimed($0, isRelease: isRelease) }, orElse: { .failed($0) })
    ]
  }

  /// Those that are the person's own go back, where all are; else those that nobody has are taken.
  private func claimAll() -> [Command<Answer>] {
    let me = desk.session.member.number
    return batch(list.marked.allSatisfy { $0.assignee == me } ? .release : .claim)
  }

  private func batch(_ act: BatchAct) -> [Command<Answer>] {
    [.push(BatchScreen(desk: desk, act: act, rows: list.marked, names: names))]
  }
}
