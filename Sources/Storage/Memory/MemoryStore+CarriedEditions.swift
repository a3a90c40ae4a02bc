extension MemoryStore {
  package func carriedEdition(_ content: String) throws(StoreFailure) -> KeptEdition? {
    read { $0.carriedEditions[content] }
  }
}
