package import CaseEngine
package import WorkCalendar

/// Outputs that are ready and not handed out, as somebody looks at them.
package struct OutputList: Hashable, Sendable {
  /// Why they are looked at.
  package enum Reason: Hashable, Sendable {
    /// Applicants are to be told of them now.
    case toTell
    case standing(Output.Standing)
    /// They lie in slots of a cabinet.
    case inSlot
  }

  package let reason: Reason
  /// Code of the place where they lie, go to, or were sent from; nil for every place.
  package let place: String?
  /// Ready before this moment; nil for whenever.
  package let readyBefore: Moment?

  package init(_ reason: Reason, at place: String?, readyBefore: Moment? = nil) {
    self.reason = reason
    self.place = place
    self.readyBefore = readyBefore
  }
}
