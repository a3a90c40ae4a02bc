internal import CTerminal
package import Phrases

/// Why the terminal could not be taken over.
nonisolated package enum DisplayFailure: Error, Hashable, Sendable {
  case noTerminal, noUTF8, unknownTerminal, selfTest

  init?(code: Int32) {
    switch Int(code) {
    case CT_NO_TERMINAL: self = .noTerminal
    case CT_NO_UTF8: self = .noUTF8
    case CT_UNKNOWN_TERMINAL: self = .unknownTerminal
    case CT_SELF_TEST: self = .selfTest
    default: return nil
    }
  }

  /// A sentence for the person, with what to do.
  /// - Parameter term: the value of TERM.
  package func text(_ language: Language, term: String) -> String {
    switch self {
    case .noTerminal: TerminalPhrase.noTerminal.text(language)
    case .noUTF8: TerminalPhrase.noUTF8.text(language)
    case .unknownTerminal: TerminalPhrase.unknownTerminal.text(language, term)
    case .selfTest: TerminalPhrase.selfTestFailed.text(language)
    }
  }
}
