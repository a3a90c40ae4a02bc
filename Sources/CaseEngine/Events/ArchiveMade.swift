/// A package for the archive room was made of the case as it was then, with people's numbers in full.
package struct ArchiveMade: Hashable, Sendable {
  /// How many files it has besides the journal and the manifest.
  package let files: Int
  /// SHA-256 over names and hashes of those files: 64 small hexadecimal digits.
  package let content: String

  package init(files: Int, content: String) {
    self.files = files
    self.content = content
  }
}
