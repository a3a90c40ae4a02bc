import GRDB

/// A case that a search found, with what it is put in order by.
struct Hit: Hashable {
  let id: CaseID
  let received: Int64

  /// Each once; of two received at once, the one taken in later first.
  static func newestFirst(_ hits: [Hit]) -> [Hit] {
    Set(hits).sorted { ($0.received, $0.id.value) > ($1.received, $1.id.value) }
  }
}

extension Database {
  /// - Parameter sql: selects key and time of receipt.
  func hits<each Value: Bindable>(_ sql: String, _ values: repeat each Value) throws -> [Hit] {
    try rows(sql, repeat each values) { Hit(id: CaseID($0.int64(0)), received: $0.int64(1)) }
  }
}
