internal import Catalogue
package import Phrases
internal import Storage
internal import WorkCalendar

extension PlatformFault {
  /// What was not written down, why, and what to do; a rule's no begins with its number.
  package func sentence(_ language: Language) -> String {
    let text = plain(language)
    return rule.map { HallPhrase.withRule.text(language, String($0), text) } ?? text
  }

  private func plain(_ language: Language) -> String {
    switch self {
    case .noPlatforms(let place): PlatformPhrase.noPlatforms.text(language, place)
    case .noSuchMatter(let number): PlatformPhrase.noSuchMatter.text(language, number)
    case .nameNeeded: PlatformPhrase.nameNeeded.text(language)
    case .whatNeeded: PlatformPhrase.whatNeeded.text(language)
    case .receiverNeeded: PlatformPhrase.receiverNeeded.text(language)
    case .reasonNeeded: PlatformPhrase.reasonNeeded.text(language)
    case .dayImpossible(let day): PlatformPhrase.dayImpossible.text(language, day.iso)
    case .isOver(let number): PlatformPhrase.isOver.text(language, number)
    case .becomesCase(let number): PlatformPhrase.becomesCase.text(language, number)
    case .noCase(let number): PlatformPhrase.noCase.text(language, number)
    case .samePlatform(let number): PlatformPhrase.samePlatform.text(language, number)
    case .noSuchCase(let typed): PlatformPhrase.noSuchCase.text(language, typed)
    case .changed(let number): PlatformPhrase.changed.text(language, number)
    }
  }
}

extension PlatformMatter {
  /// How it stands, in a few words.
  package func standing(_ language: Language) -> String {
    if let receipt {
      return PlatformPhrase.received.text(language, receipt.name, receipt.day.iso)
    }
    if let caseNumber { return PlatformPhrase.linked.text(language, caseNumber) }
    return (platform == .convenience ? PlatformPhrase.toBecomeCase : .toBeReceived)
      .text(language)
  }
}
