internal import Catalogue
internal import Hall
internal import Phrases
internal import Storage
internal import Terminal

/// What is shown of a queue: by part, item, place, words, or as it was named once.
extension QueueScreen {
  /// Who only looks has nothing of their own.
  var parts: [QueuePart] {
    desk.session.member.role.may(.decide)
      ? QueuePart.allCases : QueuePart.allCases.filter { $0 != .mine }
  }

  func chooseView(_ env: Env) -> Dialog<Answer> {
    let byPart = parts.map { part in
      ChoiceList.Option(
        (part.isShown(by: view) ? "● " : "○ ") + env.text(part.phrase),
        Answer.view(part.chosen(in: view)))
    }
    let more = [
      ChoiceList.Option(env.text(QueuePhrase.byItem, itemName ?? "—"), Answer.chooseItem),
      ChoiceList.Option(env.text(QueuePhrase.byPlace, placeName ?? "—"), Answer.choosePlace),
    ]
    return .choose(
      env.text(QueuePhrase.filterQuestion), from: ChoiceList(byPart + more, matches: nil))
  }

  func askWords(_ env: Env) -> Dialog<Answer> {
    let view = view
    return .prompt(
      env.text(QueuePhrase.lookQuestion), [env.text(QueuePhrase.lookHelp)],
      field: TextField(view.words, limit: 40),
      then: { words in
        var view = view
        view.words = String(words.trimmed)
        return .view(view)
      })
  }

  /// The answers of the dialogs that lead to a view.
  func narrow(_ answer: Answer, _ env: Env) -> [Command<Answer>] {
    switch answer {
    case .chooseItem: [.ask(chooseItem(env))]
    case .choosePlace: [.ask(choosePlace(env))]
    case .named(let views): [.ask(chooseNamed(views, env))]
    case .nameView: [.ask(askName(env))]
    case .dropView(let views): [.ask(chooseDropped(views, env))]
    case .keep(let name):
      [
        change(env.text(QueuePhrase.viewKept, name)) { hall, session, view throws(HallError) in
          try hall.keep(view, as: name, by: session)
        }
      ]
    case .drop(let name):
      [
        change(env.text(QueuePhrase.viewDropped, name)) { hall, session, _ throws(HallError) in
          try hall.dropQueueView(name, by: session)
        }
      ]
    case .kept(let text): [.say(text)]
    default: []
    }
  }

  private func change(
    _ said: String,
    _ body: @escaping @Sendable (ServiceHall, Session, QueueView) throws(HallError) -> Void
  ) -> Command<Answer> {
    let (hall, session, view) = (desk.hall, desk.session, view)
    return .perform(
      { () throws(HallError) in try body(hall, session, view) }, then: { _ in .kept(said) },
      orElse: { .failed($0) })
  }

  // MARK: Items and places

  var itemName: String? { view.item.map { code in items.first { $0.code == code }?.name ?? code } }

  var placeName: String? { view.place.map { desk.hall.edition.place($0)?.name ?? $0 } }

  /// The department's items, and what else stands in the queue: what it decides for others, checks.
  private var items: [(code: String, name: String)] {
    var items = desk.hall.edition.items.filter { $0.department == office?.code }
      .map { (code: $0.code, name: $0.name) }
    for row in list.rows where !items.contains(where: { $0.code == row.item }) {
      items.append((row.item, row.itemName))
    }
    return items
  }

  private func chooseItem(_ env: Env) -> Dialog<Answer> {
    choose(.itemQuestion, items, env) { $0.item = $1 }
  }

  private func choosePlace(_ env: Env) -> Dialog<Answer> {
    choose(.placeQuestion, desk.hall.edition.places.map { ($0.code, $0.name) }, env) {
      $0.place = $1
    }
  }

  /// Typing narrows the options down, as in the catalogue.
  private func choose(
    _ question: QueuePhrase, _ things: [(code: String, name: String)], _ env: Env,
    set: (inout QueueView, String?) -> Void
  ) -> Dialog<Answer> {
    let options = ([(nil, env.text(QueuePhrase.anyOne))] + things.map { ($0.code, $0.name) })
      .map { (code: String?, name: String) in
        var view = view
        set(&view, code)
        return ChoiceList.Option(name, Answer.view(view))
      }
    let index = desk.index
    return .choose(
      env.text(question),
      from: ChoiceList(
        options, matches: { !index.positions(of: $1, in: [[$0.label]]).isEmpty }))
  }
}
