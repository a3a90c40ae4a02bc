internal import CaseEngine
internal import Storage
internal import WorkCalendar

/// Something that what is kept does not agree with.
package enum Discrepancy: Hashable, Sendable {
  /// The chain of this case breaks at the entry.
  case chain(caseNumber: String, sequence: Int)
  /// The entries of the case cannot be replayed.
  case unreadable(caseNumber: String, Damage)
  /// The rows the queues show are not what a replay gives.
  case rows(caseNumber: String)
  /// The dates of the case were counted before the last notice of holidays, and are others by it.
  case outdated(caseNumber: String)
  /// The counts of the department's queue are not what a count of its rows gives.
  case counts(department: String)
  case edition(Int)
  /// The chain of the journal of sign-ins breaks at the entry.
  case signIns(sequence: Int)
  /// The chain of the credit journal breaks at the entry.
  case credit(sequence: Int)
  /// The chain of the journal of absences breaks at the entry.
  case absences(sequence: Int)
  /// The chain of the journal of a town's platforms breaks at the entry.
  case platforms(sequence: Int)
}

extension ServiceHall {
  /// Checks every chain, replays every case against its rows, recounts the queues and reads every
  /// edition. Reads only; takes time in proportion to the journal.
  /// - Parameter progress: told the number of cases done, now and then; false stops.
  package func verify(
    progress: (Int) -> Bool = { _ in true }
  ) throws(HallError) -> (cases: Int, found: [Discrepancy]) {
    _ = try calendarInForce()
    var found = try editionDiscrepancies()
    var cases = 0
    for number in try caseNumbers() {
      found += try discrepancies(of: number)
      cases += 1
      if cases % 100 == 0, !progress(cases) { break }
    }
    found += try countDiscrepancies()
    if let sequence = HashChain.firstBreak(inSignIns: try everySignIn()) {
      found.append(.signIns(sequence: sequence))
    }
    if let sequence = HashChain.firstBreak(inCredit: try everyCredit()) {
      found.append(.credit(sequence: sequence))
    }
    if let sequence = HashChain.firstBreak(inAbsences: try everyAbsence()) {
      found.append(.absences(sequence: sequence))
    }
    if let sequence = HashChain.firstBreak(inPlatforms: try everyPlatformEntry()) {
      found.append(.platforms(sequence: sequence))
    }
    return (cases, found)
  }

  private func editionDiscrepancies() throws(HallError) -> [Discrepancy] {
    let kept = try keeping { () throws(StoreFailure) in try store.editions() }
    return kept.compactMap { edition in
      (try? self.edition(edition.number)) == nil ? .edition(edition.number) : nil
    }
  }

  /// Every case that has an entry, in order of its first.
  private func caseNumbers() throws(HallError) -> [String] {
    var numbers: [String] = []
    var position: Int64 = 0
    while true {
      let page = try keeping { () throws(StoreFailure) in
        try store.entries(after: position, limit: 1000)
      }
      guard let last = page.last else { return numbers }
      numbers += page.filter { $0.entry.sequence == 1 }.map(\.entry.caseNumber)
      position = last.position
    }
  }

  /// The whole journal of sign-ins, in order.
  func everySignIn() throws(HallError) -> [KeptSignIn] {
    var all: [KeptSignIn] = []
    while true {
      let page = try keeping { () throws(StoreFailure) in
        try store.signIns(after: all.last?.sequence ?? 0, limit: 1000)
      }
      guard !page.isEmpty else { return all }
      all += page
    }
  }

  private func discrepancies(of number: String) throws(HallError) -> [Discrepancy] {
    let entries = try keeping { () throws(StoreFailure) in try store.entries(of: number) }
    if let sequence = HashChain.firstBreak(in: entries) {
      return [.chain(caseNumber: number, sequence: sequence)]
    }
    let record: CaseRecord
    do {
      record = try CaseRecord(entries, number: number)
    } catch .damaged(let damage) { return [.unreadable(caseNumber: number, damage)] }
    guard (try? edition(of: record.file)) != nil else { return [.edition(record.file.edition)] }
    let rows = try keptRows(of: record)
    let kept = try keeping { () throws(StoreFailure) in try store.rows(of: number) }
    let outdated: [Discrepancy] = try moved(record) == nil ? [] : [.outdated(caseNumber: number)]
    return (rows == kept ? [] : [.rows(caseNumber: number)]) + outdated
  }

  private func countDiscrepancies() throws(HallError) -> [Discrepancy] {
    let today = now().date
    let kept = try keeping { () throws(StoreFailure) in try store.counts(today: today) }
    var counted: [String: QueueCounts] = [:]
    var mark: QueueMark?
    while true {
      let page = try keeping { () throws(StoreFailure) in
        try store.queue(
          QueueFilter(states: [.running, .stopped, .waiting], today: today), after: mark,
          limit: 1000)
      }
      guard let last = page.last else { break }
      for row in page {
        counted[row.department, default: QueueCounts(department: row.department)].add(
          row, today: today)
      }
      mark = QueueMark(after: last)
    }
    let departments = Set(counted.keys).union(kept.map(\.department))
    return departments.sorted().compactMap { department in
      let empty = QueueCounts(department: department)
      let keptOne = kept.first { $0.department == department } ?? empty
      return keptOne == counted[department] ?? empty ? nil : .counts(department: department)
    }
  }
}

extension QueueCounts {
  fileprivate mutating func add(_ row: TaskRow, today: CivilDate) {
    guard row.state == .running else {
      if row.state == .stopped { grey += 1 } else { waiting += 1 }
      return
    }
    switch Light.light(due: row.due, warning: row.warning, today: today) {
    case .red: red += 1
    case .yellow: yellow += 1
    case .green, .grey: green += 1
    }
    if row.due == today { dueToday += 1 }
  }
}
