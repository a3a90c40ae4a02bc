package import CaseEngine
package import Phrases

extension Output.Standing {
  /// Where such an output is, in a few words.
  /// - Parameter place: its name.
  package func text(
    _ language: Language, place: String, _ slot: String?, _ away: Output.Away?
  ) -> String {
    let say = { (phrase: PickupListPhrase, facts: String...) in phrase.text(language, facts) }
    return switch (self, away) {
    case (.waiting, _): slot.map { say(.inSlot, $0) } ?? say(.waiting)
    case (.posting, _): say(.posting)
    case (.leaving, _): say(.leaving, place)
    case (_, .list(let list, _)): say(.moving, place, list)
    case (_, .courier(let number)): say(.sent, number)
    case (_, .messenger(let list)): say(.entrusted, list)
    case (.moving, nil), (.sent, nil): ""
    }
  }
}
