package import CaseEngine
package import Storage
internal import WorkCalendar

/// A case on its way from one hall to another: everything that the other needs to go on with it.
///
/// One JSON document, always the same bytes for the same transfer: what is not exactly as it would be
/// written is no transfer file. `docs/transfer-file.md` describes it.
package struct TransferFile: Hashable, Sendable {
  /// Of the document; another one is for another program.
  static let format = 1

  package let hall: Custodian
  package let division: String
  package let isDemonstration: Bool
  package let number: String
  /// Where it goes: code of the place, or nil, and name.
  package let place: String?
  package let name: String
  /// The texts the case lives under, with the number it has at the hall where it was taken in.
  package let edition: KeptEdition
  /// Names of the holiday notices by which its dates were counted, the first first.
  package let holidays: [String]
  /// All of them; the last is the transfer. Their positions are nothing.
  package let entries: [KeptEntry]
  package let isKeyed: Bool
  /// SHA-256, or HMAC-SHA-256 with the key both halls have: 64 hexadecimal digits.
  package let seal: String

  /// - Parameter key: nil for a seal that anybody could make.
  init(
    _ sent: TransferredOut, of number: String, from profile: (division: String, isDemo: Bool),
    edition: KeptEdition, holidays: [String], entries: [KeptEntry], key: [UInt8]?
  ) {
    hall = sent.hall
    division = profile.division
    isDemonstration = profile.isDemo
    self.number = number
    place = sent.place
    name = sent.name
    self.edition = edition
    self.holidays = holidays
    self.entries = entries.map { KeptEntry(position: 0, entry: $0.entry, hash: $0.hash) }
    isKeyed = key != nil
    let content = Self.content(
      hall, division, isDemonstration, number, place, name, edition, holidays, self.entries)
    seal = HashChain.seal(of: content.text, key: key)
  }

  /// As it is written, with a line feed at its end.
  package var text: String {
    JSONValue.object([
      .init(
        "seal",
        .object([
          .init("kind", .text(isKeyed ? Self.keyed : Self.plain)), .init("value", .text(seal)),
        ])),
      .init("transfer", content),
    ]).text + "\n"
  }

  static let plain = "sha256"
  static let keyed = "hmac-sha256"

  private var content: JSONValue {
    Self.content(
      hall, division, isDemonstration, number, place, name, edition, holidays, entries)
  }

  // What the seal covers.
  private static func content(
    _ hall: Custodian, _ division: String, _ isDemonstration: Bool, _ number: String,
    _ place: String?, _ name: String, _ edition: KeptEdition, _ holidays: [String],
    _ entries: [KeptEntry]
  ) -> JSONValue {
    .object([
      .init("format", .whole(format)),
      .init(
        "hall",
        .object([
          .init("id", .text(hall.id)), .init("name", .text(hall.name)),
          .init("division", .text(division)), .init("demonstration", .bool(isDemonstration)),
        ])),
      .init("number", .text(number)),
      .init("to", .object([.init("place", JSONValue(place)), .init("name", .text(name))])),
      .init("edition", edition.json),
      .init("holidays", .list(holidays.map(JSONValue.text))),
      .init("entries", .list(entries.map(\.json))),
    ])
  }
}

extension KeptEdition {
  fileprivate var json: JSONValue {
    .object([
      .init("number", .whole(number)), .init("date", .text(date.iso)),
      .init("sha256", .text(HashChain.content(of: files))),
      .init(
        "files",
        .list(
          files.map {
            .object([.init("name", .text($0.name)), .init("text", .text($0.text))])
          })),
    ])
  }
}

extension KeptEntry {
  /// As it stands in a file that leaves the hall, with its link and without its position.
  var json: JSONValue {
    .object([
      .init("sequence", .whole(entry.sequence)), .init("at", .whole(Int(entry.at.milliseconds))),
      .init("actor", .text(entry.actor)), .init("place", .text(entry.place)),
      .init("window", .text(entry.window)), .init("command", .text(entry.command)),
      .init("kind", .text(entry.kind)), .init("version", .whole(entry.version)),
      .init("body", .text(entry.body)), .init("clockFixed", .bool(entry.clockWasFixed)),
      .init("hash", .text(HashChain.hexadecimal(hash))),
    ])
  }
}
