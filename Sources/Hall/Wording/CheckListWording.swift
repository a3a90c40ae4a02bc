package import Phrases
internal import WorkCalendar

extension CheckListFault {
  package func sentence(_ language: Language) -> String {
    switch self {
    case .unknown(let number): CheckListPhrase.unknown.text(language, number)
    case .expired(let number, let until):
      CheckListPhrase.expired.text(language, number, until.iso)
    case .used(let number, let caseNumber):
      HallPhrase.withRule.text(
        language, "33", CheckListPhrase.used.text(language, number, caseNumber))
    }
  }
}

extension CheckListChanges {
  /// A line for each sort of change; where there are two editions, the first of all says which.
  package func lines(_ language: Language) -> [String] {
    guard !isEmpty else { return [] }
    let sorts: [(CheckListPhrase, [String])] = [
      (.itemsGone, itemsGone), (.itemsNew, itemsNew), (.materialsGone, materialsGone),
      (.materialsNew, materialsNew), (.materialsOther, materialsOther),
      (.questionsGone, questionsGone), (.questionsNew, questionsNew),
      (.answersForgotten, answersForgotten), (.correctionsForgotten, correctionsForgotten),
    ]
    let separator = HallPhrase.listSeparator.text(language)
    let head = CheckListPhrase.changed.text(language, String(from), String(to))
    return (from == to ? [] : [head])
      + sorts.filter { !$0.1.isEmpty }.map { phrase, names in
        phrase.text(language, names.joined(separator: separator))
      }
  }
}
