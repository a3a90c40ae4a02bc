import TestSupport
import Testing

@testable import WorkCalendar

struct MomentTests {
  @Test(
    "A day begins and ends at midnight in +08:00",
    arguments: [
      ("1970-01-01T08:00:00", 0), ("1970-01-01T07:59:59", -1000),
      ("1970-01-01T00:00:00", -28_800_000), ("1969-12-31T23:59:59", -28_801_000),
      ("2026-11-20T00:00:00", 1_795_104_000_000), ("2026-11-19T23:59:59", 1_795_103_999_000),
      ("1988-07-01T12:00:00", 583_732_800_000),
    ] as [(String, Int64)])
  func boundaries(iso: String, milliseconds: Int64) throws {
    let moment = Moment(milliseconds: milliseconds)
    #expect(moment.iso == iso)
    #expect(Moment(iso: iso) == moment)
    #expect(moment.date.iso == iso.prefix(10))
  }

  @Test("Parts of a second belong to the second that has begun, before 1970 too")
  func milliseconds() {
    #expect(Moment(milliseconds: 999).iso == "1970-01-01T08:00:00")
    #expect(Moment(milliseconds: -1).iso == "1970-01-01T07:59:59")
    #expect(Moment(milliseconds: -28_800_001).date == CivilDate(1969, 12, 31))
  }

  @Test("The fields make the moment again", arguments: [1, 2, 3] as [UInt64])
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<5000 {
      let second = Int64.random(in: -60_000_000_000...250_000_000_000, using: &random)
      let moment = Moment(milliseconds: second * 1000)
      let again = Moment(
        moment.date, hour: moment.hour, minute: moment.minute, second: moment.second)
      try #require(again == moment && Moment(iso: moment.iso) == moment, "seed \(seed): \(moment)")
    }
  }

  @Test("Seconds may be left out, and minutes are added across midnight")
  func minutes() throws {
    #expect(try moment("2026-11-20T09:30") == moment("2026-11-20T09:30:00"))
    #expect(try moment("2026-12-31T23:45").adding(minutes: 30) == moment("2027-01-01T00:15"))
    #expect(try moment("2026-03-01T00:10").adding(minutes: -15) == moment("2026-02-28T23:55"))
  }

  @Test(
    "What is not a time of an existing day is no moment",
    arguments: [
      "", "2026-11-20", "2026-11-20 09:30", "2026-11-20T9:30", "2026-11-20T24:00",
      "2026-11-20T09:60", "2026-11-20T09:30:60", "2026-11-20T09:30:5", "2026-11-20T0930",
      "2026-11-31T09:30", "2026-11-20T09:30Z", "2026-11-20T09:30:05Z", "2026-11-20T09:30+08:00",
      "2026-11-20T09:30:05.5", "2026-11-20T-9:30", "2026-11-20t09:30", "2026-11-20T09：30",
    ])
  func refusedMoments(text: String) {
    #expect(Moment(iso: text) == nil)
  }
}
