package import CaseEngine
internal import Catalogue
package import WorkCalendar

/// From what was typed to what can be taken in: identities checked and in their normal form (R14).
extension IntakeDraft {
  /// The first fault of one field, for showing it where it was typed; nil when it may stand.
  package func fault(
    in field: IntakeField, of plan: CasePlan, today: CivilDate
  ) -> IntakeFault? {
    do {
      switch field {
      case .applicantName: _ = try name(applicant, .applicantName)
      case .applicantID: _ = try applicantNumber(plan, today)
      case .applicantPhone: _ = try phone(applicant, .applicantPhone)
      case .contactName, .contactID, .contactPhone: _ = try checkedContact(today)
      case .agentName, .agentID, .agentPhone, .agentAuthority, .agentGiver, .agentUntil:
        _ = try checkedAgent(today)
      case .subjectName, .subjectID: _ = try checkedSubject(plan, today)
      case .projectCode: _ = try checkedProjectCode(plan)
      }
      return nil
    } catch { return error.field == field ? error : nil }
  }

  func checkedApplicant(
    _ plan: CasePlan, _ today: CivilDate
  ) throws(IntakeFault) -> Applicant {
    Applicant(
      kind: kind, name: try name(applicant, .applicantName),
      id: try applicantNumber(plan, today), contact: try checkedContact(today),
      phone: try phone(applicant, .applicantPhone))
  }

  /// - Returns: nil when nobody acts for the applicant.
  func checkedAgent(_ today: CivilDate) throws(IntakeFault) -> Agent? {
    guard let agent else { return nil }
    let name = try name(agent.person, .agentName)
    guard let id = try citizen(agent.person.id, .agentID, today) else { throw .missing(.agentID) }
    let authority = String(agent.authority.trimmed)
    guard !authority.isEmpty else { throw .missing(.agentAuthority) }
    return Agent(
      name: name, id: id, phone: try phone(agent.person, .agentPhone), authority: authority,
      mandate: try agent.mandate(today))
  }

  /// - Returns: nil where the matter has no person concerned.
  func checkedSubject(
    _ plan: CasePlan, _ today: CivilDate
  ) throws(IntakeFault) -> Subject? {
    guard plan.matter.subject != nil else { return nil }
    return Subject(
      name: try name(subject, .subjectName),
      id: try citizen(subject.id, .subjectID, today))
  }

  /// - Returns: the project's code in its one spelling; nil where the plan needs none and none was
  ///   given (R38).
  func checkedProjectCode(_ plan: CasePlan) throws(IntakeFault) -> String? {
    guard let terms = plan.projectCode else { return nil }
    let typed = (projectCode ?? "").trimmed
    guard !typed.isEmpty else {
      if terms.role == .given { return nil }
      throw .project(.codeNeeded)
    }
    guard let code = terms.format.code(typed: typed) else {
      throw .project(.codeMalformed(terms.format))
    }
    return code
  }

  /// Whether the organisation has no code because this case founds it.
  package func isFounded(in plan: CasePlan) -> Bool {
    guard kind == .organisation, let condition = plan.matter.foundsApplicant else { return false }
    return condition.holds(for: plan.answers)
  }

  private func applicantNumber(
    _ plan: CasePlan, _ today: CivilDate
  ) throws(IntakeFault) -> String? {
    switch kind {
    case .person:
      guard let number = try citizen(applicant.id, .applicantID, today) else {
        throw .missing(.applicantID)
      }
      return number
    case .organisation:
      guard !applicant.id.trimmed.isEmpty else {
        if isFounded(in: plan) { return nil }
        throw .missing(.applicantID)
      }
      do {
        return try OrganisationCode(applicant.id).text
      } catch { throw .organisation(.applicantID, error) }
    }
  }

  /// An organisation always has somebody who comes; a person may send nobody.
  private func checkedContact(_ today: CivilDate) throws(IntakeFault) -> Contact? {
    guard kind == .organisation || !contact.isEmpty else { return nil }
    return Contact(
      name: try name(contact, .contactName), id: try citizen(contact.id, .contactID, today),
      phone: try phone(contact, .contactPhone))
  }

  private func name(
    _ person: PersonFields, _ field: IntakeField
  ) throws(IntakeFault) -> String {
    let name = String(person.name.trimmed)
    guard !name.isEmpty else { throw .missing(field) }
    return name
  }

  private func citizen(
    _ typed: String, _ field: IntakeField, _ today: CivilDate
  ) throws(IntakeFault) -> String? {
    guard !typed.trimmed.isEmpty else { return nil }
    do {
      return try CitizenNumber(typed, today: today).text
    } catch { throw .citizen(field, error) }
  }

  private func phone(
    _ person: PersonFields, _ field: IntakeField
  ) throws(IntakeFault) -> String? {
    let text = String(person.phone.trimmed)
    guard !text.isEmpty else { return nil }
    let allowed = text.enumerated().allSatisfy { index, character in
      character.isASCII
        && (character.isNumber || "- ".contains(character) || (index == 0 && character == "+"))
    }
    guard allowed, text.contains(where: \.isNumber) else { throw .phone(field) }
    return text
  }
}

extension IntakeDraft.AgentFields {
  /// - Returns: nil where nothing but the number or date was written down.
  fileprivate func mandate(_ today: CivilDate) throws(IntakeFault) -> Mandate? {
    let typed = String((until ?? "").trimmed)
    let last = typed.isEmpty ? nil : CivilDate(iso: typed)
    guard typed.isEmpty || last != nil else { throw .notADay(.agentUntil) }
    if let last, last < today { throw .expired(.agentUntil, last) }
    let giver = String((giver ?? "").trimmed)
    return Mandate(document, from: giver.isEmpty ? nil : giver, until: last).ifStated
  }
}
