import Catalogue
package import Phrases
internal import WorkCalendar

/// What set a clock going, which the steps themselves do not say.
package enum ClockStart: Hashable, Sendable {
  case acceptance
  case receipt
  /// The last prerequisite of a sub-task was decided.
  case prerequisite
  /// A stop has a clock of its own (R25).
  case stop
  /// What was granted has to be issued, and what was undertaken be checked (R29, R13).
  case decision
  /// The step before was made (R17).
  case step

  fileprivate var phrase: DerivationPhrase {
    switch self {
    case .acceptance: .acceptedOn
    case .receipt: .receivedOn
    case .prerequisite: .prerequisiteOn
    case .stop: .stoppedOn
    case .decision: .decidedOn
    case .step: .steppedOn
    }
  }
}

extension [DerivationStep] {
  /// The whole derivation, a line each, with full dates.
  package func lines(_ language: Language, from start: ClockStart = .acceptance) -> [String] {
    map { $0.line(language, start) }
  }

  /// The same in one line, with years only where they change; the end itself is left out, since it
  /// stands before: 2-13 受理，次日起第 5 个工作日（2-14 上班；2-15 至 2-23 放假 春节）.
  package func sentence(_ language: Language, from start: ClockStart = .acceptance) -> String {
    guard case .starts(let date, let limit) = first else { return "" }
    let beginning = limit.beginning(language, start, date.monthDay)
    let rest = dropFirst().compactMap { $0.remark(language, year: date.year) }
    guard !rest.isEmpty else { return beginning }
    let separator = DerivationPhrase.separator.text(language)
    return DerivationPhrase.because.text(language, beginning, rest.joined(separator: separator))
  }
}

extension TimeLimit {
  fileprivate func beginning(_ language: Language, _ start: ClockStart, _ day: String) -> String {
    DerivationPhrase.startAndCount.text(
      language, start.phrase.text(language, day), count(language))
  }

  private func count(_ language: Language) -> String {
    guard n > 0 else { return DerivationPhrase.countNothing.text(language) }
    return switch unit {
    case .workingDays: DerivationPhrase.countWorkingDays.text(language, String(n))
    case .naturalDays: DerivationPhrase.countNaturalDays.text(language, String(n))
    case .halfDays: DerivationPhrase.countHalfDays.text(language, String(n))
    case .months, .officeHours, .minutes:
      DerivationPhrase.countOther.text(language, text(language))
    case .atOnce: DerivationPhrase.countNothing.text(language)
    }
  }
}

extension DerivationStep {
  fileprivate func line(_ language: Language, _ start: ClockStart) -> String {
    switch self {
    case .starts(let date, let limit): limit.beginning(language, start, date.iso)
    case .makeUpDay(let day, let name):
      DerivationPhrase.makeUpDay.text(language, day.iso, day.weekdayName(language), name)
    case .rest(let from, let to, let name) where from == to:
      DerivationPhrase.restDay.text(language, from.iso, name)
    case .rest(let from, let to, let name):
      DerivationPhrase.restDays.text(language, from.iso, to.iso, name)
    case .allowance(let name, let limit):
      ClockPhrase.allowance.text(language, name, limit.text(language))
    case .stopped(let from, let to, let name) where from == to:
      ClockPhrase.stoppedDay.text(language, from.iso, Stop.Ground.name(of: name, language))
    case .stopped(let from, let to, let name):
      ClockPhrase.stopped.text(language, from.iso, to.iso, Stop.Ground.name(of: name, language))
    case .extended(let days): ClockPhrase.extended.text(language, String(days))
    case .movedFromRestDay(let from, let to):
      DerivationPhrase.moved.text(language, from.iso, to.iso)
    case .ends(let day):
      DerivationPhrase.ends.text(language, day.iso, day.weekdayName(language))
    case .provisional(let year): DerivationPhrase.provisional.text(language, String(year))
    }
  }

  /// nil for the start and the end, which the one-line form says elsewhere or not at all.
  fileprivate func remark(_ language: Language, year: Int) -> String? {
    switch self {
    case .starts, .ends: nil
    case .makeUpDay(let day, _):
      DerivationPhrase.makeUpDayShort.text(language, day.short(in: year))
    case .rest(let from, let to, let name) where from == to:
      DerivationPhrase.restDayShort.text(language, from.short(in: year), name)
    case .rest(let from, let to, let name):
      DerivationPhrase.restDaysShort.text(
        language, from.short(in: year), to.short(in: year), name)
    case .allowance(let name, let limit):
      ClockPhrase.allowanceShort.text(language, name, limit.text(language))
    case .stopped(let from, let to, let name):
      ClockPhrase.stoppedShort.text(
        language, from.short(in: year), to.short(in: year), Stop.Ground.name(of: name, language))
    case .extended(let days): ClockPhrase.extendedShort.text(language, String(days))
    case .movedFromRestDay(let from, let to):
      DerivationPhrase.movedShort.text(language, from.short(in: year), to.short(in: year))
    case .provisional(let year): DerivationPhrase.provisionalShort.text(language, String(year))
    }
  }
}
