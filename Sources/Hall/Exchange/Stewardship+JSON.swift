internal import CaseEngine
internal import WorkCalendar

extension Stewardship {
  /// Part of the contract of the command line: the fee is the applicant's.
  var json: JSONValue {
    .object([
      .init("staff", JSONValue(steward.staff)), .init("name", .text(steward.name)),
      .init("supplier", JSONValue(steward.supplier?.name)),
      .init("contract", JSONValue(steward.supplier?.contract)), .init("fee", .whole(0)),
      .init("paidBy", .text("government")), .init("from", .text(from.iso)),
      .init("until", JSONValue(until?.iso)), .init("reason", JSONValue(reason)),
      .init(
        "errands",
        .list(
          errands.map {
            .object([
              .init("day", .text($0.day.iso)), .init("what", .text($0.what)),
              .init("place", JSONValue($0.place)), .init("note", JSONValue($0.note)),
            ])
          })),
    ])
  }
}
