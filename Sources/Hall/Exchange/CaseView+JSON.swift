internal import CaseEngine
internal import Catalogue
package import WorkCalendar

extension CaseView {
  /// The shape that `plan --json` and `case show --json` share: every key is always there, in this
  /// order.
  package var json: JSONValue {
    .object([
      .init("number", JSONValue(number)), .init("matter", .text(matter)),
      .init("edition", .whole(edition)), .init("state", .text(state.rawValue)),
      .init("withdrawn", JSONValue(withdrawn)), .init("received", JSONValue(received)),
      .init("accepted", JSONValue(accepted)),
      .init("subject", subject?.json ?? .null), .init("projectCode", JSONValue(projectCode)),
      .init("lead", .text(lead)), .init("listed", listed),
      .init("promise", promise?.json ?? .null),
      .init("visits", .whole(visits)), .init("serial", JSONValue(serialDays)),
      .init("parallel", JSONValue(parallelDays)),
      .init(
        "heldTime",
        heldTime.map {
          .object([
            .init("government", .whole($0.government)), .init("applicant", .whole($0.applicant)),
            .init("links", .whole($0.links)),
          ])
        } ?? .null),
      .init("questions", .list(questions.map(\.json))),
      .init("materials", .list(materials.map(\.json))),
      .init(
        "corrections",
        .object(corrections.sorted { $0.key < $1.key }.map { .init($0.key, .text($0.value)) })),
      .init("identitySeen", .bool(identitySeen)),
      .init("tasks", .list(tasks.map(\.json))),
      .init("meetings", .list(meetings.map(\.json))),
      .init("stewards", .list(stewardships.map(\.json))),
      .init("stewardTrips", .whole(stewardTrips)), .init("pickup", pickup?.json ?? .null),
      .init("market", market?.json ?? .null),
      .init("path", .list(path.map(JSONValue.whole))), .init("fees", .whole(fees)),
      .init("outputs", .list(outputs.map(\.json))),
      .init(
        "slip",
        .object([.init("code", JSONValue(slipCode)), .init("prints", .whole(slipPrints))])),
      .init("custody", .list(custody.map(\.json))),
    ])
  }
}

extension CaseView {
  /// null in a plan, for which nobody is looked up; empty when nobody was listed.
  private var listed: JSONValue {
    guard number != nil else { return .null }
    return .list(
      (listing?.parties ?? []).map {
        .object([
          .init("role", .text($0.role.rawValue)), .init("name", .text($0.name)),
          .init("since", .text($0.since.iso)), .init("reason", .text($0.reason)),
          .init("basis", .text($0.basis)),
        ])
      })
  }
}

extension JSONValue {
  /// nil is null.
  package init(_ date: CivilDate?) { self.init(date?.iso) }
}

extension Subject {
  /// The number is masked: reading it whole is an entry of its own (R33, R35).
  fileprivate var json: JSONValue {
    .object([.init("name", .text(name)), .init("id", JSONValue(id.map(Masking.identity)))])
  }
}

extension CaseView.Promise {
  fileprivate var json: JSONValue {
    .object([
      .init("due", .text(due.iso)), .init("provisional", .bool(isProvisional)),
      .init("why", .list(why.map(JSONValue.text))),
    ])
  }
}

extension PlannedQuestion {
  fileprivate var json: JSONValue {
    .object([
      .init("code", .text(question.code)), .init("ask", .text(question.ask)),
      .init("kind", .text(question.kind.rawValue)),
      .init(
        "options",
        .list(
          question.options.map {
            .object([.init("code", .text($0.code)), .init("name", .text($0.name))])
          })),
      .init("unit", JSONValue(question.unit)), .init("answer", answer?.json ?? .null),
    ])
  }
}

extension Answer {
  fileprivate var json: JSONValue {
    switch self {
    case .one(let code): .text(code)
    case .many(let codes): .list(codes.map(JSONValue.text))
    case .number(let value): .number(value)
    }
  }
}

