/// What is wrong with the life of an item, a delegation, a place or a code: the registers that stand
/// beside what is asked for.
package enum RegisterProblem: Hashable, Sendable {
  /// Days of an item's life that come in the wrong order, by their keys.
  case lifeOutOfOrder(item: String, first: String, second: String)
  case cancelledWithoutDay(item: String)
  /// None of its items is in force.
  case nothingInForce(matter: String)
  /// It would be decided by whom it is decided anyway.
  case needlessDelegation(String, item: String)
  /// An earlier entry decides wherever this one could.
  case shadowedDelegation(String, item: String, by: String)
  case delegationOver(String)
  /// The item is in force on no day on which the delegation lasts.
  case delegationOfNothing(String, item: String)
  /// Places that belong to each other, from one back to itself.
  case placeCircle([String])
  case parentNotAbove(place: String, parent: String)
  case windowOfNone(window: String, department: String)
  /// Platforms of a place that is no town.
  case platformsOfNoTown(String)
  case takenInNowhere(String)
  case handedOutNowhere(item: String)
  /// Materials are confirmed by an internal check, and no department looks facts up.
  case noDataWindow(material: String)
  /// The undertaking would stand for what the item does not ask for.
  case standsForNothing(material: String, item: String)
  /// A special link that is called after a procedure of PL 45 and is not marked as one.
  case unmarkedProcedure(link: String, SpecialLink.Procedure, item: String)
  /// A special link would stop the law's own limit, and nothing says by what right.
  case procedureWithoutBasis(link: String, item: String)
  /// It goes step by step, and fewer than two steps are given.
  case tooFewStages(item: String)
  /// Steps of what does not go step by step.
  case needlessStages(item: String)
  /// The steps together take longer than is promised.
  case stagesTooLong(item: String)
  /// It is sent to a higher authority, and nobody says how long that takes: the applicant is shown the
  /// total (R25).
  case forwardWithoutTime(link: String, item: String)
  /// What a higher authority decides cannot be decided here on an undertaking.
  case forwardedUndertaking(item: String)
  /// The lower authority has twenty days for its own part (PL 43).
  case forwardTooLate(item: String)
  /// Its result would stand on a document that stands on another itself.
  case standsInCircle(item: String)
  /// A code of the national shape that cannot be one.
  case strangeCode(String, CodeFault, item: String)

  /// A field of a system has not exactly one of `fact`, `answer` and `text`.
  case fieldOfNothing(item: String)
  /// No matter with the item asks what would be typed in.
  case fieldUnanswered(label: String, question: String, item: String, nearest: String?)
  /// What is known only after the decision would be typed in before it.
  case fieldTooEarly(label: String, item: String)
  /// The same system twice for one stage.
  case repeatedSystem(String, item: String)
  /// A mask of a project's code that stands for no code.
  case badProjectCode(String)
  /// The item needs the project's code and does not wait for the item that gives it (R38).
  case codeNotAwaited(item: String, giver: String)
  /// The matter founds its applicant and lets it operate, and for some answers nothing registers it.
  case nobodyRegisters(item: String, matter: String)

  /// What of a national code does not fit: the province, the number in it, the credit code of the
  /// office, the level of the office.
  package enum CodeFault: String, CaseIterable, Sendable { case region, number, office, level }
}
