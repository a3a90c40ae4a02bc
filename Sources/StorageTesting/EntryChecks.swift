import CaseEngine
import Catalogue
import Storage
import WorkCalendar

extension StoreCheck {
  static let entryChecks: [StoreCheck] = [
    StoreCheck("what is still to be typed into other systems, the longest due first") {
      store, hall, findings in
      try hall.fill(store, appends: 150, &findings)
      let lists = [
        EntryList.everything, .ofDepartment("SJ"), .ofDepartment("nobody"),
        .atPlace("hall-county"), .atPlace("town-1"), .atPlace("nowhere"),
      ]
      for list in lists {
        let expected = hall.entries(list)
        findings.equal(try store.entriesOwed(list, limit: 1000), expected, "\(list)")
        findings.equal(
          try store.entriesOwed(list, limit: 2), Array(expected.prefix(2)), "first of \(list)")
      }
      findings.expect(!hall.entries(.everything).isEmpty, "nothing was owed")
      findings.equal(try store.entriesOwed(.everything, limit: 0), [], "a page of nothing")
    }
  ]
}

extension SampleHall {
  /// As the list should be: tried row by row.
  fileprivate func entries(_ list: EntryList) -> [EntryRow] {
    let models = cases.values.sorted { $0.arrival < $1.arrival }
    let all = models.flatMap(\.rows.entries).filter { row in
      switch list {
      case .everything: true
      case .ofDepartment(let code): row.department == code
      case .atPlace(let code): row.place == code && row.stage == .acceptance
      }
    }
    return zip(0..., all).sorted { ($0.1.since, $0.0) < ($1.1.since, $1.0) }.map(\.1)
  }
}
