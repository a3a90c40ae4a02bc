package import Phrases
package import Storage
internal import WorkCalendar

/// Why a printer or a waiting print is not as was said.
package enum PrintingFault: Hashable, Sendable {
  case unknownPrinter(String, known: [String])
  case badName(String)
  case unknownWindow(String)
  /// The paper was sent before, and nobody said yet whether it came out (R30).
  case perhapsPrinted(WaitingPrint)
  /// The machine lacks what the paper needs; it never went to the printer.
  case notMade(WaitingPrint.Fault)
  /// Another window took it up at the same moment.
  case underWay
  case noSuchPrint(String)

  package func sentence(_ language: Language) -> String {
    switch self {
    case .unknownPrinter(let name, let known) where known.isEmpty:
      PrinterPhrase.noPrinters.text(language, name)
    case .unknownPrinter(let name, let known):
      PrinterPhrase.unknownPrinter.text(language, name, known.joined(separator: " "))
    case .badName(let name): PrinterPhrase.badName.text(language, name)
    case .unknownWindow(let code): PrinterPhrase.unknownWindow.text(language, code)
    case .perhapsPrinted(let print):
      HallPhrase.withRule.text(
        language, "30",
        PrinterPhrase.perhapsAlready.text(language, print.printer, print.since.iso))
    case .notMade(let fault):
      PrinterPhrase.notPrinted.text(
        language, PrinterPhrase.other.text(language, fault.target, fault.detail))
    case .underWay: PrinterPhrase.underWay.text(language)
    case .noSuchPrint(let id): PrinterPhrase.noSuchPrint.text(language, id)
    }
  }
}

extension WaitingPrint.Stage {
  package func name(_ language: Language) -> String {
    switch self {
    case .failed: PrinterPhrase.failedStage.text(language)
    case .perhaps: PrinterPhrase.perhapsStage.text(language)
    case .sending: PrinterPhrase.sendingStage.text(language)
    }
  }
}
