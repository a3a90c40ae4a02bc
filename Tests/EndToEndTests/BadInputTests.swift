import Foundation
import Testing

@Suite("What is wrong is refused with its place, and nothing is written")
struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// With `REQUEST` for the changed request, `CASE` for a case that is accepted.
    let arguments: [String]
    var staff: String? = "1001"
    var pin = "0000"
    var replacing = ""
    var with = ""
    /// Entries that the no itself leaves behind: a wrong PIN is one (R33).
    var entries = 0
    let status: Int32
    let says: String
  }

  static let cases = [
    Case(
      testDescription: "an unknown key", arguments: ["intake", "REQUEST"],
      replacing: "\"kind\"", with: "\"knd\": 1, \"kind\"", status: 65,
      says: "request.json:2: applicant.knd: "),
    Case(
      testDescription: "an unknown key in the depth", arguments: ["intake", "REQUEST"],
      replacing: "\"phone\"", with: "\"phne\"", status: 65,
      says: "request.json:3: applicant.contact.phne: "),
    Case(
      testDescription: "a key that comes twice", arguments: ["intake", "REQUEST"],
      replacing: "\"chain\": \"single\",", with: "\"chain\": \"single\", \"chain\": \"single\",",
      status: 65, says: "request.json:9: "),
    Case(
      testDescription: "a value of another type", arguments: ["intake", "REQUEST"],
      replacing: "\"floor-area\": 120", with: "\"floor-area\": true", status: 65,
      says: "request.json:10: answers.floor-area: "),
    Case(
      testDescription: "no JSON", arguments: ["intake", "REQUEST"],
      replacing: "\"premises\": \"rented\",", with: "\"premises\" \"rented\",", status: 65,
      says: "request.json:11: "),
    Case(
      testDescription: "R14: a number whose check digit is wrong",
      arguments: ["intake", "REQUEST"],
      replacing: "330382188001010046", with: "330382188001010047", status: 65,
      says: "request.json:3: applicant.contact.id: R14: "),
    Case(
      testDescription: "R14: the same in a plan", arguments: ["plan", "REQUEST"], staff: nil,
      replacing: "330382188001010046", with: "330382188001010047", status: 65, says: "R14: "),
    Case(
      testDescription: "a question without an answer", arguments: ["intake", "REQUEST"],
      replacing: "\"chain\": \"single\",", with: "", status: 65, says: "answers.chain: "),
    Case(
      testDescription: "R1: an unknown matter", arguments: ["intake", "REQUEST"],
      replacing: "open-pharmacy", with: "open-pharmcy", status: 65, says: "“open-pharmacy”"),
    Case(
      testDescription: "an unknown question", arguments: ["plan", "REQUEST"], staff: nil,
      replacing: "\"floor-area\"", with: "\"flour-area\"", status: 65, says: "“floor-area”"),
    Case(
      testDescription: "an unknown option", arguments: ["plan", "REQUEST"], staff: nil,
      replacing: "\"class-3\"", with: "\"class-4\"", status: 65, says: "answers.sells-devices: "),
    Case(
      testDescription: "R1: a material that is not asked for", arguments: ["plan", "REQUEST"],
      staff: nil, replacing: "\"sign-rendering\"", with: "\"sign-renderin\"", status: 65,
      says: "materials.sign-renderin: R1: "),
    Case(
      testDescription: "R12: a material that cannot be owing", arguments: ["intake", "REQUEST"],
      replacing: "\"drug-application\": \"received\"",
      with: "\"drug-application\": \"deferred\"", status: 65,
      says: "materials.drug-application: R12: "),
    Case(
      testDescription: "R7: an unknown place", arguments: ["intake", "REQUEST"],
      replacing: "hall-county", with: "hall-moon", status: 65, says: "collect.at: R7: "),
    Case(
      testDescription: "a request that is not there", arguments: ["intake", "/nowhere.json"],
      status: 65, says: "/nowhere.json"),
    Case(
      testDescription: "a wrong PIN", arguments: ["intake", "REQUEST"], pin: "1111",
      entries: 1, status: 77, says: "PIN"),
    Case(
      testDescription: "an unknown person", arguments: ["intake", "REQUEST"], staff: "7777",
      entries: 1, status: 77, says: "PIN"),
    Case(
      testDescription: "R35: a role that does not take in", arguments: ["intake", "REQUEST"],
      staff: "2001", status: 77, says: "R35: "),
    Case(
      testDescription: "somebody else's window",
      arguments: ["intake", "REQUEST", "--window", "C01"], status: 77, says: "C01"),
    Case(
      testDescription: "R35: a sub-task of another department",
      arguments: ["task", "claim", "CASE/1"], staff: "2011", status: 77, says: "R35: "),
    Case(
      testDescription: "R16: a sub-task that waits", arguments: ["task", "claim", "CASE/2"],
      staff: "2001", status: 3, says: "R16: "),
    Case(
      testDescription: "R11: a reason that is for intake",
      arguments: ["task", "refuse", "CASE/1", "--reason", "not-ours", "--basis", "PL38"],
      staff: "2001", status: 3, says: "R11: "),
    Case(
      testDescription: "a sub-task that is not there", arguments: ["task", "claim", "CASE/9"],
      staff: "2001", status: 1, says: "9"),
    Case(
      testDescription: "a case that is not there",
      arguments: ["case", "show", "330382-20260302-0099-1"], status: 1, says: "0099"),
    Case(
      testDescription: "R31: nothing is ready yet",
      arguments: ["handout", "CASE", "--to", "x", "--id", "330382188001010046"], staff: "3001",
      status: 3, says: "R31: "),
    Case(
      testDescription: "neither agreed nor disagreed", arguments: ["task", "examine", "CASE/1"],
      staff: "2001", status: 64, says: "--agree"),
    Case(
      testDescription: "nobody's name", arguments: ["intake", "REQUEST"], staff: nil, status: 64,
      says: "--staff"),
    Case(
      testDescription: "R30: a reprint of what was never printed",
      arguments: ["slip", "CASE", "--output", "/tmp/yichuang-none", "--reprint"], status: 3,
      says: "R30: "),
    Case(
      testDescription: "a print into a folder that is not there",
      arguments: ["slip", "CASE", "--output", "/nowhere/slip.txt"], status: 74,
      says: "/nowhere/slip.txt"),
    Case(
      testDescription: "R35: staff added by a clerk",
      arguments: ["staff", "add", "4001", "--name", "x", "--role", "supervisor"], status: 77,
      says: "R35: "),
    Case(
      testDescription: "a server, which is not built",
      arguments: ["verify", "--database", "postgres://x"],
      staff: nil, status: 64, says: "server"),
  ]

  @Test("Each ends with its number, says where, and leaves everything as it was", arguments: cases)
  func refused(_ bad: Case) throws {
    let (hall, number) = try TestHall.withCase()
    let request = try hall.request(replacing: bad.replacing, with: bad.with)
    let before = try hall.rows()
    let arguments = bad.arguments.map {
      $0.replacingOccurrences(of: "REQUEST", with: request)
        .replacingOccurrences(of: "CASE", with: number)
    }
    let outcome = try hall.start(
      arguments + ["--lang", "en"], as: bad.staff, pin: bad.pin
    ).wait()
    #expect(outcome.status == bad.status, "\(outcome.errors)")
    #expect(outcome.errors.contains(bad.says), "\(outcome.errors)")
    #expect(outcome.output == "")
    let after = try hall.rows()
    #expect(after.filter { !$0.hasPrefix("sign_in ") } == before)
    #expect(after.count == before.count + bad.entries)
  }
}
