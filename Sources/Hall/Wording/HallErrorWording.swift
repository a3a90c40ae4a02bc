package import CaseEngine
package import Phrases
package import Storage
internal import WorkCalendar

extension HallError {
  /// One sentence: what did not happen, why, and what to do. A rule's no starts with its number.
  /// - Parameter names: what codes are called; nil for what the case itself says.
  package func sentence(_ language: Language, in names: CaseNames? = nil) -> String {
    switch self {
    case .refused(let refusal, let file):
      refusal.message(language, in: names ?? CaseNames(file: file))
    case .forbidden(let right, let role):
      HallPhrase.withRule.text(
        language, "35",
        HallPhrase.forbidden.text(language, role.name(language), right.name(language)))
    case .intake(let fault): fault.sentence(language, in: names ?? .codes)
    case .noSuchCase(let number): HallPhrase.noSuchCase.text(language, number)
    case .checkList(let fault): fault.sentence(language)
    case .changed(let file, _): HallPhrase.changed.text(language, file.number)
    case .signIn(let fault): fault.sentence(language)
    case .staff(let fault): fault.sentence(language)
    case .credit(let rejects):
      rejects.map { $0.fault.sentence(language) }.joined(separator: "\n")
    case .steward(let fault): fault.sentence(language)
    case .pickup(let fault): fault.sentence(language)
    case .platform(let fault): fault.sentence(language)
    case .handover(let fault): fault.sentence(language)
    case .printing(let fault): fault.sentence(language)
    case .holidays(let fault): fault.sentence(language)
    case .publish(let fault): fault.sentence(language)
    case .transfer(let fault): fault.sentence(language)
    case .store(let failure): failure.sentence(language)
    case .damaged(let damage): damage.sentence(language)
    }
  }
}

extension Right {
  /// What it lets somebody do, as a verb.
  package func name(_ language: Language) -> String {
    switch self {
    case .takeIn: HallPhrase.takeIn.text(language)
    case .decideAtWindow: HallPhrase.decideAtWindow.text(language)
    case .decide: HallPhrase.decide.text(language)
    case .handOut: HallPhrase.handOut.text(language)
    case .seeCases: HallPhrase.seeCases.text(language)
    case .seeOwnQueue: HallPhrase.seeOwnQueue.text(language)
    case .seeAllQueues: HallPhrase.seeAllQueues.text(language)
    case .manageStaff: HallPhrase.manageStaff.text(language)
    case .publish: HallPhrase.publish.text(language)
    case .seeCredit: CreditPhrase.see.text(language)
    case .manageCredit: CreditPhrase.manage.text(language)
    case .seeCalendar: HolidayPhrase.see.text(language)
    case .manageCalendar: HolidayPhrase.manage.text(language)
    case .managePrinters: PrinterPhrase.manage.text(language)
    case .seeFigures: FiguresPhrase.see.text(language)
    case .keepLicences: LicencePhrase.keep.text(language)
    case .archive: ArchivePhrase.make.text(language)
    }
  }
}

extension Role {
  package func name(_ language: Language) -> String {
    switch self {
    case .clerk: HallPhrase.clerkRole.text(language)
    case .handout: HallPhrase.handOutRole.text(language)
    case .officer: HallPhrase.officerRole.text(language)
    case .supervisor: HallPhrase.supervisorRole.text(language)
    case .administrator: HallPhrase.administratorRole.text(language)
    }
  }
}

extension SignInFault {
  package func sentence(_ language: Language) -> String {
    switch self {
    case .wrong: HallPhrase.signInWrong.text(language)
    case .wait(let wait):
      HallPhrase.signInWait.text(
        language, String(wait.wrong), wait.left(language), wait.until.iso.clockPart)
    case .mustChangePIN: HallPhrase.mustChangePIN.text(language)
    case .unknownWindow(let code): HallPhrase.unknownWindow.text(language, code)
    case .tooShortPIN: HallPhrase.tooShortPIN.text(language)
    }
  }
}

extension SignInWait {
  /// What is left to wait, in seconds up to two minutes, then in minutes.
  package func left(_ language: Language) -> String {
    seconds <= 120
      ? HallPhrase.secondsLeft.text(language, String(seconds))
      : HallPhrase.minutesLeft.text(language, String((seconds + 59) / 60))
  }
}

extension String {
  /// `09:47:46` of `2026-03-02T09:47:46`.
  fileprivate var clockPart: String { String(dropFirst(11).prefix(8)) }
}
