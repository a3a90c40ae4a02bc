internal import Catalogue

/// Letting a case go to another hall, and taking it in (R33).
extension Work {
  /// Only what is open: a case that is over has nothing left to be done elsewhere. What a courier has,
  /// or is on the way between places, is waited for first.
  mutating func send(_ sent: TransferredOut) throws(Refusal) {
    guard file.state.isOpen else { throw .wrongState(file.state) }
    for output in file.outputs {
      if let away = output.away { throw .pickup(away.refusal(of: output.key)) }
    }
    guard sent.place != context.actor.place else { throw .custody(.sentToItself) }
    let reason = sent.reason.map(Masking.numbers)
    record(
      .transferredOut(
        TransferredOut(
          hall: sent.hall, place: sent.place, name: sent.name, reason: reason,
          edition: sent.edition)))
  }

  /// Of a case that is away only this can happen. What a notice of holidays moved meanwhile, and what
  /// became true by itself, is written with the arrival (R10, R12, R22).
  mutating func actAway(on command: Command) throws(Refusal) {
    guard let away = file.away else { return }
    switch command {
    case .takeOver(let taken):
      record(.transferredIn(taken))
      try renew()
      try settle()
    case .settle, .redate: break
    default: throw .custody(.away(to: away.sent.name, since: away.since))
    }
  }
}
