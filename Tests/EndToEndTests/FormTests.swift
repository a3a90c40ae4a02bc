import Foundation
import TestSupport
import Testing

@Suite("The one application from the command line")
struct FormTests {
  @Test("R30, R35: a look is masked and no print; a file is whole, recorded once, then a reprint")
  func printed() throws {
    let (hall, number) = try TestHall.withCase()
    let before = try hall.kept()
    let seen = try hall.run("form", number, as: "1001")
    #expect(seen.status == 0)
    #expect(seen.output.contains(number) && seen.output.contains("3303**********0046"))
    #expect(!seen.output.contains("330382188001010046"))
    #expect(try hall.kept() == before)

    let file = hall.folder.path("form.txt")
    #expect(try hall.run("form", number, "--output", file, as: "1001").status == 0)
    #expect(try hall.folder.text("form.txt").contains("330382188001010046"))
    #expect(try hall.kept().count == before.count + 1)
    let again = try hall.run("form", number, "--output", file, as: "1001")
    #expect(again.status == 3 && again.errors.hasPrefix("R30: "))
    let reprint = try hall.run("form", number, "--output", file, "--reprint", as: "1001")
    #expect(reprint.status == 0)
    #expect(try hall.folder.text("form.txt").contains("补打第 1 次"))
    #expect(try hall.run("form", number, "--output", file, as: "2001").status == 77)
  }

  @Test("It can be printed before the case is accepted, too")
  func received() throws {
    let hall = try TestHall()
    let request = try hall.request(
      replacing: "\"collect\"", with: "\"receive-only\": true, \"collect\"")
    let number = try hall.run("intake", request, as: "1001").answer
    let file = hall.folder.path("form.txt")
    #expect(try hall.run("form", number, "--output", file, as: "1001").status == 0)
    #expect(try hall.run("verify").status == 0)
  }
}
