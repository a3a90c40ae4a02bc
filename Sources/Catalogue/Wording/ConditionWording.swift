package import Phrases

extension Condition {
  /// The condition as a person says it, in the words of these questions.
  package func text(_ language: Language, asking questions: [Question]) -> String {
    let words = ConditionWords(language: language, questions: questions)
    return words.text(of: self, isInside: false)
  }
}

private struct ConditionWords {
  let language: Language
  let questions: [Question]

  func text(of condition: Condition, isInside: Bool) -> String {
    switch condition {
    case .all(let parts): joined(parts, GuidePhrase.all, isInside)
    case .any(let parts): joined(parts, GuidePhrase.any, isInside)
    case .chosen(let code, let options):
      GuidePhrase.choice.text(language, ask(code), names(options, of: code))
    case .atLeast(let code, let bound): bounded(.atLeast, code, bound)
    case .below(let code, let bound): bounded(.below, code, bound)
    }
  }

  private func joined(_ parts: [Condition], _ word: GuidePhrase, _ isInside: Bool) -> String {
    let texts = parts.map { text(of: $0, isInside: parts.count > 1) }
    let all = texts.joined(separator: word.text(language))
    return isInside && parts.count > 1 ? GuidePhrase.group.text(language, all) : all
  }

  private func question(_ code: String) -> Question? { questions.first { $0.code == code } }
  private func ask(_ code: String) -> String { question(code)?.ask ?? code }

  /// The question of that code that has the option, since two matters may ask alike.
  private func names(_ options: [String], of code: String) -> String {
    let known = questions.filter { $0.code == code }.flatMap(\.options)
    return options.map { option in known.first { $0.code == option }?.name ?? option }
      .joined(separator: GuidePhrase.options.text(language))
  }

  private func bounded(_ phrase: GuidePhrase, _ code: String, _ bound: Double) -> String {
    let whole = Int(exactly: bound).map(String.init)
    return phrase.text(language, ask(code), whole ?? String(bound), question(code)?.unit ?? "")
      .trimmedAtEnd
  }
}

extension String {
  /// Without the blank that a missing unit leaves.
  fileprivate var trimmedAtEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
