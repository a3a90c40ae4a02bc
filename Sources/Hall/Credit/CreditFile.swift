/// A file of people to list: number, name, reason, document, and since when if not today; parted by
/// tabs, one a line. Blank lines and lines that begin with `#` are passed over.
package struct CreditFile: Sendable {
  /// The lines that have as many columns as they should.
  package let listings: [NewListing]
  /// The others.
  package let rejects: [CreditReject]

  package init(text: String) {
    var listings: [NewListing] = []
    var rejects: [CreditReject] = []
    // A carriage return and a line feed are one character, as a file from Windows has them.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in zip(1..., lines) {
      guard !line.trimmed.isEmpty, line.first != "#" else { continue }
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard (4...5).contains(parts.count) else {
        rejects.append(CreditReject(line: number, fault: .columns(parts.count)))
        continue
      }
      listings.append(
        NewListing(
          line: number, number: parts[0], name: parts[1], reason: parts[2], basis: parts[3],
          since: parts.count == 5 ? parts[4] : nil))
    }
    self.listings = listings
    self.rejects = rejects
  }
}
