internal import Catalogue
package import Phrases
internal import WorkCalendar

extension MarketStanding {
  /// Both halves side by side in one line: each sub-task with its mark.
  package func halves(_ language: Language) -> String {
    let entry = parts(.entry)
    let registered = MarketPhrase.registered.text(language)
    let first = entry.isEmpty ? registered : entry.map(\.marked).joined(separator: " ")
    let second = parts(.operation).map(\.marked).joined(separator: " ")
    return [
      "\(MarketPhrase.entry.text(language)) \(first)",
      second.isEmpty ? nil : "\(MarketPhrase.operation.text(language)) \(second)",
    ].compactMap(\.self).joined(separator: "  ")
  }

  /// Whether it may open; what is missing, or why it may not, by name.
  package func verdict(_ language: Language) -> String {
    let comma = RefusalPhrase.listSeparator.text(language)
    guard hindered.isEmpty else {
      let reasons = hindered.map { part, why in
        MarketPhrase.part.text(language, part.title, why.sentence(language))
      }
      return MarketPhrase.mayNot.text(language, reasons.joined(separator: comma))
    }
    guard !missing.isEmpty else { return MarketPhrase.mayOpen.text(language) }
    return MarketPhrase.notYet.text(
      language, missing.map(\.title).joined(separator: comma))
  }
}

extension MarketStanding.Part {
  package var title: String { "\(ordinal) \(name)" }

  /// With ✓ for what is issued, ✗ for what hinders, ○ for what is missing.
  fileprivate var marked: String {
    switch state {
    case .issued: "✓\(ordinal)"
    case .hindered: "✗\(ordinal)"
    case .missing: "○\(ordinal)"
    }
  }
}

extension MarketStanding.Hindrance {
  package func sentence(_ language: Language) -> String {
    switch self {
    case .refused(let grounds):
      MarketPhrase.refused.text(language, grounds.reason.name(language))
    case .voidWith(let ordinal): MarketPhrase.voidWith.text(language, String(ordinal))
    case .void: MarketPhrase.void.text(language)
    case .ended(let ending):
      MarketPhrase.ended.text(
        language, ending.kind.name(language), ending.day.iso, ending.document)
    case .expired(let day): MarketPhrase.expired.text(language, day.iso)
    }
  }
}
