package import Catalogue

/// The sheet of a joint procedure (R18): who met when, a line for each department with what it found,
/// and room to sign. Before it is recorded the findings are left to write in by hand.
package struct MeetingPaper: Hashable, Sendable {
  /// One sub-task with what was found for it.
  package struct Line: Hashable, Sendable {
    package let ordinal: Int
    package let item: String
    package let department: String
    /// nil until it is recorded.
    package let finding: JointMeeting.Finding?
  }

  package let hallName: String
  /// At the foot of a demonstration's papers.
  package let banner: String?
  /// The case's.
  package let number: String
  package let matterName: String
  package let applicantName: String
  package let meeting: JointMeeting
  package let lines: [Line]
  /// Name and department of each.
  package let attendees: [JointMeeting.Attendee]
  /// Of a measuring, what it makes.
  package let materialName: String?
  /// Of who wrote it down, else of who arranged it.
  package let officerName: String
  /// 0 for the first print.
  package let reprint: Int

  /// - Parameter names: of a department's code, and of a staff number.
  /// - Returns: nil where there is no such meeting, or it was cancelled.
  package init?(
    _ number: Int, of file: CaseFile, hall: HallProfile,
    names: (department: (String) -> String, staff: (String) -> String), reprint: Int = 0
  ) {
    guard let meeting = file.meeting(number), meeting.hasPaper else { return nil }
    hallName = hall.name
    banner = hall.banner
    self.number = file.number
    matterName = file.matterName
    applicantName = file.applicant.name
    self.meeting = meeting
    lines = meeting.tasks.compactMap { ordinal in
      file.task(ordinal).map { task in
        Line(
          ordinal: ordinal, item: task.name, department: names.department(task.department),
          finding: meeting.finding(of: ordinal))
      }
    }
    attendees = meeting.agenda.attendees.map {
      JointMeeting.Attendee(name: $0.name, department: names.department($0.department))
    }
    materialName = meeting.agenda.material.map { file.material($0)?.name ?? $0 }
    officerName = names.staff(meeting.closer ?? meeting.officer)
    self.reprint = reprint
  }
}

extension JointMeeting {
  /// One that was cancelled has none.
  package var hasPaper: Bool {
    if case .cancelled = ending { false } else { true }
  }
}
