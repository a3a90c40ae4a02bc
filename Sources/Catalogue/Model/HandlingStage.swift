/// One step of an item that goes from desk to desk before it is decided (逐级审批): each is another
/// person's, within a time of its own.
package struct HandlingStage: Hashable, Sendable {
  package let name: String
  /// From the step before, or from the start of the sub-task.
  package let limit: CatalogueLimit
  package let origin: SourceLine

  package init(name: String, limit: CatalogueLimit, origin: SourceLine = .none) {
    self.name = name
    self.limit = limit
    self.origin = origin
  }
}

extension HandlingStage {
  /// The same as it is kept with a case: without marks, and without its place in a file.
  package var kept: HandlingStage {
    HandlingStage(name: name, limit: CatalogueLimit(limit.limit))
  }
}
