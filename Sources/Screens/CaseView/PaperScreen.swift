internal import CaseEngine
internal import Hall
internal import Paper
internal import Phrases
internal import Storage
internal import Terminal

/// A paper of a case as it will come out, and its printing to a file.
struct PaperScreen: Screen {
  nonisolated enum Kind: Sendable { case slip, notice }
  enum Action { case print }
  enum Answer: Sendable {
    case drawn([String])
    case print
    case printed(CaseFile, path: String)
    case notPrinted(PrintFailure)
    case failed(HallError)
  }

  let desk: Desk
  let kind: Kind
  private var file: CaseFile
  private var reader = Reader([])
  private var hasPaper = false
  private var commandID = ""

  init(desk: Desk, file: CaseFile, kind: Kind) {
    self.desk = desk
    self.file = file
    self.kind = kind
  }

  func title(_ env: Env) -> String {
    env.text(kind == .slip ? CaseScreenPhrase.slip : .noticePaper)
  }
  func help(_ env: Env) -> String { env.text(CaseScreenPhrase.paperHelp) }

  func hint(_ env: Env) -> String {
    let below = reader.below(place(env))
    return below == 0 ? "" : env.text(CaseScreenPhrase.below, String(below))
  }

  func bindings(_ env: Env) -> [Binding<Action>] {
    let phrase = isReprint ? CaseScreenPhrase.reprint : .print
    return [
      Binding(
        .f10, label: env.text(phrase), action: .print, unavailable: notPrintable(env),
        help: env.text(isReprint ? .reprintHelp : CaseScreenPhrase.printHelp)),
      .shown(.up, .down, label: env.text(CaseScreenPhrase.scroll)),
      .shown(.pageUp, .pageDown, label: env.text(CaseScreenPhrase.page)),
    ]
  }

  /// Whoever takes in or hands out may print (R35).
  private func notPrintable(_ env: Env) -> String? {
    let role = desk.session.member.role
    guard role.may(.takeIn) || role.may(.handOut) else {
      return HallError.forbidden(.takeIn, role).sentence(env.language)
    }
    return hasPaper ? nil : env.text(CaseScreenPhrase.noPaper)
  }

  private var isReprint: Bool { kind == .slip && file.slipPrints > 0 }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared: return [show(env)]
    case .action(.print): return askOrPrint(env)
    case .key(let key):
      return reader.handle(key, in: place(env)) ? [] : [.refuse("")]
    case .answer(let answer): return take(answer, env)
    case .resumed, .paste, .scan, .tick, .terminating: return []
    }
  }

  private mutating func take(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .drawn(let lines):
      hasPaper = !lines.isEmpty
      reader.paragraphs = lines.map { Paragraph(text: $0) }
      return []
    case .print: return [print(env)]
    case .printed(let after, let path):
      let said = env.text(
        isReprint ? CaseScreenPhrase.reprinted : .printed, path, String(file.slipPrints))
      file = after
      return [.say(said), show(env)]
    case .notPrinted(let failure): return [.refuse(failure.sentence(env.language))]
    case .failed(let error): return Command.no(error, at: desk, env)
    }
  }

  private mutating func askOrPrint(_ env: Env) -> [Command<Answer>] {
    commandID = RandomIdentifier.make()
    guard isReprint else { return [print(env)] }
    return [
      .ask(
        .confirm(
          env.text(CaseScreenPhrase.reprintQuestion, file.number, String(file.slipPrints)),
          yes: env.text(CaseScreenPhrase.reprint), then: .print))
    ]
  }

  // MARK: Works

  private func show(_ env: Env) -> Command<Answer> {
    let (hall, file, kind, language) = (desk.hall, file, kind, env.language)
    return .run(tag: "paper") {
      .drawn(Self.sheet(kind, of: file, in: hall, language)?.lines(.page) ?? [])
    }
  }

  private func print(_ env: Env) -> Command<Answer> {
    let (desk, file, kind, id) = (desk, file, kind, commandID)
    let (isReprint, language) = (isReprint, env.language)
    return .wait {
      guard let sheet = Self.sheet(kind, of: file, in: desk.hall, language) else {
        return .failed(.noSuchCase(file.number))
      }
      let name = Self.name(kind, file, id)
      return Self.print(sheet, as: name, at: desk) { () throws(HallError) in
        guard kind == .slip else { return file }
        return try desk.hall.recordPrint(
          of: file.number, target: "file", isReprint: isReprint, id: id, by: desk.session)
      }
    }
  }

  /// The file is whole on the disk before the print is written down (R30); where that is refused,
  /// the file is taken away again.
  nonisolated private static func print(
    _ sheet: Sheet, as name: String, at desk: Desk, record: () throws(HallError) -> CaseFile
  ) -> Answer {
    let printer = FilePrinter(folder: desk.paperFolder)
    let path: String
    do {
      path = try printer.print(sheet.text(.page), as: name)
    } catch { return .notPrinted(error) }
    do {
      return .printed(try record(), path: path)
    } catch {
      printer.takeBack(path)
      return .failed(error)
    }
  }

  /// The end of the command's name makes it the file of this print alone.
  nonisolated private static func name(_ kind: Kind, _ file: CaseFile, _ id: String) -> String {
    let paper =
      kind == .slip ? "slip-\(file.number)-\(file.slipPrints + 1)" : "notice-\(file.number)"
    return "\(paper)-\(id.suffix(6)).txt"
  }

  /// The print that is next; nil where there is no such paper.
  nonisolated private static func sheet(
    _ kind: Kind, of file: CaseFile, in hall: ServiceHall, _ language: Language
  ) -> Sheet? {
    switch kind {
    case .slip:
      // A slip's code always fits: it is made here, and short.
      hall.slip(of: file, reprint: file.slipPrints).flatMap {
        try? Sheet(slip: $0, language: language)
      }
    case .notice:
      NoticePaper(of: file, hall: hall.profile, clerkName: hall.staffName(file.clerk)).map {
        Sheet(notice: $0, language: language)
      }
    }
  }

  // MARK: Drawing

  /// The paper's own width, in the middle of a wide screen.
  private func place(_ env: Env) -> Rect {
    let columns = PaperWidth.page.columns
    return Rect(
      row: 0, column: max(0, env.size.columns - columns) / 2, rows: env.size.rows - 4,
      columns: columns)
  }

  func draw(_ canvas: inout Canvas, _ env: Env) { reader.draw(&canvas, in: place(env)) }
}
