import Storage
import WorkCalendar

extension StoreCheck {
  static let creditChecks: [StoreCheck] = [
    StoreCheck(
      "R33: entries of the credit list are kept all or none, and the last of a party is found"
    ) { store, _, findings in
      findings.equal(try store.credit(of: ["A"]), [], "an empty list")
      let first = try store.record(
        [entry(.listed, "A", 1), entry(.listed, "B", 2)], after: 0)
      findings.equal(first?.map(\.sequence), [1, 2], "sequences")
      findings.equal(
        try store.record([entry(.repaired, "A", 3)], after: 1), nil, "what came in between")
      let second = try store.record([entry(.repaired, "A", 3)], after: 2)
      findings.equal(second?.map(\.sequence), [3], "the next one")
      let found = try store.credit(of: ["B", "C", "A"])
      findings.equal(
        found.map(\.entry), [entry(.listed, "B", 2), entry(.repaired, "A", 3)], "last")
      let all = try store.credit(after: 0, limit: 100)
      findings.equal(all, (first ?? []) + (second ?? []), "all of them")
      findings.equal(HashChain.firstBreak(inCredit: all), nil, "break in the chain")
      findings.equal(
        HashChain.firstBreak(inCredit: Array(all.dropFirst())), 1, "a break that was made")
      findings.equal(try store.credit(after: 1, limit: 1).map(\.sequence), [2], "a page")
    },
    StoreCheck("serials of hand-over lists count from 1 each day, and nobody gets one twice") {
      store, _, findings in
      let day = SampleHall.today
      findings.equal(try store.reserveHandoverSerial(on: day), 1, "the first")
      let taken = try racing(4) { _ in
        try (0..<3).map { _ in try store.reserveHandoverSerial(on: day) }
      }
      findings.equal(taken.flatMap(\.self).sorted(), Array(2...13), "at once")
      findings.equal(try store.reserveHandoverSerial(on: day.adding(days: 1)), 1, "another day")
    },
    StoreCheck("of many who enter into the credit list at once each follows on the last") {
      store, _, findings in
      let refused = try racing(6) { racer in
        var refused = 0
        for index in 0..<4 {
          while true {
            let last = try store.credit(after: 0, limit: 100).last?.sequence ?? 0
            let one = entry(.listed, "\(racer).\(index)", Int64(index))
            if try store.record([one], after: last) != nil { break }
            refused += 1
          }
        }
        return refused
      }
      let all = try store.credit(after: 0, limit: 100)
      findings.equal(all.map(\.sequence), Array(1...24), "sequences, with \(refused) refused")
      findings.equal(HashChain.firstBreak(inCredit: all), nil, "break in the chain")
    },
  ]

  private static func entry(
    _ kind: CreditEntry.Kind, _ party: String, _ at: Int64
  ) -> CreditEntry {
    CreditEntry(
      kind: kind, at: Moment(milliseconds: at), actor: "0001", party: party, name: "甲",
      reason: "虚假承诺", basis: "决定书 \(at) 号", day: CivilDate(days: Int32(at)),
      clockWasFixed: at.isMultiple(of: 2))
  }
}
