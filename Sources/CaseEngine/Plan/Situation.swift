internal import Catalogue

/// The questions of a matter under some answers: which are asked, and what the plan goes by.
struct Situation {
  /// Those asked, in the catalogue's order.
  private(set) var questions: [PlannedQuestion] = []
  /// Given answers, else defaults; nothing for a question that is not asked.
  private(set) var answers: Answers = [:]

  /// An answer to a question that the other answers closed is ignored; one to a question the
  /// matter does not have is a fault.
  init(of matter: Matter, given: Answers, facts: Facts) throws(PlanFault) {
    let known = Set(matter.questions.map(\.code))
    if let unknown = given.keys.filter({ !known.contains($0) }).min() {
      throw .unknownQuestion(unknown)
    }
    for question in matter.questions
    where question.when.holds(for: facts.merged(into: answers)) {
      let answer = given[question.code]
      if let answer { try question.check(answer) }
      questions.append(PlannedQuestion(question: question, answer: answer))
      answers[question.code] = answer ?? question.defaultAnswer
    }
  }
}

extension Question {
  func check(_ answer: Answer) throws(PlanFault) {
    switch (kind, answer) {
    case (.one, .one(let option)): try check([option])
    case (.many, .many(let options)): try check(options)
    case (.number, .number(let value)):
      guard value.isFinite, value >= 0 else { throw .wrongKind(question: code) }
    case (.one, _), (.many, _), (.number, _): throw .wrongKind(question: code)
    }
  }

  private func check(_ chosen: [String]) throws(PlanFault) {
    let known = options.map(\.code)
    for option in chosen where !known.contains(option) {
      throw .unknownOption(question: code, option: option)
    }
  }
}
