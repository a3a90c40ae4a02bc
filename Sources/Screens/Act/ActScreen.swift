internal import Storage
internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// A small window over a case or a queue in which one act is made ready and done with F10.
///
/// Its command has one identity from the moment it opens, so that it acts once however often F10 is
/// pressed. When somebody else changed the case meanwhile, it says what, goes by the new state, and
/// waits for another F10.
struct ActScreen: Screen {
  enum Action { case go }
  enum Answer: Sendable {
    case done(CaseFile)
    case failed(HallError)
  }

  let desk: Desk
  let act: Act
  private var file: CaseFile
  private var version: Int
  private var names: [String: String]
  private let commandID = RandomIdentifier.make()
  private var form: ActForm<ActFields.Name>?
  /// What others did since the window was opened.
  private var changes: [String] = []

  init(desk: Desk, act: Act, sight: CaseSight) {
    self.init(
      desk: desk, act: act, file: sight.file, version: sight.version, names: sight.names)
  }

  /// - Parameter names: of the staff, by number.
  init(desk: Desk, act: Act, file: CaseFile, version: Int, names: [String: String]) {
    self.desk = desk
    self.act = act
    self.file = file
    self.version = version
    self.names = names
  }

  var isOverlay: Bool { true }
  func title(_ env: Env) -> String { env.text(act.title) }
  func help(_ env: Env) -> String { env.text(ActPhrase.help) }
  func fieldHelp(_ env: Env) -> String { form?.focused?.help ?? "" }

  /// A document's number may be scanned from it; no letter of a code chooses an option.
  func takesScan(_ text: String) -> Bool { true }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(
        .f10, label: env.text(act.title), action: .go, dangerous: true,
        help: env.text(ActPhrase.goHelp)),
      .shown(.tab, .enter, label: env.text(ActPhrase.next)),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      form = fields(env)
      return []
    case .action(.go): return go(env)
    case .key(let key): return form?.handle(key) == true ? [] : [.refuse(hint(env))]
    case .paste(let text), .scan(let text):
      return form?.insert(text) == true ? [] : [.refuse("")]
    case .answer(.done):
      return [.pop(ActResult(text: act.sentence(about: object, env)))]
    case .answer(.failed(.changed(let file, let since))):
      return changed(file, since.count, desk.lines(since, of: file, env.language))
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .resumed, .tick, .terminating: return []
    }
  }

  func hint(_ env: Env) -> String { env.text(ActPhrase.goHint, env.text(act.title)) }

  private mutating func changed(
    _ fresh: CaseFile, _ count: Int, _ lines: [String]
  ) -> [Command<Answer>] {
    changes = lines
    file = fresh
    names = desk.names(of: Set(fresh.tasks.compactMap(\.examination?.officer)))
    version += count
    return [.refuse("")]
  }

  private var task: SubTask? { act.ordinal.flatMap { file.task($0) } }

  /// What is decided.
  private var object: String {
    task.map { "\($0.ordinal) \($0.name)" } ?? file.matterName
  }

  // MARK: Fields

  private func fields(_ env: Env) -> ActForm<ActFields.Name> {
    switch act {
    case .approve: ActForm(documentFields(env))
    case .refuse, .decline: ActForm(groundFields(env))
    case .answer: ActForm(findingFields(env))
    case .examine:
      ActForm([
        .init(
          name: .agreement, label: env.text(ActPhrase.opinion),
          content: .options(
            [env.text(ActPhrase.agree), env.text(ActPhrase.disagree)], selected: nil)),
        .init(
          name: .why, label: env.text(ActPhrase.reason), content: .text(TextField(limit: 200)),
          help: env.text(ActPhrase.whyHelp)),
      ])
    }
  }

  /// Only the answer to an internal check is sealed.
  private func findingFields(_ env: Env) -> [ActForm<ActFields.Name>.Field] {
    let stamp = ActForm<ActFields.Name>.Field(
      name: .stamp, label: env.text(ActPhrase.stamp), content: .text(TextField(limit: 40)),
      help: env.text(ActPhrase.stampHelp))
    return [
      .init(
        name: .holds, label: env.text(ActPhrase.checkResult),
        content: .options(
          [env.text(ActPhrase.holds), env.text(ActPhrase.holdsNot)], selected: nil)),
      .init(
        name: .finding, label: env.text(ActPhrase.finding), content: .text(TextField(limit: 200)),
        help: env.text(ActPhrase.findingHelp)),
    ] + (task?.isInternalCheck == true ? [stamp] : [])
  }

  private func documentFields(_ env: Env) -> [ActForm<ActFields.Name>.Field] {
    (task?.outputs ?? []).flatMap { output in
      [
        .init(
          name: .number(output.key), label: env.text(ActPhrase.documentNumber, output.name),
          content: .text(TextField(limit: 60)), help: env.text(ActPhrase.documentHelp)),
        .init(
          name: .validUntil(output.key), label: env.text(ActPhrase.validUntil),
          content: .text(TextField(limit: 10, placeholder: env.text(ActPhrase.noEnd))),
          help: env.text(ActPhrase.validHelp)),
      ]
    }
  }

  private func groundFields(_ env: Env) -> [ActForm<ActFields.Name>.Field] {
    let choices = ActFields(act)
    return [
      .init(
        name: .reason, label: env.text(ActPhrase.reason),
        content: .options(choices.reasons.map { $0.name(env.language) }, selected: nil)),
      .init(
        name: .basis, label: env.text(ActPhrase.basis),
        content: .options(
          choices.bases(task).map { basisName($0, env) }, selected: nil)),
      .init(
        name: .remark, label: env.text(ActPhrase.remark), content: .text(TextField(limit: 200)),
        help: env.text(ActPhrase.remarkHelp)),
    ]
  }

  private func basisName(_ basis: Grounds.Basis, _ env: Env) -> String {
    guard basis == .item, let text = task?.basis else { return basis.name(env.language) }
    return text
  }
}

