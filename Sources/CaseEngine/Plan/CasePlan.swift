package import Catalogue
package import WorkCalendar

/// A question of the matter as it stands.
package struct PlannedQuestion: Hashable, Sendable {
  package let question: Question
  /// nil while it is open; the plan goes by the default then.
  package let answer: Answer?

  package init(question: Question, answer: Answer?) {
    self.question = question
    self.answer = answer
  }
}

/// One sub-task as it would run.
package struct PlannedTask: Hashable, Sendable {
  package let ordinal: Int
  package let kind: SubTask.Kind
  /// As its variant has it; of a check the check itself, with nothing to ask for and no output.
  package let item: ServiceItem
  /// Code of the variant that is applied for; nil where the item has none.
  package let variant: String?
  /// Who decides it, and in whose name (R7).
  package let authority: Authority
  /// Given where it is decided on a written undertaking (R13).
  package let commitment: CommitmentTerms?
  /// Both limits as they hold for it.
  package let terms: ClockTerms
  /// Ordinals it waits for.
  package let after: [Int]
  /// Of the one on whose first document its result stands (多证合一); nil for its own papers.
  package let on: Int?
  package let start: Moment
  package let promised: Deadline
  package let statutory: Deadline?

  /// When whatever waits for it starts.
  var finish: Moment { promised.finish(of: terms, from: start) }
}

/// A case before it is one: what would be split, asked for and promised. Nothing is written.
package struct CasePlan: Hashable, Sendable {
  package let matter: Matter
  package let edition: Int
  /// Those that the answers so far leave open to ask, in the catalogue's order.
  package let questions: [PlannedQuestion]
  /// With the defaults filled in, and without the facts.
  package let answers: Answers
  package let facts: Facts
  package let tasks: [PlannedTask]
  /// Ordinals on the longest path, first to last (R27).
  package let path: [Int]
  package let promise: CaseFile.Promise
  /// Working days until everything is done, one after the other, and as planned.
  package let serialDays: Int
  package let parallelDays: Int
  /// The united list (R8), in the order in which the sub-tasks ask.
  package let materials: [CaseMaterial]
  /// What would be asked for if each department asked by itself.
  package let separateMaterials: Int
  /// nil where nothing of it belongs to an investment project (R38).
  package let projectCode: ProjectCodeTerms?

  /// The sub-tasks that are items of the matter, without the checks behind them.
  package var itemTasks: [PlannedTask] { tasks.filter { $0.kind == .item } }

  /// The first question without an answer.
  package var openQuestion: Question? { questions.first { $0.answer == nil }?.question }

  /// Materials without which the case cannot be accepted yet.
  package var missing: [CaseMaterial] { materials.filter { $0.state == .missing } }

  /// Total of the fees, in fen.
  package var fees: Int { tasks.reduce(0) { $0 + ($1.item.fee.value?.amount ?? 0) } }

  /// What conditions are tested against: answers and facts.
  package var situation: Answers { facts.merged(into: answers) }

  /// Why the promise is what it is: each sub-task of the longest path with its derivation (R24).
  package var why: [(task: PlannedTask, steps: [DerivationStep])] {
    path.map { (tasks[$0 - 1], tasks[$0 - 1].promised.derivation) }
  }
}
