internal import CaseEngine
internal import Hall
internal import Paper
internal import Phrases
internal import Terminal

/// What the applicant is handed after an intake: the slip, the one-time notice or the refusal, on
/// screen and printed.
struct ReceiptScreen: Screen {
  enum Action { case print, openCase }
  enum Answer: Sendable {
    case printed(CaseFile, path: String)
    case notPrinted(PrintFailure)
    case failed(HallError)
  }

  let desk: Desk
  private var file: CaseFile
  private var text = ScrollText("")

  init(desk: Desk, file: CaseFile) {
    self.desk = desk
    self.file = file
  }

  func title(_ env: Env) -> String { "\(env.text(ReceiptPhrase.of(file))) \(file.number)" }
  func help(_ env: Env) -> String { env.text(ReceiptPhrase.help) }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      .shown(.up, .down, label: env.text(ReceiptPhrase.scroll)),
      Binding(
        .character("p"),
        label: env.text(file.slipPrints > 0 ? ReceiptPhrase.reprint : .print), action: .print,
        unavailable: sheet(env) == nil ? env.text(ReceiptPhrase.nothingToPrint) : nil),
      Binding(.enter, label: env.text(ReceiptPhrase.openCase), action: .openCase),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      show(env)
      // The slip of a case that was just accepted is wanted; any other paper waits for the key.
      return file.accepted != nil && file.slipPrints == 0 ? print(env) : []
    case .action(.print): return print(env)
    case .action(.openCase): return [.replace(CaseScreen(desk: desk, number: file.number))]
    case .key(let key):
      text.handle(key)
      return []
    case .answer(.printed(let after, let path)):
      file = after
      show(env)
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return [.say(env.text(ReceiptPhrase.printed, name))]
    case .answer(.notPrinted(let failure)): return [.refuse(failure.sentence(env.language))]
    case .answer(.failed(let error)): return [.refuse(error.sentence(env.language))]
    case .resumed, .paste, .scan, .tick, .terminating: return []
    }
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    text.draw(&canvas, in: canvas.bounds)
  }

  private mutating func show(_ env: Env) {
    text.text = sheet(env)?.text(.page) ?? env.text(ReceiptPhrase.receivedOnly, file.number)
  }

  /// The paper that belongs to the state the case is in; nil while it is only received.
  private func sheet(_ env: Env) -> Sheet? {
    let clerk = desk.hall.staffName(file.clerk)
    if let slip = desk.hall.slip(of: file, reprint: max(0, file.slipPrints - 1)) {
      return try? Sheet(slip: slip, language: env.language)
    }
    let profile = desk.hall.profile
    if let notice = NoticePaper(of: file, hall: profile, clerkName: clerk) {
      return Sheet(notice: notice, language: env.language)
    }
    return RefusalPaper(declined: file, hall: profile, clerkName: clerk)
      .map { Sheet(refusal: $0, language: env.language) }
  }

  /// Out first, then written down; what cannot be written down is taken back (R30).
  private func print(_ env: Env) -> [Command<Answer>] {
    guard let sheet = sheet(env) else { return [] }
    let (desk, file, text) = (desk, file, sheet.text(.page))
    let printer = FilePrinter(folder: desk.paperFolder)
    let id = RandomIdentifier.make()
    return [
      .wait {
        do throws(PrintFailure) {
          let path = try printer.print(text, as: file.number + ".txt")
          return Self.record(desk, file, path, printer, id)
        } catch { return .notPrinted(error) }
      }
    ]
  }

  nonisolated private static func record(
    _ desk: Desk, _ file: CaseFile, _ path: String, _ printer: FilePrinter, _ id: String
  ) -> Answer {
    guard file.accepted != nil else { return .printed(file, path: path) }
    do {
      let after = try desk.hall.recordPrint(
        of: file.number, target: "file", isReprint: file.slipPrints > 0, id: id, by: desk.session)
      return .printed(after, path: path)
    } catch {
      printer.takeBack(path)
      return .failed(error)
    }
  }
}

extension ReceiptPhrase {
  static func of(_ file: CaseFile) -> ReceiptPhrase {
    switch file.state {
    case .draft: .receipt
    case .correction: .notice
    case .declined: .refusal
    case .accepted, .decided, .ready, .closed: .slip
    }
  }
}
