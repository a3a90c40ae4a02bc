import CaseEngine
import Storage
import WorkCalendar

extension StoreCheck {
  static let rowChecks: [StoreCheck] = [
    StoreCheck("what was taken in last is told with who did it, the latest first") {
      store, hall, findings in
      findings.equal(try store.latest(limit: 5), [], "of an empty store")
      try hall.fill(store, appends: 60, &findings)
      let all = hall.files.reversed().map { file in
        LatestIntake(matter: file.matter, clerk: hall.cases[file.number]?.entries[0].actor ?? "")
      }
      findings.equal(try store.latest(limit: 1000), all, "all of them")
      findings.equal(try store.latest(limit: 3), Array(all.prefix(3)), "three")
    },
    StoreCheck("rows are those of the last append, whatever changed, came or went") {
      store, hall, findings in
      for _ in 0..<150 {
        let append = hall.anything()
        try hall.keep(append, in: store, &findings)
        findings.equal(try store.rows(of: append.number), append.after, "rows after an append")
      }
      for (number, model) in hall.cases {
        findings.equal(try store.rows(of: number), model.rows, "rows of \(number) at the end")
      }
    },
    StoreCheck("cases of a state come in the order in which they came to it") {
      store, hall, findings in
      try hall.fill(store, appends: 150, &findings)
      for state in CaseFile.State.allCases {
        let expected = hall.cases.values.filter { $0.rows.file.state == state }
          .sorted { ($0.since, $0.arrival) < ($1.since, $1.arrival) }
          .map(\.rows.file)
        findings.equal(
          try store.cases(in: state, limit: 1000), expected, "cases in \(state.rawValue)")
        findings.equal(
          try store.cases(in: state, limit: 3), Array(expected.prefix(3)),
          "the first in \(state.rawValue)")
      }
    },
    StoreCheck("R10, R12: cases that lapse by a day come by that day, the others not") {
      store, hall, findings in
      try hall.fill(store, appends: 150, &findings)
      for offset in [-5, -2, 0, 5] {
        let day = SampleHall.today.adding(days: offset)
        let expected = (-5...offset).flatMap { offset in
          hall.files.filter { $0.lapses == SampleHall.today.adding(days: offset) }
        }
        findings.equal(
          try store.lapsing(through: day, limit: 1000), expected, "lapsing by \(day)")
        findings.equal(
          try store.lapsing(through: day, limit: 2), Array(expected.prefix(2)), "the first two")
      }
    },
    StoreCheck("R8: the cases of one applicant, whatever became of them, newest first") {
      store, hall, findings in
      try hall.fill(store, appends: 150, &findings)
      for key in ["A1", "B2", "none", ""] {
        let expected = newestFirst(
          hall.files.filter { !key.isEmpty && $0.applicantKey == key })
        findings.equal(
          try store.cases(ofApplicant: key, limit: 1000), expected, "cases of \(key)")
        findings.equal(
          try store.cases(ofApplicant: key, limit: 2), Array(expected.prefix(2)), "the first two")
      }
    },
    StoreCheck("R15: open cases of an applicant or person concerned with one of the items") {
      store, hall, findings in
      try hall.fill(store, appends: 150, &findings)
      for (applicant, subject) in [("A1", ""), ("", "S1"), ("B2", "A1"), ("", "")] {
        let items = ["SJ01", "SJ04"]
        let expected = hall.files
          .filter { file in
            file.state != .closed && file.state != .declined
              && (!applicant.isEmpty && file.applicantKey == applicant
                || !subject.isEmpty && file.subjectKey == subject)
              && !Set(file.items).isDisjoint(with: items)
          }
        let found = try store.openCases(
          applicantKey: applicant, subjectKey: subject, items: items)
        findings.equal(found, newestFirst(expected), "open cases of \(applicant) or \(subject)")
      }
      findings.equal(
        try store.openCases(applicantKey: "A1", subjectKey: "", items: []), [], "of no item")
    },
  ]

  /// - Parameter rows: as they were taken in.
  static func newestFirst(_ rows: [CaseRow]) -> [CaseRow] {
    zip(0..., rows).sorted { ($0.1.received, $0.0) > ($1.1.received, $1.0) }.map(\.1)
  }
}
