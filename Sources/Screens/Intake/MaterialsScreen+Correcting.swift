internal import CaseEngine
internal import Catalogue
internal import Hall
internal import Phrases
internal import Terminal

/// What the applicant corrects on the spot: no paper, but it is written down (PL 32 (3)).
extension MaterialsScreen {
  func correcting(_ env: Env) -> Binding<Action> {
    Binding(
      .character("c"), label: env.text(MaterialPhrase.correct), action: .correct,
      unavailable: isFromApplicant ? nil : env.text(MaterialPhrase.nothingHandedIn),
      onBar: env.size.columns > 90, help: env.text(MaterialPhrase.correctHelp))
  }

  /// What the hall has from elsewhere nobody corrects at the window.
  private var isFromApplicant: Bool {
    guard let state = table.current?.state else { return false }
    return state != .shared && state != .reused
  }

  /// Forgets what a request kept from before says of materials that are not in now, and says so
  /// before anything else is done; nil where there is nothing to forget.
  mutating func dropCorrections(_ env: Env) -> [Command<Answer>]? {
    let lost = draft.dropCorrections(besides: plan)
    guard !lost.isEmpty else { return nil }
    let names = lost.map { desk.hall.edition.material($0)?.name ?? $0 }
    return [
      keep(),
      .say(env.text(CheckListPhrase.correctionsForgotten, names.joined(separator: "、"))),
    ]
  }

  func askCorrection(_ env: Env) -> [Command<Answer>] {
    guard let material = table.current else { return [.refuse("")] }
    return [
      .ask(
        .prompt(
          env.text(MaterialPhrase.correctQuestion, material.name),
          [env.text(MaterialPhrase.correctRecorded)],
          field: TextField(draft.corrections?[material.code] ?? "", limit: 60),
          then: { .corrected(code: material.code, words: String($0.trimmed)) }))
    ]
  }

  /// Corrected means handed in; without words nothing was corrected, and the material stays as it is.
  mutating func correct(_ code: String, _ words: String) -> [Command<Answer>] {
    if words.isEmpty {
      draft.corrections?[code] = nil
    } else {
      draft.corrections = (draft.corrections ?? [:]).merging([code: words]) { $1 }
      draft.marks[code] = .received
    }
    return replan() + [keep()]
  }
}
