import Foundation
import Testing

@Suite("From an empty folder to the last licence, by the command line alone")
struct WholePathTests {
  @Test("R17, R12, R31: a pharmacy is founded, examined by two, and handed out together")
  func pharmacy() throws {
    let hall = try TestHall()
    let number = try hall.takeIn()
    #expect(number.hasPrefix("330382-20260302-0001-"))

    // The window decides the at-once item that its department authorised it for.
    let founded = try hall.run(
      "task", "approve", "\(number)/1", "--output-number", "91330382MA0000001X", as: "1001")
    #expect(founded.status == 0)

    // R12: what was promised for later must be in before it is decided.
    let owing = try hall.run("task", "approve", "\(number)/3", as: "2001")
    #expect(owing.status == 3)
    #expect(try hall.run("case", "supply", number, "staff-health", as: "1002").status == 77)
    #expect(try hall.run("case", "supply", number, "staff-health", as: "1001").status == 0)

    for ordinal in 2...6 { try conclude("\(number)/\(ordinal)", in: hall) }
    #expect(try state(of: number, in: hall) == "ready")

    let handedOut = try hall.run(
      "handout", number, "--to", "王秀英", "--id", "330382188001010046", as: "3001")
    #expect(handedOut.status == 0)
    #expect(handedOut.lines.count == 7)
    #expect(try state(of: number, in: hall) == "closed")

    try papers(of: number, in: hall)

    // R32: nothing leaves twice.
    let again = try hall.run(
      "handout", number, "--to", "王秀英", "--id", "330382188001010046", as: "3001")
    #expect(again.status == 3)
    #expect(again.errors.hasPrefix("R31: "))
    let verified = try hall.run("verify", at: nil)
    #expect(verified.status == 0)
  }

  /// The written yes, and the proof of what was handed out: looked at, then printed and counted.
  private func papers(of number: String, in hall: TestHall) throws {
    let granted = ["notice", number, "--kind", "granted", "--task", "1"]
    let seen = try hall.start(granted, as: "3001").wait()
    #expect(seen.status == 0)
    #expect(seen.output.contains("准予许可（办理）决定书"))
    #expect(seen.output.contains("编号：91330382MA0000001X"))
    let served = try hall.run("notice", number, "--kind", "service", as: "3001")
    #expect(served.output.contains("送达回证"))
    #expect(served.output.contains("送达文书 6 件"))
    #expect(served.output.contains("王秀英（联系人）"))
    #expect(!served.output.contains("330382188001010046"), "R35: numbers are masked")
    for kind in [granted, ["notice", number, "--kind", "service"]] {
      let print = kind + ["--format", "pdf", "--output", hall.folder.path("paper.pdf")]
      #expect(try hall.start(print, as: "3001").wait().status == 0)
      #expect(try hall.start(print, as: "3001").wait().errors.hasPrefix("R30: "))
    }
  }

