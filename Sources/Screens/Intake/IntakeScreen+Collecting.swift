internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal

/// How and where the applicant wants to collect: nothing is asked where they come to this window.
extension IntakeScreen {
  func askHowToCollect(_ env: Env) -> [Command<Answer>] {
    let kinds = CollectionWay.Kind.allCases
    let options = kinds.map { ChoiceList.Option($0.name(env.language), Answer.collect($0)) }
    let now = kinds.firstIndex(of: draft.way.kind) ?? 0
    return [
      .ask(
        .choose(
          env.text(CollectionPhrase.title), from: ChoiceList(options, selected: now)))
    ]
  }

  /// Where: a village's agent is of a village point; a courier starts from here.
  func askWhere(_ kind: CollectionWay.Kind, _ env: Env) -> [Command<Answer>] {
    let all = desk.hall.edition.places
    let places = kind == .villageAgent ? all.filter { $0.tier == .village } : all
    guard kind.bringer == nil || kind == .villageAgent else {
      return typeAddress(kind, at: desk.session.place, env)
    }
    guard !places.isEmpty else { return [.refuse(env.text(CollectionPhrase.noVillage))] }
    let options = places.map { ChoiceList.Option($0.name, Answer.collectAt(kind, $0.code)) }
    let now = places.firstIndex { $0.code == draft.collectAt } ?? 0
    return [
      .ask(
        .choose(
          env.text(CollectionPhrase.place), from: ChoiceList(options, selected: now)))
    ]
  }

  mutating func collect(
    _ kind: CollectionWay.Kind, at place: String, _ env: Env
  ) -> [Command<Answer>] {
    guard kind.bringer == nil else { return typeAddress(kind, at: place, env) }
    return take(
      CollectScreen.Chosen(way: kind == .cabinet ? .cabinet : .window, place: place))
  }

  private func typeAddress(
    _ kind: CollectionWay.Kind, at place: String, _ env: Env
  ) -> [Command<Answer>] {
    [.push(CollectScreen(kind, at: place, of: draft, env))]
  }

  mutating func take(_ chosen: CollectScreen.Chosen) -> [Command<Answer>] {
    draft.way = chosen.way
    draft.collectAt = chosen.place
    return [keep()]
  }

  /// How and where; of the usual way, which needs no choice, the key beside the applicant alone.
  func collectLine(_ env: Env) -> (text: String, style: Style)? {
    guard draft.way != .window || draft.collectAt != desk.session.place else {
      return part == .applicant ? (env.text(CollectionPhrase.usual), .plain) : nil
    }
    let place = desk.hall.placeName(draft.collectAt)
    let whereto = draft.way.addressee.map { "\($0.name) \($0.address)" } ?? place
    return (env.text(CollectionPhrase.line, draft.way.name(env.language), whereto), .bold)
  }
}
