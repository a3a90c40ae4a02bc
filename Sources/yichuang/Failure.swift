import CaseEngine
import Glibc
import Hall
import Phrases
import Storage

/// Why a verb ends early: what is said on standard error, and the number it ends with.
struct Failure: Error {
  let status: ExitStatus
  /// Empty when everything was said already.
  let message: String

  init(_ status: ExitStatus, _ message: String = "") {
    self.status = status
    self.message = message
  }

  init(_ status: ExitStatus, _ phrase: CommandPhrase, _ arguments: String...) {
    self.init(status, phrase.text(Speech.language, arguments))
  }

  init(_ error: HallError) { self.init(error.status, error.sentence(Speech.language)) }

  init(_ failure: StoreFailure) { self.init(.store(failure)) }

  /// Says it and ends the program.
  func leave() -> Never {
    if !message.isEmpty { Streams.complain(message) }
    exit(status.rawValue)
  }
}

extension HallError {
  var status: ExitStatus {
    switch self {
    case .refused(let refusal, _): refusal.status
    case .forbidden, .signIn: .forbidden
    case .intake: .badInput
    case .noSuchCase: .no
    case .checkList(.unknown), .checkList(.expired): .no
    case .checkList(.used): .refused
    case .changed: .refused
    case .staff(let fault): fault.status
    case .credit(let rejects): rejects.first?.fault.status ?? .no
    case .steward(.notYours): .forbidden
    case .steward: .usage
    case .pickup(let fault): fault.status
    case .platform(let fault): fault.status
    case .handover(.nothing), .handover(.noSuchList): .no
    case .handover: .usage
    case .printing(let fault): fault.status
    case .holidays(let fault): fault.status
    case .publish: .no
    case .transfer(let fault): fault.rule == nil ? .badInput : .refused
    case .store, .damaged: .unavailable
    }
  }
}

extension Refusal {
  fileprivate var status: ExitStatus {
    switch rule {
    case nil: .no
    case 35: .forbidden
    default: .refused
    }
  }
}

extension CreditFault {
  fileprivate var status: ExitStatus {
    switch self {
    case .alreadyListed, .notListed: .no
    case .badNumber, .noName, .noReason, .noBasis, .badDay, .notYet, .twice, .columns: .usage
    }
  }
}

extension PlatformFault {
  fileprivate var status: ExitStatus {
    switch self {
    case .noPlatforms: .forbidden
    case .noSuchMatter, .noSuchCase: .no
    case .nameNeeded, .whatNeeded, .receiverNeeded, .reasonNeeded, .dayImpossible: .usage
    case .isOver, .becomesCase, .noCase, .samePlatform, .changed: .refused
    }
  }
}

extension PickupFault {
  fileprivate var status: ExitStatus {
    switch self {
    case .unknownPlace: .usage
    case .nothingToMove, .noSuchList: .no
    }
  }
}

extension HolidayFault {
  fileprivate var status: ExitStatus {
    switch self {
    case .noName: .usage
    case .badTable, .gap, .noHoliday, .fewerDays: .badInput
    case .uncountable: .refused
    }
  }
}

extension StaffFault {
  fileprivate var status: ExitStatus {
    switch self {
    case .numberTaken, .nobody, .lastAdministrator, .standInIsAway, .notAway: .no
    case .wrongDuty, .notOfOffice, .noOfficerThere: .refused
    case .badNumber, .noName, .unknownDepartment, .departmentNeeded, .departmentNotWanted,
      .unknownPlace, .unknownWindow, .windowNeeded, .oneself, .noOfficer, .daysReversed,
      .dayIsOver:
      .usage
    }
  }
}
