import CaseEngine
import Storage
import WorkCalendar

extension StoreCheck {
  static let custodyChecks: [StoreCheck] = [
    StoreCheck("R33: carried entries come first, chained like all, and none of them acted here") {
      store, hall, findings in
      let append = carrying(&hall, edition: nil)
      findings.equal(try store.append(append), .appended(version: 4), "append")
      let kept = try store.entries(of: append.number)
      findings.equal(kept.map(\.entry), append.carried + append.entries, "entries")
      findings.equal(HashChain.firstBreak(in: kept), nil, "break in the chain")
      findings.equal(
        try store.caseNumber(ofCommand: append.command), append.number, "of the command here")
      for entry in append.carried {
        findings.equal(
          try store.caseNumber(ofCommand: entry.command), nil, "of a command elsewhere")
      }
      findings.equal(
        try store.append(append), .alreadyDone(caseNumber: append.number), "once more")
    },
    StoreCheck("a command that acted here may come again with a case from elsewhere") {
      store, hall, findings in
      let first = hall.intake()
      try hall.keep(first, in: store, &findings)
      let append = carrying(&hall, edition: nil, commands: [first.command, first.command])
      findings.equal(try store.append(append), .appended(version: 4), "append")
      findings.equal(
        try store.caseNumber(ofCommand: first.command), first.number, "of the command")
    },
    StoreCheck("R6: an edition is kept with the case that brings it, and stays what it is") {
      store, hall, findings in
      let edition = CarriedEdition(
        KeptEdition(
          number: 7, date: SampleHall.today,
          files: [KeptText(name: "b", text: "2")]
            + [KeptText(name: "a", text: "1")]))
      findings.equal(try store.carriedEdition(edition.content), nil, "none")
      _ = try store.append(carrying(&hall, edition: edition))
      findings.equal(try store.carriedEdition(edition.content), edition.edition, "kept")
      let same = CarriedEdition(
        KeptEdition(number: 9, date: SampleHall.today, files: edition.edition.files))
      findings.equal(
        try store.append(carrying(&hall, edition: same, serial: 2)), .appended(version: 4),
        "another case")
      findings.equal(try store.carriedEdition(edition.content)?.number, 7, "the first")
      findings.equal(try store.editions(), [], "none of the hall's own")
    },
    StoreCheck("R6: an append that is refused keeps no edition") { store, hall, findings in
      let edition = CarriedEdition(
        KeptEdition(number: 7, date: SampleHall.today, files: [KeptText(name: "b", text: "2")]))
      _ = try store.append(carrying(&hall, edition: nil))
      findings.equal(
        try store.append(carrying(&hall, edition: edition)), .conflict(version: 4), "conflict")
      findings.equal(try store.carriedEdition(edition.content), nil, "none")
    },
  ]

  /// A case of three entries from elsewhere and one from here.
  private static func carrying(
    _ hall: inout SampleHall, edition: CarriedEdition?, commands: [String] = ["x", "x"],
    serial: Int = 1
  ) -> Append {
    let number = CaseNumber(division: "330300", day: SampleHall.today, serial: serial).text
    let command = hall.command()
    let carried = zip(1..., commands + ["y"]).map {
      hall.entry(number, sequence: $0, command: $1)
    }
    return Append(
      number: number, expecting: 0, under: 0, command: command, carried: carried,
      edition: edition, entries: [hall.entry(number, sequence: 4, command: command)], before: nil,
      after: hall.rows(of: number, version: 4, before: nil))
  }
}
