package import Catalogue
package import Phrases
package import WorkCalendar

extension Light {
  package func name(_ language: Language) -> String {
    switch self {
    case .green: CasePhrase.green.text(language)
    case .yellow: CasePhrase.yellow.text(language)
    case .red: CasePhrase.red.text(language)
    case .grey: CasePhrase.grey.text(language)
    }
  }

  /// One character: 绿 黄 红 灰, or G Y R - in English.
  package func letter(_ language: Language) -> String {
    switch self {
    case .green: CasePhrase.greenLetter.text(language)
    case .yellow: CasePhrase.yellowLetter.text(language)
    case .red: CasePhrase.redLetter.text(language)
    case .grey: CasePhrase.greyLetter.text(language)
    }
  }
}

extension Tier {
  package func name(_ language: Language) -> String {
    switch self {
    case .village: CasePhrase.village.text(language)
    case .township: CasePhrase.township.text(language)
    case .zone: CasePhrase.zone.text(language)
    case .county: CasePhrase.county.text(language)
    }
  }
}

extension CaseFile.State {
  package func name(_ language: Language) -> String {
    switch self {
    case .draft: CasePhrase.caseDraft.text(language)
    case .correction: CasePhrase.caseCorrection.text(language)
    case .declined: CasePhrase.caseDeclined.text(language)
    case .accepted: CasePhrase.caseAccepted.text(language)
    case .decided: CasePhrase.caseDecided.text(language)
    case .ready: CasePhrase.caseReady.text(language)
    case .closed: CasePhrase.caseClosed.text(language)
    }
  }
}

extension SubTask.State {
  package func name(_ language: Language) -> String {
    switch self {
    case .waiting: CasePhrase.taskWaiting.text(language)
    case .running: CasePhrase.taskRunning.text(language)
    case .stopped: CasePhrase.taskStopped.text(language)
    case .approved: CasePhrase.taskApproved.text(language)
    case .refused: CasePhrase.taskRefused.text(language)
    case .void: CasePhrase.taskVoid.text(language)
    }
  }
}

extension SubTask {
  /// How it stands, in the words of what it is: a check is answered, an item is decided.
  package func stateName(_ language: Language) -> String {
    guard isCheck else { return state.name(language) }
    return switch state {
    case .waiting, .stopped: state.name(language)
    case .running: CasePhrase.checkRunning.text(language)
    case .approved: CasePhrase.checkHolds.text(language)
    case .refused: CasePhrase.checkFails.text(language)
    case .void: CasePhrase.checkVoid.text(language)
    }
  }
}

extension MaterialState {
  package func name(_ language: Language) -> String {
    switch self {
    case .received: CasePhrase.materialReceived.text(language)
    case .reused: CasePhrase.materialReused.text(language)
    case .shared: CasePhrase.materialShared.text(language)
    case .deferred: CasePhrase.materialDeferred.text(language)
    case .missing: CasePhrase.materialMissing.text(language)
    case .later: CasePhrase.materialLater.text(language)
    }
  }
}

extension Grounds.Reason {
  package func name(_ language: Language) -> String {
    switch self {
    case .notNeeded: CasePhrase.notNeeded.text(language)
    case .notOurs: CasePhrase.notOurs.text(language)
    case .notCorrected: CasePhrase.notCorrected.text(language)
    case .conditionsNotMet: CasePhrase.conditionsNotMet.text(language)
    case .materialsUntrue: CasePhrase.materialsUntrue.text(language)
    case .prohibited: CasePhrase.prohibited.text(language)
    }
  }
}

extension Grounds.Basis {
  package func name(_ language: Language) -> String {
    switch self {
    case .item: CasePhrase.basisItem.text(language)
    case .licensingLaw31: CasePhrase.basisLaw31.text(language)
    case .licensingLaw32: CasePhrase.basisLaw32.text(language)
    case .licensingLaw38: CasePhrase.basisLaw38.text(language)
    }
  }
}

extension SubTask.Delegated {
  /// By whose authority it is decided, and under which document (R7).
  package func sentence(_ language: Language) -> String {
    switch form {
    case .entrusted: CasePhrase.entrusted.text(language, inNameOf, document)
    case .devolved: CasePhrase.devolved.text(language, inNameOf, document)
    }
  }
}
