package import Catalogue
package import WorkCalendar

/// That a sub-task has to be typed into a system of another office (双录), as it was when the case was
/// accepted.
package struct SystemDuty: Hashable, Sendable {
  /// Code and name of the system.
  package let system: String
  package let name: String
  package let stage: SystemEntry.Stage

  package init(system: String, name: String, stage: SystemEntry.Stage) {
    self.system = system
    self.name = name
    self.stage = stage
  }
}

/// That somebody typed a sub-task into a system: the number that system gave is what shows it.
package struct SystemRecord: Hashable, Sendable {
  package let system: String
  package let stage: SystemEntry.Stage
  package let receipt: String
  /// Staff number.
  package let officer: String
  package let at: Moment

  package init(
    system: String, stage: SystemEntry.Stage, receipt: String, officer: String, at: Moment
  ) {
    self.system = system
    self.stage = stage
    self.receipt = receipt
    self.officer = officer
    self.at = at
  }
}

extension SubTask {
  /// What was typed into that system last.
  package func record(of duty: SystemDuty) -> SystemRecord? {
    systemRecords.last { $0.system == duty.system && $0.stage == duty.stage }
  }
}

extension CaseFile {
  /// Since when that is due; nil while it is not, and where nothing came of the sub-task.
  package func due(_ duty: SystemDuty, of task: SubTask) -> Moment? {
    switch duty.stage {
    case .acceptance: task.state == .void ? nil : accepted
    case .decision: task.state == .approved || task.state == .refused ? task.concluded : nil
    }
  }

  /// What is still to be typed in, in the order of the sub-tasks.
  package var openDuties: [(task: SubTask, duty: SystemDuty, since: Moment)] {
    tasks.flatMap { task in
      task.systemDuties.compactMap { duty in
        guard task.record(of: duty) == nil, let since = due(duty, of: task) else { return nil }
        return (task, duty, since)
      }
    }
  }
}
