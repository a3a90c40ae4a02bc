import CaseEngine
import Storage
import WorkCalendar

extension StoreCheck {
  static let pickupChecks: [StoreCheck] = [
    StoreCheck("R29 R32: what is to be told, and what stands where, the longest ready first") {
      store, hall, findings in
      try hall.fill(store, appends: 150, &findings)
      for reason in [.toTell] + Output.Standing.allCases.map(OutputList.Reason.standing) {
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
    }
  ]
}

extension SampleHall {
  /// As the list should be: tried row by row.
  fileprivate func outputs(_ list: OutputList) -> [OutputRow] {
    let models = cases.values.sorted { $0.arrival < $1.arrival }
    let all = models.flatMap(\.rows.outputs).filter { row in
      switch list.reason {
      case .toTell: guard row.isToTell else { return false }
      case .standing(let standing): guard row.standing == standing else { return false }
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