// MARK: - Doing it

extension ActScreen {
  private mutating func go(_ env: Env) -> [Command<Answer>] {
    guard let form else { return [] }
    switch act {
    case .approve(let ordinal): return approve(ordinal, form, env)
    case .examine(let ordinal): return examine(ordinal, form, env)
    case .answer(let ordinal): return answer(ordinal, form, env)
    case .refuse, .decline: return sayNo(form, env)
    }
  }

  private mutating func reject(
    _ name: ActFields.Name, _ phrase: ActPhrase, _ env: Env
  ) -> [Command<Answer>] {
    form?.reject(name, env.text(phrase))
    return [.refuse(env.text(phrase))]
  }

  private mutating func approve(
    _ ordinal: Int, _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    var documents: [DocumentFacts] = []
    for output in task?.outputs ?? [] {
      let typed = form.text(.validUntil(output.key))
      let day = CivilDate(iso: typed)
      if !typed.isEmpty, day == nil {
        return reject(.validUntil(output.key), .notADay, env)
      }
      if let day, day <= desk.hall.now().date {
        return reject(.validUntil(output.key), .alreadyOver, env)
      }
      let number = form.text(.number(output.key))
      documents.append(
        DocumentFacts(
          index: output.key.index, number: number.isEmpty ? nil : number, validUntil: day))
    }
    let (hall, session, number, id, seen) = facts
    return perform { [documents] () throws(HallError) in
      try hall.approve(
        ordinal, of: number, documents: documents, id: id, by: session, seen: seen)
    }
  }

  private mutating func examine(
    _ ordinal: Int, _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    guard let choice = form.option(.agreement) else { return reject(.agreement, .chooseFirst, env) }
    let why = form.text(.why)
    let agrees = choice == 0
    guard agrees || !why.isEmpty else { return reject(.why, .reasonNeeded, env) }
    let (hall, session, number, id, seen) = facts
    return perform { () throws(HallError) in
      try hall.examine(
        ordinal, of: number, agrees: agrees, reason: why.isEmpty ? nil : why, id: id, by: session,
        seen: seen)
    }
  }

