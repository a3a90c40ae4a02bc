import Foundation
import Testing

@Suite("The slip from the command line")
struct SlipTests {
  @Test("R30: a look is no print; a file is one, recorded once, and again only as a reprint")
  func printed() throws {
    let (hall, number) = try TestHall.withCase()
    let before = try hall.kept()
    let seen = try hall.run("slip", number, as: "1001")
    #expect(seen.status == 0)
    #expect(seen.output.contains(number))
    #expect(try hall.kept() == before)

    let file = hall.folder.path("slip.txt")
    #expect(try hall.run("slip", number, "--output", file, as: "1001").status == 0)
    #expect(try hall.folder.text("slip.txt") == seen.output)
    #expect(try hall.kept().count == before.count + 1)

    let again = try hall.run("slip", number, "--output", file, as: "1001")
    #expect(again.status == 3)
    #expect(again.errors.hasPrefix("R30: "))
    // What was printed before is still there.
    #expect(try hall.folder.text("slip.txt") == seen.output)

    let reprint = try hall.run("slip", number, "--output", file, "--reprint", as: "3001")
    #expect(reprint.status == 0)
    #expect(try hall.folder.text("slip.txt") != seen.output)
    let left = try FileManager.default.contentsOfDirectory(atPath: hall.folder.path)
    #expect(left.filter { $0.contains("slip") } == ["slip.txt"])
  }

  @Test("R30, R35: what could not be recorded was not printed")
  func takenBack() throws {
    let (hall, number) = try TestHall.withCase()
    let outcome = try hall.run(
      "slip", number, "--output", hall.folder.path("slip.txt"), as: "2001")
    #expect(outcome.status == 77)
    #expect(!hall.folder.exists("slip.txt"))
  }

  @Test("The three widths that papers have", arguments: [80, 48, 32])
  func widths(columns: Int) throws {
    let (hall, number) = try TestHall.withCase()
    let outcome = try hall.run("slip", number, "--columns", "\(columns)", as: "1001")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(number))
  }

  @Test("R21: a case that is not accepted has no slip")
  func notAccepted() throws {
    let hall = try TestHall()
    let request = try hall.request(
      replacing: "\"collect\"", with: "\"receive-only\": true, \"collect\"")
    let number = try hall.run("intake", request, as: "1001").answer
    #expect(try hall.run("slip", number, as: "1001").status == 3)
  }
}
