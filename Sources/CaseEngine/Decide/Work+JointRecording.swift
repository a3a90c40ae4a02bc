internal import Catalogue
internal import WorkCalendar

/// What a record has to say, and what follows from it (R18, R25).
extension Work {
  func open(meeting number: Int) throws(Refusal) -> JointMeeting {
    guard let meeting = file.meeting(number) else { throw .joint(.noSuchMeeting(number)) }
    guard file.state != .closed else { throw .wrongState(.closed) }
    guard meeting.ending == nil else { throw .joint(.meetingOver(number)) }
    return meeting
  }

  func check(
    _ minutes: JointMeeting.Minutes, of meeting: JointMeeting
  ) throws(Refusal) {
    for finding in minutes.findings {
      guard meeting.tasks.contains(finding.task), meeting.kind != .measuring else {
        throw .joint(.notInMeeting(finding.task))
      }
      guard case .rectify(let words, let days) = finding.outcome else { continue }
      guard meeting.kind.isVisit, words.isStated, days > 0 else {
        throw .joint(.rectificationUnclear(finding.task))
      }
    }
    if let bad = minutes.photographs.first(where: { !$0.isWhole }) {
      throw .joint(.badPhotograph(bad.name))
    }
    guard meeting.kind != .measuring else {
      guard minutes.document.isStated else { throw .joint(.documentNeeded) }
      return
    }
    let found = minutes.findings.filter(\.words.isStated).map(\.task)
    let missing = meeting.tasks.filter { ordinal in
      file.task(ordinal)?.state.isOpen == true && !found.contains(ordinal)
    }
    guard missing.isEmpty, Set(found).count == minutes.findings.count else {
      throw .joint(.findingsMissing(missing.isEmpty ? found : missing))
    }
  }

  /// The visit is over, and so is what the last one of its kind had put right; what this one found
  /// wrong begins anew.
  mutating func follow(
    _ finding: JointMeeting.Finding, of meeting: JointMeeting
  ) throws(Refusal) {
    guard meeting.kind.isVisit, let task = file.task(finding.task),
      task.state == .running || task.state == .stopped
    else { return }
    let over = task.stops.indices.filter { isOver(task.stops[$0], of: task, after: meeting) }
    if !over.isEmpty { try end(over, of: task, finding: finding.words) }
    guard case .rectify(let words, let days) = finding.outcome,
      let task = file.task(finding.task)
    else { return }
    try stop(
      task, .rectification(words), basis: nil,
      expecting: TimeLimit(n: days, unit: .workingDays), isAllowed: false)
  }

  private func isOver(_ stop: Stop, of task: SubTask, after meeting: JointMeeting) -> Bool {
    guard stop.isOpen else { return false }
    switch stop.ground {
    case .link(let name, _): return task.links.contains { $0.isOnSite && $0.name == name }
    case .correction: return false
    case .rectification(let words):
      let earlier = file.meetings.prefix(meeting.number - 1).last {
        $0.finding(of: task.ordinal)?.hasPutRight(words) == true
      }
      return earlier?.kind == meeting.kind
    }
  }
}

extension JointMeeting.Finding {
  fileprivate func hasPutRight(_ words: String) -> Bool {
    if case .rectify(words, _) = outcome { true } else { false }
  }
}

extension JointMeeting.Photograph {
  fileprivate var isWhole: Bool {
    name.isStated && sha256.utf8.count == 64
      && sha256.utf8.allSatisfy {
        ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
          || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f"))
      }
  }
}
