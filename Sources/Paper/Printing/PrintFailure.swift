internal import Glibc
package import Phrases

/// A paper did not come out; nothing that looks like one was left behind.
package struct PrintFailure: Error, Hashable, Sendable {
  /// Open: a new kind of printer may add its own.
  package struct Code: Hashable, Sendable {
    package let name: String
    package init(_ name: String) { self.name = name }

    package static let noFolder = Code("noFolder")
    package static let notAllowed = Code("notAllowed")
    package static let readOnly = Code("readOnly")
    package static let full = Code("full")
    /// A library that makes PDF is not on this machine.
    package static let noPDFLibrary = Code("noPDFLibrary")
    package static let noFont = Code("noFont")
    package static let pdfFailed = Code("pdfFailed")
    /// The system cannot convert to the encoding of the printer.
    package static let noEncoding = Code("noEncoding")
    /// The printing system's library is not on this machine.
    package static let noCups = Code("noCups")
    /// The printing system did not take the job, or does not know the queue.
    package static let queueRefused = Code("queueRefused")
    package static let queueStopped = Code("queueStopped")
    /// It waited too long and was called off.
    package static let queueLate = Code("queueLate")
    package static let jobHeld = Code("jobHeld")
    package static let jobStopped = Code("jobStopped")
    package static let jobAborted = Code("jobAborted")
    package static let jobCanceled = Code("jobCanceled")
    /// There is no such device, or nothing is behind it.
    package static let noDevice = Code("noDevice")
    /// Nothing listens, or what was sent was not taken in time.
    package static let noAnswer = Code("noAnswer")
    package static let other = Code("other")
  }

  package let code: Code
  /// The file, folder or printer, or the library that is missing.
  package let target: String
  /// The system's own words, or the Debian package to install.
  package let detail: String

  package init(_ code: Code, target: String, detail: String) {
    self.code = code
    self.target = target
    self.detail = detail
  }

  /// What a failed call of the system means.
  init(errno number: Int32, target: String) {
    self.init(Self.code(of: number), target: target, detail: String(cString: strerror(number)))
  }

  private static func code(of number: Int32) -> Code {
    switch number {
    case ENOENT, ENOTDIR: .noFolder
    case EACCES, EPERM: .notAllowed
    case EROFS: .readOnly
    case ENOSPC, EDQUOT: .full
    default: .other
    }
  }

  /// What happened, to which file, why, and what to do.
  package func sentence(_ language: Language) -> String {
    switch code {
    case .noFolder: PrintPhrase.noFolder.text(language, target)
    case .notAllowed: PrintPhrase.notAllowed.text(language, target)
    case .readOnly: PrintPhrase.readOnly.text(language, target)
    case .full: PrintPhrase.full.text(language, target)
    case .noPDFLibrary: PrintPhrase.noPDFLibrary.text(language, target, detail)
    case .noFont: PrintPhrase.noFont.text(language, detail)
    case .pdfFailed: PrintPhrase.pdfFailed.text(language, detail)
    case .noEncoding: PrintPhrase.noEncoding.text(language, target, detail)
    default: PrinterPhrase.notPrinted.text(language, fact(language))
    }
  }

  /// The same where it may have come out all the same.
  package func perhapsSentence(_ language: Language) -> String {
    PrinterPhrase.perhapsPrinted.text(language, fact(language))
  }

  /// Of a printer: its own reason stands in brackets where it gave one.
  package func fact(_ language: Language) -> String {
    let reason =
      detail.isEmpty || code == .noCups ? detail : PrinterPhrase.reason.text(language, detail)
    let phrase: PrinterPhrase =
      switch code {
      case .queueRefused: .queueRefused
      case .queueStopped: .queueStopped
      case .queueLate: .queueLate
      case .jobHeld: .jobHeld
      case .jobStopped: .jobStopped
      case .jobAborted: .jobAborted
      case .jobCanceled: .jobCanceled
      case .noDevice: .noDevice
      case .noAnswer: .noAnswer
      case .noCups: .noCups
      default: .other
      }
    return phrase.text(language, target, reason)
  }
}
