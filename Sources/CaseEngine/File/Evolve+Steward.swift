internal import WorkCalendar

/// What a steward's coming, errands and going do to a case.
extension CaseFile {
  mutating func take(_ event: StewardshipEvent, at moment: Moment) {
    switch event {
    case .assigned(let steward, let reason):
      endStewardship(reason, at: moment)
      stewardships.append(Stewardship(steward: steward, from: moment))
    case .errandRun(let errand): change { $0.errands.append(errand) }
    case .ended(let reason): endStewardship(reason, at: moment)
    }
  }

  private mutating func endStewardship(_ reason: String?, at moment: Moment) {
    guard steward != nil else { return }
    change { stewardship in
      stewardship.until = moment
      stewardship.reason = reason
    }
  }

  private mutating func change(_ body: (inout Stewardship) -> Void) {
    guard !stewardships.isEmpty else { return }
    body(&stewardships[stewardships.count - 1])
  }
}
