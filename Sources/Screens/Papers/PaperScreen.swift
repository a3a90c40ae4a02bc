internal import CaseEngine
internal import Hall
internal import Paper
internal import Phrases
internal import Storage
internal import Terminal

/// The papers of a case: what the applicant is handed after an intake, and whatever is looked at or
/// printed again later.
///
/// A paper is shown as it came out last, or as it will come out first.
struct PaperScreen: Screen {
  /// Where it was opened from.
  enum Occasion {
    /// Straight after an intake: a new slip is printed at once, and Enter opens the case, or goes
    /// home where there is none.
    case intake
    case look
  }
  /// Where Enter leads from the paper of an intake.
  enum Sequel {
    case openCase
    /// To the next matter of the same visit.
    case next(IntakeDraft)
    /// To all the cases of the visit, of which this was the last request.
    case visit(IntakeDraft)
  }
  enum Action { case print, format, width, next, goOn, home, choosePrinter }
  enum Answer: Sendable {
    case drawn([String])
    case print
    case printers(HallPrinters, isNew: Bool)
    /// Nil for a file.
    case printer(KeptPrinter?)
    case pressed(PaperPress.Outcome)
    case failed(HallError)
  }

  let desk: Desk
  let occasion: Occasion
  private let sequel: Sequel
  private var subject: PaperSubject
  private var rendering = Rendering.text(.page)
  private var printers = HallPrinters.none
  /// Where it goes; nil for a file.
  private var printer: KeptPrinter?
  private var reader = Reader([])
  private var commandID = ""

  /// - Parameter paper: nil for the one that matters most, if there is any.
  init(
    desk: Desk, file: CaseFile, paper: CasePaper? = nil, occasion: Occasion = .look,
    sequel: Sequel = .openCase
  ) {
    let subject: PaperSubject =
      occasion == .intake && paper == nil ? .outcome(of: file) : .paper(paper, of: file)
    self.init(desk: desk, subject, occasion: occasion, sequel: sequel)
  }

  init(
    desk: Desk, _ subject: PaperSubject, occasion: Occasion, sequel: Sequel = .openCase
  ) {
    self.desk = desk
    self.sequel = sequel
    self.subject = subject
    self.occasion = occasion
  }

  func title(_ env: Env) -> String {
    let name = subject.name(env.language)
    return occasion == .intake ? "\(name) \(subject.number)" : name
  }
  func help(_ env: Env) -> String { env.text(PaperScreenPhrase.help, desk.paperFolder) }

  func hint(_ env: Env) -> String {
    let below = reader.below(place(env))
    return below == 0 ? "" : env.text(PaperScreenPhrase.below, String(below))
  }

