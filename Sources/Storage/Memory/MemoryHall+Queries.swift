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
    let departments = Dictionary(grouping: queueCounts) { $0.key.department }
    return departments.keys.sorted().map { department in
      let counts = departments[department] ?? []
      func sum(_ state: SubTask.State, _ axis: QueueCount.Axis, _ days: (CivilDate) -> Bool) -> Int
      {
        counts.filter { $0.key.state == state && $0.key.axis == axis && days($0.key.day) }
          .reduce(0) { $0 + $1.value }
      }
      return QueueCounts(
        department: department, waiting: sum(.waiting, .due) { _ in true },
        running: sum(.running, .due) { _ in true }, late: sum(.running, .due) { $0 < today },
        warned: sum(.running, .warning) { $0 <= today },
        dueToday: sum(.running, .due) { $0 == today })
    }
  }

  func find(_ words: SearchWords, limit: Int) -> [CaseRow] {
    let rows = newestFirst { _ in true }
    let direct = rows.filter { words.begins($0) }
    let others = rows.filter { !words.begins($0) && words.isInside($0) }
    return Array((direct + others).prefix(limit))
  }

  func openCases(applicantKey: String, subjectKey: String, items: [String]) -> [CaseRow] {
    newestFirst { file in
      let row = file.rows.file
      return row.state.isOpen
        && (isSame(row.applicantKey, applicantKey) || isSame(row.subjectKey, subjectKey))
        && file.rows.tasks.contains { items.contains($0.item) }
    }
  }

  private func isSame(_ key: String, _ asked: String) -> Bool { !asked.isEmpty && key == asked }

  func cases(in state: CaseFile.State, limit: Int) -> [CaseRow] {
    let found = files.values.filter { $0.rows.file.state == state }
      .sorted { ($0.since, $0.rows.file.number) < ($1.since, $1.rows.file.number) }
    return found.prefix(limit).map(\.rows.file)
  }

  func lapsing(through day: CivilDate, limit: Int) -> [CaseRow] {
    let rows = files.values.map(\.rows.file)
      .compactMap { row in row.lapses.map { (day: $0, row: row) } }
      .filter { $0.day <= day }
      .sorted { ($0.day, $0.row.number) < ($1.day, $1.row.number) }
    return rows.prefix(limit).map(\.row)
  }

  private func newestFirst(_ isWanted: (File) -> Bool) -> [CaseRow] {
    files.values.filter(isWanted).map(\.rows.file)
      .sorted { ($0.received, $0.number) > ($1.received, $1.number) }
  }
}

extension QueueFilter {
  fileprivate func admits(_ row: TaskRow) -> Bool {
    states.contains(row.state)
      && (department.map { $0 == row.department } ?? true)
      && (assignee.map { $0 == row.assignee } ?? true)
      && (!unclaimedOnly || row.assignee == nil)
      && (light.map { $0 == row.light(today: today) } ?? true)
  }
}

extension SearchWords {
  /// Number, identity, or the beginning of a name.
  fileprivate func begins(_ row: CaseRow) -> Bool {
    isEnd(ofNumber: row.number)
      || [row.applicantKey, row.contactKey, row.subjectKey].contains(where: keys.contains)
      || [row.applicantName, row.contactName].contains { $0.utf8.starts(with: text.utf8) }
  }

  fileprivate func isInside(_ row: CaseRow) -> Bool {
    [row.applicantName, row.contactName].contains { name in
      name.utf8.indices.contains { name.utf8[$0...].starts(with: text.utf8) }
    }
  }
}
