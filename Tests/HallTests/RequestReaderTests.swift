import CaseEngine
import Catalogue
import Foundation
import Hall
import HallTesting
import Phrases
import TestSupport
import Testing

@Suite("Reading a request")
struct RequestReaderTests {
  /// Line and key of each fault; empty when it reads.
  private func faults(_ text: String) -> [String] {
    faults(Array(text.utf8))
  }

  private func faults(_ bytes: [UInt8]) -> [String] {
    do {
      _ = try IntakeRequest(json: bytes)
      return []
    } catch { return error.faults.map { "\($0.line) \($0.key)" } }
  }

  @Test("What ships as a demonstration reads, with every field in its place")
  func demonstration() throws {
    let file = packageRoot().appendingPathComponent("Resources/demo/resident-death.json")
    let request = try IntakeRequest(json: Array(Data(contentsOf: file)))
    #expect(request.matter == "resident-death")
    #expect(request.command == nil)
    #expect(request.kind == .person)
    #expect(request.applicant.id == "330382188001010038")
    #expect(request.subject.name == "陈福生")
    #expect(request.answers["death"] == .one("home"))
    #expect(request.marks == ["bank-account": .received])
    #expect(request.collectAt == "hall-county")
    #expect(request.answer == .acceptOrNotify)
  }

  @Test("What was corrected on the spot is read by material, and kept with the draft")
  func corrections() throws {
    let text = #"{"matter": "newborn", "corrections": {"photo": "换了近照"}}"#
    let draft = try IntakeRequest(json: Array(text.utf8)).draft(collectAt: "here")
    #expect(draft.corrections == ["photo": "换了近照"])
    let bare = try IntakeRequest(json: Array(#"{"matter": "newborn"}"#.utf8)).draft(
      collectAt: "here")
    #expect(bare.corrections == nil)
    // As a draft was kept before there were any.
    let kept = try JSONEncoder().encode(bare)
    #expect(!String(decoding: kept, as: UTF8.self).contains("corrections"))
    #expect(try JSONDecoder().decode(IntakeDraft.self, from: kept) == bare)
  }

  @Test("A matter alone is enough for a plan, but nobody applies by it")
  func matterAlone() throws {
    let request = try IntakeRequest(json: Array(#"{"matter": "newborn"}"#.utf8))
    #expect(request.kind == nil)
    #expect(request.applicantFault()?.key == "applicant")
    #expect(request.draft(collectAt: "here").collectAt == "here")
  }

  @Test("An answer is a code, codes, or a number; escapes are read as JSON has them")
  func answers() throws {
    let text =
      #"{"matter": "\u836f\ud840\udfb7\/", "answers": {"a": "x", "b": ["y", "z"], "c": -1.5e2}}"#
    let request = try IntakeRequest(json: Array(text.utf8))
    #expect(request.matter == "药\u{203B7}/")
    #expect(request.answers == ["a": .one("x"), "b": .many(["y", "z"]), "c": .number(-150)])
  }

  @Test(
    "Each fault is found, with its line and key",
    arguments: [
      ("{\n\"matter\": 1}", ["2 matter"]),
      ("{}", ["1 matter"]),
      ("[]", ["1 "]),
      ("{\"matter\": \"x\", \"mater\": 1,\n\"x\": 2}", ["1 mater", "2 x"]),
      ("{\"matter\": \"x\",\n\"matter\": \"y\"}", ["2 "]),
      ("{\"matter\": \"x\"\n", ["2 "]),
      ("{\"matter\": \"x\"} {}", ["1 "]),
      ("{\"matter\": \"x\n\"}", ["1 "]),
      ("{\"matter\": \"x\", \"applicant\": {}}", ["1 applicant.kind"]),
      ("{\"matter\": \"x\", \"applicant\": {\"kind\": \"firm\"}}", ["1 applicant.kind"]),
      ("{\"matter\": \"x\", \"applicant\": \"me\"}", ["1 applicant"]),
      ("{\"matter\": \"x\", \"answers\": {\"a\": null}}", ["1 answers.a"]),
      ("{\"matter\": \"x\", \"answers\": {\"a\": [1]}}", ["1 answers.a"]),
      ("{\"matter\": \"x\", \"materials\": {\"a\": \"recieved\"}}", ["1 materials.a"]),
      ("{\"matter\": \"x\", \"corrections\": {\n\"a\": 1}}", ["2 corrections.a"]),
      ("{\"matter\": \"x\", \"corrections\": \"a\"}", ["1 corrections"]),
      ("{\"matter\": \"x\", \"collect\": {\"by\": \"drone\"}}", ["1 collect.by"]),
      ("{\"matter\": \"x\", \"receive-only\": \"yes\"}", ["1 receive-only"]),
      (
        "{\"matter\": \"x\", \"decline\": {\"reason\": \"no\"}}",
        ["1 decline.reason", "1 decline.basis"]
      ),
      (
        "{\"matter\": \"x\", \"receive-only\": true, \"decline\": "
          + "{\"reason\": \"not-ours\", \"basis\": \"PL32\"}}", ["1 decline"]
      ),
      ("{\"matter\": \"\\u001b[2J\"}", ["1 matter"]),
      ("{\"matter\": \"\\ud800\"}", ["1 "]),
      ("{\"matter\": \"x\", \"answers\": {\"a\": 01}}", ["1 "]),
      ("{\"matter\": \"x\", \"answers\": {\"a\": 1e999}}", ["1 "]),
      (String(repeating: "[", count: 100_000), ["1 "]),
      ("", ["1 "]),
    ])
  func fault(text: String, places: [String]) {
    #expect(faults(text) == places)
  }

  @Test("What is not UTF-8 is said with the line it stands on")
  func encoding() {
    #expect(faults(Array("{\n\"matter\":\n\"".utf8) + [0xff] + Array("\"}".utf8)) == ["3 "])
  }

  @Test("No damage of a good request makes the reader crash", arguments: [1, 2, 3, 4] as [UInt64])
  func damaged(seed: UInt64) throws {
    let file = packageRoot().appendingPathComponent("Resources/demo/open-pharmacy.json")
    let good = Array(try Data(contentsOf: file))
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      var bytes = good
      for _ in 0...Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
        }
      }
      // Every fault names a line of the text.
      let lines = bytes.split(separator: 10, omittingEmptySubsequences: false).count
      do { _ = try IntakeRequest(json: bytes) } catch {
        #expect(!error.faults.isEmpty)
        #expect(error.faults.allSatisfy { (1...lines).contains($0.line) }, "seed \(seed)")
      }
    }
  }

