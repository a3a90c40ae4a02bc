import CaseEngine

extension MemoryHall {
  func cases(of group: CaseGroup, limit: Int) -> [CaseRow] {
    let found = files.values.filter { group.holds($0.rows.file) }
      .sorted { ($0.rows.file.received, $0.arrival) < ($1.rows.file.received, $1.arrival) }
    return found.prefix(limit).map(\.rows.file)
  }
}

extension CaseGroup {
  fileprivate func holds(_ row: CaseRow) -> Bool {
    switch self {
    case .project(let code): !code.isEmpty && row.projectCode == code
    case .matters(let matters):
      row.state.isOpen && matters.contains(Matter(code: row.matter, edition: row.edition))
    case .steward(let key): !key.isEmpty && row.state.isOpen && row.steward == key
    }
  }
}
