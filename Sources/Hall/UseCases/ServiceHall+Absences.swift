internal import Catalogue
package import Storage
package import WorkCalendar

/// Officers who are away, and who stands in for them: while it lasts, the stand-in may act on what the
/// absent one claimed (替班).
extension ServiceHall {
  /// Enters that somebody is away: themselves, or the administrator for them. It takes the place of
  /// what was entered about them before.
  /// - Throws: `.staff`, and nothing was written.
  @discardableResult
  package func absent(
    _ number: String, from first: CivilDate, to last: CivilDate, standIn: String,
    by session: Session
  ) throws(HallError) -> AbsenceEntry {
    let member = try absentee(number, by: session)
    let moment = now()
    guard first <= last else { throw .staff(.daysReversed(first, last)) }
    guard last >= moment.date else { throw .staff(.dayIsOver(last)) }
    let colleague = try colleague(standIn, of: member)
    if let other = try lastAbsence(of: standIn), other.kind == .absent, other.from <= last,
      other.to >= first
    {
      throw .staff(.standInIsAway(standIn, from: other.from, to: other.to))
    }
    return try keep(
      AbsenceEntry(
        kind: .absent, at: moment, actor: session.member.number, staff: number,
        standIn: colleague.number, from: first, to: last, clockWasFixed: fixedClock != nil))
  }

  /// Ends an absence, or takes one back that has not begun.
  @discardableResult
  package func back(_ number: String, by session: Session) throws(HallError) -> AbsenceEntry {
    _ = try absentee(number, by: session)
    let moment = now()
    guard let last = try lastAbsence(of: number), last.kind == .absent, last.to >= moment.date
    else { throw .staff(.notAway(number)) }
    return try keep(
      AbsenceEntry(
        kind: .back, at: moment, actor: session.member.number, staff: number,
        standIn: last.standIn, from: last.from, to: last.to, clockWasFixed: fixedClock != nil))
  }

  /// Absences that hold today or later: of everybody for the administrator, of their own department
  /// for an officer; by first day.
  package func absences(by session: Session) throws(HallError) -> [AbsenceEntry] {
    let isOfficer = session.member.role.may(.decide)
    if !isOfficer { try require(.manageStaff, of: session) }
    let today = now().date
    let everybody = try keeping { () throws(StoreFailure) in try store.staff() }
    let officers = everybody.filter { member in
      member.role == .officer && !member.hasLeft
        && (!isOfficer || member.department == session.member.department)
    }
    var found: [AbsenceEntry] = []
    for member in officers {
      guard let last = try lastAbsence(of: member.number), last.kind == .absent, last.to >= today
      else { continue }
      found.append(last)
    }
    return found.sorted { ($0.from, $0.staff) < ($1.from, $1.staff) }
  }

  /// The other officers of the person's department, by number.
  package func colleagues(by session: Session) throws(HallError) -> [Colleague] {
    try require(.decide, of: session)
    return try colleagues(of: session.member)
  }

  /// The other officers of somebody's department, by number; none of who is no officer.
  func colleagues(of member: StaffMember) throws(HallError) -> [Colleague] {
    guard member.role == .officer else { return [] }
    let today = now().date
    let everybody = try keeping { () throws(StoreFailure) in try store.staff() }
    let others = everybody.filter { $0.isColleague(of: member) }.sorted { $0.number < $1.number }
    return try others.map { other throws(HallError) in
      let absence = try lastAbsence(of: other.number)
      return Colleague(member: other, absence: absence?.holds(on: today) == true ? absence : nil)
    }
  }

  /// Staff numbers of the absent officers for whom somebody stands in on that day.
  func absent(stoodInForBy number: String, on day: CivilDate) throws(HallError) -> Set<String> {
    let kept = try keeping { () throws(StoreFailure) in
      try store.absences(standIn: number, on: day)
    }
    return Set(kept.map(\.entry.staff))
  }

  /// Somebody who may be given an officer's work.
  /// - Throws: `.staff` for nobody, for oneself, and for who is no officer of the department.
  func colleague(_ number: String, of member: StaffMember) throws(HallError) -> StaffMember {
    guard number != member.number else { throw .staff(.oneself) }
    let other = try present(number)
    guard other.isColleague(of: member) else {
      let office = edition.department(member.department ?? "")?.short
      throw .staff(.noOfficerThere(number, department: office ?? member.department ?? ""))
    }
    return other
  }

  /// The whole journal of absences, in order.
  func everyAbsence() throws(HallError) -> [KeptAbsence] {
    var all: [KeptAbsence] = []
    while true {
      let page = try keeping { () throws(StoreFailure) in
        try store.absences(after: all.last?.sequence ?? 0, limit: 1000)
      }
      guard !page.isEmpty else { return all }
      all += page
    }
  }

  /// Nobody enters it for another but the administrator, and nobody but an officer has anything in
  /// hand that another could do.
  private func absentee(_ number: String, by session: Session) throws(HallError) -> StaffMember {
    if number != session.member.number { try require(.manageStaff, of: session) }
    let member = try present(number)
    guard member.role == .officer else { throw .staff(.noOfficer(number)) }
    return member
  }

  private func lastAbsence(of number: String) throws(HallError) -> AbsenceEntry? {
    try keeping { () throws(StoreFailure) in try store.lastAbsence(of: number) }?.entry
  }

  private func keep(_ entry: AbsenceEntry) throws(HallError) -> AbsenceEntry {
    try keeping { () throws(StoreFailure) in try store.record(entry) }.entry
  }
}

extension StaffMember {
  /// Another officer of the same department, who has not left.
  fileprivate func isColleague(of member: StaffMember) -> Bool {
    role == .officer && !hasLeft && number != member.number && department != nil
      && department == member.department
  }
}
