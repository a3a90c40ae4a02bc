import CaseEngine
import Foundation
import Hall
import Storage
import Terminal
import TerminalTesting
import Testing
import TestSupport

@testable import Screens

/// Key presses of a standard intake, counted from a recorded session.
@MainActor
@Suite("Speed of hand")
struct HandSpeedTests {
  /// Key presses besides typed names and numbers.
  private static let most = 40

  @Test("A known firm's drugstore is accepted with at most forty key presses, as the page says")
  func openPharmacy() throws {
    let demo = try DemoHall()
    let papers = try PaperFolder()
    // Known from another matter.
    try demo.accept("utilities") {
      $0.applicant.id = "91330382DB0HHKRKA0"
      $0.applicant.name = "乐清市康宁大药房"
    }
    let clerk = try demo.clerk("1001", paperFolder: papers.path) { HomeScreen(desk: $0) }
    let session = try RecordedSession("open-pharmacy")
    session.play(at: clerk)
    clerk.sees("取件凭证").isTold("已打印")
    let number = try #require(
      try demo.store.entries(after: 0, limit: 500).last?.entry.caseNumber)
    let file = try demo.file(number)
    #expect(file.matter == "open-pharmacy" && file.state == .accepted)
    #expect(session.presses <= Self.most)
    let page = try String(
      contentsOf: packageRoot().appendingPathComponent("docs/performance.md"), encoding: .utf8)
    #expect(
      page.contains("| open-pharmacy | \(session.presses) | \(Self.most) |"),
      "docs/performance.md does not say \(session.presses)")
  }

  @Test("An Enter too many answers no question that the clerk has not seen")
  func enterOutOfHabit() throws {
    let demo = try DemoHall()
    try demo.accept("utilities") { $0.applicant.id = "91330382DB0HHKRKA0" }
    let clerk = try demo.clerk("1001") { HomeScreen(desk: $0) }
    clerk.press(.f2).type("kbyd\n康宁\n91330382DB0HHKRKA0").press(.enter)
    let draft = try #require(try demo.hall.drafts(of: demo.session("1001")).first?.draft)
    #expect(draft.answers.isEmpty)
  }
}

/// A session as a file of the folder Recorded says it.
private struct RecordedSession {
  private let keys: [Key]
  /// Keys besides typed names and numbers.
  let presses: Int

  init(_ name: String) throws {
    let place = "Tests/ScreensTests/Recorded/\(name).keys"
    let text = try String(
      contentsOf: packageRoot().appendingPathComponent(place), encoding: .utf8)
    var keys: [Key] = []
    var presses = 0
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ", maxSplits: 1)
      let typed = words.count == 2 ? String(words[1]) : ""
      switch words[0] {
      case "press":
        let pressed = typed.split(separator: " ").map(Self.key)
        keys += pressed
        presses += pressed.count
      case "search":
        keys += typed.map(Key.character)
        presses += typed.count
      case "type": keys += typed.map(Key.character)
      default: Issue.record("\(place): \(line)")
      }
    }
    (self.keys, self.presses) = (keys, presses)
  }

  private static func key(_ name: Substring) -> Key {
    if name == "Enter" { return .enter }
    if name.count > 1, let number = Int(name.dropFirst()) { return .function(number) }
    return .character(name.first ?? " ")
  }

  @MainActor func play(at clerk: Clerk) {
    for key in keys { clerk.press(key) }
  }
}
