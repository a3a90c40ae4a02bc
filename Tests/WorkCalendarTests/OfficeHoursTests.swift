import Testing

@testable import WorkCalendar

struct OfficeHoursTests {
  @Test("The sessions are read in order, and written as they are read")
  func reading() throws {
    let hours = try #require(OfficeHours(text: "09:00-12:00 13:30-17:00"))
    #expect(hours == .standard)
    #expect(hours.text == "09:00-12:00 13:30-17:00")
    #expect(hours.sessions.map(\.start) == [540, 810])
    #expect(hours.sessions.map(\.end) == [720, 1020])
    #expect(hours.minutesPerDay == 390)
    #expect(OfficeHours(text: " 08:30-12:00   12:00-12:30 ")?.text == "08:30-12:00 12:00-12:30")
  }

  @Test(
    "Sessions that overlap, run backwards or are no times are refused",
    arguments: [
      "", " ", "09:00", "9:00-12:00", "09:00-09:00", "12:00-09:00", "09:00-12:00 11:59-17:00",
      "13:30-17:00 09:00-12:00", "09:00-24:00", "09:60-12:00", "09:00–12:00", "09:00-12:00,",
      "09.00-12.00", "09:00-12:00-17:00",
    ])
  func refused(text: String) {
    #expect(OfficeHours(text: text) == nil)
  }

  @Test(
    "R23: a half-day is what opens before noon, or what opens later",
    arguments: [
      ("09:00-12:00 13:30-17:00", ["09:00-12:00", "13:30-17:00"]),
      ("08:30-12:30 13:30-17:00", ["08:30-12:30", "13:30-17:00"]),
      ("09:00-17:00", ["09:00-12:00", "12:00-17:00"]),
      ("08:00-10:00 10:30-12:00 14:00-16:00 16:15-17:30", ["08:00-12:00", "14:00-17:30"]),
      ("09:00-12:00", ["09:00-12:00"]), ("13:00-17:00", ["13:00-17:00"]),
    ])
  func halves(text: String, expected: [String]) throws {
    let halves = try #require(OfficeHours(text: text)).halves
    #expect(halves == expected.compactMap { OfficeHours(text: $0)?.sessions.first })
  }
}
