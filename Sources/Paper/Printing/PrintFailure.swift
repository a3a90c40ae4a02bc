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
    default: PrintPhrase.other.text(language, target, detail)
    }
  }
}
