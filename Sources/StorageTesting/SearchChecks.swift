import CaseEngine
import Storage

extension StoreCheck {
  static let searchChecks: [StoreCheck] = [
    StoreCheck("a case is found by its number, or the last part of it, as people type it") {
      store, hall, findings in
      try hall.fill(store, appends: 80, &findings)
      for file in StoreCheck.newestFirst(hall.files).prefix(8) {
        let parts = file.number.split(separator: "-")
        let serial = "\(parts[2])-\(parts[3])"
        for typed in [file.number, file.number.filter { $0 != "-" }, " \(file.number) "] {
          findings.equal(try store.find(typed, limit: 50), [file], "found by \(typed)")
        }
        let expected = StoreCheck.newestFirst(hall.files.filter { $0.number.hasSuffix(serial) })
        for typed in [serial, serial.filter { $0 != "-" }, StoreCheck.withoutZeros(serial)] {
          findings.equal(try store.find(typed, limit: 50), expected, "found by \(typed)")
        }
        findings.equal(
          try store.find("\(parts[1])-\(serial)", limit: 50), [file], "found by day and serial")
      }
    },
    StoreCheck("a case is found by the exact identity of who is in it") { store, hall, findings in
      try hall.fill(store, appends: 80, &findings)
      for key in ["A1", "B2", "S1", "C", "P1"] {
        let expected = hall.files.filter {
          [$0.applicantKey, $0.contactKey, $0.subjectKey, $0.projectCode].contains(key)
        }
        findings.equal(
          try store.find(key, limit: 500), StoreCheck.newestFirst(expected), "found by \(key)")
      }
    },
    StoreCheck("names that begin with the words come first, then those that contain them") {
      store, hall, findings in
      try hall.fill(store, appends: 100, &findings)
      for words in SampleHall.names + ["Ann", "nna", "\u{5f20}", "\u{4e09}", "%", "_", "'", "zzz"] {
        let begins = hall.files.filter { file in
          [file.applicantName, file.contactName].contains { $0.hasPrefix(words) }
        }
        let contains = hall.files.filter { file in
          !begins.contains(file)
            && [file.applicantName, file.contactName].contains { $0.contains(words) }
        }
        let expected = StoreCheck.newestFirst(begins) + StoreCheck.newestFirst(contains)
        findings.equal(try store.find(words, limit: 500), expected, "found by \(words)")
        findings.equal(
          try store.find(words, limit: 4), Array(expected.prefix(4)), "the first four of \(words)")
      }
    },
    StoreCheck("nothing is found by nothing") { store, hall, findings in
      try hall.fill(store, appends: 20, &findings)
      for words in ["", "  ", "-"] {
        findings.equal(try store.find(words, limit: 50), [], "found by '\(words)'")
      }
    },
  ]

  /// `0017-4` as `17-4`.
  static func withoutZeros(_ serial: String) -> String { String(serial.drop { $0 == "0" }) }
}
