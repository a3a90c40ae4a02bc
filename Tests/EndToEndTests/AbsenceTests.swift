import Foundation
import Testing

@Suite("Absences from the command line")
struct AbsenceTests {
  @Test("an absence is entered, listed and ended, and what is none is refused")
  func absences() throws {
    let hall = try TestHall()
    func absent(_ arguments: String..., as staff: String) throws -> Int32 {
      try hall.start(["staff", "absent"] + arguments, as: staff).wait().status
    }
    let days = ["--from", "2026-03-03", "--to", "2026-03-04"]
    #expect(
      try absent("2001", days[0], days[1], days[2], days[3], "--stand-in", "2002", as: "2001") == 0)
    #expect(
      try absent("2001", days[0], days[1], days[2], days[3], "--stand-in", "2002", as: "2002") == 77
    )
    #expect(
      try absent("2001", days[0], days[1], days[2], days[3], "--stand-in", "2011", as: "0001") == 3)
    #expect(try absent("2001", "--from", "x", "--to", "y", "--stand-in", "2002", as: "0001") == 64)
    let listed = try hall.run("staff", "absences", as: "2002")
    #expect(listed.answer == "2026-03-03 至 2026-03-04  2001 市监甲 不在岗，2002 市监乙 替班")
    let json = try hall.run("staff", "absences", "--json", as: "0001").json() as? [[String: Any]]
    #expect(json?.first?["standIn"] as? String == "2002")
    #expect(try hall.run("staff", "absences", as: "1001").status == 77)
    #expect(try hall.run("staff", "back", "2001", as: "0001").status == 0)
    #expect(try hall.run("staff", "back", "2001", as: "0001").status == 1)
    #expect(try hall.run("verify").status == 0)
  }
}
