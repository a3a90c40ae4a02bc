internal import CaseEngine
internal import Catalogue
internal import Storage
internal import WorkCalendar

extension KnownSubject {
  /// Part of the contract of the command line. The number is masked (R35).
  package var json: JSONValue {
    .object([
      .init("kind", .text(kind.rawValue)), .init("name", .text(name)),
      .init("id", JSONValue(maskedNumber)), .init("latest", .text(caseNumber)),
      .init("received", .text(received.date.iso)), .init("listed", .bool(isListed)),
    ])
  }
}

extension PaperOnFile {
  /// The same of a paper.
  package var json: JSONValue {
    .object([
      .init("material", .text(material)), .init("name", .text(name)),
      .init("holder", .text(holderName)),
      .init("holderId", JSONValue(holderKey == holderName ? nil : Masking.identity(holderKey))),
      .init("case", .text(caseNumber)), .init("received", .text(received.iso)),
      .init("validUntil", JSONValue(validUntil)), .init("usable", .bool(isUsable)),
    ])
  }
}

extension PlaceLine {
  /// The same of a place.
  package var json: JSONValue {
    .object([
      .init("code", .text(place.code)), .init("name", .text(place.name)),
      .init("tier", .text(place.tier.rawValue)), .init("parent", JSONValue(place.parent)),
      .init("division", .text(division)),
    ])
  }
}

extension SubjectCard {
  /// Number and telephone are masked, unless it was written down what they are read for.
  package var json: JSONValue {
    .object([
      .init("kind", .text(subject.kind.rawValue)), .init("name", .text(subject.name)),
      .init("id", JSONValue(shownNumber)), .init("phone", JSONValue(shownPhone)),
      .init("contact", JSONValue(contactName)), .init("credit", creditJSON),
      .init("licences", .list(licences.map { $0.json(isWhole: isWhole) })),
      .init("materials", .list(papers.map(\.json))),
      .init("cases", .list(cases.map(\.json))),
    ])
  }

  private var creditJSON: JSONValue {
    guard let credit else { return .null }
    return .object([
      .init("listed", .bool(credit.kind == .listed)), .init("day", .text(credit.day.iso)),
      .init("reason", .text(credit.reason)), .init("basis", .text(credit.basis)),
    ])
  }
}

extension SubjectCard.Case {
  fileprivate var json: JSONValue {
    .object([
      .init("number", .text(row.number)), .init("part", .text(part.rawValue)),
      .init("matter", .text(row.matter)), .init("matterName", .text(row.matterName)),
      .init("state", .text(row.state.rawValue)), .init("open", .bool(row.state.isOpen)),
      .init("received", .text(row.received.date.iso)), .init("due", JSONValue(row.due)),
    ])
  }
}
