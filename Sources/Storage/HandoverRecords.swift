package import WorkCalendar

/// Numbers for the lists by which papers go to departments without a window of their own (移交清单).
/// Which papers went by which list stands in the journal of each case.
package protocol HandoverRecords: Sendable {
  /// The next serial of that day, from 1; never one that was given before.
  func reserveHandoverSerial(on day: CivilDate) throws(StoreFailure) -> Int
}
