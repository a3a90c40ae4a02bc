import CaseEngine
import Foundation
import Hall
@testable import Screens
import Terminal
import TerminalTesting
import Testing
import TestSupport
import WorkCalendar

/// Every example of docs/manual, typed from the sign-in on into a demonstration hall that has taken
/// in one pharmacy and licensed its company.
@MainActor
@Suite("The manual's examples")
struct ManualTests {
  @Test("do what the manual says", arguments: ManualExample.all)
  func example(_ example: ManualExample) throws {
    let demo = try DemoHall()
    let number = try demo.accept("open-pharmacy").number
    try demo.approve(1, of: number, document: "91330382DB0HHKRKA0")
    let papers = try PaperFolder()
    let house = OpenHall(
      hall: demo.hall, index: try demo.desk("1001").index, paperFolder: papers.path)
    let clerk = Clerk(at: SignInScreen(open: { house }), now: demo.hall.now().milliseconds)
    for line in example.lines {
      if line.hasPrefix(ManualExample.sight) {
        clerk.sees(String(line.dropFirst(ManualExample.sight.count)))
      } else {
        for word in line.split(separator: " ") { enter(word, at: clerk) }
      }
    }
  }

  @Test("there is one for each kind of work")
  func pages() {
    let pages = Set(ManualExample.all.map(\.page))
    #expect(pages.isSuperset(of: ["intake", "cases", "queue", "handout", "supervision"]))
  }

  /// A key by its name, or a text to type.
  private func enter(_ word: Substring, at clerk: Clerk) {
    let named: [Substring: Key] = [
      "Enter": .enter, "Tab": .tab, "Esc": .escape, "空格": .space, "↑": .up, "↓": .down,
    ]
    let function = word.first == "F" ? Int(word.dropFirst()).map(Key.function) : nil
    if let key = named[word] ?? function {
      clerk.press(key)
    } else {
      clerk.type(String(word))
    }
  }
}

/// One block of keys of the manual.
struct ManualExample: Sendable, CustomTestStringConvertible {
  /// Before what must be on the screen then.
  static let sight = "看到 "

  let page: String
  /// Of the opening fence, from 1.
  let line: Int
  let lines: [String]

  var testDescription: String { "\(page).md:\(line)" }

  static let all: [ManualExample] = {
    let folder = packageRoot().appendingPathComponent("docs/manual")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().flatMap { name in
      let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return examples(in: text ?? "", page: String(name.prefix { $0 != "." }))
    }
  }()

  private static func examples(in text: String, page: String) -> [ManualExample] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.indices.filter { lines[$0] == "```keys" }.map { start in
      let body = lines[(start + 1)...].prefix { $0 != "```" }
      return ManualExample(page: page, line: start + 1, lines: Array(body))
    }
  }
}
