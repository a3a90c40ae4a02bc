package import WorkCalendar

/// What a citizen was told to bring (一站导引), with the answers it follows from: a request that waits
/// under a number until it is brought to a window.
package struct CheckList: Hashable, Sendable {
  /// Natural days for which it can be used: long enough to gather every paper of the largest matter,
  /// short enough that a person's data is not kept for somebody who never comes.
  package static let validDays = 30

  package let number: String
  /// As it was answered, with no material ticked.
  package let draft: IntakeDraft
  package let at: Moment
  /// Number of who made it.
  package let staff: String
  package let place: String
  /// The last day on which it can be used.
  package let until: CivilDate
  /// Edition of the catalogue it was made under.
  package let edition: Int
  /// Number of the case it became; nil while it has become none.
  package let usedBy: String?
}

/// A check-list on its way to become a case.
package struct OpenedCheckList: Hashable, Sendable {
  package let list: CheckList
  /// For this window, under the edition in force.
  package let draft: IntakeDraft
  /// What is otherwise than the paper of the check-list says.
  package let changes: CheckListChanges
}

/// Why a check-list cannot be used.
package enum CheckListFault: Hashable, Sendable {
  /// No check-list of this hall has it.
  case unknown(String)
  case expired(String, until: CivilDate)
  /// It became that case already.
  case used(String, by: String)
}
