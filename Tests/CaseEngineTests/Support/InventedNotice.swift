import Testing
import WorkCalendar

@testable import CaseEngine

/// Notices that the State Council never gave: made up for these tests.
enum InventedNotice {
  /// The presumed days of 2027, and Monday 4 January besides.
  static let longNewYear = calendar("2027-01-04\tholiday\t元旦\n")

  /// The shipped calendar with a notice for 2027: the presumed days and these rows.
  static func calendar(_ rows: String) -> WorkCalendar {
    do {
      let presumed = try shippedTable("holidays-2027-provisional.tsv")
      return try WorkCalendar(
        official: shippedTable("holidays.tsv"),
        notices: [CalendarText(name: "invented.tsv", text: presumed.text + rows)],
        provisional: [presumed])
      // A typing error in a test's own table is a fault of that test.
    } catch { fatalError("the invented notice is broken: \(error)") }
  }
}

extension CalendarRenewal {
  static func of(_ before: WorkCalendar = shippedCalendar, at time: String) -> CalendarRenewal {
    // Only a test writes the time: a wrong one is a fault of that test.
    guard let moment = Moment(iso: time) else { fatalError("no moment: \(time)") }
    return CalendarRenewal(notice: "虚构〔2026〕1号", before: before, at: moment)
  }
}

extension [CaseEvent] {
  /// The only one, which moved dates.
  var moved: DatesMoved {
    get throws {
      let only: DatesMoved? =
        if count == 1, case .datesMoved(let moved) = self[0] { moved } else { nil }
      return try #require(only, "\(kinds)")
    }
  }
}
