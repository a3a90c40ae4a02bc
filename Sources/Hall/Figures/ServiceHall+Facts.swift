internal import CaseEngine
internal import Catalogue
internal import Storage
internal import WorkCalendar

/// What each case adds to the figures (R34).
extension ServiceHall {
  /// nil for a case that another hall took in, and so counts.
  func facts(of file: CaseFile) throws(HallError) -> CaseFacts? {
    guard file.origin.map({ $0.id == custodian.id }) ?? true else { return nil }
    let edition = try edition(of: file)
    return CaseFacts(file, material: edition.material)
  }

  /// All rows of a case in that state.
  func rows(
    of file: CaseFile, version: Int, calendar: WorkCalendar
  ) throws(HallError) -> CaseRows {
    try CaseRows(file, version: version, calendar: calendar, facts: try facts(of: file))
  }

  /// Works out the facts of cases that an older version of the program wrote, each once: after this all
  /// figures are sums. Asks one index, and is done, where there are none. A case that cannot be read is
  /// left out of the figures; `verify` names it.
  func countOldCases() throws(HallError) {
    var last = ""
    while true {
      let after = last
      let numbers = try keeping { () throws(StoreFailure) in
        try store.uncounted(after: after, limit: 500)
      }
      guard let end = numbers.last else { return }
      last = end
      let counted = numbers.compactMap { try? self.counted($0) }
      try keeping { () throws(StoreFailure) in try store.keep(counted) }
    }
  }

  private func counted(_ number: String) throws(HallError) -> CountedCase {
    let entries = try keeping { () throws(StoreFailure) in try store.entries(of: number) }
    let record = try CaseRecord(entries, number: number)
    return CountedCase(
      number: number, version: record.version, facts: try facts(of: record.file))
  }
}
