internal import CaseEngine
internal import Catalogue
internal import Phrases
internal import WorkCalendar

/// The pick-up state of a case in lines. Addresses and telephones stay out of it (R35).
struct PickupLines {
  let file: CaseFile
  let edition: Edition
  let language: Language

  /// Empty while nothing is ready and the applicant comes to the window for each.
  var all: [String] {
    let ready = file.outputs.filter { $0.ready != nil }
    guard file.accepted != nil, file.wish != CollectionWish() || !ready.isEmpty else { return [] }
    return [wish] + file.tellings.map(told) + notTold + ready.compactMap(line)
      + (ready.isEmpty ? [say(.nothingReady)] : [])
  }

  private func say(_ phrase: CollectionPhrase, _ facts: String...) -> String {
    phrase.text(language, facts)
  }

  private var wish: String { say(.wish, file.wish.shown(language), place(file.collectAt)) }

  private func told(_ told: Told) -> String {
    say(
      .told, told.at.date.iso, told.telling.way.name(language),
      names(told.telling.outputs.compactMap { file.output($0) }))
  }

  private var notTold: [String] {
    let outputs = file.toTell
    return outputs.isEmpty ? [] : [say(.notToldYet, names(outputs))]
  }

  private func names(_ outputs: [Output]) -> String {
    outputs.map { $0.title(language) }
      .joined(separator: RefusalPhrase.listSeparator.text(language))
  }

  /// Who took it, else where it lies or who has it.
  private func line(_ output: Output) -> String? {
    let key = "\(output.key.ordinal).\(output.key.index)"
    if let over = output.handedOut {
      let taken = PickupListPhrase.takenAway.text(
        language, over.at.date.iso, over.recipient.name)
      return say(.output, key, output.title(language), taken)
    }
    guard let standing = file.standing(of: output) else { return nil }
    let lies = place(file.whereabouts(of: output))
    let state = standing.text(
      language, place: place(standing == .leaving ? file.collectAt : file.whereabouts(of: output)),
      output.slot, output.away)
    guard output.away == nil else {
      return say(.output, key, output.title(language), away(output, state))
    }
    return say(.output, key, output.title(language), say(.atPlace, state, lies))
  }

  /// With whose hands it is in.
  private func away(_ output: Output, _ state: String) -> String {
    guard let number = output.away?.broughtBy, let parcel = file.parcel(number) else {
      return state
    }
    return say(.atPlace, state, parcel.consignment.carrier)
  }

  private func place(_ code: String) -> String { edition.place(code)?.name ?? code }
}
