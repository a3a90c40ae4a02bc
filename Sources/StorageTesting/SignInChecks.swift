import Storage
import WorkCalendar

extension StoreCheck {
  static let signInChecks: [StoreCheck] = [
    StoreCheck(
      "R33: wrong PINs are counted per number until the right one, or a new one, ends them"
    ) { store, _, findings in
      findings.equal(try store.lastSignIn(under: "1001"), nil, "a sign-in of an empty store")
      let kinds: [(SignInEntry.Kind, String, Int)] = [
        (.wrongPIN, "1001", 1), (.wrongPIN, "1001", 2), (.wrongPIN, "1002", 1),
        (.wrongPIN, "1001", 3), (.signedIn, "1001", 0), (.wrongPIN, "1001", 1),
        (.pinIssued, "1002", 0), (.wrongPIN, "1002", 1),
      ]
      for (index, (kind, staff, wrong)) in kinds.enumerated() {
        let kept = try store.record(entry(kind, staff, Int64(index)))
        findings.equal(kept.wrongInARow, wrong, "wrong in a row at entry \(index + 1)")
        findings.equal(kept.sequence, index + 1, "its sequence")
        findings.equal(try store.lastSignIn(under: staff), kept, "the last one")
      }
      let all = try store.signIns(after: 0, limit: 100)
      findings.equal(all.map(\.entry.kind), kinds.map(\.0), "kinds")
      findings.equal(HashChain.firstBreak(inSignIns: all), nil, "break in the chain")
      findings.equal(try store.signIns(after: 6, limit: 1).map(\.sequence), [7], "a page")
    },
    StoreCheck("wrong PINs given by many at once are all counted") { store, _, findings in
      let counts = try racing(6) { racer in
        try (0..<5).map {
          try store.record(entry(.wrongPIN, "1001", Int64(racer * $0))).wrongInARow
        }
      }
      findings.equal(counts.flatMap(\.self).sorted(), Array(1...30), "counts")
      findings.equal(
        HashChain.firstBreak(inSignIns: try store.signIns(after: 0, limit: 100)), nil, "break")
    },
  ]

  private static func entry(_ kind: SignInEntry.Kind, _ staff: String, _ at: Int64) -> SignInEntry {
    SignInEntry(
      kind: kind, at: Moment(milliseconds: at), staff: staff,
      actor: kind == .pinIssued ? "0001" : "", clockWasFixed: at.isMultiple(of: 2))
  }
}
