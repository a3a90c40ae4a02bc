package import Phrases
internal import WorkCalendar

extension Finding {
  /// `file:line: R3: what is wrong; what would be right`.
  package func line(_ language: Language) -> String {
    let said = sentence(language)
    let text = isError ? said : CataloguePhrase.warning.text(language, said)
    // What is wrong with a file as a whole is shown at its first line, where an editor can go.
    let place = [at.file, String(max(1, at.line))]
    guard let rule else { return CataloguePhrase.line.text(language, place + [text]) }
    return CataloguePhrase.lineWithRule.text(language, place + [String(rule), text])
  }

  /// What is wrong and what would be right, without the place.
  package func sentence(_ language: Language) -> String {
    ProblemSentence(language: language).of(problem)
  }
}

private struct ProblemSentence {
  let language: Language

  /// One line for each problem; long because there are many, not because it is deep.
  func of(_ problem: Problem) -> String {
    switch problem {
    case .missingFile: say(.missingFile)
    case .unknownFile: say(.unknownFile)
    case .unreadable(let detail): say(.unreadable, detail)
    case .repeatedKey(let key): say(.repeatedKey, key)
    case .unknownKey(let key, let near): guess(say(.unknownKey, key), near)
    case .missingKey(let key): say(.missingKey, key)
    case .expected(let shape, let key): say(phrase(shape), key)
    case .unknownWord(let word, let key, let allowed):
      say(.unknownWord, key, word, allowed.joined(separator: ", "))
    case .badCode(let code, let key): say(.badCode, key, code)
    case .badLimit(let text): say(.badLimit, text)
    case .badValidity(let text): say(.badValidity, text)
    case .badDivision(let text): say(.badDivision, text)
    case .badHours(let text): say(.badHours, text)
    case .badAmount(let text): say(.badAmount, text)
    case .badDate(let text): say(.badDate, text)
    case .strangeCharacter(let value, let key): say(.strangeCharacter, key, hexadecimal(value))
    case .duplicate(let kind, let code, let first):
      say(.duplicate, name(kind), code, first.file, String(first.line))
    case .unknown(let kind, let code, let near): guess(say(.unknown, name(kind), code), near)
    case .notInMatter(let item, let matter): say(.notInMatter, item, matter)
    case .conditionOnItself(let question): say(.conditionOnItself, question)
    case .conditionOnLater(let question): say(.conditionOnLater, question)
    case .conditionCycle(let questions): say(.conditionCycle, arrows(questions))
    case .neverAsked(let question, let near): guess(say(.neverAsked, question), near)
    case .noVariants: say(.noVariants)
    case .wrongTest(let question): say(.wrongTest, question)
    case .constantCondition(let always): say(always ? .alwaysHolds : .neverHolds)
    case .nothingListed(let key, let item): lint(.nothingListed, item, key)
    case .unknownType(let type, let item): lint(.unknownType, type, item)
    case .codeOfOtherType(let code, let type, let item): lint(.codeOfOtherType, code, type, item)
    case .promisedLonger(let promised, let statutory):
      lint(.promisedLonger, promised.text(language), statutory.text(language))
    case .needlessAuthority(let item): lint(.needlessAuthority, item)
    case .unsafeCommitment(let item): lint(.unsafeCommitment, item)
    case .vagueName(let name, let word): lint(.vagueName, name, word)
    case .noBasis(let material, let item): lint(.noBasis, material, item)
    case .noIssuer(let material): lint(.noIssuer, material)
    case .needlessChange(let material, let matter): lint(.needlessChange, material, matter)
    case .register(let problem): of(problem)
    case .ghostMaterial(let material, let asker, let producers):
      lint(.ghostMaterial, material, name(asker), producers.map(name).joined(separator: ", "))
    case .ghostPrerequisite(let item, let after): lint(.ghostPrerequisite, name(item), name(after))
    case .loop(let items): lint(.loop, arrows(items))
    case .repeatedPrerequisite(let item, let after): lint(.repeatedPrerequisite, item, after)
    case .goalTooShort(let matter, let goal, let path, let sometimes):
      lint(
        sometimes ? .goalSometimesTooShort : .goalTooShort, matter, goal.text(language),
        arrows(path))
    }
  }

