internal import Catalogue
package import Phrases
internal import WorkCalendar

extension Stop.Ground {
  /// The link's name, or `correction` and `rectification`: what ends a stop by, and what the calendar
  /// calls it.
  package var word: String {
    switch self {
    case .link(let name, _): name
    case .correction: "correction"
    case .rectification: "rectification"
    }
  }

  /// What a clock stands still for.
  package func name(_ language: Language) -> String { Self.name(of: word, language) }

  /// The same with what was found.
  package func title(_ language: Language) -> String {
    guard case .rectification(let words) = self else { return name(language) }
    return ClockPhrase.rectificationOf.text(language, words)
  }

  /// The same with what was asked for: two corrections are told apart by it.
  func title(_ language: Language, in names: CaseNames) -> String {
    guard case .correction(let codes) = self else { return title(language) }
    return ClockPhrase.correctionOf.text(language, names.materials(codes, language))
  }

  static func name(of word: String, _ language: Language) -> String {
    switch word {
    case "correction": ClockPhrase.correction.text(language)
    case "rectification": ClockPhrase.rectification.text(language)
    default: word
    }
  }
}

/// Stops, extensions and moved dates in words, for the journal.
struct ClockLine {
  let language: Language
  let names: CaseNames

  func stopped(_ stopped: TaskStopped) -> String {
    let stop = stopped.stop
    guard case .correction(let codes) = stop.ground else {
      return say(
        .taskStopped, names.task(stopped.ordinal, language), stop.ground.title(language),
        stop.expected.text(language), stop.due.iso)
    }
    return say(
      .taskAsked, names.task(stopped.ordinal, language), names.materials(codes, language),
      stop.due.iso)
  }

  func resumed(_ resumed: TaskResumed) -> String {
    let task = names.task(resumed.ordinal, language)
    let ground = names.stop(resumed.stop, of: resumed.ordinal)?.ground.name(language) ?? ""
    guard let finding = resumed.finding else { return say(.taskResumed, task, ground) }
    return say(.taskResumedWith, task, ground, finding)
  }

  func extended(_ extended: LimitExtended) -> String {
    let given = extended.given
    guard let ordinal = extended.ordinal else {
      return say(
        .caseExtended, String(given.days), given.reason, given.approver, given.document ?? "")
    }
    return say(
      .taskExtended, names.task(ordinal, language), String(given.days), given.reason,
      names.officer(given.approver))
  }

  func moved(_ moved: DatesMoved) -> String {
    let tasks = moved.tasks.map { say(.movedTask, names.task($0.ordinal, language), $0.due.iso) }
    let promise = moved.promise.map { [say(.movedPromise, $0.due.iso)] } ?? []
    let owing = moved.deferrals.sorted { $0.key < $1.key }
      .map { say(.movedOwing, names.material($0.key), $0.value.iso) }
    let stops = moved.stops.map { dates in
      let ground = names.stop(dates.stop, of: dates.ordinal)?.ground.name(language) ?? ""
      return say(.movedStop, names.task(dates.ordinal, language), ground, dates.due.iso)
    }
    let answer = moved.answer.map { [say(.movedAnswer, $0.iso)] } ?? []
    let what = (answer + stops + tasks + promise + owing)
      .joined(separator: RefusalPhrase.listSeparator.text(language))
    switch moved.cause {
    case .stopped(let ordinal): return say(.movedByStop, names.task(ordinal, language), what)
    case .resumed(let ordinal): return say(.movedByResumption, names.task(ordinal, language), what)
    case .reopened(let ordinal): return say(.movedByReopening, names.task(ordinal, language), what)
    case .extended(nil): return say(.movedByCaseExtension, what)
    case .extended(let ordinal?):
      return say(.movedByExtension, names.task(ordinal, language), what)
    case .calendar(let notice): return say(.movedByCalendar, notice, what)
    }
  }

  private func say(_ phrase: ClockPhrase, _ facts: String...) -> String {
    phrase.text(language, facts)
  }
}

extension ClockRefusal {
  /// What was not done, to which thing, why, and what to do.
  func sentence(_ language: Language, in names: CaseNames) -> String {
    let say = { (phrase: ClockRefusalPhrase, facts: [String]) in phrase.text(language, facts) }
    let task = { (ordinal: Int) in names.task(ordinal, language) }
    let grounds = { (grounds: [Stop.Ground]) in
      grounds.map { $0.title(language, in: names) }
        .joined(separator: RefusalPhrase.listSeparator.text(language))
    }
    switch self {
    case .groundNotListed(let ordinal, let listed) where listed.isEmpty:
      return say(.noGroundListed, [task(ordinal)])
    case .groundNotListed(let ordinal, let listed):
      let list = listed.joined(separator: RefusalPhrase.listSeparator.text(language))
      return say(.groundNotListed, [task(ordinal), list])
    case .alreadyStopped(let ordinal, let ground):
      return say(.alreadyStopped, [task(ordinal), ground.title(language, in: names)])
    case .notStopped(let ordinal): return say(.notStopped, [task(ordinal)])
    case .groundNeeded(let ordinal, let open):
      return say(.groundNeeded, [task(ordinal), grounds(open)])
    case .taskStopped(let ordinal, let open):
      return say(.taskStoppedNow, [task(ordinal), grounds(open)])
    case .lengthOutOfRange(let ordinal, nil): return say(.lengthNeeded, [task(ordinal)])
    case .lengthOutOfRange(let ordinal, let most?):
      return say(.lengthOutOfRange, [task(ordinal), most.text(language)])
    case .nothingNeeded(let ordinal): return say(.nothingNeeded, [task(ordinal)])
    case .alreadyOwing(let ordinal, let code, let until):
      return say(.alreadyOwing, [task(ordinal), names.material(code), until.iso])
    case .extensionOutOfRange(let most): return say(.extensionOutOfRange, [String(most)])
    case .alreadyExtended(nil): return say(.caseAlreadyExtended, [])
    case .alreadyExtended(let ordinal?): return say(.alreadyExtended, [task(ordinal)])
    case .extensionTooLate(let due): return say(.extensionTooLate, [due.iso])
    case .nothingToExtend(let ordinal): return say(.nothingToExtend, [task(ordinal)])
    case .approverNeeded: return say(.approverNeeded, [])
    case .extensionNeedsReason: return say(.extensionNeedsReason, [])
    case .approverIsSelf: return say(.approverIsSelf, [])
    case .notJoint: return say(.notJoint, [])
    }
  }
}
