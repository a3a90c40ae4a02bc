package import CaseEngine
internal import CSodium
internal import Catalogue
internal import Storage
package import WorkCalendar

/// Joint procedures (五联, R18). Each returns the case after it, and throws as `perform` does; `id` and
/// `seen` are as for every act on a sub-task.
extension ServiceHall {
  /// By an officer of any department of the case.
  /// - Parameters:
  ///   - people: who takes part: staff numbers, or `NAME@DEPARTMENT` with its code or short name.
  ///   - tasks: ordinals; nil for all that need it.
  ///   - material: of a measuring, the code of what it makes.
  package func arrange(
    _ kind: JointMeeting.Kind, of number: String, tasks: [Int]?, day: CivilDate,
    half: JointMeeting.Half, people: [String], material: String? = nil, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    var attendees: [JointMeeting.Attendee] = []
    for person in people { attendees.append(try attendee(person)) }
    let agenda = JointMeeting.Agenda(
      kind: kind, day: day, half: half, attendees: attendees,
      material: kind == .measuring ? material : nil)
    return try perform(
      .arrange(agenda, for: tasks), on: number, id: id, by: session, seen: seen,
      checking: anyDepartment(session))
  }

  /// By who arranged it, or an officer of a department whose sub-task it is about.
  package func recordMeeting(
    _ meeting: Int, of number: String, _ minutes: JointMeeting.Minutes, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    return try perform(
      .recordMeeting(meeting, minutes), on: number, id: id, by: session, seen: seen,
      checking: ownMeeting(meeting, session))
  }

  /// By the same.
  package func cancelMeeting(
    _ meeting: Int, of number: String, reason: String, id: String, by session: Session,
    seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.decide, of: session)
    return try perform(
      .cancelMeeting(meeting, reason: String(reason.trimmed)), on: number, id: id, by: session,
      seen: seen, checking: ownMeeting(meeting, session))
  }

  /// What tells a photograph from any other: the file stays where it is.
  package static func photograph(
    named name: String, _ bytes: [UInt8]
  ) -> JointMeeting.Photograph {
    var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
    let digits = hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return JointMeeting.Photograph(name: name, sha256: digits.joined())
  }

  /// The sheet of a meeting; nil where there is none.
  func meeting(_ number: Int, of file: CaseFile, reprint: Int = 0) -> WrittenPaper? {
    let department = { [edition] code in edition.department(code)?.name ?? code }
    return MeetingPaper(
      number, of: file, hall: profile, names: (department, staffName), reprint: reprint
    ).map(WrittenPaper.meeting)
  }

  /// What all the items of a case want, under its own edition.
  func jointNotice(of file: CaseFile, reprint: Int = 0) throws(HallError) -> JointNotice {
    let edition = try edition(of: file)
    return JointNotice(
      of: try planAtReceipt(of: file, in: edition), in: edition, number: file.number,
      applicantName: file.applicant.name, day: file.received.date, reprint: reprint)
  }

  /// The same before there is a case.
  package func jointNotice(of plan: CasePlan, for draft: IntakeDraft) -> JointNotice {
    let name = String(draft.applicant.name.trimmed)
    return JointNotice(
      of: plan, in: edition, applicantName: name.isEmpty ? nil : name, day: now().date)
  }

  // MARK: Who

  private func attendee(_ person: String) throws(HallError) -> JointMeeting.Attendee {
    let parts = person.split(separator: "@", maxSplits: 1).map { String($0.trimmed) }
    if parts.count == 2 {
      let department = edition.departments.first { $0.code == parts[1] || $0.short == parts[1] }
      return JointMeeting.Attendee(name: parts[0], department: department?.code ?? parts[1])
    }
    let number = String(person.trimmed)
    let member = try keeping { () throws(StoreFailure) in try store.staff() }
      .first { $0.number == number && !$0.hasLeft }
    guard let member, let department = member.department else { throw .staff(.nobody(number)) }
    return JointMeeting.Attendee(name: member.name, department: department)
  }

  /// Says no to who has no sub-task in the case (R35).
  func anyDepartment(
    _ session: Session
  ) -> (CaseFile) throws(HallError) -> Void {
    { file throws(HallError) in
      let mine = file.tasks.contains { $0.department == session.member.department }
      guard !mine, let other = file.tasks.first else { return }
      throw .refused(
        .otherDepartment(task: other.ordinal, department: other.department), file)
    }
  }

  private func ownMeeting(
    _ number: Int, _ session: Session
  ) -> (CaseFile) throws(HallError) -> Void {
    { file throws(HallError) in
      guard let meeting = file.meeting(number), meeting.officer != session.member.number else {
        return
      }
      let tasks = meeting.tasks.compactMap { file.task($0) }
      guard !tasks.contains(where: { $0.department == session.member.department }),
        let other = tasks.first
      else { return }
      throw .refused(
        .otherDepartment(task: other.ordinal, department: other.department), file)
    }
  }
}
