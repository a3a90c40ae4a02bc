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
    case .not(let part): negated(part)
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

  private func negated(_ condition: Condition) -> String {
    switch condition {
    case .chosen(let code, let options):
      GuidePhrase.otherChoice.text(language, ask(code), names(options, of: code))
    case .atLeast(let code, let bound): bounded(.below, code, bound)
    case .below(let code, let bound): bounded(.atLeast, code, bound)
    case .not(let part): text(of: part, isInside: false)
    case .all, .any: GuidePhrase.negation.text(language, text(of: condition, isInside: false))
    }
  }

  private func question(_ code: String) -> Question? {
    questions.first { $0.code == code } ?? Facts.Code(rawValue: code)?.question(language)
  }

  private func ask(_ code: String) -> String { question(code)?.ask ?? code }

  /// The question of that code that has the option, since two matters may ask alike.
  private func names(_ options: [String], of code: String) -> String {
    let facts = Facts.Code(rawValue: code)?.question(language).options ?? []
    let known = questions.filter { $0.code == code }.flatMap(\.options) + facts
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

extension Facts.Code {
  /// The fact as if it were asked; of a variant, whose options are its item's, without options.
  fileprivate func question(_ language: Language) -> Question {
    let (ask, names): (GuidePhrase, [GuidePhrase]) =
      switch self {
      case .applicant: (.applicant, Matter.ApplicantKind.allCases.map(\.phrase))
      case .agent: (.agent, [.yes, .no])
      case .tier: (.tier, Tier.allCases.map(\.phrase))
      case .variant: (.variant, [])
      }
    return Question(
      code: rawValue, ask: ask.text(language), kind: .one,
      options: zip(options ?? [], names).map {
        Question.Option(code: $0, name: $1.text(language))
      }, defaultAnswer: .many([]))
  }
}

extension Matter.ApplicantKind {
  var phrase: GuidePhrase {
    switch self {
    case .person: .person
    case .organisation: .organisation
    }
  }
}

extension Tier {
  var phrase: GuidePhrase {
    switch self {
    case .village: .village
    case .township: .township
    case .zone: .zone
    case .county: .county
    }
  }
}
