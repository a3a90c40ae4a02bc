internal import Catalogue
package import Phrases

extension Refusal {
  /// The sentence, behind the number of the rule that says no: `R12: …`.
  package func message(_ language: Language, in names: CaseNames = .codes) -> String {
    let sentence = sentence(language, in: names)
    return rule.map { "R\($0): \(sentence)" } ?? sentence
  }

  /// What was not done, to which thing, why, and what to do.
  package func sentence(_ language: Language, in names: CaseNames = .codes) -> String {
    RefusalSentence(language: language, names: names).of(self)
  }
}

/// One refusal in words.
private struct RefusalSentence {
  let language: Language
  let names: CaseNames

  // One line per refusal, so that a new one cannot be forgotten.
  func of(_ refusal: Refusal) -> String {
    switch refusal {
    case .noSuchCase: say(.noSuchCase)
    case .alreadyOpened: say(.alreadyOpened)
    case .plan(let fault): fault.sentence(language, in: names)
    case .calendar(let error): error.sentence(language)
    case .clock, .custody, .flow, .joint, .project, .steward, .pickup, .licence, .entry:
      ofFamily(refusal)
    case .questionOpen(let code): say(.questionOpen, names.question(code))
    case .applicantKind(let kind): say(kind == .person ? .personNotServed : .organisationNotServed)
    case .applicantNeedsNumber: say(.applicantNeedsNumber)
    case .subjectNeeded(let role): say(.subjectNeeded, role)
    case .unknownPlace(let code): say(.unknownPlace, code)
    case .materialsMissing(let codes): say(.materialsMissing, materials(codes))
    case .nothingMissing: say(.nothingMissing)
    case .noticeAlreadyGiven: say(.noticeAlreadyGiven)
    case .couldHaveBeenNamed(let codes): say(.couldHaveBeenNamed, materials(codes))
    case .wrongState(let state): say(.wrongState, state.name(language))
    case .materialNotWanted(let code): say(.materialNotWanted, names.material(code))
    case .nothingToCorrect(let code): say(.nothingToCorrect, names.material(code))
    case .correctionNeedsWords(let code): say(.correctionNeedsWords, names.material(code))
    case .reasonNotForThis(let reason): say(.reasonNotForThis, reason.name(language))
    case .officeNeeded: say(.officeNeeded)
    case .basisNotForThis(let basis): say(.basisNotForThis, basis.name(language))
    case .reasonNeeded(let task): say(.reasonNeeded, self.task(task))
    case .noSuchTask(let task): say(.noSuchTask, String(task))
    case .prerequisiteOpen(let k, let o): say(.prerequisiteOpen, task(k), names.tasks(o, language))
    case .taskConcluded(let k, let state): say(.taskConcluded, task(k), state.name(language))
    case .claimedByAnother(let k, let who): say(.claimedByAnother, task(k), names.officer(who))
    case .handOverReasonNeeded(let task): say(.handOverReasonNeeded, self.task(task))
    case .otherDepartment(let task, let department):
      say(.otherDepartment, self.task(task), names.department(department))
    case .windowNotAuthorised(let task): say(.windowNotAuthorised, self.task(task))
    case .materialsOwing(let k, let codes): say(.materialsOwing, task(k), materials(codes))
    case .onlyAnswered(let task): say(.onlyAnswered, self.task(task))
    case .notACheck(let task): say(.notACheck, self.task(task))
    case .findingNeeded(let task): say(.findingNeeded, self.task(task))
    case .stampNeeded(let task): say(.stampNeeded, self.task(task))
    case .notExaminedHere(let task): say(.notExaminedHere, self.task(task))
    case .examinationMissing(let task): say(.examinationMissing, self.task(task))
    case .secondOfficerNeeded(let task, let examiner):
      say(.secondOfficerNeeded, self.task(task), names.officer(examiner))
    case .noSuchOutput(let key): say(.noSuchOutput, String(key.ordinal), String(key.index))
    case .nothingToHandOut: say(.nothingToHandOut)
    case .outputNotReady(let key): say(.outputNotReady, names.output(key, language))
    case .outputAlreadyHandedOut(let key): say(.outputAlreadyHandedOut, names.output(key, language))
    case .recipientNotIdentified: say(.recipientNotIdentified)
    case .wrongRecipient: say(.wrongRecipient)
    case .authorityNeeded: say(.authorityNeeded)
    case .slipAlreadyPrinted(let count): say(.slipAlreadyPrinted, String(count))
    case .slipNeverPrinted: say(.slipNeverPrinted)
    case .paperAlreadyPrinted(let count): say(.paperAlreadyPrinted, String(count))
    case .paperNeverPrinted: say(.paperNeverPrinted)
    case .departmentHasWindow(let task): say(.departmentHasWindow, self.task(task))
    case .papersAlreadyHandedOver(let k, let list): say(.papersAlreadyHandedOver, task(k), list)
    case .receiverNeeded: say(.receiverNeeded)
    }
  }

  /// Of a family of refusals, which has its own words.
  private func ofFamily(_ refusal: Refusal) -> String {
    switch refusal {
    case .clock(let refusal): refusal.sentence(language, in: names)
    case .custody(let refusal): refusal.sentence(language)
    case .flow(let refusal): refusal.sentence(language, in: names)
    case .joint(let refusal): refusal.sentence(language, in: names)
    case .project(let refusal): refusal.sentence(language, in: names)
    case .steward(let refusal): refusal.sentence(language)
    case .pickup(let refusal): refusal.sentence(language, in: names)
    case .licence(let refusal): refusal.sentence(language, in: names)
    case .entry(let refusal): refusal.sentence(language, in: names)
    default: preconditionFailure("a refusal without a family: \(refusal)")
    }
  }

  private func say(_ phrase: RefusalPhrase, _ facts: String...) -> String {
    phrase.text(language, facts)
  }

  private func task(_ ordinal: Int) -> String { names.task(ordinal, language) }

  private func materials(_ codes: [String]) -> String { names.materials(codes, language) }
}