  private mutating func answer(
    _ ordinal: Int, _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    guard let choice = form.option(.holds) else { return reject(.holds, .chooseFirst, env) }
    let (finding, stamp) = (form.text(.finding), form.text(.stamp))
    guard !finding.isEmpty else { return reject(.finding, .findingNeeded, env) }
    guard !stamp.isEmpty || task?.isInternalCheck != true else {
      return reject(.stamp, .stampNeeded, env)
    }
    let found = CheckFinding(
      holds: choice == 0, finding: finding, stamp: stamp.isEmpty ? nil : stamp)
    let (hall, session, number, id, seen) = facts
    return perform { () throws(HallError) in
      try hall.answer(ordinal, of: number, finding: found, id: id, by: session, seen: seen)
    }
  }

  private mutating func sayNo(
    _ form: ActForm<ActFields.Name>, _ env: Env
  ) -> [Command<Answer>] {
    guard let reason = form.option(.reason) else { return reject(.reason, .chooseFirst, env) }
    guard let basis = form.option(.basis) else { return reject(.basis, .chooseFirst, env) }
    let choices = ActFields(act)
    let remark = form.text(.remark)
    let grounds = Grounds(
      reason: choices.reasons[reason], basis: choices.bases(task)[basis],
      remark: remark.isEmpty ? nil : remark)
    let (hall, session, number, id, seen) = facts
    let ordinal = act.ordinal
    return perform { () throws(HallError) in
      if let ordinal {
        try hall.refuse(
          ordinal, of: number, grounds: grounds, id: id, by: session, seen: seen)
      } else {
        try hall.decline(number, grounds: grounds, id: id, by: session, seen: seen)
      }
    }
  }

  private var facts: (ServiceHall, Session, String, String, Int) {
    (desk.hall, desk.session, file.number, commandID, version)
  }

  private func perform(
    _ work: @escaping @Sendable () throws(HallError) -> CaseFile
  ) -> [Command<Answer>] {
    [.perform(work, then: { .done($0) }, orElse: { .failed($0) })]
  }
}

// MARK: - Drawing

extension ActScreen {
  func draw(_ canvas: inout Canvas, _ env: Env) {
    let columns = min(canvas.columns - 4, 90)
    let width = columns - 6
    let head = [env.text(ActPhrase.about, env.text(act.title), object)].flatMap {
      $0.wrapped(to: width)
    }
    let facts = self.facts(env).flatMap { $0.wrapped(to: width) }
    let news = changeLines(env).flatMap { $0.wrapped(to: width) }
    let text = head.count + facts.count + news.count
    let rows = min(canvas.rows, text + (form?.rows ?? 0) + 3)
    let box = Rect(
      row: (canvas.rows - rows) / 2, column: (canvas.columns - columns) / 2, rows: rows,
      columns: columns)
    canvas.hideCursor()
    canvas.clear(box)
    canvas.box(box, style: .accent)
    canvas.within(box.inset(rows: 1, columns: 3)) { canvas in
      let styled =
        head.map { ($0, Style.bold) } + facts.map { ($0, Style.plain) }
        + news.map { ($0, Style.yellow) }
      for (row, line) in styled.enumerated() {
        canvas.put(line.0, row: row, column: 0, style: line.1)
      }
      form?.draw(
        &canvas,
        in: Rect(row: text + 1, rows: canvas.rows - text - 1, columns: canvas.columns))
    }
  }

  /// Whose case it is, by what authority, and what the first officer found.
  private func facts(_ env: Env) -> [String] {
    var lines = ["\(file.number)  \(file.applicant.name)"]
    guard let task else { return lines }
    if desk.session.member.role.may(.decideAtWindow), let authority = task.windowAuthority {
      lines.append(env.text(ActPhrase.byAuthority, authority))
    }
    if let commitment = task.commitment {
      lines.append(env.text(ActPhrase.undertaken, commitment.duty))
    }
    if let first = task.examination {
      lines.append(
        env.text(
          ActPhrase.firstOfficer, names[first.officer] ?? first.officer,
          env.text(first.agrees ? ActPhrase.agree : .disagree), first.reason ?? ""))
    }
    return lines
  }

  private func changeLines(_ env: Env) -> [String] {
    changes.isEmpty
      ? []
      : ["! " + env.text(ActPhrase.changed)] + changes
        + [env.text(ActPhrase.askAgain)]
  }
}
