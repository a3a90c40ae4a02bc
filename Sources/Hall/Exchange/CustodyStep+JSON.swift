internal import CaseEngine
internal import WorkCalendar

extension CustodyStep {
  var json: JSONValue {
    let (sent, taken): (TransferredOut?, TransferredIn?) =
      switch move {
      case .out(let sent): (sent, nil)
      case .into(let taken): (nil, taken)
      }
    return .object([
      .init("move", .text(sent == nil ? "in" : "out")), .init("at", .text(at.iso)),
      .init("hall", .object([.init("id", .text(hall.id)), .init("name", .text(hall.name))])),
      .init("place", .text(place)), .init("staff", .text(staff)),
      .init("to", JSONValue(sent?.name)), .init("reason", JSONValue(sent?.reason)),
      .init("file", JSONValue(taken?.file)),
    ])
  }
}
