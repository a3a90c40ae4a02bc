/// The printers of a hall in memory, and what waits to be printed.
struct MemoryPrinting {
  var printers: [String: KeptPrinter] = [:]
  var defaults: [PrinterDefault] = []
  var waiting: [WaitingPrint] = []
}

extension MemoryStore {
  package func printers() throws(StoreFailure) -> [KeptPrinter] {
    read { $0.printing.printers.values.sorted { $0.name < $1.name } }
  }

  package func keep(_ printer: KeptPrinter) throws(StoreFailure) {
    change { $0.printing.printers[printer.name] = printer }
  }

  package func dropPrinter(_ name: String) throws(StoreFailure) {
    change { hall in
      hall.printing.printers[name] = nil
      hall.printing.defaults.removeAll { $0.printer == name }
    }
  }

  package func printerDefaults() throws(StoreFailure) -> [PrinterDefault] {
    read { $0.printing.defaults.sorted { ($0.window, $0.kind) < ($1.window, $1.kind) } }
  }

  package func keep(_ choice: PrinterDefault) throws(StoreFailure) {
    change { hall in
      hall.printing.defaults.removeAll { $0.window == choice.window && $0.kind == choice.kind }
      hall.printing.defaults.append(choice)
    }
  }

  package func waitingPrints() throws(StoreFailure) -> [WaitingPrint] {
    read { $0.printing.waiting.sorted { ($0.since, $0.id) < ($1.since, $1.id) } }
  }

  package func waitingPrint(_ id: String) throws(StoreFailure) -> WaitingPrint? {
    read { $0.printing.waiting.first { $0.id == id } }
  }

  package func keep(_ print: WaitingPrint, after attempt: Int) throws(StoreFailure) -> Bool {
    change { hall in
      let there = hall.printing.waiting.firstIndex { $0.id == print.id }
      guard (there.map { hall.printing.waiting[$0].attempt } ?? 0) == attempt else { return false }
      if let there {
        hall.printing.waiting[there] = print
        return true
      }
      let isTaken = hall.printing.waiting.contains {
        $0.caseNumber == print.caseNumber && $0.paper == print.paper
      }
      if !isTaken { hall.printing.waiting.append(print) }
      return !isTaken
    }
  }

  package func dropWaitingPrint(_ id: String) throws(StoreFailure) {
    change { $0.printing.waiting.removeAll { $0.id == id } }
  }
}
