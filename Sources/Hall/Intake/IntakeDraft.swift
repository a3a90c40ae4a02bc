package import CaseEngine
package import Catalogue

/// A request as it is being filled in, at a window or in a file: everything as it was typed.
///
/// It writes nothing to any case. Its id becomes the command's, so that accepting it twice acts
/// once (R33).
package struct IntakeDraft: Hashable, Sendable, Codable {
  /// Of one person as typed.
  package struct PersonFields: Hashable, Sendable, Codable {
    package var name = ""
    package var id = ""
    package var phone = ""

    package init(name: String = "", id: String = "", phone: String = "") {
      self.name = name
      self.id = id
      self.phone = phone
    }

    var isEmpty: Bool { name.trimmed.isEmpty && id.trimmed.isEmpty && phone.trimmed.isEmpty }
  }

  /// Somebody who acts for the applicant, as typed.
  package struct AgentFields: Hashable, Sendable, Codable {
    package var person = PersonFields()
    /// The number or date of the letter of authority that was seen.
    package var authority = ""
    /// What was shown, who gave it and its last day, as typed; nil for what was left open.
    package var document: Mandate.Document?
    package var giver: String?
    package var until: String?

    package init(
      person: PersonFields = PersonFields(), authority: String = "",
      document: Mandate.Document? = nil, giver: String? = nil, until: String? = nil
    ) {
      self.person = person
      self.authority = authority
      self.document = document
      self.giver = giver
      self.until = until
    }
  }

  package let id: String
  package var matter: String
  package var kind: Matter.ApplicantKind
  package var applicant = PersonFields()
  /// Who comes to the window for an organisation.
  package var contact = PersonFields()
  /// nil when nobody acts for the applicant.
  package var agent: AgentFields?
  /// The person concerned, where the matter has one.
  package var subject = PersonFields()
  /// The code of the investment project, as typed; nil for none (R38).
  package var projectCode: String?
  package var answers: Answers = [:]
  package var marks: [String: MaterialState] = [:]
  /// Numbers of the cases from which what is reused is held, by material; nil for none (R8).
  package var heldFrom: [String: String]?
  /// What the applicant corrected on the spot, by material, in the clerk's words; nil for nothing.
  package var corrections: [String: String]?
  /// Number of the identity document that the clerk saw; nil for none.
  package var seen: String?
  /// Place where the outputs are collected.
  package var collectAt: String
  /// Where what is ready is to be brought; nil when the applicant comes for it.
  private var courier: Addressee?
  /// By whom, or out of what; nil for a courier where there is an address, else for the window.
  private var collectBy: CollectionWay.Kind?
  /// Place that takes it in; where it is collected until somebody says otherwise.
  package var takenInAt: String?

  /// Codes of the matters that come after it in the same visit; nil for none.
  package var waiting: [String]?
  /// Ids of the requests of the same visit before it, in order; nil for none.
  package var before: [String]?
  /// Number of the check-list it was filled from; nil for none.
  package var checkList: String?

  package init(
    id: String = RandomIdentifier.make(), matter: String, kind: Matter.ApplicantKind,
    collectAt: String
  ) {
    self.id = id
    self.matter = matter
    self.kind = kind
    self.collectAt = collectAt
    takenInAt = collectAt
  }

  /// Nothing was typed, answered or ticked yet.
  package var isBlank: Bool {
    let people = [applicant, contact, subject, agent?.person ?? PersonFields()]
    return people.allSatisfy(\.isEmpty) && agent?.authority.trimmed.isEmpty != false
      && (projectCode ?? "").trimmed.isEmpty && answers.isEmpty && marks.isEmpty
      && waiting?.isEmpty != false
      && before?.isEmpty != false
  }

  /// How the applicant wants to have what is ready.
  package var way: CollectionWay {
    get { CollectionWay(stored: collectBy, to: courier) }
    set { (collectBy, courier) = (newValue.stored, newValue.addressee) }
  }

  /// The same under a new id: another case.
  var copy: IntakeDraft {
    var copy = IntakeDraft(matter: matter, kind: kind, collectAt: collectAt)
    (copy.applicant, copy.contact, copy.agent, copy.subject) = (applicant, contact, agent, subject)
    (copy.answers, copy.marks, copy.heldFrom) = (answers, marks, heldFrom)
    copy.projectCode = projectCode
    copy.way = way
    copy.takenInAt = takenInAt
    return copy
  }

  /// Forgets what was corrected in a material that is, by that plan, not in the hall's hands: an
  /// edition published meanwhile may not ask for it any more.
  /// - Returns: codes of those materials, in order.
  @discardableResult
  package mutating func dropCorrections(besides plan: CasePlan) -> [String] {
    let received = plan.materials.filter { $0.state == .received }.map(\.code)
    let all = corrections ?? [:]
    let kept = all.filter { received.contains($0.key) }
    corrections = kept.isEmpty ? nil : kept
    return all.keys.filter { kept[$0] == nil }.sorted()
  }

  /// - Parameters:
  ///   - edition: the one in force, for the level of the place.
  ///   - isListed: what the hall found in its list of the seriously dishonest; the draft itself
  ///     knows nothing of it.
  package func request(in edition: Edition, isListed: Bool = false) -> PlanRequest {
    let tier = edition.place(takenInAt ?? collectAt)?.tier
    return PlanRequest(
      matter: matter, answers: answers, marks: marks, heldFrom: heldFrom ?? [:],
      facts: Facts(applicant: kind, hasAgent: agent != nil, tier: tier), isListed: isListed)
  }
}
