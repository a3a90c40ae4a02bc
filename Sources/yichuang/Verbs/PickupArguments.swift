import ArgumentParser
import CaseEngine
import Hall
import Phrases
import Storage
import WorkCalendar

/// Of a list of what is ready: where, how many, as what.
struct PickupListArguments: ParsableArguments {
  @Option(help: PickupHelpPhrase.placeHelp.help("place"))
  var at: String?

  @Flag(help: PickupHelpPhrase.allHelp.help)
  var all = false

  @Option(help: help(.limitHelp, value: "n"))
  var limit = ServiceHall.pickupPage

  @Flag(help: help(.jsonHelp))
  var json = false

  @OptionGroup var desk: DeskOptions

  func place(_ here: Workplace) throws(Failure) -> String? {
    guard limit > 0 else { throw Failure(.usage, .badCount) }
    return all ? nil : at ?? here.session.place
  }

  /// - Throws: `.no` for an empty list, after saying so.
  func print(
    _ entries: [PickupEntry], _ place: Workplace, orElse nothing: String
  ) throws {
    if json {
      try Streams.print(JSONValue.list(entries.map(\.json)).text)
    } else {
      try Streams.print(
        entries.isEmpty ? [nothing] : entries.flatMap { $0.text(in: place.hall) })
    }
    guard !entries.isEmpty else { throw Failure(.no) }
  }
}

/// Where a courier brings it.
struct AddressArguments: ParsableArguments {
  @Option(help: PickupHelpPhrase.nameHelp.help("name"))
  var name: String?

  @Option(help: PickupHelpPhrase.phoneHelp.help("phone"))
  var phone: String?

  @Option(help: PickupHelpPhrase.addressHelp.help("address"))
  var address: String?

  var addressee: Addressee? {
    guard let name, let phone, let address else { return nil }
    return Addressee(name: name, phone: phone, address: address)
  }

  /// All three or none.
  var isWhole: Bool { [0, 3].contains([name, phone, address].compactMap(\.self).count) }
}

/// `2.1`: the first output of the second sub-task.
struct OutputArgument: ExpressibleByArgument {
  let key: Output.Key

  init?(argument: String) {
    let parts = argument.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let ordinal = parts[0], let index = parts[1] else { return nil }
    key = Output.Key(ordinal: ordinal, index: index)
  }
}

extension [OutputArgument] {
  /// nil where none was named.
  var keys: [Output.Key]? { isEmpty ? nil : map(\.key) }
}

extension PickupEntry {
  fileprivate func text(in hall: ServiceHall) -> [String] {
    let say = { (phrase: PickupListPhrase, facts: String...) in
      phrase.text(Speech.language, facts)
    }
    return [
      say(.entry, caseNumber, applicantName, callName, phone ?? say(.noPhone))
    ]
      + lines.map { line in
        let told = line.told.map { _ in
          lastTold.map {
            say(.told, $0.at.date.iso, $0.telling.way.name(Speech.language))
          } ?? ""
        }
        return say(
          .line, line.title, line.documentNumber ?? "", line.ready.date.iso,
          line.age.map(String.init) ?? "—",
          [line.whereabouts(in: hall), told ?? say(.notTold)].joined(separator: "  "))
      }
  }
}

extension PickupEntry.Line {
  fileprivate func whereabouts(in hall: ServiceHall) -> String {
    standing.text(Speech.language, place: hall.placeName(place), slot, away)
  }
}
