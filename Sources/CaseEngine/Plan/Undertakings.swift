internal import Catalogue
internal import Phrases

/// Which items are decided on a written undertaking (告知承诺, R13): a question for each that may be,
/// and what was answered. The applicant may always choose the ordinary way.
struct Undertakings {
  /// Behind those of the matter, in the order of the sub-tasks.
  private(set) var questions: [PlannedQuestion] = []
  private(set) var answers: Answers = [:]
  /// The terms of each item decided so, by its code.
  private(set) var terms: [String: CommitmentTerms] = [:]

  /// An answer about an item that the other answers leave out, or that nobody may undertake now, is
  /// ignored, as one to a closed question is.
  /// - Parameters:
  ///   - given: only answers of `split`.
  ///   - isListed: the applicant or the agent is listed as seriously dishonest: nobody may undertake
  ///     anything before that is repaired.
  ///   - known: what the conditions of an item of that variant are tested against.
  init(
    _ matter: Matter, _ selection: Selection, given: Answers, isListed: Bool,
    known: (_ variant: String?) -> Answers
  ) throws(PlanFault) {
    let codes = Set(matter.items.map { Self.question(of: $0.item) })
    if let unknown = given.keys.filter({ !codes.contains($0) }).min() {
      throw .unknownQuestion(unknown)
    }
    guard !isListed else { return }
    for part in selection.parts {
      guard let terms = part.item.commitment, terms.when.holds(for: known(part.variant)) else {
        continue
      }
      try ask(part.item, terms, given)
    }
  }

  private mutating func ask(
    _ item: ServiceItem, _ terms: CommitmentTerms, _ given: Answers
  ) throws(PlanFault) {
    let question = Question(of: item, terms)
    let answer = given[question.code]
    if let answer { try question.check(answer) }
    questions.append(PlannedQuestion(question: question, answer: answer))
    answers[question.code] = answer ?? question.defaultAnswer
    if answer == .one(Self.yes) { self.terms[item.code] = terms }
  }

  /// Answers about undertakings apart from those to the matter's own questions.
  static func split(_ given: Answers) -> (own: Answers, undertaken: Answers) {
    let own = given.filter { !$0.key.hasPrefix(prefix) }
    return own.count == given.count ? (given, [:]) : (own, given.filter { own[$0.key] == nil })
  }

  /// The code under which a request says whether an item is decided so.
  static func question(of item: String) -> String { prefix + item }

  fileprivate static let yes = "yes"
  fileprivate static let no = "no"
  private static let prefix = "commitment-"
}

extension Question {
  /// Its words are for the catalogue's readers, and so in the catalogue's language.
  fileprivate init(of item: ServiceItem, _ terms: CommitmentTerms) {
    self.init(
      code: Undertakings.question(of: item.code),
      ask: CasePhrase.undertakingAsk.text(.chinese, item.name), kind: .one,
      options: [
        Option(code: Undertakings.no, name: CasePhrase.undertakingNo.text(.chinese)),
        Option(
          code: Undertakings.yes,
          name: CasePhrase.undertakingYes.text(
            .chinese, terms.checkWithin.limit.text(.chinese))),
      ],
      defaultAnswer: .one(Undertakings.no),
      help: CasePhrase.undertakingDuty.text(.chinese, terms.duty), origin: item.origin)
  }
}
