internal import WorkCalendar

/// What stops, extensions and moved dates do to a case.
extension CaseFile {
  /// What is wanted from the applicant stands on the list, whatever it was thought to be.
  mutating func take(_ stopped: TaskStopped) {
    change(stopped.ordinal) { task in
      task.state = .stopped
      task.stops.append(stopped.stop)
    }
    for material in stopped.materials {
      if let index = materials.firstIndex(where: { $0.code == material.code }) {
        materials[index] = material
      } else {
        materials.append(material)
      }
    }
  }

  mutating func take(_ resumed: TaskResumed, at moment: Moment) {
    change(resumed.ordinal) { task in
      guard task.stops.indices.contains(resumed.stop - 1) else { return }
      task.stops[resumed.stop - 1].until = moment
      task.stops[resumed.stop - 1].finding = resumed.finding
      if task.state == .stopped, task.openStops.isEmpty { task.state = .running }
    }
  }

  mutating func take(_ longer: LimitExtended) {
    guard let ordinal = longer.ordinal else {
      extended = longer.given
      return
    }
    change(ordinal) { $0.extended = longer.given }
  }

  mutating func take(_ moved: DatesMoved) {
    for dates in moved.tasks { change(dates.ordinal) { $0.take(dates) } }
    if let promise = moved.promise { self.promise = promise }
    if let days = moved.days { promisedDays = days }
    for (code, day) in moved.deferrals {
      deferrals[code] = day
      guard let index = materials.firstIndex(where: { $0.code == code }) else { continue }
      materials[index].due = day
    }
  }
}
