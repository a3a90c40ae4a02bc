package import WorkCalendar

/// A no of the rule of joint procedures (R18).
package enum JointRefusal: Hashable, Sendable {
  /// No open sub-task needs such a meeting.
  case nobodyNeedsIt(JointMeeting.Kind)
  /// Neither its item nor the matter has a visit on site.
  case noVisitNeeded(Int)
  /// It is in a meeting of that kind already.
  case alreadyArranged(task: Int, number: Int, day: CivilDate)
  /// The case has a visit still to come: whoever needs one joins it.
  case visitStillOpen(number: Int, day: CivilDate)
  /// It is visited by itself while the others go together.
  case separateVisit(task: Int, number: Int, day: CivilDate)
  /// PL 34: two or more go.
  case tooFewPeople
  case noSuchDepartment(String)
  case dayIsOver(CivilDate)
  case noWorkingDay(CivilDate)
  /// A measuring makes a material that the case still needs.
  case materialNeeded
  case noSuchMeeting(Int)
  /// It was recorded or cancelled before.
  case meetingOver(Int)
  case beforeItsDay(CivilDate)
  /// Sub-tasks of which nothing was found.
  case findingsMissing([Int])
  case notInMeeting(Int)
  /// Only a visit finds something to put right; what, and within how many days, is said.
  case rectificationUnclear(Int)
  case badPhotograph(String)
  /// A measuring ends with a document.
  case documentNeeded
  case cancelNeedsReason
  /// It cannot be approved before the meeting it is in.
  case meetingOpen(task: Int, number: Int, day: CivilDate)
}
