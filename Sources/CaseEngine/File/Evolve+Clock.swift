internal import WorkCalendar

/// What stops, extensions and moved dates do to a case.
extension CaseFile {
  /// What is wanted from the applicant stands on the list, whatever it was thought to be.
  mutating func take(_ stopped: TaskStopped) {
    change(stopped.ordinal) { task in
      task.state = .stopped
      // What was found without what is wanted now counts for nothing (R20).
      if !stopped.materials.isEmpty { task.lapse() }
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
    for dates in moved.stops { take(dates) }
    for dates in moved.tasks { change(dates.ordinal) { $0.take(dates) } }
    if let promise = moved.promise { self.promise = promise }
    if let days = moved.days { promisedDays = days }
    for (code, day) in moved.deferrals {
      // What was never promised at acceptance is owing all the same.
      if deferrals[code] != nil { deferrals[code] = day }
      guard let index = materials.firstIndex(where: { $0.code == code }) else { continue }
      materials[index].due = day
    }
  }

  /// What the applicant was asked for comes in until the stop's own last day.
  mutating func take(_ dates: StopDates) {
    guard let stops = task(dates.ordinal)?.stops, stops.indices.contains(dates.stop - 1)
    else { return }
    change(dates.ordinal) { task in
      task.stops[dates.stop - 1].due = dates.due
      task.stops[dates.stop - 1].warning = dates.warning
      task.stops[dates.stop - 1].isProvisional = dates.isProvisional
    }
    guard case .correction(let codes) = stops[dates.stop - 1].ground else { return }
    for index in materials.indices
    where codes.contains(materials[index].code) && materials[index].state == .missing {
      materials[index].due = dates.due
    }
  }
}

extension SubTask {
  /// Its simulated opinion, and the examination that it became.
  fileprivate mutating func lapse() {
    if examination == simulation { examination = nil }
    simulation = nil
  }
}
