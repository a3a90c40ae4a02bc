/// An edition of another hall that came with a case.
package struct CarriedEdition: Hashable, Sendable {
  /// SHA-256 of its texts (`HashChain.content`): 64 hexadecimal digits.
  package let content: String
  /// With the number it has at its own hall.
  package let edition: KeptEdition

  package init(_ edition: KeptEdition) {
    content = HashChain.content(of: edition.files)
    self.edition = edition
  }
}

/// Where the editions are that came with cases from other halls. They are in force for those cases
/// and for nothing else; one is kept with the append that needs it first, and never changed.
package protocol CarriedEditions: Sendable {
  func carriedEdition(_ content: String) throws(StoreFailure) -> KeptEdition?
}
