package import Phrases
internal import WorkCalendar

extension CustodyRefusal {
  /// What was not done, why, and what to do.
  func sentence(_ language: Language) -> String {
    switch self {
    case .away(let name, let since):
      CustodyPhrase.away.text(language, name, since.date.iso)
    case .here: CustodyPhrase.here.text(language)
    case .sentToItself: CustodyPhrase.sentToItself.text(language)
    }
  }
}

extension CaseEvent {
  /// A move from hall to hall in one line; empty for any other event.
  func move(_ language: Language) -> String {
    switch self {
    case .transferredOut(let sent): sent.line(language)
    case .transferredIn(let taken): taken.line(language)
    default: ""
    }
  }
}

extension TransferredOut {
  /// What happened, in one line.
  func line(_ language: Language) -> String {
    guard let reason else { return CustodyPhrase.sent.text(language, name) }
    return CustodyPhrase.sentBecause.text(language, name, reason)
  }
}

extension TransferredIn {
  func line(_ language: Language) -> String {
    CustodyPhrase.taken.text(language, hall.name, String(file.prefix(12)))
  }
}

extension CustodyStep {
  /// One line of the custody list: when, at which hall, by whom, what.
  package func line(_ language: Language) -> String {
    let what =
      switch move {
      case .out(let sent): sent.line(language)
      case .into(let taken): taken.line(language)
      }
    return CustodyPhrase.step.text(
      language, String(at.iso.prefix(16)), hall.name, place, staff, what)
  }
}

extension CaseFile {
  /// Where it is, since when and by whom; nil for a case that never moved.
  package func whereabouts(_ language: Language) -> String? {
    guard let last = custody.last else { return nil }
    return switch last.move {
    case .out(let sent):
      CustodyPhrase.isAway.text(language, sent.name, last.at.date.iso, last.staff)
    case .into(let taken):
      CustodyPhrase.isHere.text(
        language, taken.hall.name, last.at.date.iso, origin?.name ?? "")
    }
  }
}
