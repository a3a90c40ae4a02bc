internal import CaseEngine
internal import WorkCalendar

extension Licence {
  /// Part of the contract of the command line. The holder's number is masked (R35), unless it was
  /// written down what it is read for.
  package func json(isWhole: Bool = false) -> JSONValue {
    .object([
      .init("case", .text(caseNumber)), .init("licence", .text(key.text)),
      .init("origin", .text(isIssued ? "issued" : "seen")), .init("name", .text(name)),
      .init("number", JSONValue(documentNumber)), .init("holder", .text(holderName)),
      .init("holderId", JSONValue(isWhole ? holderKey : maskedHolder)),
      .init("issuer", .text(issuer)), .init("issued", JSONValue(isIssued ? day : nil)),
      .init("seen", JSONValue(isIssued ? nil : day)),
      .init("validUntil", JSONValue(validUntil)), .init("lasting", .bool(term == .lasting)),
      .init("status", .text(status.rawValue)),
      .init(
        "checks",
        .list(
          record.checks.map { check in
            .object([
              .init("at", .text(check.at.iso)), .init("staff", .text(check.officer)),
              .init("source", .text(check.fact.source)),
              .init("finding", .text(check.fact.finding.rawValue)),
              .init("words", .text(check.fact.words)),
              .init("validUntil", JSONValue(check.fact.validUntil)),
            ])
          })),
      .init(
        "ended",
        record.ended.map { ended in
          .object([
            .init("kind", .text(ended.fact.kind.rawValue)),
            .init("document", .text(ended.fact.document)),
            .init("day", .text(ended.fact.day.iso)), .init("staff", .text(ended.officer)),
            .init("at", .text(ended.at.iso)),
          ])
        } ?? .null),
    ])
  }
}
