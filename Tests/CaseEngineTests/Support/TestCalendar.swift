import Foundation
import TestSupport
import WorkCalendar

/// The calendar that ships with the program: 2015-2026 official, 2027 provisional.
let shippedCalendar: WorkCalendar = {
  do {
    return try WorkCalendar(
      official: shippedTable("holidays.tsv"),
      provisional: [shippedTable("holidays-2027-provisional.tsv")])
    // Without a calendar no test of this room means anything.
  } catch { fatalError("the shipped calendar is broken: \(error)") }
}()

func shippedTable(_ name: String) throws -> CalendarText {
  let url = packageRoot().appendingPathComponent("Resources/calendar/\(name)")
  return CalendarText(name: name, text: try String(contentsOf: url, encoding: .utf8))
}
