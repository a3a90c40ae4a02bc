/// A moment in time, shown as China's civil time, which is +08:00 all year.
///
/// Fixed on purpose: `Asia/Shanghai` has summer time in 1986-1991, which would shift birthdays.
package struct Moment: Comparable, Hashable, Sendable {
  /// Since 1970-01-01T00:00 UTC.
  package let milliseconds: Int64

  static let offset: Int64 = 8 * 3_600_000
  static let day: Int64 = 86_400_000

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// That time of that day in +08:00. The fields are added up unchecked: hour 24 is the next day.
  package init(_ date: CivilDate, hour: Int, minute: Int, second: Int = 0) {
    self.init(date, millisecondOfDay: Int64((hour * 60 + minute) * 60 + second) * 1000)
  }

  init(_ date: CivilDate, millisecondOfDay: Int64) {
    milliseconds = Int64(date.days) * Self.day - Self.offset + millisecondOfDay
  }

  /// Reads `2026-11-20T09:30` or `2026-11-20T09:30:05` in +08:00, and nothing else.
  package init?(iso: some StringProtocol) {
    let text = FixedText(iso)
    guard text.count == 16 || text.count == 19, text.has("T", at: 10),
      let date = CivilDate(iso: iso.prefix(10)),
      let hour = text.number(at: 11, count: 2), hour < 24, text.has(":", at: 13),
      let minute = text.number(at: 14, count: 2), minute < 60
    else { return nil }
    guard text.count == 19 else {
      self.init(date, hour: hour, minute: minute)
      return
    }
    guard text.has(":", at: 16), let second = text.number(at: 17, count: 2), second < 60
    else { return nil }
    self.init(date, hour: hour, minute: minute, second: second)
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.milliseconds < right.milliseconds
  }

  package var date: CivilDate {
    CivilDate(days: Int32(floorDivision(milliseconds + Self.offset, by: Self.day)))
  }
  package var hour: Int { Int(millisecondOfDay / 3_600_000) }
  package var minute: Int { Int(millisecondOfDay / 60_000 % 60) }
  package var second: Int { Int(millisecondOfDay / 1000 % 60) }

  var millisecondOfDay: Int64 {
    milliseconds + Self.offset - Int64(date.days) * Self.day
  }

  /// The moment so many minutes of clock time later, open or closed.
  package func adding(minutes: Int) -> Self {
    Self(milliseconds: milliseconds + Int64(minutes) * 60_000)
  }
}

extension Moment: CustomStringConvertible {
  /// `2026-11-20T09:30:05` in +08:00; parts of a second are cut off.
  package var iso: String {
    "\(date.iso)T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
  }

  package var description: String { iso }
}
