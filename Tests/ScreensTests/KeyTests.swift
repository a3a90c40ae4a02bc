import CaseEngine
import Hall
import Phrases
import Storage
import Terminal
import TerminalTesting
import Testing
import TextWidth

@testable import Screens

@MainActor
@Suite("The keys of the screens behind the intake")
struct KeyTests {
  private let demo: DemoHall

  init() throws { demo = try DemoHall() }

  @Test("every key has one meaning, and F1 tells them all", arguments: Language.allCases)
  func oneMeaning(language: Language) throws {
    let number = try demo.accept("open-pharmacy").number
    let screens: [(String, (Desk) -> any Screen)] = [
      ("1001", { CaseScreen(desk: $0, number: number) }),
      ("2001", { QueueScreen(desk: $0) }), ("3001", { HandOutScreen(desk: $0) }),
      ("3001", { HandingScreen(desk: $0, number: number) }), ("1001", { FindScreen(desk: $0) }),
      ("1001", { HomeScreen(desk: $0) }), ("1001", { DraftsScreen(desk: $0, drafts: []) }),
      ("2001", { AbsenceScreen(desk: $0) }), ("9001", { SupervisorScreen(desk: $0) }),
      ("0001", { StaffScreen(desk: $0) }),
    ]
    for (staff, screen) in screens {
      try demo.clerk(staff, language: language, at: screen).isSound().press(.f1)
        .sees(language == .chinese ? "按键" : "Keys")
    }
  }

  @Test(
    "whatever says why a key does nothing fits on the message line", arguments: Language.allCases)
  func reasonsFit(language: Language) {
    let reasons: [any Phrase] = [
      CaseScreenPhrase.notRead, CaseScreenPhrase.notAccepted, CaseScreenPhrase.nothingForWindow,
      CaseScreenPhrase.nothingReady, CaseScreenPhrase.alreadyAnswered,
      CaseScreenPhrase.stillMissing, CaseScreenPhrase.noNotice, CaseScreenPhrase.nothingMissing,
      CaseScreenPhrase.markFirst, CaseScreenPhrase.noPapers, PaperScreenPhrase.noPaper,
      PaperScreenPhrase.scanElsewhere, QueuePhrase.nothingSelected,
      QueuePhrase.stillWaits, QueuePhrase.claimedBy, QueuePhrase.examineFirst,
      QueuePhrase.secondOfficer, QueuePhrase.oneOfficer, QueuePhrase.nothingMarked,
      QueuePhrase.oneAtATime, BatchPhrase.noColleague, BatchPhrase.reasonNeeded,
      AbsencePhrase.notYours, HandOutPhrase.nothingThere,
      HandOutPhrase.alreadyCollected, HandOutPhrase.notReady, HandOutPhrase.nothingChosen,
      HandOutPhrase.notTheirs, HandOutPhrase.notAPerson, HandOutPhrase.noContactNumber,
      HandOutPhrase.authorityNeeded, ActPhrase.goHint, FindPhrase.nothingSelected,
      CreditPhrase.onlyLook, CreditPhrase.nobodyToRepair,
    ]
    for reason in reasons {
      #expect(reason.text(language, "10", "10").columns <= 78, "\(reason)")
    }
    for right in Right.allCases {
      for role in Role.allCases {
        let sentence = HallError.forbidden(right, role).sentence(language)
        #expect(sentence.columns <= 78, "\(sentence)")
      }
    }
  }
}
