/// One file of a hall folder, read by whoever may touch the disk.
package struct SourceText: Hashable, Sendable {
  /// Relative to the hall folder, with `/` between the parts: `items/market.yaml`.
  package let file: String
  package let text: String

  package init(file: String, text: String) {
    self.file = file
    self.text = text
  }
}

/// Everything that is wrong with a hall folder, in the order of files and lines.
package struct HallFolderError: Error, Hashable, Sendable {
  /// Never empty.
  package let findings: [Finding]
}
