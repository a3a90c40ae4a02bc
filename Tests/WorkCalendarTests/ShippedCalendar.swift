import Foundation
import TestSupport
import Testing

@testable import WorkCalendar

/// The calendar that ships with the program: 2015-2026 official, 2027 provisional.
enum ShippedCalendar {
  static let official = text("holidays.tsv")
  static let provisional = text("holidays-2027-provisional.tsv")
  static let calendar = Result { () throws(CalendarError) in
    try WorkCalendar(official: official, provisional: [provisional])
  }

  private static func text(_ name: String) -> CalendarText {
    let url = packageRoot().appendingPathComponent("Resources/calendar/\(name)")
    return CalendarText(name: name, text: (try? String(contentsOf: url, encoding: .utf8)) ?? "")
  }
}

/// A day written in a test; a typing error there stops the test.
func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

/// A moment written in a test.
func moment(_ iso: String) throws -> Moment { try #require(Moment(iso: iso)) }
