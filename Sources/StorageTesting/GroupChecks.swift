import CaseEngine
import Storage

extension StoreCheck {
  static let groupChecks: [StoreCheck] = [
    StoreCheck("R38: the cases of one project, whatever became of them, oldest first") {
      store, hall, findings in
      try hall.fill(store, appends: 150, &findings)
      for code in ["P1", "P2", "none", ""] {
        let expected = hall.files.filter { !code.isEmpty && $0.projectCode == code }
        try compare(.project(code), expected, store, &findings)
      }
    },
    StoreCheck("the open cases of several matters, each as its edition has it, oldest first") {
      store, hall, findings in
      try hall.fill(store, appends: 150, &findings)
      let pharmacy = CaseGroup.Matter(code: "open-pharmacy", edition: 1)
      let hotel = CaseGroup.Matter(code: "open-hotel", edition: 2)
      for matters in [[pharmacy], [hotel], [pharmacy, hotel, pharmacy], []] {
        let expected = hall.files.filter { file in
          file.state.isOpen
            && matters.contains { $0.code == file.matter && $0.edition == file.edition }
        }
        try compare(.matters(matters), expected, store, &findings)
      }
    },
    StoreCheck("the open cases that one steward carries, oldest first") {
      store, hall, findings in
      try hall.fill(store, appends: 150, &findings)
      for key in ["1001", "none", ""] {
        let expected = hall.files.filter {
          !key.isEmpty && $0.state.isOpen && $0.steward == key
        }
        try compare(.steward(key), expected, store, &findings)
      }
    },
  ]

  private static func compare(
    _ group: CaseGroup, _ rows: [CaseRow], _ store: any HallStore, _ findings: inout Findings
  ) throws {
    let expected = zip(0..., rows).sorted { ($0.1.received, $0.0) < ($1.1.received, $1.0) }
      .map(\.1)
    findings.equal(try store.cases(of: group, limit: 1000), expected, "cases of \(group)")
    findings.equal(
      try store.cases(of: group, limit: 2), Array(expected.prefix(2)), "the first two of \(group)")
  }
}
