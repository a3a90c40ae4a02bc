package import WorkCalendar

/// Why the staff cannot be changed like that.
package enum StaffFault: Error, Hashable, Sendable {
  /// Given before, perhaps to somebody who has left: a number is one person's for ever, since the
  /// journal names people by it (R33).
  case numberTaken(String)
  case badNumber(String)
  case noName
  case unknownDepartment(String, known: [String])
  case departmentNeeded
  case departmentNotWanted
  case unknownPlace(String, known: [String])
  case unknownWindow(String, known: [String])
  /// Who takes in does not hand out (R35).
  case wrongDuty(window: String)
  case windowNeeded
  case nobody(String)
  /// No officer of that department who is there, so nobody who may approve there (R26).
  case notOfOffice(String, String)
  case lastAdministrator(String)
  /// Work is given to another, not to oneself.
  case oneself
  /// Work of a department is given to its officers (R35).
  case noOfficerThere(String, department: String)
  /// Only an officer has in hand what a stand-in could do.
  case noOfficer(String)
  case daysReversed(CivilDate, CivilDate)
  case dayIsOver(CivilDate)
  case standInIsAway(String, from: CivilDate, to: CivilDate)
  case notAway(String)
}
