internal import WorkCalendar

/// What is done about a steward.
package enum StewardCommand: Hashable, Sendable {
  /// - `reason`: why it is handed on; needed where somebody else has it.
  case assign(Steward, reason: String?)
  case run(Errand)
  case end(reason: String)
}

/// Carrying a case for its applicant, free of charge, as a record (代办).
extension Work {
  mutating func act(on command: StewardCommand) throws(Refusal) {
    switch command {
    case .assign(let steward, let reason): try assign(steward, reason)
    case .run(let errand): try run(errand)
    case .end(let reason): try endStewardship(reason)
    }
  }

  private mutating func assign(_ steward: Steward, _ reason: String?) throws(Refusal) {
    if file.steward == steward { return }
    guard file.state.isOpen else { throw .wrongState(file.state) }
    guard steward.name.isStated else { throw .steward(.nameNeeded) }
    guard file.steward != nil else {
      return record(.stewardship(.assigned(steward, reason: nil)))
    }
    guard let reason, reason.isStated else { throw .steward(.reasonNeeded) }
    record(.stewardship(.assigned(steward, reason: Masking.numbers(in: reason))))
  }

  /// Everybody who sees the case reads it (R35).
  private mutating func run(_ errand: Errand) throws(Refusal) {
    guard file.state.isOpen else { throw .wrongState(file.state) }
    guard file.steward != nil else { throw .steward(.nobody) }
    guard errand.what.isStated else { throw .steward(.errandNeeded) }
    guard file.received.date <= errand.day, errand.day <= context.at.date else {
      throw .steward(.dayImpossible(errand.day, received: file.received.date))
    }
    let kept = Errand(
      day: errand.day, what: Masking.numbers(in: errand.what),
      place: errand.place.flatMap { $0.isStated ? Masking.numbers(in: $0) : nil },
      note: errand.note.flatMap { $0.isStated ? Masking.numbers(in: $0) : nil })
    if file.stewardships.last?.errands.contains(kept) == true { return }
    record(.stewardship(.errandRun(kept)))
  }

  private mutating func endStewardship(_ reason: String) throws(Refusal) {
    guard file.steward != nil else {
      if file.stewardships.last?.reason == Masking.numbers(in: reason) { return }
      throw .steward(.nobody)
    }
    guard file.state.isOpen else { throw .wrongState(file.state) }
    guard reason.isStated else { throw .steward(.reasonNeeded) }
    record(.stewardship(.ended(reason: Masking.numbers(in: reason))))
  }
}
