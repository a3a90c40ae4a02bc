import CaseEngine
import Storage
import WorkCalendar

extension StoreCheck {
  static let registerChecks: [StoreCheck] = [
    StoreCheck("a register has the entries of its kind and time, in their order, page by page") {
      store, hall, findings in
      for _ in 0..<12 { try hall.keep(hall.intake(), in: store, &findings) }
      for _ in 0..<30 { try hall.keep(hall.anything(), in: store, &findings) }
      let all = try store.entries(after: 0, limit: 10_000)
      let times = all.map(\.entry.at).sorted()
      let (from, until) = (times[times.count / 4], times[times.count * 3 / 4])
      for kind in Registers.kinds {
        let wanted = all.filter {
          $0.entry.kind == kind.rawValue && $0.entry.at >= from && $0.entry.at < until
        }.sorted { ($0.entry.at, $0.position) < ($1.entry.at, $1.position) }
        var found: [KeptEntry] = []
        while true {
          let page = try store.registered(
            kind, from: from, until: until, after: found.last, limit: 3)
          found += page
          if page.count < 3 { break }
        }
        findings.equal(found, wanted, "\(kind)")
      }
    }
  ]
}
