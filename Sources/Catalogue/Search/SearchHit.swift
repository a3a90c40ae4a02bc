/// A matter or an item that was found.
package struct SearchHit: Hashable, Sendable {
  /// What was found.
  package enum Kind: String, CaseIterable, Sendable { case matter, item }

  /// Why it was found: one for each word, or one for all of them together.
  package struct Match: Hashable, Sendable {
    /// Where a word was found.
    package enum Field: Hashable, Sendable { case name, alias, code, department }

    package let field: Field
    /// The field as it is written; of a department, its name or its short name.
    package let text: String
    /// In characters of `text`, for showing what was found.
    package let range: Range<Int>
  }

  package let code: String
  package let name: String
  package let kind: Kind
  /// Its code; of a matter, of the one that leads.
  package let department: String
  /// 100 where a whole name, alias or code was typed, less for what stands further inside; never
  /// below 0.
  package let score: Int
  package let matched: [Match]
}
