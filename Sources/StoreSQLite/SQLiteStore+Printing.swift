import GRDB
package import Storage
import WorkCalendar

extension SQLiteStore {
  package func printers() throws(StoreFailure) -> [KeptPrinter] {
    try read {
      try $0.rows("SELECT name, address, rendering FROM printer ORDER BY name") {
        KeptPrinter(name: $0.text(0), address: $0.text(1), rendering: $0.text(2))
      }
    }
  }

  package func keep(_ printer: KeptPrinter) throws(StoreFailure) {
    try change {
      try $0.run(
        "INSERT OR REPLACE INTO printer (name, address, rendering) VALUES (?, ?, ?)",
        printer.name, printer.address, printer.rendering)
    }
  }

  package func dropPrinter(_ name: String) throws(StoreFailure) {
    try change {
      try $0.run("DELETE FROM printer_default WHERE printer = ?", name)
      try $0.run("DELETE FROM printer WHERE name = ?", name)
    }
  }

  package func printerDefaults() throws(StoreFailure) -> [PrinterDefault] {
    try read {
      try $0.rows("SELECT desk, kind, printer FROM printer_default ORDER BY desk, kind") {
        PrinterDefault(window: $0.text(0), kind: $0.text(1), printer: $0.text(2))
      }
    }
  }

  package func keep(_ choice: PrinterDefault) throws(StoreFailure) {
    try change {
      try $0.run(
        "INSERT OR REPLACE INTO printer_default (desk, kind, printer) VALUES (?, ?, ?)",
        choice.window, choice.kind, choice.printer)
    }
  }

  package func waitingPrints() throws(StoreFailure) -> [WaitingPrint] {
    try read {
      try $0.rows("\(WaitingPrint.select) ORDER BY since, id", decode: WaitingPrint.init)
    }
  }

  package func waitingPrint(_ id: String) throws(StoreFailure) -> WaitingPrint? {
    try read {
      try $0.first("\(WaitingPrint.select) WHERE id = ?", id, decode: WaitingPrint.init)
    }
  }

  package func keep(_ print: WaitingPrint, after attempt: Int) throws(StoreFailure) -> Bool {
    try write { database in
      let there = try database.first(
        "SELECT attempt FROM waiting_print WHERE id = ?", print.id
      ) { $0.int(0) }
      let other = try database.first(
        "SELECT id FROM waiting_print WHERE case_number = ? AND paper = ? AND id <> ?",
        print.caseNumber, print.paper, print.id
      ) { $0.text(0) }
      guard there ?? 0 == attempt, other == nil else { return (false, .rollback) }
      try database.run(
        """
        INSERT OR REPLACE INTO waiting_print (
          id, case_number, paper, printer, rendering, staff, place, since, attempt, stage, ticket,
          fault_code, fault_target, fault_detail
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        print.id, print.caseNumber, print.paper, print.printer, print.rendering, print.staff,
        print.place, print.since.milliseconds, print.attempt, print.stage.rawValue, print.ticket,
        print.fault?.code, print.fault?.target, print.fault?.detail)
      return (true, .commit)
    }
  }

  package func dropWaitingPrint(_ id: String) throws(StoreFailure) {
    try change { try $0.dropWaitingPrint(id) }
  }
}

extension Database {
  func dropWaitingPrint(_ id: String) throws {
    try run("DELETE FROM waiting_print WHERE id = ?", id)
  }
}

extension WaitingPrint {
  fileprivate static let select = """
    SELECT id, case_number, paper, printer, rendering, staff, place, since, attempt, stage, ticket,
      fault_code, fault_target, fault_detail FROM waiting_print
    """

  fileprivate init(_ row: Columns) throws {
    let fault = row.textOrNil(11).map {
      Fault(code: $0, target: row.text(12), detail: row.text(13))
    }
    self.init(
      id: row.text(0), caseNumber: row.text(1), paper: row.text(2), printer: row.text(3),
      rendering: row.text(4), staff: row.text(5), place: row.text(6), since: row.moment(7),
      attempt: row.int(8), stage: try row.word(9), ticket: row.text(10), fault: fault)
  }
}
