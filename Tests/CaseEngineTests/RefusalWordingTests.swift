import Catalogue
import CatalogueTesting
import Phrases
import TestSupport
import Testing
import WorkCalendar

@testable import CaseEngine

struct RefusalWordingTests {
  @Test("every refusal is a sentence that a clerk can act on", arguments: Language.allCases)
  func refusals(language: Language) throws {
    let names = CaseNames(
      SmallHall.edition, file: try Teahouse.accepted().file,
      staff: { $0 == "2011" ? "周强" : $0 })
    let lines = try sampleRefusals().map { $0.message(language, in: names) }
    let text = lines.joined(separator: "\n") + "\n"
    #expect(goldenDifference(text, "wording/refusals.\(language.rawValue).txt") == nil)
    #expect(Set(lines).count == lines.count)
    // Each phrase but the five that only join others stands in one line.
    let phrases = RefusalPhrase.allCases.count + PlanFaultPhrase.allCases.count
    #expect(lines.count == phrases + CalendarPhrase.allCases.count - 5 + 1)
  }

  @Test("a refusal begins with the rule that says no, a mistake without one does not")
  func rule() {
    let owing = Refusal.materialsOwing(task: 3, materials: ["smoke-plan"])
    #expect(owing.message(.english) == "R12: " + owing.sentence(.english))
    #expect(Refusal.noSuchCase.message(.chinese) == Refusal.noSuchCase.sentence(.chinese))
  }

  @Test("without names the codes stand for themselves")
  func codes() {
    let sentence = Refusal.materialsOwing(task: 3, materials: ["a", "b"]).sentence(.english)
    #expect(sentence == "3 cannot be concluded: a, b still owing. Take it in first.")
  }

  @Test("before there is a case, names are the matter's")
  func beforeTheCase() {
    let names = CaseNames(SmallHall.edition, matter: "open-teahouse")
    let sentence = Refusal.questionOpen("sells").sentence(.chinese, in: names)
    #expect(sentence.contains("“卖些什么”"))
  }
}

/// One refusal of each phrase.
private func sampleRefusals() throws -> [Refusal] {
  let refusals: [Refusal] = [
    .noSuchCase, .alreadyOpened, .questionOpen("sells"), .applicantKind(.person),
    .applicantKind(.organisation), .applicantNeedsNumber, .subjectNeeded("逝者"),
    .unknownPlace("hall-moon"), .materialsMissing(["application", "premises"]), .nothingMissing,
    .noticeAlreadyGiven, .couldHaveBeenNamed(["identity"]), .wrongState(.closed),
    .materialNotWanted("health-certificate"), .nothingToCorrect("smoke-plan"),
    .correctionNeedsWords("smoke-plan"), .reasonNotForThis(.notOurs),
    .basisNotForThis(.item), .officeNeeded, .reasonNeeded(4), .noSuchTask(9),
    .prerequisiteOpen(task: 3, waitsFor: [1, 2]), .taskConcluded(1, .approved),
    .claimedByAnother(task: 4, officer: "2011"), .otherDepartment(task: 4, department: "WJ"),
    .handOverReasonNeeded(4),
    .windowNotAuthorised(2), .materialsOwing(task: 3, materials: ["smoke-plan"]),
    .onlyAnswered(3), .notACheck(1), .findingNeeded(3), .stampNeeded(3),
    .notExaminedHere(2), .examinationMissing(4), .secondOfficerNeeded(task: 4, examiner: "2011"),
    .noSuchOutput(Output.Key(1, 2)), .nothingToHandOut, .outputNotReady(Output.Key(3)),
    .outputAlreadyHandedOut(Output.Key(1)), .recipientNotIdentified, .wrongRecipient,
    .authorityNeeded, .slipAlreadyPrinted(2), .slipNeverPrinted,
    .paperAlreadyPrinted(2), .paperNeverPrinted, .departmentHasWindow(1),
    .papersAlreadyHandedOver(1, list: "Y20260302-001"), .receiverNeeded,
  ]
  return refusals + (try sampleFaults()).map { .plan($0) }
    + (try sampleErrors()).map { .calendar($0) }
}

private func sampleFaults() throws -> [PlanFault] {
  [
    .unknownMatter("open-casino"), .unknownQuestion("colour"),
    .unknownOption(question: "sells", option: "gold"), .wrongKind(question: "floor-area"),
    .unknownMaterial("smoke-plan"), .notDeferrable("application"), .listedParty("smoke-plan"),
    .nothingSelected,
    .notInForce("SJ90"),
    .loop(["SJ01", "SJ02"]), .calendar(.outsideTable(try day("2029-01-01"))),
  ]
}

private func sampleErrors() throws -> [CalendarError] {
  let flaws: [CalendarError.Flaw] = [
    .header, .columns(2), .date("2026-02-30"), .kind("feast"), .noName,
    .duplicate(try day("2026-10-01"), file: "holidays.tsv", line: 7),
  ]
  return [
    .outsideTable(try day("2028-01-01")), .negativeCount(-1),
    .noOfficialYear(file: "holidays.tsv"), .missingYear(2019),
    .provisionalYearTooEarly(2026),
  ] + flaws.map { .badLine(file: "holidays.tsv", line: 12, flaw: $0) }
}
