import CaseEngine
import Hall
import Phrases
import Storage
import Testing
import WorkCalendar

@Suite("Why it did not happen, in words")
struct FaultWordingTests {
  @Test(
    "The database's own words stand only behind what nothing better is known of",
    arguments: [
      (StoreFailure.Code.locked, false), (.readOnly, false), (.full, false), (.damaged, false),
      (.notThere, false), (.exists, false), (.fromTheFuture, false), (.networkDrive, false),
      (.other, true), (StoreFailure.Code("new"), true),
    ])
  func store(code: StoreFailure.Code, isTold: Bool) {
    for language in Language.allCases {
      let sentence = HallError.store(
        StoreFailure(code, place: "/x/hall.sqlite", detail: "SQLITE_X")
      ).sentence(language)
      #expect(sentence.contains("/x/hall.sqlite"))
      #expect(sentence.contains("SQLITE_X") == isTold)
    }
  }

  @Test("A rule's no starts with its number, and so does a right that a role has not")
  func rules() {
    let refused = HallError.refused(.nothingToHandOut, nil).sentence(.english)
    #expect(refused.hasPrefix("R31: "))
    let forbidden = HallError.forbidden(.decide, .clerk).sentence(.english)
    #expect(forbidden.hasPrefix("R35: "))
    #expect(forbidden.contains("decide"))
  }

  @Test("R14: a wrong number is not repeated in what is said about it")
  func noDigits() {
    let fault = IntakeFault.citizen(.contactID, .checkDigit(expected: "X"))
    #expect(
      fault.sentence(.english).hasPrefix(
        "R14: the contact's number: The check digit of the citizen number is wrong"))
  }

  @Test("Damage names the case, the entry and what is wrong with it")
  func damage() {
    let fault = StoredEventFault(kind: "accepted", version: 1, flaw: .missing("tasks.0.due"))
    let sentence = HallError.damaged(.event(caseNumber: "N", sequence: 2, fault))
      .sentence(.english)
    #expect(sentence.contains("N") && sentence.contains("2"))
    #expect(sentence.contains("tasks.0.due"))
    let calendar = Damage.calendar(.outsideTable(CivilDate(2040, 1, 2))).sentence(.english)
    #expect(calendar.contains("2040"))
  }

  @Test("What verify finds is said about the case or the department it is in")
  func discrepancies() {
    let said: [(Discrepancy, String)] = [
      (.chain(caseNumber: "N", sequence: 7), "entry 7"), (.rows(caseNumber: "N"), "Case N"),
      (.counts(department: "SJ"), "SJ"), (.edition(3), "3"), (.signIns(sequence: 4), "entry 4"),
      (.credit(sequence: 5), "entry 5"),
      (.unreadable(caseNumber: "N", .noOpening(caseNumber: "N")), "Case N"),
    ]
    for (found, word) in said { #expect(found.sentence(.english).contains(word)) }
  }
}
