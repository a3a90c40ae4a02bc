/// What the readers of one folder write down while they read: findings, and who names whom.
final class ReadingLog {
  private(set) var findings: [Finding] = []
  private(set) var mentions: [Mention] = []
  private(set) var tests: [ConditionTest] = []

  func report(_ problem: Problem, at: SourceLine, rule: Int? = nil) {
    findings.append(Finding(at: at, rule: rule, problem: problem))
  }

  /// Kinds of entries that a file could not give, so that nobody is told that one is not there.
  private(set) var lost: Set<Problem.Kind> = []

  func lose(_ kinds: [Problem.Kind]) { lost.formUnion(kinds) }
  func add(_ mention: Mention) { mentions.append(mention) }
  func add(_ test: ConditionTest) { tests.append(test) }
}

/// A place where one entry names another by its code.
struct Mention {
  let kind: Problem.Kind
  let code: String
  let at: SourceLine
  var use = Use.plain

  /// What the entry is named for, which decides how a wrong name is told.
  enum Use {
    case plain
    /// An item whose output a material is; it may have been withdrawn.
    case producer
    /// What a place offers: an item or a matter.
    case offer
    /// A variant of that item.
    case variant(of: String)
    /// An item of that matter, visited together with others.
    case visit(matter: String)
    /// An item of that matter which the other must wait for.
    case prerequisite(of: String, matter: String)
  }
}

/// One test of a condition, with the questions it may look at.
struct ConditionTest {
  /// Whose condition it is.
  enum Scope {
    /// Of the question at that position of the matter: it may look at those before.
    case question(matter: String, position: Int)
    case matter(String)
    /// Of what stands in an item: the questions of every matter with that item.
    case item(String)
    /// Of a delegation: the questions of every matter with one of these items.
    case items([String])
    /// Of the share of a material: the questions of every matter with an item that asks for it.
    case material(String)
  }

  let scope: Scope
  let question: String
  /// nil for a test of a number.
  let options: [String]?
  let at: SourceLine

  /// Whether it looks at the questions of its own file alone.
  var isOfMatter: Bool {
    switch scope {
    case .question, .matter: true
    case .item, .items, .material: false
    }
  }
}
