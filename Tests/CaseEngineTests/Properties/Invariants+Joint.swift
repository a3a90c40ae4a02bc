import Catalogue
import WorkCalendar

@testable import CaseEngine

/// What is true of the joint procedures of every case (R18).
extension Invariants {
  func meetingsFit() -> Bool {
    visitsAreOne() && approvalsWait() && file.meetings.allSatisfy(fits)
  }

  private func visitsAreOne() -> Bool {
    file.openMeetings.filter(\.kind.isVisit).count <= 1
  }

  /// In the order of the record: nothing is approved while it is being met about.
  private func approvalsWait() -> Bool {
    var open: [Int: [Int]] = [:]
    for record in records {
      switch record.event {
      case .meetingArranged(let meeting): open[meeting.number] = meeting.tasks
      case .meetingRecorded(let number, _), .meetingCancelled(let number, _): open[number] = nil
      case .taskApproved(let approval):
        if open.values.contains(where: { $0.contains(approval.ordinal) }) { return false }
      default: continue
      }
    }
    return true
  }

  private func fits(_ meeting: JointMeeting) -> Bool {
    let agenda = meeting.agenda
    guard Set(agenda.attendees).count >= 2, agenda.day >= meeting.arranged.date,
      (try? shippedCalendar.isWorkingDay(agenda.day)) == true, !meeting.tasks.isEmpty
    else { return false }
    guard let closed = meeting.closed else { return meeting.ending == nil }
    // What was stopped for it runs on, or stands still for something else.
    let isLeftOpen = meeting.stops.contains { own in
      guard let task = file.task(own.task), task.state.isOpen else { return false }
      return task.stops[own.number - 1].isOpen
    }
    return !isLeftOpen && (meeting.minutes == nil || closed.date >= agenda.day)
  }
}
