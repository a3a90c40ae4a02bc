import CaseEngine
import WorkCalendar

extension MemoryHall {
  func queue(_ filter: QueueFilter, after mark: QueueMark?, limit: Int) -> [TaskRow] {
    let rows = files.values.flatMap { $0.rows.tasks.filter(filter.admits) }
      .map { (mark: QueueMark(after: $0), row: $0) }
      .filter { row in mark.map { $0 < row.mark } ?? true }
      .sorted { $0.mark < $1.mark }
    return rows.prefix(limit).map(\.row)
  }

  func counts(today: CivilDate) -> [QueueCounts] {
    Dictionary(grouping: queueCounts) { $0.key.department }
      .map { department, counts in
        func sum(_ part: KeyPath<QueueCount, Int>, _ days: (CivilDate) -> Bool) -> Int {
          counts.filter { days($0.key.day) }.reduce(0) { $0 + $1.value[keyPath: part] }
        }
        return QueueCounts(
          department: department, waiting: sum(\.waiting) { _ in true },
          running: sum(\.running) { _ in true }, late: sum(\.running) { $0 < today },
          warned: sum(\.warned) { $0 <= today }, dueToday: sum(\.running) { $0 == today },
          stopped: sum(\.stopped) { _ in true })
      }
      .sorted { $0.department < $1.department }
  }

  func find(_ words: SearchWords, limit: Int) -> [CaseRow] {
    let rows = newestFirst { _ in true }
    let direct = rows.filter { words.begins($0) }
    let isNumber = words.number != nil && !direct.isEmpty
    let others = isNumber ? [] : rows.filter { !words.begins($0) && words.isInside($0) }
    return Array((direct + others).prefix(limit))
  }

  func openCases(applicantKey: String, subjectKey: String, items: [String]) -> [CaseRow] {
    newestFirst { file in
      let row = file.rows.file
      return row.state.isOpen
        && (isSame(row.applicantKey, applicantKey) || isSame(row.subjectKey, subjectKey))
        && row.items.contains(where: items.contains)
    }
  }

  func cases(ofApplicant key: String, limit: Int) -> [CaseRow] {
    guard !key.isEmpty else { return [] }
    return Array(newestFirst { $0.rows.file.applicantKey == key }.prefix(limit))
  }

  private func isSame(_ key: String, _ asked: String) -> Bool { !asked.isEmpty && key == asked }

  func cases(in state: CaseFile.State, limit: Int) -> [CaseRow] {
    let found = files.values.filter { $0.rows.file.state == state }
      .sorted { ($0.since, $0.arrival) < ($1.since, $1.arrival) }
    return found.prefix(limit).map(\.rows.file)
  }

  func lapsing(through day: CivilDate, limit: Int) -> [CaseRow] {
    let found = files.values
      .compactMap { file in file.rows.file.lapses.map { (day: $0, file: file) } }
      .filter { $0.day <= day }
      .sorted { ($0.day, $0.file.arrival) < ($1.day, $1.file.arrival) }
    return found.prefix(limit).map(\.file.rows.file)
  }

  private func newestFirst(_ isWanted: (File) -> Bool) -> [CaseRow] {
    files.values.filter(isWanted)
      .sorted { ($0.rows.file.received, $0.arrival) > ($1.rows.file.received, $1.arrival) }
      .map(\.rows.file)
  }
}

extension QueueFilter {
  fileprivate func admits(_ row: TaskRow) -> Bool {
    states.contains(row.state)
      && (department.map { $0 == row.department } ?? true)
      && (assignees.map { $0.contains(row.assignee ?? "") } ?? true)
      && (item.map { $0 == row.item } ?? true)
      && (place.map { $0 == row.place } ?? true)
      && (!unclaimedOnly || row.assignee == nil)
      && (light.map { $0 == row.light(today: today) } ?? true)
  }
}

extension SearchWords {
  /// Number, identity, or the beginning of a name.
  fileprivate func begins(_ row: CaseRow) -> Bool {
    isEnd(ofNumber: row.number)
      || [row.applicantKey, row.contactKey, row.subjectKey, row.projectCode]
        .contains(where: keys.contains)
      || [row.applicantName, row.contactName].contains { $0.utf8.starts(with: text.utf8) }
  }

  fileprivate func isInside(_ row: CaseRow) -> Bool {
    [row.applicantName, row.contactName].contains { name in
      name.utf8.indices.contains { name.utf8[$0...].starts(with: text.utf8) }
    }
  }
}