extension CaseView.Material {
  fileprivate var json: JSONValue {
    .object([
      .init("code", .text(code)), .init("name", .text(name)),
      .init("for", .list(uses.map(JSONValue.whole))), .init("state", .text(state.rawValue)),
      .init("due", JSONValue(due)),
    ])
  }
}

extension CaseView.Task {
  fileprivate var json: JSONValue {
    .object([
      .init("ordinal", .whole(ordinal)), .init("kind", .text(kind.word)),
      .init("item", .text(item)), .init("name", .text(name)),
      .init("department", .text(department)), .init("tier", .text(tier.rawValue)),
      .init("state", .text(state.rawValue)),
      .init("after", .list(after.map(JSONValue.whole))), .init("start", .text(start.iso)),
      .init("due", .text(due.iso)), .init("statutoryDue", JSONValue(statutoryDue)),
      .init("limit", limit.json),
      .init("links", .list(links.map(\.json))), .init("stops", .list(stops.map(\.json))),
      .init("extended", extended?.json ?? .null), .init("issueDue", JSONValue(issueDue)),
      .init("steps", .list(stages.map(\.json))), .init("decidedBy", JSONValue(decidedBy)),
      .init("light", .text(light.rawValue)), .init("commitment", JSONValue(duty)),
      .init("finding", JSONValue(finding)),
      .init("outputs", .list(outputs.map(JSONValue.text))),
      .init(
        "handedOver",
        papers.map {
          .object([
            .init("list", .text($0.list)), .init("at", .text($0.at.iso)),
            .init("to", .text($0.receiver)),
          ])
        } ?? .null),
    ])
  }
}

extension CaseView.Stage {
  fileprivate var json: JSONValue {
    .object([
      .init("name", .text(name)), .init("limit", limit.json), .init("due", JSONValue(due)),
      .init("light", .text(light.rawValue)), .init("made", JSONValue(made)),
      .init("officer", JSONValue(officer)), .init("agrees", agrees.map(JSONValue.bool) ?? .null),
    ])
  }
}

extension TimeLimit {
  fileprivate var json: JSONValue {
    .object([.init("n", .whole(n)), .init("unit", .text(unit.rawValue))])
  }
}

extension SpecialLink {
  fileprivate var json: JSONValue {
    .object([
      .init("name", .text(name)), .init("procedure", JSONValue(procedure?.rawValue)),
      .init("limit", limit?.limit.json ?? .null),
      .init("promised", promised?.limit.json ?? .null), .init("onSite", .bool(isOnSite)),
      .init("forwardTo", JSONValue(forwardTo)),
    ])
  }
}

extension Stop {
  fileprivate var json: JSONValue {
    .object([
      .init("ground", .text(ground.word)), .init("materials", .list(ground.materials)),
      .init("expected", expected.json), .init("from", .text(from.iso)),
      .init("due", .text(due.iso)), .init("until", JSONValue(until?.iso)),
      .init("finding", JSONValue(finding)),
    ])
  }
}

extension Stop.Ground {
  fileprivate var materials: [JSONValue] {
    guard case .correction(let codes) = self else { return [] }
    return codes.map(JSONValue.text)
  }
}

extension Extension {
  fileprivate var json: JSONValue {
    .object([
      .init("days", .whole(days)), .init("approver", .text(approver)),
      .init("document", JSONValue(document)), .init("reason", .text(reason)),
      .init("at", .text(at.iso)),
    ])
  }
}

extension CaseView.Output {
  fileprivate var json: JSONValue {
    .object([
      .init("task", .whole(task)), .init("index", .whole(index)), .init("name", .text(name)),
      .init("kind", .text(kind.rawValue)), .init("number", JSONValue(documentNumber)),
      .init("validUntil", JSONValue(validUntil)), .init("holder", JSONValue(holder)),
      .init("standing", .list(standing.map(JSONValue.whole))), .init("ready", JSONValue(ready)),
      .init("handedOut", JSONValue(handedOut)),
    ])
  }
}

extension SubTask.Kind {
  /// Part of the contract of the command line.
  fileprivate var word: String {
    switch self {
    case .item: "item"
    case .check: "check"
    case .followUp: "followUp"
    }
  }
}
