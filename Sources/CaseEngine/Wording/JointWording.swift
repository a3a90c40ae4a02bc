package import Phrases

extension JointMeeting.Kind {
  package func name(_ language: Language) -> String {
    switch self {
    case .survey: JointPhrase.survey.text(language)
    case .review: JointPhrase.review.text(language)
    case .acceptance: JointPhrase.acceptance.text(language)
    case .measuring: JointPhrase.measuring.text(language)
    }
  }

  /// 联踏, 联批, 联验, 联测.
  package func shortName(_ language: Language) -> String {
    switch self {
    case .survey: JointPhrase.surveyShort.text(language)
    case .review: JointPhrase.reviewShort.text(language)
    case .acceptance: JointPhrase.acceptanceShort.text(language)
    case .measuring: JointPhrase.measuringShort.text(language)
    }
  }
}

extension JointMeeting.Half {
  package func name(_ language: Language) -> String {
    switch self {
    case .morning: JointPhrase.morning.text(language)
    case .afternoon: JointPhrase.afternoon.text(language)
    }
  }
}

extension JointMeeting.Finding.Outcome {
  package func name(_ language: Language) -> String {
    switch self {
    case .holds: JointPhrase.holds.text(language)
    case .fails: JointPhrase.fails.text(language)
    case .rectify(let words, let days):
      JointPhrase.rectify.text(language, words, String(days))
    }
  }
}
