import Storage
import WorkCalendar

extension StoreCheck {
  static let printingChecks: [StoreCheck] = [
    StoreCheck("printers are kept by name and go with the windows that had them") {
      store, _, findings in
      let (slip, page) = (printer("slip", "socket://10.0.0.9:9100"), printer("a4", "cups:a4"))
      try store.keep(slip)
      try store.keep(page)
      try store.keep(PrinterDefault(window: "A01", kind: "slip", printer: "a4"))
      try store.keep(PrinterDefault(window: "A01", kind: "slip", printer: "slip"))
      try store.keep(PrinterDefault(window: "", kind: "paper", printer: "a4"))
      findings.equal(try store.printers(), [page, slip], "by name")
      findings.equal(
        try store.printerDefaults().map(\.printer), ["a4", "slip"], "one a window and kind")
      try store.dropPrinter("slip")
      findings.equal(try store.printers(), [page], "one is gone")
      findings.equal(try store.printerDefaults().map(\.printer), ["a4"], "with its window")
    },
    StoreCheck("a waiting print is kept whole, and taken up by one of two") { store, _, findings in
      var print = waiting("p1", paper: "slip")
      findings.equal(try store.keep(print, after: 0), true, "the first")
      findings.equal(try store.keep(print, after: 0), false, "there already")
      findings.equal(
        try store.keep(waiting("p2", paper: "slip"), after: 0), false, "the same paper")
      findings.equal(
        try store.keep(waiting("p3", paper: "notice"), after: 0), true, "another paper")
      print.attempt = 2
      print.stage = .perhaps
      print.ticket = "17"
      print.fault = WaitingPrint.Fault(code: "stopped", target: "a4", detail: "no paper")
      findings.equal(try store.keep(print, after: 1), true, "taken up")
      findings.equal(try store.keep(print, after: 1), false, "by one alone")
      findings.equal(try store.waitingPrint("p1"), print, "whole")
      findings.equal(try store.waitingPrints().map(\.id), ["p1", "p3"], "in order")
      try store.dropWaitingPrint("p1")
      findings.equal(try store.waitingPrint("p1"), nil, "dropped")
    },
    StoreCheck("what is in the journal waits no more, in the same transaction") {
      store, hall, findings in
      let append = hall.intake()
      findings.equal(
        try store.keep(waiting(append.command, paper: "slip"), after: 0), true, "waits")
      _ = try store.append(append)
      findings.equal(try store.waitingPrints(), [], "recorded")
    },
  ]

  private static func printer(_ name: String, _ address: String) -> KeptPrinter {
    KeptPrinter(name: name, address: address, rendering: "pdf-a4")
  }

  private static func waiting(_ id: String, paper: String) -> WaitingPrint {
    WaitingPrint(
      id: id, caseNumber: "330382-20260302-0001-0", paper: paper, printer: "a4",
      rendering: "pdf-a4", staff: "1001", place: "hall-county", since: Moment(milliseconds: 7))
  }
}
