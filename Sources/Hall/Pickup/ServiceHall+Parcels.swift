package import CaseEngine
internal import Storage
package import WorkCalendar

/// What leaves by courier, and what lies in a cabinet that the applicant opens (R31, R32).
extension ServiceHall {
  /// - Parameters:
  ///   - keys: nil for everything that is ready and lies at this place.
  ///   - addressee: nil for the one the applicant gave.
  package func send(
    _ keys: [Output.Key]?, of number: String, carrier: String, waybill: String,
    to addressee: Addressee?, id: String, by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    let command = PickupCommand.send(
      try collectable(keys, of: number, by: session), carrier: String(carrier.trimmed),
      number: String(waybill.trimmed), to: addressee)
    return try perform(.pickup(command), on: number, id: id, by: session, seen: seen)
  }

  /// - Parameter day: nil for today.
  package func delivered(
    _ waybill: String, of number: String, to name: String, on day: CivilDate?, id: String,
    by session: Session, seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.handOut, of: session)
    let command = PickupCommand.deliver(
      String(waybill.trimmed), to: String(name.trimmed), on: day ?? now().date)
    return try perform(.pickup(command), on: number, id: id, by: session, seen: seen)
  }

  /// It came back, and is ready again.
  package func returned(
    _ waybill: String, of number: String, reason: String, id: String, by session: Session,
    seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    try require(.handOut, of: session)
    let command = PickupCommand.takeBack(String(waybill.trimmed), reason: reason)
    return try perform(.pickup(command), on: number, id: id, by: session, seen: seen)
  }

  /// - Parameter keys: nil for everything that is ready and lies at this place.
  package func shelve(
    _ keys: [Output.Key]?, of number: String, in slot: String, id: String, by session: Session,
    seen: Int? = nil
  ) throws(HallError) -> CaseFile {
    let command = PickupCommand.shelve(
      try collectable(keys, of: number, by: session), slot: String(slot.trimmed))
    return try perform(.pickup(command), on: number, id: id, by: session, seen: seen)
  }

  /// What is ready and lies where the person sits; where nothing does, all that is outstanding, so that
  /// the rule says where it is.
  func collectable(
    _ keys: [Output.Key]?, of number: String, by session: Session
  ) throws(HallError) -> [Output.Key] {
    try require(.handOut, of: session)
    if let keys { return keys }
    let outputs = try record(of: number).file.outputs
    let here = outputs.filter { $0.isCollectable && ($0.place ?? session.place) == session.place }
    return (here.isEmpty ? outputs.filter(\.isOutstanding) : here).map(\.key)
  }
}
