import Foundation
import Testing

@Suite("Taking back an application, and a decision, by the command line alone")
struct TakingBackTests {
  @Test("R21: the applicant takes back what is open; what was granted is handed out as ever")
  func withdrawn() throws {
    let (hall, number) = try TestHall.withCase()
    #expect(
      try hall.run(
        "task", "approve", "\(number)/1", "--output-number", "91330382MA0000001X", as: "1001"
      ).status == 0)
    #expect(try hall.run("case", "withdraw", number, "--reason", "不办了", as: "2001").status == 77)
    let blank = try hall.run("case", "withdraw", number, "--reason", " ", as: "1001")
    #expect(blank.status == 3 && blank.errors.hasPrefix("R33: "))
    #expect(
      try hall.run("case", "withdraw", number, "--reason", "店面没租成", as: "1001").status == 0)
    let shown = try hall.run("case", "show", number, "--json", as: "1001").json() as? [String: Any]
    #expect(shown?["state"] as? String == "ready")
    #expect(shown?["withdrawn"] as? String == "店面没租成")
    let states = (shown?["tasks"] as? [[String: Any]] ?? []).compactMap { $0["state"] as? String }
    #expect(Set(states.dropFirst()) == ["void"])
    #expect(
      try hall.run(
        "handout", number, "--to", "王秀英", "--id", "330382188001010046", as: "3001"
      ).status == 0)
    #expect(try hall.run("verify", at: nil).status == 0)
  }

  @Test("R21: a decision is reopened by its department before anything of it is handed out")
  func reopened() throws {
    let (hall, number) = try TestHall.withCase()
    #expect(
      try hall.run(
        "task", "approve", "\(number)/1", "--output-number", "91330382MA0000001X", as: "1001"
      ).status == 0)
    // The others began because it was decided.
    let followed = try hall.run("task", "reopen", "\(number)/1", "--reason", "证号错", as: "2001")
    #expect(followed.status == 3 && followed.errors.hasPrefix("R21: "))
    #expect(try hall.run("case", "supply", number, "staff-health", as: "1001").status == 0)
    #expect(
      try hall.run(
        "task", "approve", "\(number)/3", "--output-number", "JY1", as: "2001"
      ).status == 0)
    let again = try hall.run("task", "reopen", "\(number)/3", "--reason", "证号错", as: "2002")
    #expect(again.status == 0)
    #expect(
      try hall.run(
        "task", "approve", "\(number)/3", "--output-number", "JY2", as: "2001"
      ).status == 0)
    #expect(
      try hall.run("case", "journal", number, as: "1001").output.contains("重新办理：证号错"))
    #expect(try hall.run("verify", at: nil).status == 0)
  }
}
