import Foundation
import TestSupport
import Testing

@Suite("The JSON that other programs read")
struct ShapeTests {
  private static let keys: Set<String> = [
    "number", "matter", "edition", "state", "received", "accepted", "subject", "promise",
    "visits", "serial", "parallel", "questions", "materials", "tasks", "path", "fees", "outputs",
    "slip", "listed", "corrections", "identitySeen", "withdrawn", "meetings",
    "projectCode", "lead", "stewards", "stewardTrips", "pickup",
    "custody", "heldTime", "market",
  ]

  @Test("A plan has the recorded shape")
  func plan() throws {
    let hall = try TestHall()
    let outcome = try hall.run("plan", TestHall.demo + "/open-pharmacy.json", "--json")
    #expect(outcome.status == 0)
    if let difference = goldenDifference(outcome.output, "plan-open-pharmacy.json") {
      Issue.record(Comment(rawValue: difference))
    }
  }

  @Test("A case has the recorded shape, accepted and while it is to be corrected")
  func cases() throws {
    let hall = try TestHall()
    let outcome = try hall.run("intake", TestHall.demo + "/newborn.json", "--json", as: "1001")
    #expect(outcome.status == 0)
    // The code is made with a key of this hall's own.
    let accepted = outcome.output.replacing(/\.[0-9A-Z]{6}"/, with: ".CHECKS\"")
    if let difference = goldenDifference(accepted, "case-newborn.json") {
      Issue.record(Comment(rawValue: difference))
    }
    let request = try hall.request(
      "newborn", replacing: "\"photo\": \"received\",", with: "")
    let noticed = try hall.run("intake", request, "--json", as: "1001")
    #expect(noticed.status == 1)
    let shown = try #require(noticed.json() as? [String: Any])
    #expect(Set(shown.keys) == Self.keys)
    #expect(shown["state"] as? String == "correction")
    #expect(shown["accepted"] is NSNull)
    #expect(shown["promise"] is NSNull)
  }

  @Test("Every key is there in a plan and in a case, whatever is in them")
  func sameKeys() throws {
    let hall = try TestHall()
    for name in ["newborn", "open-pharmacy", "resident-death"] {
      let file = TestHall.demo + "/\(name).json"
      let plan = try #require(
        try hall.run("plan", file, "--json").json() as? [String: Any])
      let taken = try #require(
        try hall.run("intake", file, "--json", as: "1001").json() as? [String: Any])
      #expect(Set(plan.keys) == Self.keys)
      #expect(Set(taken.keys) == Self.keys)
      #expect(plan["number"] is NSNull)
      // R24, R27: what was planned is what is promised.
      for key in ["promise", "path", "serial", "parallel", "questions", "fees"] {
        #expect(plan[key] as? NSObject == taken[key] as? NSObject, "\(name) \(key)")
      }
      let dues = { (shown: [String: Any]) in
        (shown["tasks"] as? [[String: Any]])?.map { "\($0["start"] ?? "") \($0["due"] ?? "")" }
      }
      #expect(dues(plan) == dues(taken))
    }
  }

  @Test("R35: nobody's number is shown whole, in no answer of a clerk's")
  func masked() throws {
    let hall = try TestHall()
    let number = try hall.takeIn("resident-death")
    for verb in [["case", "show"], ["case", "journal"], ["case", "why"]] {
      for json in [[], ["--json"]] {
        let outcome = try hall.start(verb + [number] + json, as: "1001").wait()
        #expect(outcome.status == 0)
        #expect(!outcome.output.contains("330382188001010038"))
        #expect(!outcome.output.contains("330382188001010011"))
      }
    }
  }

  @Test("A plan in words has the recorded look")
  func words() throws {
    let hall = try TestHall()
    for language in ["zh", "en"] {
      let outcome = try hall.run(
        "plan", TestHall.demo + "/open-pharmacy.json", "--lang", language)
      let name = "plan-open-pharmacy-\(language).txt"
      if let difference = goldenDifference(outcome.output, name) {
        Issue.record(Comment(rawValue: difference))
      }
    }
  }
}