  @Test("A fault of the hall is put back where the file has it, with what was probably meant")
  func placed() throws {
    let demo = try DemoHall()
    let text = "{\"matter\": \"newborn\",\n\"answers\": {\n\"parent\": \"married\"}}"
    let request = try IntakeRequest(json: Array(text.utf8))
    do throws(HallError) {
      _ = try demo.hall.plan(request.draft(collectAt: "hall-county"))
      Issue.record("it was planned")
    } catch {
      guard case .intake(let fault) = error else {
        Issue.record("\(error)")
        return
      }
      let placed = request.fault(of: fault, in: demo.hall.edition)
      #expect(placed?.line == 3)
      #expect(placed?.key == "answers.parent")
      let line = placed?.line(in: "r.json", .english) ?? ""
      #expect(line.hasPrefix("r.json:3: answers.parent: "))
      #expect(line.contains("“parents”"))
    }
  }
}

@Suite("Writing JSON")
struct JSONValueTests {
  @Test("Keys keep their order, whole numbers have no point, and control characters are escaped")
  func text() {
    let value = JSONValue.object([
      .init("b", .list([.whole(1), .number(2), .number(2.5), .null, .bool(true)])),
      .init("a", .text("\"\\\n\u{1}药")), .init("empty", .list([])), .init("none", .object([])),
    ])
    #expect(
      value.text == """
        {
          "b": [
            1,
            2,
            2.5,
            null,
            true
          ],
          "a": "\\"\\\\\\n\\u0001药",
          "empty": [],
          "none": {}
        }
        """)
  }
}
