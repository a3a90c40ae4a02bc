import ArgumentParser
import CaseEngine
import Hall
import Paper
import Phrases
import Screens
import Storage

extension PrintingFault {
  var status: ExitStatus {
    switch self {
    case .unknownPrinter, .badName, .unknownWindow: .usage
    case .perhapsPrinted: .refused
    case .underWay, .noSuchPrint: .no
    case .notMade: .unavailable
    }
  }
}

extension PrinterPress {
  init(_ place: Workplace) {
    self.init(hall: place.hall, session: place.session, language: Speech.language)
  }
}

extension PrinterPress.Outcome {
  /// - Throws: `.unavailable` where it did not come out for certain: nothing was recorded, and it
  ///   waits.
  func file() throws(Failure) -> CaseFile {
    switch self {
    case .printed(let file): return file
    case .notMade(let failure): throw Failure(.unavailable, failure.sentence(Speech.language))
    case .waits(let print):
      throw Failure(.unavailable, "\(print.sentence(Speech.language)) \(print.id)")
    case .failed(let error): throw Failure(error)
    }
  }
}

extension PrinterHelpPhrase {
  var here: String { text(Speech.language) }
  func help(_ value: String? = nil) -> ArgumentHelp {
    value.map { ArgumentHelp("\(here)", valueName: $0) } ?? ArgumentHelp("\(here)")
  }
}
