internal import Hall
internal import Phrases
internal import Terminal

/// A view that somebody gave a name.
nonisolated struct NamedView: Sendable {
  let name: String
  let view: QueueView
}

extension QueueScreen {
  func loadViews() -> Command<Answer> {
    let (hall, session) = (desk.hall, desk.session)
    return .perform(
      { () throws(HallError) in
        try hall.queueViews(by: session).map { NamedView(name: $0.name, view: $0.view) }
      }, then: { .named($0) }, orElse: { .failed($0) })
  }

  func chooseNamed(_ views: [NamedView], _ env: Env) -> Dialog<Answer> {
    var options = views.map { ChoiceList.Option($0.name, Answer.view($0.view)) }
    options.append(
      ChoiceList.Option(
        env.text(QueuePhrase.keepView), Answer.nameView,
        unavailable: view == QueueView() ? env.text(QueuePhrase.nothingNarrowed) : nil))
    if !views.isEmpty {
      options.append(ChoiceList.Option(env.text(QueuePhrase.dropView), Answer.dropView(views)))
    }
    return .choose(env.text(QueuePhrase.viewsQuestion), from: ChoiceList(options, matches: nil))
  }

  func askName(_ env: Env) -> Dialog<Answer> {
    let missing = env.text(QueuePhrase.nameNeeded)
    return .prompt(
      env.text(QueuePhrase.nameQuestion), field: TextField(limit: 20),
      check: { $0.trimmed.isEmpty ? missing : nil }, then: { .keep(String($0.trimmed)) })
  }

  func chooseDropped(_ views: [NamedView], _ env: Env) -> Dialog<Answer> {
    .choose(
      env.text(QueuePhrase.dropView),
      from: ChoiceList(views.map { ChoiceList.Option($0.name, Answer.drop($0.name)) }, matches: nil)
    )
  }
}
