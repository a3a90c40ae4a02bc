internal import CaseEngine
internal import Catalogue
internal import WorkCalendar

/// The facts of a case for its archive package, people's numbers in full.
extension CaseFile {
  /// - Parameter view: as `case show --json` gives it, where numbers are masked.
  func archiveFacts(_ view: JSONValue, edition: JSONValue) -> JSONValue {
    .object([
      .init("number", .text(number)), .init("matter", .text(matterName)),
      .init("state", .text(state.rawValue)), .init("edition", edition),
      .init("received", .text(received.iso)), .init("accepted", JSONValue(accepted?.iso)),
      .init("decided", JSONValue(decided?.iso)), .init("ready", JSONValue(ready?.iso)),
      .init("closed", JSONValue(closed?.iso)),
      .init("place", .text(place)), .init("window", .text(window)), .init("clerk", .text(clerk)),
      .init("people", people), .init("handOuts", .list(outputs.compactMap(\.handOutJSON))),
      .init("case", view),
    ])
  }

  /// What photographs the record names, with what tells that none was changed; the pictures
  /// themselves are not kept here.
  var namedFiles: JSONValue {
    .list(
      meetings.flatMap { meeting -> [JSONValue] in
        guard case .recorded(let minutes)? = meeting.ending else { return [] }
        return minutes.photographs.map {
          .object([
            .init("meeting", .whole(meeting.number)), .init("name", .text($0.name)),
            .init("sha256", .text($0.sha256)),
          ])
        }
      })
  }

  /// The list of materials as the case has them.
  var archivedMaterials: JSONValue {
    .list(
      materials.map {
        .object([
          .init("code", .text($0.code)), .init("name", .text($0.name)),
          .init("for", .list($0.uses.map(JSONValue.whole))),
          .init("originals", .whole($0.originals)), .init("copies", .whole($0.copies)),
          .init("state", .text($0.state.rawValue)), .init("due", JSONValue($0.due)),
          .init("basis", .text($0.basis)), .init("corrected", JSONValue(corrections[$0.code])),
        ])
      })
  }

  private var people: JSONValue {
    .object([
      .init(
        "applicant",
        .object([
          .init("kind", .text(applicant.kind.rawValue)), .init("name", .text(applicant.name)),
          .init("id", JSONValue(applicant.id)), .init("phone", JSONValue(applicant.phone)),
        ])),
      .init(
        "contact",
        applicant.contact.map {
          .object([
            .init("name", .text($0.name)), .init("id", JSONValue($0.id)),
            .init("phone", JSONValue($0.phone)),
          ])
        } ?? .null),
      .init(
        "agent",
        agent.map {
          .object([
            .init("name", .text($0.name)), .init("id", .text($0.id)),
            .init("phone", JSONValue($0.phone)), .init("authority", .text($0.authority)),
          ])
        } ?? .null),
      .init(
        "subject",
        subject.map {
          .object([.init("name", .text($0.name)), .init("id", JSONValue($0.id))])
        } ?? .null),
    ])
  }
}

extension Output {
  /// Who took it; nil while nobody did.
  fileprivate var handOutJSON: JSONValue? {
    handedOut.map {
      .object([
        .init("output", .text("\(key.ordinal).\(key.index)")), .init("name", .text(name)),
        .init("documentNumber", JSONValue(documentNumber)), .init("holder", JSONValue(holder)),
        .init("validUntil", JSONValue(validUntil)),
        .init("recipient", .text($0.recipient.name)), .init("id", .text($0.recipient.id)),
        .init("at", .text($0.at.iso)), .init("place", .text($0.place)),
        .init("clerk", .text($0.clerk)),
      ])
    }
  }
}
