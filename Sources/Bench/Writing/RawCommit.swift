/// One change of one row, by the statement that does the least.
struct RawChange: Hashable, Codable {
  let sql: String
  /// Of the statement's `?`, in order.
  let values: [RawValue]
  /// Makes the case's own row, and so its key.
  var makesCase = false
}

/// What one use case wrote, as bare statements.
struct RawCommit: Hashable, Codable {
  let changes: [RawChange]
}

/// The commits of one case from its intake to its end.
struct RawCase: Codable {
  /// What stands before the serial, such as `330382-20260302-`.
  let numberPrefix: String
  let commits: [RawCommit]
}
