package import CaseEngine
package import Catalogue

/// What somebody asks to be planned or taken in, as a file says it: the request of the command
/// line, and of other systems.
package struct IntakeRequest: Hashable, Sendable {
  /// The command's id: the same one acts once (R33). nil makes each run a new command.
  package let command: String?
  package let matter: String
  /// nil when the file names no applicant, which is enough for a plan.
  package let kind: Matter.ApplicantKind?
  package let applicant: IntakeDraft.PersonFields
  package let contact: IntakeDraft.PersonFields
  package let agent: IntakeDraft.AgentFields?
  package let subject: IntakeDraft.PersonFields
  /// The code of the investment project; nil for none (R38).
  package let projectCode: String?
  package let answers: Answers
  package let marks: [String: MaterialState]
  /// What was corrected on the spot, by material.
  package let corrections: [String: String]
  /// The clerk saw the identity document of whoever came.
  package let identitySeen: Bool
  /// nil for the place of the window.
  package let collectAt: String?
  /// How the applicant wants to have what is ready.
  package let way: CollectionWay
  package let answer: IntakeAnswer
  /// The line of each key, by its path: `applicant.contact.id`.
  let lines: [String: Int]

  /// The request as a draft; its id is the command's.
  /// - Parameter place: where the outputs are collected when the file does not say.
  package func draft(collectAt place: String) -> IntakeDraft {
    var draft = IntakeDraft(
      id: command ?? RandomIdentifier.make(), matter: matter, kind: kind ?? .person,
      collectAt: collectAt ?? place)
    draft.takenInAt = place
    draft.applicant = applicant
    draft.contact = contact
    draft.agent = agent
    draft.subject = subject
    draft.projectCode = projectCode
    draft.way = way
    draft.answers = answers
    draft.marks = marks
    draft.corrections = corrections.isEmpty ? nil : corrections
    if identitySeen { draft.seen = draft.visitorNumber }
    return draft
  }

  /// Whether somebody applies at all; a fault that says what is missing when not.
  package func applicantFault() -> RequestFault? {
    guard kind == nil else { return nil }
    return fault("applicant", .missing)
  }

  /// The line of a key, else of what it would stand in.
  private func line(of key: String) -> Int {
    var path = key.split(separator: ".").map(String.init)
    while !path.isEmpty {
      if let line = lines[path.joined(separator: ".")] { return line }
      path.removeLast()
    }
    return 1
  }

  private func fault(_ key: String, _ problem: RequestFault.Problem) -> RequestFault {
    RequestFault(line: line(of: key), key: key, problem: problem)
  }
}

// MARK: Where a fault stands

extension IntakeRequest {
  /// The same fault with its line and key; nil for one that the file cannot mend.
  /// - Parameter edition: where a near miss is looked for.
  package func fault(of intake: IntakeFault, in edition: Edition) -> RequestFault? {
    guard let key = key(of: intake) else { return nil }
    guard case .plan(let plan) = intake else { return fault(key, .intake(intake, nearest: nil)) }
    return fault(key, .intake(intake, nearest: near(plan, in: edition)))
  }

  /// The same for what deciding it found; nil for one that the file cannot mend.
  package func fault(of refusal: Refusal, in edition: Edition) -> RequestFault? {
    switch refusal {
    case .plan(let plan): fault(of: IntakeFault.plan(plan), in: edition)
    case .questionOpen(let question): fault("answers." + question, .refused(refusal))
    case .applicantKind: fault("applicant.kind", .refused(refusal))
    case .applicantNeedsNumber: fault("applicant.id", .refused(refusal))
    case .subjectNeeded: fault("subject", .refused(refusal))
    case .project: fault("project-code", .refused(refusal))
    case .pickup(.mandateExpired): fault("agent.authority-until", .refused(refusal))
    case .unknownPlace: fault("collect.at", .refused(refusal))
    case .materialNotWanted(let code): correctionFault(code, refusal, in: edition)
    case .nothingToCorrect(let code), .correctionNeedsWords(let code):
      fault("corrections." + code, .refused(refusal))
    case .reasonNotForThis: fault("decline.reason", .refused(refusal))
    case .basisNotForThis: fault("decline.basis", .refused(refusal))
    case .officeNeeded: fault("decline.remark", .refused(refusal))
    default: nil
    }
  }

  /// A request brings a material that is not wanted nowhere else than among its corrections.
  private func correctionFault(
    _ code: String, _ refusal: Refusal, in edition: Edition
  ) -> RequestFault {
    let key = "corrections." + code
    guard edition.material(code) == nil else { return fault(key, .refused(refusal)) }
    let unknown = PlanFault.unknownMaterial(code)
    return fault(key, .intake(.plan(unknown), nearest: near(unknown, in: edition)))
  }

  /// What was probably meant by a code that the matter does not know.
  private func near(_ plan: PlanFault, in edition: Edition) -> String? {
    let questions = edition.matter(matter)?.questions ?? []
    switch plan {
    case .unknownMatter(let code):
      return nearest(to: code, among: edition.matters.map(\.code) + edition.items.map(\.code))
    case .unknownQuestion(let code): return nearest(to: code, among: questions.map(\.code))
    case .unknownOption(let question, let code):
      let options = questions.first { $0.code == question }?.options ?? []
      return nearest(to: code, among: options.map(\.code))
    case .unknownMaterial(let code):
      return nearest(to: code, among: edition.materials.map(\.code).filter { $0 != code })
    case .wrongKind, .notDeferrable, .listedParty, .notInForce, .nothingSelected, .loop, .calendar:
      return nil
    }
  }

  private func key(of intake: IntakeFault) -> String? {
    switch intake {
    case .missing(let field), .citizen(let field, _), .organisation(let field, _),
      .phone(let field), .notADay(let field), .expired(let field, _):
      field.requestKey
    case .project: "project-code"
    case .plan(let fault): key(of: fault)
    case .open(let question): "answers." + question.code
    case .notHeld(_, let code): "materials." + code
    case .notOfferedHere: "matter"
    }
  }

  private func key(of plan: PlanFault) -> String? {
    switch plan {
    case .unknownMatter, .notInForce: "matter"
    case .unknownQuestion(let question), .unknownOption(let question, _),
      .wrongKind(let question):
      "answers." + question
    case .unknownMaterial(let material), .notDeferrable(let material), .listedParty(let material):
      "materials." + material
    case .nothingSelected: "answers"
    case .loop, .calendar: nil
    }
  }
}

extension IntakeField {
  /// Where it stands in a request.
  var requestKey: String {
    switch self {
    case .applicantName: "applicant.name"
    case .applicantID: "applicant.id"
    case .applicantPhone: "applicant.phone"
    case .contactName: "applicant.contact.name"
    case .contactID: "applicant.contact.id"
    case .contactPhone: "applicant.contact.phone"
    case .agentName: "agent.name"
    case .agentID: "agent.id"
    case .agentPhone: "agent.phone"
    case .agentAuthority: "agent.authority"
    case .agentGiver: "agent.authority-from"
    case .agentUntil: "agent.authority-until"
    case .subjectName: "subject.name"
    case .subjectID: "subject.id"
    case .projectCode: "project-code"
    }
  }
}
