internal import CaseEngine
package import Catalogue
package import Storage
package import WorkCalendar

/// A person or a firm as the hall knows them: one line of the subject tables (主题库). It is drawn from
/// their cases; nothing of it is kept a second time.
package struct KnownSubject: Hashable, Sendable {
  package let kind: Matter.ApplicantKind
  /// The normalised identity or organisation code, whole; of a firm that is only being founded its
  /// name.
  package let key: String
  package let name: String
  /// The latest of their cases, and when it was received.
  package let caseNumber: String
  package let received: Moment
  /// On the list of the seriously dishonest now.
  package let isListed: Bool

  /// As it is shown (R35); nil for a firm without a code yet.
  package var maskedNumber: String? { key == name ? nil : Masking.identity(key) }
}

/// A paper of a holder that the hall has on file and may use again (R8).
package struct PaperOnFile: Hashable, Sendable {
  package let material: String
  package let name: String
  package let holderName: String
  package let holderKey: String
  package let caseNumber: String
  package let received: CivilDate
  /// The last day on which it can be used again; nil for ever.
  package let validUntil: CivilDate?
  /// It can be used again today.
  package let isUsable: Bool
}

/// All that the hall has about one person or firm.
package struct SubjectCard: Hashable, Sendable {
  /// In which part somebody stands in a case.
  package enum Part: String, Hashable, Sendable { case applicant, contact, subject }

  /// One of their cases.
  package struct Case: Hashable, Sendable {
    package let row: CaseRow
    package let part: Part
  }

  package let subject: KnownSubject
  /// As their latest case has it; nil where it was never taken.
  package let phone: String?
  /// Of a firm, who comes to the window, by name.
  package let contactName: String?
  package let licences: [Licence]
  package let papers: [PaperOnFile]
  /// The last entry of the list of the seriously dishonest about them; nil for none.
  package let credit: CreditEntry?
  /// The newest first.
  package let cases: [Case]
  /// Their number and telephone are shown whole, which is an entry of the latest case (R33).
  package let isWhole: Bool

  package var shownNumber: String? {
    isWhole && subject.key != subject.name ? subject.key : subject.maskedNumber
  }

  package var shownPhone: String? { phone.map { isWhole ? $0 : Masking.phone($0) } }

  package var openCases: [Case] { cases.filter(\.row.state.isOpen) }
  package var pastCases: [Case] { cases.filter { !$0.row.state.isOpen } }
}

/// A place with the division code of its county (地理).
package struct PlaceLine: Hashable, Sendable {
  package let place: Place
  package let division: String
}
