package import WorkCalendar

/// How long a staff number waits after wrong PINs in a row, so that a PIN of four digits cannot be
/// found by trying.
///
/// Five are free. The fifth costs a minute, and each further one twice as long, up to half an hour:
/// all of ten thousand PINs would take 200 days.
package struct SignInWait: Hashable, Sendable {
  package static let free = 5
  private static let firstSeconds = 60
  private static let longestSeconds = 1800

  /// Wrong PINs in a row.
  package let wrong: Int
  package let until: Moment
  /// Still to wait, from 1.
  package let seconds: Int

  /// - Returns: nil when nobody has to wait any more.
  init?(afterWrong wrong: Int, last: Moment, now: Moment) {
    let length = Int64(Self.seconds(afterWrong: wrong)) * 1000
    // A clock that was set back must not make anybody wait longer.
    let left = length - max(0, now.milliseconds - last.milliseconds)
    guard left > 0 else { return nil }
    self.wrong = wrong
    until = Moment(milliseconds: now.milliseconds + left)
    seconds = Int((left + 999) / 1000)
  }

  static func seconds(afterWrong wrong: Int) -> Int {
    guard wrong >= free else { return 0 }
    return min(longestSeconds, firstSeconds << min(wrong - free, 10))
  }
}
