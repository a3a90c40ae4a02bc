package import CaseEngine
package import Catalogue
package import Storage
package import WorkCalendar

/// Why a use case did not happen. Nothing was written, whichever it is.
package enum HallError: Error, Sendable {
  /// A rule's no, with the case as it stands; nil where there is none yet.
  case refused(Refusal, CaseFile?)
  /// This person may not do that (R35).
  case forbidden(Right, Role)
  /// What was typed or sent cannot be taken.
  case intake(IntakeFault)
  case noSuchCase(String)
  case checkList(CheckListFault)
  /// Somebody else changed the case since it was looked at; here it is as it is now, with what
  /// was written meanwhile.
  case changed(CaseFile, since: [KeptEntry])
  case signIn(SignInFault)
  /// The staff cannot be changed like that.
  case staff(StaffFault)
  /// The list of the seriously dishonest cannot be changed like that: each line that cannot.
  case credit([CreditReject])
  /// Nothing was written down about who carries the case (代办).
  case steward(StewardFault)
  /// Nothing was written down about what a resident reported at a town.
  case platform(PlatformFault)
  /// Nothing became of a list of what is ready.
  case pickup(PickupFault)
  /// No list of papers was made.
  case handover(HandoverFault)
  /// A printer or a print that waits is not as was said.
  case printing(PrintingFault)
  /// The notice of holidays cannot be kept.
  case holidays(HolidayFault)
  /// A case was not sent to another hall, or not taken in from one.
  case transfer(TransferFault)
  /// The folder is no next edition.
  case publish(PublishFault)
  case store(StoreFailure)
  /// A kept event, edition or calendar cannot be read.
  case damaged(Damage)
}

/// What somebody wants to do in the hall; each role has its own (R35).
package enum Right: String, CaseIterable, Sendable {
  case takeIn, decideAtWindow, decide, handOut, seeCases, seeOwnQueue, seeAllQueues, manageStaff
  case publish, seeCredit, manageCredit, seeCalendar, manageCalendar
  case managePrinters, seeFigures, keepLicences, archive
}

extension Role {
  /// Intake does not decide, deciding does not hand out, supervising changes nothing (R35).
  package func may(_ right: Right) -> Bool {
    switch right {
    case .takeIn, .decideAtWindow: self == .clerk
    case .decide, .seeOwnQueue, .keepLicences: self == .officer
    case .handOut: self == .handout
    case .archive: self == .clerk || self == .handout
    case .seeCases: self != .administrator
    case .seeAllQueues: self == .supervisor
    case .manageStaff, .publish, .manageCredit, .manageCalendar, .managePrinters:
      self == .administrator
    case .seeCredit, .seeCalendar, .seeFigures: self == .administrator || self == .supervisor
    }
  }
}

extension Role {
  /// Who takes in and who hands out print papers; who goes to the site takes its sheet along.
  package func mayPrint(_ paper: WrittenAnswer) -> Bool {
    may(.takeIn) || may(.handOut) || (paper.isJoint && may(.decide))
  }
}

/// What cannot be read back from what is kept.
package enum Damage: Hashable, Sendable {
  case event(caseNumber: String, sequence: Int, StoredEventFault)
  /// The entries of the case do not begin with its opening.
  case noOpening(caseNumber: String)
  case edition(Int, findings: [Finding])
  case noEdition
  case noCalendar
  case calendar(CalendarError)
}

/// Why somebody could not sign in.
package enum SignInFault: Hashable, Sendable {
  /// The number or the PIN is wrong; which of the two is not said.
  case wrong
  /// Too many wrong PINs in a row under this number.
  case wait(SignInWait)
  /// The one-time PIN must be replaced first, in the terminal.
  case mustChangePIN
  case unknownWindow(String)
  case tooShortPIN
}
