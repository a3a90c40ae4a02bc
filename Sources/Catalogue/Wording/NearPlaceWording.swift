package import Phrases
internal import WorkCalendar

extension ServiceItem.Scope {
  package func name(_ language: Language) -> String { phrase.text(language) }
}

extension NearPlace {
  /// What it is called and who takes it in there, then where results are had, then how to get there.
  /// - Parameter position: from 1, the nearest first.
  package func lines(_ position: Int, _ language: Language) -> [String] {
    let results =
      handout.isEmpty
      ? WherePhrase.notHandedOut.text(language)
      : WherePhrase.handedOut.text(language, handout.map(\.code).joined(separator: " "))
    return [
      WherePhrase.place.text(
        language, String(position), place.name,
        windows.map(\.code).joined(separator: " ")),
      "   " + results,
      "   " + WherePhrase.contact.text(language, place.address, place.phone),
    ]
  }
}
