package import CaseEngine
package import Catalogue
package import WorkCalendar

/// A field of a request.
package enum IntakeField: String, CaseIterable, Hashable, Sendable {
  case applicantName, applicantID, applicantPhone
  case contactName, contactID, contactPhone
  case agentName, agentID, agentPhone, agentAuthority, agentGiver, agentUntil
  case subjectName, subjectID
  case projectCode
}

/// Why a request cannot be taken in as it was typed.
package enum IntakeFault: Error, Hashable, Sendable {
  case missing(IntakeField)
  case citizen(IntakeField, CitizenNumber.Fault)
  case organisation(IntakeField, OrganisationCode.Fault)
  /// Something other than digits, hyphens, spaces and a leading plus.
  case phone(IntakeField)
  /// No day of the calendar.
  case notADay(IntakeField)
  /// An authority that ended on that day (R31).
  case expired(IntakeField, CivilDate)
  case plan(PlanFault)
  /// A material is marked as reused that the hall does not hold for this applicant (R8).
  case notHeld(String, code: String)
  /// This window does not take that matter in; the places that do, the nearest first (R7).
  case notOfferedHere(matter: String, places: [String])
  /// The project's one code is missing or of another form (R38).
  case project(ProjectRefusal)
  /// A question has no answer yet.
  case open(Question)

  /// The field to go back to; nil where it is an answer or a material.
  package var field: IntakeField? {
    switch self {
    case .missing(let field), .citizen(let field, _), .organisation(let field, _),
      .phone(let field), .notADay(let field), .expired(let field, _):
      field
    case .project: .projectCode
    case .plan, .open, .notHeld, .notOfferedHere: nil
    }
  }
}
