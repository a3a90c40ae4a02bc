import CaseEngine
import Storage
import WorkCalendar

extension StoreCheck {
  static let pickupChecks: [StoreCheck] = [
    StoreCheck("R29 R32: what is to be told, and what stands where, the longest ready first") {
      store, hall, findings in
      try hall.fill(store, appends: 150, &findings)
      for reason in [.toTell, .inSlot] + Output.Standing.allCases.map(OutputList.Reason.standing) {
        for place in [nil, "hall-county", "town-1", "nowhere"] {
          for before in [nil, Moment(milliseconds: 1_795_000_003_000)] {
            let list = OutputList(reason, at: place, readyBefore: before)
            let expected = hall.outputs(list)
            findings.equal(try store.outputs(list, limit: 1000), expected, "\(list)")
            findings.equal(
              try store.outputs(list, limit: 2), Array(expected.prefix(2)), "first of \(list)")
          }
        }
      }
      findings.equal(
        try store.outputs(OutputList(.toTell, at: nil), limit: 0), [], "a page of nothing")
    },
    StoreCheck("R32: a slot of a place holds one case at a time, and is free when that is gone") {
      store, hall, findings in
      let first = shelving(&hall, slot: "7")
      try hall.keep(first, in: store, &findings)
      for (slot, place) in [("8", "hall-county"), ("7", "town-1")] {
        try hall.keep(shelving(&hall, slot: slot, at: place), in: store, &findings)
      }
      let second = shelving(&hall, slot: "7")
      findings.equal(
        try store.append(second), .slotTaken("7", by: first.number), "the same slot")
      findings.equal(try store.entries(of: second.number), [], "entries of what was refused")
      findings.equal(try store.rows(of: second.number), nil, "rows of what was refused")
      try hall.keep(shelving(&hall, slot: "", after: first), in: store, &findings)
      try hall.keep(second, in: store, &findings)
      findings.equal(
        try store.outputs(OutputList(.inSlot, at: "hall-county"), limit: 9).map(\.slot).sorted(),
        ["7", "8"], "slots in use")
    },
    StoreCheck("R32: what lies in a slot already may be told and changed, whoever else lies there")
    {
      store, hall, findings in
      let first = shelving(&hall, slot: "7")
      try hall.keep(first, in: store, &findings)
      try hall.keep(
        shelving(&hall, slot: "7", after: first, isToTell: true), in: store, &findings)
    },
    StoreCheck("R32: of many who use one slot at once, one gets it") { store, hall, findings in
      let appends = (0..<6).map { _ in
        let append = shelving(&hall, slot: "1")
        hall.took(append)
        return append
      }
      let outcomes = try racing(6) { try store.append(appends[$0]) }
      let winners = zip(appends, outcomes).filter {
        $1 == .appended(version: $0.after.file.version)
      }
      findings.equal(winners.count, 1, "winners among \(outcomes)")
      let taken = AppendOutcome.slotTaken("1", by: winners.first?.0.number ?? "")
      findings.equal(outcomes.filter { $0 == taken }.count, 5, "losers among \(outcomes)")
    },
  ]

  /// A case with one output in that slot.
  /// - Parameter first: the append of the case before; nil for a new case.
  private static func shelving(
    _ hall: inout SampleHall, slot: String, at place: String = "hall-county",
    after first: Append? = nil, isToTell: Bool = false
  ) -> Append {
    let base = first.map { hall.append(to: $0.number, before: $0.after) } ?? hall.intake()
    let output = OutputRow(
      caseNumber: base.number, ordinal: 1, index: 1, name: "Licence", documentNumber: nil,
      ready: Moment(milliseconds: 1_795_000_000_000), handedOut: nil, standing: .waiting,
      place: place, isToTell: isToTell, slot: slot)
    return Append(
      number: base.number, expecting: base.expecting, under: 0, command: base.command,
      entries: base.entries, before: base.before,
      after: CaseRows(
        file: base.after.file, tasks: first?.after.tasks ?? [], outputs: [output],
        materials: first?.after.materials ?? []))
  }
}

extension SampleHall {
  /// As the list should be: tried row by row.
  fileprivate func outputs(_ list: OutputList) -> [OutputRow] {
    let models = cases.values.sorted { $0.arrival < $1.arrival }
    let all = models.flatMap(\.rows.outputs).filter { row in
      switch list.reason {
      case .toTell: guard row.isToTell else { return false }
      case .standing(let standing): guard row.standing == standing else { return false }
      case .inSlot: guard !row.slot.isEmpty else { return false }
      }
      if let place = list.place, row.place != place { return false }
      if let before = list.readyBefore { return row.ready.map { $0 < before } ?? false }
      return true
    }
    return zip(0..., all).sorted {
      ($0.1.ready?.milliseconds ?? 0, $0.0) < ($1.1.ready?.milliseconds ?? 0, $1.0)
    }.map(\.1)
  }
}
