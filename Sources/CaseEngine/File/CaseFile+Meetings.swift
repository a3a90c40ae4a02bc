package import Catalogue

/// The joint procedures of a case (R18).
extension CaseFile {
  package func meeting(_ number: Int) -> JointMeeting? {
    meetings.indices.contains(number - 1) ? meetings[number - 1] : nil
  }

  /// Those still to come, as long as one of their sub-tasks is open.
  package var openMeetings: [JointMeeting] {
    meetings.filter { meeting in
      meeting.ending == nil && meeting.tasks.contains { task($0)?.state.isOpen == true }
    }
  }

  package func openMeeting(of ordinal: Int) -> JointMeeting? {
    openMeetings.first { $0.tasks.contains(ordinal) }
  }

  /// What the latest meeting that looked at a sub-task found; nil where none did.
  package func latestFinding(
    of ordinal: Int
  ) -> (meeting: JointMeeting, finding: JointMeeting.Finding)? {
    for meeting in meetings.reversed() {
      if let finding = meeting.finding(of: ordinal) { return (meeting, finding) }
    }
    return nil
  }
}

extension SubTask {
  /// The special link that is a visit on site; nil where the item has none.
  package var siteLink: SpecialLink? { links.first(where: \.isOnSite) }

  /// It is looked at on site before it is decided: by a link of its item, or since its matter has one
  /// visit for several items (R18). What is undertaken is visited afterwards (R13).
  package func needsVisit(in matter: Matter?) -> Bool {
    kind == .item && commitment == nil
      && (siteLink != nil || matter?.jointVisit.contains(item) == true)
  }
}
