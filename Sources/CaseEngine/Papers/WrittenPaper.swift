/// A paper of a case other than the slip, as a value: what `WrittenAnswer` names, with all that stands
/// on it.
package enum WrittenPaper: Hashable, Sendable {
  case notice(NoticePaper)
  case refusal(RefusalPaper)
  case letter(Letter)
  case form(ApplicationForm)
  case meeting(MeetingPaper)
  case jointNotice(JointNotice)
  case grant(GrantPaper)
  case service(ServiceReceipt)
}
