import Foundation
import Testing
import TestSupport

@Suite("Notices of holidays that are refused")
struct HolidayFileTests {
  /// Without a day of its own it is still a table that could be taken.
  private static let presumed = packageRoot().appendingPathComponent(
    "Resources/calendar/holidays-2027-provisional.tsv"
  ).path
  private let december = "2026-12-10T09:00"

  private func load(
    _ hall: TestHall, _ arguments: String..., as staff: String = "0001", input: String = ""
  ) throws -> Outcome {
    try hall.start(
      ["calendar", "import"] + arguments, as: staff, at: december, input: input
    ).wait()
  }

  @Test(
    "R22: a file that cannot be right is 65, with file and line, and nothing is written",
    arguments: [
      ("2027-01-01\toff\tA\n", "-:2: "), ("2027-01-01\n", "-:2: "),
      ("2028-01-01\tholiday\tA\n", "-:2: "), ("2027-01-09\tworkday\tA\n", "-:2: "),
      ("\n2026-01-01\tholiday\tA\n", "-:3: "), ("", ""),
    ])
  func badFile(rows: String, place: String) throws {
    let hall = try TestHall()
    let before = try hall.rows()
    for extra in [[], ["--preview"]] {
      let outcome = try hall.start(
        ["calendar", "import", "-", "--notice", "甲"] + extra, as: "0001", at: december,
        input: "date\tkind\tname\n" + rows
      ).wait()
      #expect(outcome.status == 65)
      #expect(outcome.errors.hasPrefix(place) && !outcome.errors.isEmpty)
      #expect(outcome.output.isEmpty)
    }
    #expect(try hall.rows() == before)
  }

  @Test("a year that really has fewer days is taken when somebody says so")
  func fewer() throws {
    let hall = try TestHall()
    let table = "date\tkind\tname\n2026-01-01\tholiday\t元旦\n"
    #expect(try load(hall, "-", "--notice", "甲", "--fewer", input: table).status == 0)
    #expect(try hall.run("calendar", "add", "2026-09-30", "1", at: nil).answer == "2026-10-01")
  }

  @Test(
    "R35: a notice is the administrator's; a supervisor looks",
    arguments: [("1001", 77, 77), ("2001", 77, 77), ("3001", 77, 77), ("9001", 77, 0)])
  func rights(staff: String, loads: Int32, looks: Int32) throws {
    let hall = try TestHall()
    let file = Self.presumed
    #expect(try load(hall, file, "--notice", "甲", as: staff).status == loads)
    #expect(try load(hall, file, "--notice", "甲", "--preview", as: staff).status == loads)
    #expect(try hall.run("calendar", "years", as: staff).status == looks)
  }

  @Test("wrong arguments are 64, a file that is not there 65")
  func usage() throws {
    let hall = try TestHall()
    let file = Self.presumed
    #expect(try load(hall, file).status == 64)
    #expect(try load(hall, file, "--notice", " ").status == 64)
    #expect(try load(hall, hall.folder.path("none.tsv"), "--notice", "甲").status == 65)
  }
}
