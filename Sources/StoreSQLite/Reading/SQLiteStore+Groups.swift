import CaseEngine
import GRDB
package import Storage

extension SQLiteStore {
  package func cases(of group: CaseGroup, limit: Int) throws(StoreFailure) -> [CaseRow] {
    guard limit > 0 else { return [] }
    return try read { database in
      try Hit.oldestFirst(database.hits(of: group, limit)).prefix(limit)
        .compactMap { try database.file($0.id) }
    }
  }
}

/// Each list from its index in its order; those of several states or matters are put together here.
enum GroupQuery {
  static let project = """
    SELECT id, received FROM case_file WHERE project_code = ?1 AND project_code <> ''
    ORDER BY received, id LIMIT ?2
    """
  static let matter = """
    SELECT id, received FROM case_file WHERE matter = ?1 AND edition = ?2 AND state = ?3
    ORDER BY received, id LIMIT ?4
    """
  static let steward = """
    SELECT id, received FROM case_file WHERE steward = ?1 AND steward <> '' AND state = ?2
    ORDER BY received, id LIMIT ?3
    """
  static let open = CaseFile.State.allCases.filter(\.isOpen).map(\.rawValue)
}

extension Database {
  fileprivate func hits(of group: CaseGroup, _ limit: Int) throws -> [Hit] {
    switch group {
    case .project(let code): try hits(GroupQuery.project, code, limit)
    case .matters(let matters):
      try Set(matters).flatMap { matter in
        try GroupQuery.open.flatMap {
          try hits(GroupQuery.matter, matter.code, matter.edition, $0, limit)
        }
      }
    case .steward(let key):
      try GroupQuery.open.flatMap { try hits(GroupQuery.steward, key, $0, limit) }
    }
  }
}

extension Hit {
  /// Each once; of two received at once, the one taken in first.
  fileprivate static func oldestFirst(_ hits: [Hit]) -> [Hit] {
    Set(hits).sorted { ($0.received, $0.id.value) < ($1.received, $1.id.value) }
  }
}