  /// What is said of life, delegation, places and codes.
  private func of(_ problem: RegisterProblem) -> String {
    switch problem {
    case .lifeOutOfOrder(let item, let first, let second):
      lint(.lifeOutOfOrder, item, first, second)
    case .cancelledWithoutDay(let item): lint(.cancelledWithoutDay, item)
    case .nothingInForce(let matter): lint(.nothingInForce, matter)
    case .needlessDelegation(let code, let item): lint(.needlessDelegation, code, item)
    case .shadowedDelegation(let code, let item, let by):
      lint(.shadowedDelegation, code, item, by)
    case .delegationOver(let code): lint(.delegationOver, code)
    case .delegationOfNothing(let code, let item): lint(.delegationOfNothing, code, item)
    case .placeCircle(let places): lint(.placeCircle, arrows(places))
    case .parentNotAbove(let place, let parent): lint(.parentNotAbove, place, parent)
    case .windowOfNone(let window, let department): lint(.windowOfNone, window, department)
    case .platformsOfNoTown(let place): lint(.platformsOfNoTown, place)
    case .takenInNowhere(let code): lint(.takenInNowhere, code)
    case .handedOutNowhere(let item): lint(.handedOutNowhere, item)
    case .noDataWindow(let material): lint(.noDataWindow, material)
    case .standsForNothing(let material, let item): lint(.standsForNothing, material, item)
    case .unmarkedProcedure(let link, let procedure, let item):
      lint(.unmarkedProcedure, link, item, procedure.name(language), procedure.rawValue)
    case .procedureWithoutBasis(let link, let item): lint(.procedureWithoutBasis, link, item)
    case .tooFewStages(let item): lint(.tooFewStages, item)
    case .needlessStages(let item): lint(.needlessStages, item)
    case .stagesTooLong(let item): lint(.stagesTooLong, item)
    case .forwardWithoutTime(let link, let item): lint(.forwardWithoutTime, link, item)
    case .forwardedUndertaking(let item): lint(.forwardedUndertaking, item)
    case .forwardTooLate(let item): lint(.forwardTooLate, item)
    case .standsInCircle(let item): lint(.standsInCircle, item)
    case .fieldOfNothing(let item): lint(.fieldOfNothing, item)
    case .fieldUnanswered(let label, let question, let item, let near):
      guess(lint(.fieldUnanswered, label, question, item), near)
    case .fieldTooEarly(let label, let item): lint(.fieldTooEarly, label, item)
    case .repeatedSystem(let system, let item): lint(.repeatedSystem, system, item)
    case .badProjectCode(let mask): lint(.badProjectCode, mask)
    case .codeNotAwaited(let item, let giver): lint(.codeNotAwaited, item, giver)
    case .nobodyRegisters(let item, let matter): lint(.nobodyRegisters, item, matter)
    case .strangeCode(let code, let fault, let item):
      lint(.strangeCode, code, lint(fault.phrase), item)
    }
  }

  private func say(_ phrase: CataloguePhrase, _ facts: String...) -> String {
    phrase.text(language, facts)
  }

  private func lint(_ phrase: LintPhrase, _ facts: String...) -> String {
    phrase.text(language, facts)
  }

  private func guess(_ sentence: String, _ near: String?) -> String {
    near.map { say(.perhaps, sentence, $0) } ?? sentence
  }

  private func arrows(_ codes: [String]) -> String { codes.joined(separator: " → ") }

  private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private func name(_ party: Problem.Party) -> String {
    guard let since = party.since else { return plainName(party) }
    let known = party.basis.map { lint(.partyEndedBy, plainName(party), since.iso, $0) }
    return known ?? lint(.partyEnded, plainName(party), since.iso)
  }

  private func plainName(_ party: Problem.Party) -> String {
    guard let item = party.name else { return lint(.partyGone, party.item) }
    guard let department = party.department else { return lint(.party, party.item, item) }
    return lint(.partyOfDepartment, party.item, item, department)
  }

  private func name(_ kind: Problem.Kind) -> String {
    switch kind {
    case .department: say(.department)
    case .place: say(.place)
    case .zone: say(.zone)
    case .window: say(.window)
    case .material: say(.material)
    case .item: say(.item)
    case .matter: say(.matter)
    case .question: say(.question)
    case .option: say(.option)
    case .variant: say(.variant)
    case .delegation: say(.delegation)
    case .batch: say(.batch)
    case .supplier: say(.supplier)
    case .system: say(.system)
    }
  }

  private func phrase(_ shape: Problem.Shape) -> CataloguePhrase {
    switch shape {
    case .text: .wantsText
    case .list: .wantsList
    case .map: .wantsMap
    case .wholeNumber: .wantsWholeNumber
    case .percent: .wantsPercent
    case .number: .wantsNumber
    case .trueOrFalse: .wantsTrueOrFalse
    case .condition: .wantsCondition
    case .nonEmptyList: .wantsNonEmptyList
    }
  }
}

extension RegisterProblem.CodeFault {
  fileprivate var phrase: LintPhrase {
    switch self {
    case .region: .codeRegion
    case .number: .codeNumber
    case .office: .codeOffice
    case .level: .codeLevel
    }
  }
}
