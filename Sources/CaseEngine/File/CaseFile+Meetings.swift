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

extension CaseFile {
  /// What happened to a joint procedure.
  mutating func meet(_ record: Recorded) {
    switch record.event {
    case .meetingArranged(let meeting): meetings.append(meeting)
    case .meetingRecorded(let number, let minutes):
      close(meeting: number, .recorded(minutes), record)
    case .meetingCancelled(let number, let reason):
      close(meeting: number, .cancelled(reason: reason), record)
    default: break
    }
  }

  private mutating func close(
    meeting number: Int, _ ending: JointMeeting.Ending, _ record: Recorded
  ) {
    guard meetings.indices.contains(number - 1) else { return }
    // A sheet that says something else has not been printed yet (R30).
    answerPrints[.meeting(number: number)] = nil
    meetings[number - 1].ending = ending
    meetings[number - 1].closer = record.actor.staff
    meetings[number - 1].closed = record.at
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