  /// One officer claims and approves; where two must see it (R17), the first examines instead.
  private func conclude(_ task: String, in hall: TestHall) throws {
    let (first, second) = try officers(of: task, in: hall)
    #expect(try hall.run("task", "claim", task, as: first).status == 0)
    let approved = try hall.run("task", "approve", task, as: first)
    guard approved.status == 3 else {
      #expect(approved.status == 0)
      return
    }
    #expect(approved.errors.hasPrefix("R17: "))
    #expect(try hall.run("task", "examine", task, "--agree", as: first).status == 0)
    // Not by the one who examined it.
    #expect(try hall.run("task", "approve", task, as: first).status == 3)
    #expect(
      try hall.run("task", "approve", task, "--output-number", "A-1", as: second).status == 0)
  }

  /// The two officers of the task's department.
  private func officers(of task: String, in hall: TestHall) throws -> (String, String) {
    let parts = task.split(separator: "/")
    let rows = try hall.run("task", "list", "--json", as: "9001").json() as? [[String: Any]]
    let row = rows?.first {
      $0["case"] as? String == String(parts[0]) && $0["ordinal"] as? Int == Int(parts[1])
    }
    let department = try #require(row?["department"] as? String)
    let staff = try hall.run("staff", "list", "--json", as: "0001").json() as? [[String: Any]]
    let numbers = (staff ?? []).filter { $0["department"] as? String == department }
      .compactMap { $0["number"] as? String }
    try #require(numbers.count == 2)
    return (numbers[0], numbers[1])
  }

  private func state(of number: String, in hall: TestHall) throws -> String? {
    let shown = try hall.run("case", "show", number, "--json", as: "1001")
    return (try shown.json() as? [String: Any])?["state"] as? String
  }

  @Test("R9, R10: a notice names what is missing, and the case is accepted when it is in")
  func notice() throws {
    let hall = try TestHall()
    let request = try hall.request(
      replacing: "\"food-safety-rules\": \"received\",", with: "")
    let noticed = try hall.run("intake", request, as: "1001")
    #expect(noticed.status == 1)
    #expect(noticed.errors.contains("food-safety-rules"))
    let number = noticed.answer
    #expect(try state(of: number, in: hall) == "correction")
    let supplied = try hall.run("case", "supply", number, "food-safety-rules", as: "1001")
    #expect(supplied.status == 0)
    #expect(try state(of: number, in: hall) == "accepted")
  }

  @Test("R11: declining is recorded under a number of its own, and ends with 1")
  func declined() throws {
    let hall = try TestHall()
    let request = try hall.request(
      replacing: "\"collect\"",
      with: "\"decline\": {\"reason\": \"not-ours\", \"basis\": \"PL32\", "
        + "\"remark\": \"县住房和城乡建设局\"}, \"collect\"")
    let declined = try hall.run("intake", request, as: "1001")
    #expect(declined.status == 1)
    #expect(try state(of: declined.answer, in: hall) == "declined")
  }

  @Test("R10: what was only received waits for its answer, and counts as accepted without one")
  func receivedOnly() throws {
    let hall = try TestHall()
    let request = try hall.request(
      replacing: "\"collect\"", with: "\"receive-only\": true, \"collect\"")
    let answered = try hall.run("intake", request, as: "1001")
    #expect(answered.status == 0)
    #expect(try state(of: answered.answer, in: hall) == "draft")
    #expect(try hall.run("case", "accept", answered.answer, as: "1001").status == 0)
    #expect(try state(of: answered.answer, in: hall) == "accepted")

    let forgotten = try hall.run("intake", request, as: "1001").answer
    // Five working days later, and one more.
    let later = try hall.run(
      "case", "show", forgotten, "--json", as: "1001", at: "2026-03-10T09:00")
    let shown = try later.json() as? [String: Any]
    #expect(shown?["state"] as? String == "accepted")
    #expect(shown?["accepted"] as? String == "2026-03-02")
  }

  @Test("R15: the same again is taken in, and said")
  func again() throws {
    let hall = try TestHall()
    _ = try hall.run("intake", TestHall.demo + "/resident-death.json", as: "1001")
    let second = try hall.run("intake", TestHall.demo + "/resident-death.json", as: "1001")
    #expect(second.status == 0)
    #expect(second.errors.contains("R15: "))
  }

  @Test("R33: a command's id acts once, however often it is given")
  func onceOnly() throws {
    let hall = try TestHall()
    let request = try hall.request(
      replacing: "{ \"matter\"", with: "{ \"command\": \"b7c1\", \"matter\"")
    let first = try hall.run("intake", request, as: "1001")
    let kept = try hall.kept()
    let second = try hall.run("intake", request, as: "1001")
    #expect(first.status == 0)
    #expect(second.status == 0)
    #expect(second.answer == first.answer)
    #expect(!second.errors.contains("R15"))
    #expect(try hall.kept() == kept)
  }

  @Test("R16: of two officers who claim one sub-task at once, one has it and the other is told")
  func race() throws {
    let (hall, number) = try TestHall.withCase()
    try hall.run("task", "approve", "\(number)/1", as: "1001")
    for ordinal in 2...4 {
      let both = try ["2001", "2002"].map { officer in
        try hall.start(["task", "claim", "\(number)/\(ordinal)"], as: officer)
      }
      let outcomes = try both.map { try $0.wait() }
      #expect(outcomes.map(\.status).sorted() == [0, 3])
      #expect(outcomes.contains { $0.errors.hasPrefix("R16: ") })
    }
    #expect(try hall.run("verify", at: nil).status == 0)
  }
}
