import CaseEngine
import Storage
import WorkCalendar

extension StoreCheck {
  static let licenceChecks: [StoreCheck] = [
    StoreCheck("S113: licences by issue, number, last day and ending, each in its order") {
      store, hall, findings in
      try hall.fill(store, appends: 150, &findings)
      let today = SampleHall.today
      let endings = ["", "revoked", OutputRow.contradicted, "nothing"]
      let lists: [LicenceList] =
        [
          .issued, .numbered("N-"), .numbered("N-4"), .numbered("X"),
          .lasting(from: today, through: nil), .lapsed(before: today),
          .lasting(from: today, through: today.adding(days: 3)),
        ] + endings.map(LicenceList.ended)
      for list in lists {
        let expected = hall.licences(list)
        findings.equal(try store.licences(list, limit: 1000), expected, "\(list)")
        findings.equal(
          try store.licences(list, limit: 2), Array(expected.prefix(2)), "first of \(list)")
      }
      findings.equal(try store.licences(.issued, limit: 0), [], "a page of nothing")
      for how in endings {
        let seen = hall.cases.values.sorted { $0.arrival > $1.arrival }.flatMap { model in
          model.rows.materials.reversed().filter { !how.isEmpty && $0.ending == how }
        }
        findings.equal(try store.seenLicences(ended: how, limit: 1000), seen, "seen: \(how)")
        findings.equal(
          try store.seenLicences(ended: how, limit: 1), Array(seen.prefix(1)), "first seen: \(how)")
      }
      let newest = hall.cases.values.sorted { $0.arrival > $1.arrival }.map(\.rows.file)
      findings.equal(try store.newest(limit: 1000), newest, "all cases, the newest first")
      findings.equal(try store.newest(limit: 2), Array(newest.prefix(2)), "the two newest")
      findings.equal(try store.newest(limit: 0), [], "none of the newest")
    }
  ]
}

extension SampleHall {
  /// As the list should be: tried row by row.
  fileprivate func licences(_ list: LicenceList) -> [OutputRow] {
    let models = cases.values.sorted { $0.arrival < $1.arrival }
    let issued = models.flatMap(\.rows.outputs).filter { $0.issued != nil }
    let never = Int32.max
    return switch list {
    case .issued: Self.sorted(issued) { $0.issued?.days ?? 0 }.reversed()
    case .numbered(let text):
      Self.sorted(issued.filter { $0.documentNumber?.hasPrefix(text) ?? false }) {
        $0.documentNumber ?? ""
      }
    case .lasting(let first, let last):
      Self.sorted(
        issued.filter { row in
          let day = row.validUntil?.days ?? never
          return row.ending.isEmpty && day >= first.days && day <= last?.days ?? never
        }
      ) { $0.validUntil?.days ?? never }
    case .lapsed(let day):
      Self.sorted(
        issued.filter { $0.ending.isEmpty && $0.validUntil?.days ?? never < day.days }
      ) { $0.validUntil?.days ?? never }.reversed()
    case .ended(let how): issued.filter { !how.isEmpty && $0.ending == how }.reversed()
    }
  }

  private static func sorted<Key: Comparable>(
    _ rows: [OutputRow], by key: (OutputRow) -> Key
  ) -> [OutputRow] {
    zip(0..., rows).sorted { (key($0.1), $0.0) < (key($1.1), $1.0) }.map(\.1)
  }
}
