package import WorkCalendar

/// A notice of holidays as it was kept: it holds whole years and stands for them from then on (R22).
package struct KeptHolidayNotice: Hashable, Sendable {
  /// From 1; 0 stands for the tables that the hall was founded with.
  package let number: Int
  /// What the State Council calls it.
  package let name: String
  /// The table as it was given.
  package let table: KeptText
  package let at: Moment
  /// Staff number of who kept it.
  package let actor: String
  /// The clock was fixed by `--now`: `at` is not the time of day it really happened.
  package let clockWasFixed: Bool
  /// Of the last entry of the journal before it: every later one was counted under it.
  package let position: Int64

  package init(
    number: Int, name: String, table: KeptText, at: Moment, actor: String, clockWasFixed: Bool,
    position: Int64
  ) {
    self.number = number
    self.name = name
    self.table = table
    self.at = at
    self.actor = actor
    self.clockWasFixed = clockWasFixed
    self.position = position
  }
}

/// The notices that came after a hall was founded. None is ever changed or deleted, so that it can be
/// said under which a date was counted.
package protocol HolidayNotices: Sendable {
  /// Adds the next one: on disk when it returns. From then on no append that was decided under an
  /// older one is taken, in any process.
  /// - Parameter number: of the last one that was looked at; 0 for none.
  /// - Returns: nil, and nothing is written, when another came in between.
  func keepHolidayNotice(
    _ name: String, _ table: KeptText, at: Moment, by actor: String, clockWasFixed: Bool,
    after number: Int
  ) throws(StoreFailure) -> KeptHolidayNotice?

  /// All of them, the first first.
  func holidayNotices() throws(StoreFailure) -> [KeptHolidayNotice]

  /// 0 when there is none. One indexed read.
  func lastHolidayNotice() throws(StoreFailure) -> Int

  /// Cases with an open sub-task whose date was counted with a year that has no notice yet.
  func provisionalCases() throws(StoreFailure) -> Int
}
