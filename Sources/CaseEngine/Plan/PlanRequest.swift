package import Catalogue
package import WorkCalendar

/// What a plan is made from: a matter, what is known about the situation, and what was brought.
package struct PlanRequest: Hashable, Sendable {
  package let matter: String
  /// May be incomplete; the defaults stand in.
  package var answers: Answers
  /// What the clerk ticked, by material: received, reused, deferred or missing. A material not
  /// named is missing unless nobody has to bring it now.
  package var marks: [String: MaterialState]
  /// Numbers of the cases from which the hall holds what is marked as reused, by material (R8).
  package var heldFrom: [String: String]
  /// What conditions may look at besides the answers.
  package var facts: Facts
  /// Applicant or agent stands on the list of the seriously dishonest: nothing may be owing (R12),
  /// and nothing is decided on their word (R13).
  package var isListed: Bool

  package init(
    matter: String, answers: Answers = [:], marks: [String: MaterialState] = [:],
    heldFrom: [String: String] = [:], facts: Facts = Facts(), isListed: Bool = false
  ) {
    self.matter = matter
    self.answers = answers
    self.marks = marks
    self.heldFrom = heldFrom
    self.facts = facts
    self.isListed = isListed
  }
}

/// Why no plan can be made.
package enum PlanFault: Error, Hashable, Sendable {
  case unknownMatter(String)
  case unknownQuestion(String)
  case unknownOption(question: String, option: String)
  /// A number where an option is wanted, or the other way round, or a number that is none.
  case wrongKind(question: String)
  /// Not asked for in this case (R1).
  case unknownMaterial(String)
  /// It cannot be promised for later, or nobody has to bring it (R12).
  case notDeferrable(String)
  /// It could be promised for later, but not by who is on the list of the seriously dishonest (R12).
  case listedParty(String)
  /// The item, or every item of the matter, is not in force on that day: its code (R1).
  case notInForce(String)
  /// The answers leave nothing that this hall decides.
  case nothingSelected
  /// The prerequisites run in a circle: codes of its items, each before the one that waits for it
  /// (R5).
  case loop([String])
  case calendar(CalendarError)
}