  /// No letter of a slip's code is taken for a key.
  func takesScan(_ text: String) -> Bool { true }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared: return appear(env)
    case .action(let action): return act(action, env)
    case .key(let key):
      return reader.handle(key, in: place(env)) ? [] : [.refuse("")]
    case .scan: return [.refuse(env.text(PaperScreenPhrase.scanElsewhere))]
    case .answer(let answer): return take(answer, env)
    case .resumed, .paste, .tick, .terminating: return []
    }
  }

  private mutating func appear(_ env: Env) -> [Command<Answer>] {
    let isNew = occasion == .intake && subject.isHandedOverAtOnce && !isReprint
    let hall = desk.hall
    return [
      show(env),
      .ask(
        keysWait: true, { () throws(HallError) in try hall.printers() },
        then: { .printers($0, isNew: isNew) }, orElse: { .failed($0) }),
    ]
  }

  /// The window's printer, and the new paper comes out there at once.
  private mutating func know(
    _ printers: HallPrinters, isNew: Bool, _ env: Env
  ) -> [Command<Answer>] {
    self.printers = printers
    let commands = choose(usualPrinter, env)
    guard isNew else { return commands }
    commandID = RandomIdentifier.make()
    return commands + [print(env)]
  }

  private var usualPrinter: KeptPrinter? {
    printers.printer(for: subject.kind, at: desk.session.window)
  }

  private mutating func choose(_ printer: KeptPrinter?, _ env: Env) -> [Command<Answer>] {
    self.printer = printer
    guard let own = printer.flatMap({ Rendering(code: $0.rendering) }), own != rendering else {
      return []
    }
    return turn(to: own, env)
  }

  private func askPrinter(_ env: Env) -> [Command<Answer>] {
    let options =
      printers.all.map {
        ChoiceList.Option("\($0.name)  \($0.address)", Answer.printer($0))
      } + [ChoiceList.Option(env.text(PrinterScreenPhrase.file), Answer.printer(nil))]
    return [
      .ask(.choose(env.text(PaperScreenPhrase.print), from: ChoiceList(options)))
    ]
  }

  private mutating func act(_ action: Action, _ env: Env) -> [Command<Answer>] {
    switch action {
    case .print: return askOrPrint(env)
    case .format: return turn(to: rendering.nextFormat, env)
    case .width: return turn(to: rendering.nextSize, env)
    case .next:
      subject = subject.next
      reader = Reader([])
      return choose(usualPrinter, env) + [show(env)]
    case .choosePrinter: return askPrinter(env)
    case .goOn: return [.replace(screenAfter)]
    case .home: return [.home]
    }
  }

  private mutating func turn(to rendering: Rendering, _ env: Env) -> [Command<Answer>] {
    self.rendering = rendering
    reader = Reader([])
    return [show(env)]
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .drawn(let lines):
      reader.paragraphs = lines.map { Paragraph(text: $0) }
      return []
    case .print: return [print(env)]
    case .printers(let printers, let isNew): return know(printers, isNew: isNew, env)
    case .printer(let chosen): return choose(chosen, env)
    case .pressed(.printed(let after, let name, let isFile)):
      let said = said(name, isFile, env)
      subject = after
      return [.say(said), show(env)]
    case .pressed(.waits(let sentence)): return [.refuse(sentence)]
    case .pressed(.notPrinted(let failure)): return [.refuse(failure.sentence(env.language))]
    case .pressed(.failed(let error)), .failed(let error): return Command.no(error, at: desk, env)
    }
  }

  // MARK: Printing

  private var prints: Int { subject.prints }
  private var isReprint: Bool { prints > 0 }

  /// - Parameter name: of the file or the printer.
  private func said(_ name: String, _ isFile: Bool, _ env: Env) -> String {
    guard isFile else {
      return env.text(
        isReprint ? PrinterScreenPhrase.reprinted : .printed, name, String(prints))
    }
    return env.text(isReprint ? PaperScreenPhrase.reprinted : .printed, name, String(prints))
  }

  private mutating func askOrPrint(_ env: Env) -> [Command<Answer>] {
    guard subject.hasPaper else { return [] }
    commandID = RandomIdentifier.make()
    guard isReprint else { return [print(env)] }
    let question = env.text(
      PaperScreenPhrase.reprintQuestion, subject.name(env.language), subject.number,
      String(prints))
    return [.ask(.confirm(question, yes: env.text(PaperScreenPhrase.reprint), then: .print))]
  }

  private func show(_ env: Env) -> Command<Answer> {
    let (hall, subject, language) = (desk.hall, subject, env.language)
    let width = rendering.preview
    guard subject.hasPaper else {
      let text = env.text(PaperScreenPhrase.receivedOnly, subject.number)
      return .run(tag: "paper") { .drawn([text]) }
    }
    let reprint = max(0, prints - 1)
    return .ask(
      tag: "paper",
      { () throws(HallError) in
        try subject.sheet(reprint: reprint, isPrinted: false, in: hall, language)?.lines(width)
          ?? []
      }, then: { .drawn($0) }, orElse: { .failed($0) })
  }

  private func print(_ env: Env) -> Command<Answer> {
    let (desk, subject, rendering, id) = (desk, subject, rendering, commandID)
    let language = env.language
    guard subject.hasPaper else { return .run { .drawn([]) } }
    let printer = printer
    return .wait {
      .pressed(
        PaperPress.print(subject, rendering, on: printer, id: id, at: desk, language))
    }
  }

  // MARK: Keys and drawing

  func bindings(_ env: Env) -> [Binding<Action>] {
    var bindings = [
      Binding(
        .f10, .character("p"), label: env.text(isReprint ? PaperScreenPhrase.reprint : .print),
        action: Action.print, unavailable: notPrintable(env),
        help: env.text(isReprint ? PaperScreenPhrase.reprintHelp : .printHelp))
    ]
    if occasion == .intake {
      bindings.append(
        subject.file == nil
          ? Binding(.enter, label: env.text(CheckListPhrase.home), action: .home)
          : Binding(.enter, label: goOnLabel(env), action: .goOn))
    }
    if !printers.all.isEmpty {
      let name = printer?.name ?? env.text(PrinterScreenPhrase.file)
      bindings.append(
        Binding(
          .character("o"), label: env.text(PrinterScreenPhrase.choose, name),
          action: .choosePrinter, unavailable: noPaper(env),
          help: env.text(PrinterScreenPhrase.chooseHelp)))
    }
    if subject.hasOthers {
      bindings.append(
        Binding(
          .tab, label: env.text(PaperScreenPhrase.next), action: .next,
          help: env.text(PaperScreenPhrase.nextHelp)))
    }
    return bindings + [
      Binding(
        .character("f"), label: env.text(format), action: .format, unavailable: noPaper(env),
        help: env.text(PaperScreenPhrase.formatHelp)),
      Binding(
        .character("w"), label: size(env), action: .width, unavailable: noPaper(env),
        help: env.text(PaperScreenPhrase.widthHelp)),
      .shown(.up, .down, label: env.text(PaperScreenPhrase.scroll)),
      .shown(.pageUp, .pageDown, label: env.text(PaperScreenPhrase.page), onBar: false),
    ]
  }

  private var format: PaperScreenPhrase {
    switch rendering {
    case .text: .asText
    case .pdf: .asPDF
    case .escpos: .asReceipt
    }
  }

  private func size(_ env: Env) -> String {
    switch rendering {
    case .text(let width): env.text(PaperScreenPhrase.width, String(width.columns))
    case .pdf(let page): env.text(PaperScreenPhrase.sheetOf, page.rawValue.uppercased())
    case .escpos(let roll): env.text(PaperScreenPhrase.width, String(roll.columns))
    }
  }

  private func goOnLabel(_ env: Env) -> String {
    switch sequel {
    case .openCase: return env.text(PaperScreenPhrase.openCase)
    case .visit: return env.text(CartPhrase.finish)
    case .next(let draft):
      let step = draft.step ?? (1, 1)
      return env.text(CartPhrase.next, String(step.now), String(step.of))
    }
  }

  private var screenAfter: any Screen {
    switch sequel {
    case .openCase: CaseScreen(desk: desk, number: subject.number)
    case .next(let draft): IntakeScreen(desk: desk, draft: draft)
    case .visit(let draft): VisitScreen(desk: desk, last: draft)
    }
  }

  private func noPaper(_ env: Env) -> String? {
    subject.hasPaper ? nil : env.text(PaperScreenPhrase.noPaper)
  }

  /// Whoever takes in or hands out may print, and officers what they take to the site (R35).
  private func notPrintable(_ env: Env) -> String? {
    let role = desk.session.member.role
    guard subject.mayBePrinted(by: role) else {
      return HallError.forbidden(.takeIn, role).sentence(env.language)
    }
    return noPaper(env)
  }

  /// The paper's own width, in the middle of a wide screen.
  private func place(_ env: Env) -> Rect {
    let columns = rendering.preview.columns
    return Rect(
      row: 0, column: max(0, env.size.columns - columns) / 2, rows: env.size.rows - 4,
      columns: columns)
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    let place = place(env)
    reader.draw(&canvas, in: place)
    guard subject.hasPaper, place.column > 1 else { return }
    canvas.vertical(column: place.column - 2, style: .dim)
    canvas.vertical(column: place.column + place.columns + 1, style: .dim)
  }
}
