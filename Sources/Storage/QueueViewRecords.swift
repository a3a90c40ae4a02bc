/// A way to look at a queue that somebody gave a name.
package struct KeptQueueView: Hashable, Sendable {
  /// Staff number of whose it is.
  package let staff: String
  package let name: String
  /// JSON of the filters.
  package let body: String

  package init(staff: String, name: String, body: String) {
    self.staff = staff
    self.name = name
    self.body = body
  }
}

/// Where the named views of the staff are kept: habits of a person, no evidence, so in no journal.
package protocol QueueViewRecords: Sendable {
  /// Those of one person, by name.
  func queueViews(of staff: String) throws(StoreFailure) -> [KeptQueueView]
  /// Adds it, or replaces theirs of that name.
  func keep(_ view: KeptQueueView) throws(StoreFailure)
  func dropQueueView(_ name: String, of staff: String) throws(StoreFailure)
}
