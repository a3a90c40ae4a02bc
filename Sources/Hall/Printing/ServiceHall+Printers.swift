internal import Catalogue
package import Storage

/// The printers of a hall, and which window has which.
package struct HallPrinters: Hashable, Sendable {
  package let all: [KeptPrinter]
  package let defaults: [PrinterDefault]

  package static let none = HallPrinters(all: [], defaults: [])

  /// That of the window, else that of every window; nil where papers go into files.
  package func printer(for kind: PaperKind, at window: String) -> KeptPrinter? {
    let fitting = defaults.filter { $0.kind == kind.rawValue }
    let choice = fitting.first { $0.window == window } ?? fitting.first { $0.window.isEmpty }
    return choice.flatMap { choice in all.first { $0.name == choice.printer } }
  }

  /// The windows that have that printer, with the kind.
  package func defaults(of printer: String) -> [PrinterDefault] {
    defaults.filter { $0.printer == printer }
  }
}

extension ServiceHall {
  /// Read by everybody who prints: it names no person.
  package func printers() throws(HallError) -> HallPrinters {
    try keeping { () throws(StoreFailure) in
      HallPrinters(all: try store.printers(), defaults: try store.printerDefaults())
    }
  }

  /// - Throws: `.printing(.unknownPrinter)`.
  package func printer(named name: String) throws(HallError) -> KeptPrinter {
    let all = try printers().all
    guard let found = all.first(where: { $0.name == name }) else {
      throw .printing(.unknownPrinter(name, known: all.map(\.name)))
    }
    return found
  }

  /// Adds a printer, or changes the one of that name.
  package func keep(_ printer: KeptPrinter, by session: Session) throws(HallError) {
    try require(.managePrinters, of: session)
    let name = printer.name
    let isGood =
      (1...32).contains(name.count)
      && name.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    guard isGood else { throw .printing(.badName(name)) }
    try keeping { () throws(StoreFailure) in try store.keep(printer) }
  }

  package func removePrinter(_ name: String, by session: Session) throws(HallError) {
    try require(.managePrinters, of: session)
    _ = try printer(named: name)
    try keeping { () throws(StoreFailure) in try store.dropPrinter(name) }
  }

  /// - Parameter window: nil for every window that has none of its own.
  package func choosePrinter(
    _ name: String, for kinds: [PaperKind], at window: String?, by session: Session
  ) throws(HallError) {
    try require(.managePrinters, of: session)
    _ = try printer(named: name)
    if let window, edition.window(window) == nil { throw .printing(.unknownWindow(window)) }
    for kind in kinds {
      let choice = PrinterDefault(window: window ?? "", kind: kind.rawValue, printer: name)
      try keeping { () throws(StoreFailure) in try store.keep(choice) }
    }
  }
}
