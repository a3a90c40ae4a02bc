import CaseEngine
import Hall
import Phrases
import TextWidth

extension Licence {
  /// One line of the register.
  var line: String {
    let language = Speech.language
    return
      (status.name(language).padded(to: 8) + "  " + term.shown(language).padded(to: 10) + "  "
      + name.padded(to: 24) + "  " + (documentNumber ?? "").padded(to: 20) + "  "
      + holderName.padded(to: 24) + "  " + reference).withoutTrailingSpaces
  }

  /// All that is written down about it, and that it is no licence itself.
  func text(_ language: Language, isWhole: Bool, staff: (String) -> String) -> [String] {
    let facts = facts(language, isWhole: isWhole).map { label, text in
      label.padded(to: 10) + "  " + text
    }
    let check = LicencePhrase.check.text(language).padded(to: 10)
    let story = story(language, staff: staff).map { check + "  " + $0 }
    return facts + story + [LicencePhrase.disclaimer.text(language)]
  }
}
