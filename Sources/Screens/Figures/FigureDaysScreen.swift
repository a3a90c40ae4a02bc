internal import Hall
internal import Phrases
internal import Terminal
internal import TextWidth
internal import WorkCalendar

/// A small window in which the days of a report are typed, with F10.
struct FigureDaysScreen: Screen {
  enum Action { case go }
  typealias Answer = Never
  enum Field: Hashable { case from, to }

  private let chosen: ChosenDays
  private var form = ActForm<Field>([])

  init(_ chosen: ChosenDays) { self.chosen = chosen }

  var isOverlay: Bool { true }
  func title(_ env: Env) -> String { env.text(FiguresScreenPhrase.ownDays) }
  func help(_ env: Env) -> String { env.text(FiguresScreenPhrase.ownDaysHelp) }
  func takesScan(_ text: String) -> Bool { true }

  func bindings(_ env: Env) -> [Binding<Action>] {
    [
      Binding(.f10, label: env.text(FiguresScreenPhrase.show), action: .go),
      .shown(.tab, .enter, label: env.text(ActPhrase.next)),
    ]
  }

  mutating func update(_ input: Input<Action, Answer>, _ env: Env) -> [Command<Answer>] {
    switch input {
    case .appeared:
      form = ActForm([
        field(.from, .first, chosen.from, env), field(.to, .last, chosen.to, env),
      ])
      return []
    case .action(.go): return go(env)
    case .key(let key): return form.handle(key) ? [] : [.refuse("")]
    case .paste(let text), .scan(let text): return form.insert(text) ? [] : [.refuse("")]
    case .resumed, .tick, .terminating: return []
    }
  }

  private func field(
    _ name: Field, _ label: FiguresScreenPhrase, _ day: CivilDate, _ env: Env
  ) -> ActForm<Field>.Field {
    .init(
      name: name, label: env.text(label),
      content: .text(TextField(day.iso, limit: 10)))
  }

  private mutating func go(_ env: Env) -> [Command<Answer>] {
    guard let from = CivilDate(iso: form.text(.from)) else { return reject(.from, .notADay, env) }
    guard let to = CivilDate(iso: form.text(.to)) else { return reject(.to, .notADay, env) }
    guard from <= to else {
      form.reject(.to, env.text(FiguresScreenPhrase.reversed))
      return [.refuse(env.text(FiguresScreenPhrase.reversed))]
    }
    return [.pop(ChosenDays(from: from, to: to))]
  }

  private mutating func reject(
    _ name: Field, _ why: ActPhrase, _ env: Env
  ) -> [Command<Answer>] {
    form.reject(name, env.text(why))
    return [.refuse(env.text(why))]
  }

  func draw(_ canvas: inout Canvas, _ env: Env) {
    form.drawWindow(&canvas, under: [env.text(FiguresScreenPhrase.ownDaysHelp)])
  }
}
