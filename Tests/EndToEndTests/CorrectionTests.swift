import Foundation
import Testing

@Suite("What is corrected on the spot, from the request to the case")
struct CorrectionTests {
  private static let key = "\"collect\""

  @Test("PL32 (3): a request says what was corrected, and the case shows it")
  func shown() throws {
    let hall = try TestHall()
    let request = try hall.request(
      "newborn", replacing: Self.key,
      with: "\"corrections\": { \"photo\": \"换了近照\" },\n  " + Self.key)
    #expect(try hall.run("plan", request).status == 0)
    let taken = try hall.run("intake", request, as: "1001")
    #expect(taken.status == 0)
    let number = taken.answer
    let shown = try #require(
      try hall.run("case", "show", number, "--json", as: "1001").json() as? [String: Any])
    #expect(shown["corrections"] as? [String: String] == ["photo": "换了近照"])
    #expect(shown["state"] as? String == "accepted")
    for verb in ["show", "journal"] {
      let text = try hall.run("case", verb, number, as: "1001").output
      #expect(text.contains("当场更正") && text.contains("换了近照"), "\(verb)")
    }
    #expect(try hall.run("verify").status == 0)
  }

  @Test(
    "R1 R33: what cannot have been corrected is named with its line, and no number is used up",
    arguments: [
      ("phto", "近照", "corrections.phto: ", "“photo”"),
      ("shareholder-identity", "近照", "corrections.shareholder-identity: R1", ""),
      ("photo", "  ", "corrections.photo: ", "R33"),
    ])
  func refused(code: String, words: String, place: String, says: String) throws {
    let hall = try TestHall()
    let before = try hall.kept()
    let request = try hall.request(
      "newborn", replacing: Self.key,
      with: "\"corrections\": { \"\(code)\": \"\(words)\" },\n  " + Self.key)
    for outcome in [
      try hall.run("plan", request), try hall.run("intake", request, as: "1001"),
    ] {
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("request.json:15: " + place))
      #expect(says.isEmpty || outcome.errors.contains(says), "\(outcome.errors)")
    }
    #expect(
      try hall.rows().filter { $0.hasPrefix("serial") } == before.filter { $0.hasPrefix("serial") })
  }
}
