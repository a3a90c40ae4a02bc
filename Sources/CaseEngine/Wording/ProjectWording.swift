internal import Catalogue
internal import Phrases

extension ProjectRefusal {
  /// What was not done, why, and what to do.
  func sentence(_ language: Language, in names: CaseNames) -> String {
    switch self {
    case .codeNeeded: ProjectPhrase.codeNeeded.text(language)
    case .codeMalformed(let format): ProjectPhrase.codeMalformed.text(language, format.mask)
    case .codeNotStated(let task, let format):
      ProjectPhrase.codeNotStated.text(language, names.task(task, language), format.mask)
    }
  }
}
