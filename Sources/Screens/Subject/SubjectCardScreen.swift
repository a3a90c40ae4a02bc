internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth

/// All that the hall has about one person or firm. Masked, until somebody says what the whole number is
/// for, which is written down (R33).
struct SubjectCardScreen: Screen {
  enum Action { case unmask, reload }
  enum Answer: Sendable {
    case loaded(SubjectCard?)
    case purpose(String)
    case failed(HallError)
  }

  let desk: Desk
  /// A number, or a case of theirs.
  let typed: String
  private var card: SubjectCard?
  private var reader = Reader([])

  init(desk: Desk, typed: String) {
    self.desk = desk
    self.typed = typed
  }

  func title(_ env: Env) -> String { card?.subject.name ?? env.text(SubjectPhrase.title) }
  func help(_ env: Env) -> String { env.text(LicenceScreenPhrase.cardHelp) }

  func hint(_ env: Env) -> String {
    let below = reader.below(env.page)
    return below == 0 ? "" : env.text(CaseScreenPhrase.below, String(below))
  }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      .shown(.up, .down, label: env.text(CaseScreenPhrase.scroll)),
      Binding(
        .character("u"), label: env.text(LicenceScreenPhrase.unmask), action: .unmask,
        unavailable: card == nil ? env.text(SubjectPhrase.nobody) : nil),
      Binding(.f5, label: env.text(LicenceScreenPhrase.reload), action: .reload, onBar: false),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared, .action(.reload): return [load(nil)]
    case .action(.unmask):
      let empty = env.text(CaseScreenPhrase.purposeNeeded)
      return [
        .ask(
          .prompt(
            env.text(CaseScreenPhrase.purposeQuestion),
            [env.text(CaseScreenPhrase.purposeRecorded)], field: TextField(limit: 60),
            check: { $0.trimmed.isEmpty ? empty : nil },
            then: { .purpose(String($0.trimmed)) }))
      ]
    case .key(let key): return reader.handle(key, in: env.page) ? [] : [.refuse("")]
    case .answer(.loaded(let found)):
      card = found
      reader.paragraphs = found.map { paragraphs($0, env) } ?? []
      guard let found else { return [.refuse(env.text(SubjectPhrase.nobody))] }
      return found.isWhole ? [.say(env.text(LicenceScreenPhrase.whole))] : []
    case .answer(.purpose(let purpose)): return [load(purpose)]
    case .answer(.failed(let error)): return Command.no(error, at: desk, env)
    case .resumed, .paste, .scan, .tick, .terminating: return []
    }
  }

  private func load(_ purpose: String?) -> Command<Answer> {
    let (hall, session, typed) = (desk.hall, desk.session, typed)
    return .ask(
      tag: "card", keysWait: true,
      { () throws(HallError) in try hall.card(of: typed, purpose: purpose, by: session) },
      then: { .loaded($0) }, orElse: { .failed($0) })
  }

  private func paragraphs(_ card: SubjectCard, _ env: Env) -> [Paragraph] {
    let facts = card.facts(env.language)
    let width = facts.map(\.0.columns).max() ?? 0
    return facts.map { Paragraph(lead: $0.0.padded(to: width + 2), text: $0.1) }
      + card.sections(env.language).flatMap { section in
        [Paragraph(text: ""), Paragraph(text: section.title, style: .bold)]
          + section.lines.map { Paragraph(lead: "  ", text: $0) }
      }
  }

  func draw(_ canvas: inout Canvas, _ env: Env) { reader.draw(&canvas, in: env.page) }
}
