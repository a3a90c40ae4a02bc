internal import CaseEngine
internal import WorkCalendar

extension PickupEntry {
  /// Part of the contract of the command line. The telephone is masked.
  package var json: JSONValue {
    .object([
      .init("case", .text(caseNumber)), .init("matter", .text(matterName)),
      .init("applicant", .text(applicantName)), .init("call", .text(callName)),
      .init("phone", JSONValue(phone)), .init("together", .bool(wish.together)),
      .init("courier", .bool(wish.way.kind == .courier)),
      .init("by", .text(wish.way.kind.rawValue)), .init("collectAt", .text(collectAt)),
      .init("issueDue", JSONValue(due)),
      .init("outputs", .list(lines.map(\.json))),
    ])
  }
}

extension PickupEntry.Line {
  fileprivate var json: JSONValue {
    .object([
      .init("task", .whole(key.ordinal)), .init("output", .whole(key.index)),
      .init("name", .text(name)), .init("kind", .text(kind.rawValue)),
      .init("document", JSONValue(documentNumber)), .init("ready", .text(ready.date.iso)),
      .init("age", JSONValue(age)), .init("standing", .text(standing.rawValue)),
      .init("place", .text(place)), .init("told", JSONValue(told?.date)),
      .init("slot", JSONValue(slot)), .init("waybill", JSONValue(waybill)),
      .init("list", JSONValue(list)), .init("agent", JSONValue(messenger?.staff)),
    ])
  }

  private var waybill: String? {
    if case .courier(let number) = away { number } else { nil }
  }

  private var list: String? {
    switch away {
    case .list(let number, _), .messenger(let number): number
    case .courier, nil: nil
    }
  }
}
