/// A JSON value that was read, with the line on which it starts, so that a fault can be shown where
/// it stands.
package struct JSONNode: Hashable, Sendable {
  /// From 1.
  package let line: Int
  package let content: Content

  /// What stands there.
  package indirect enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case text(String)
    case list([JSONNode])
    /// In the order of the text; no key comes twice.
    case object([Member])
  }

  /// One key and what stands behind it.
  package struct Member: Hashable, Sendable {
    package let key: String
    /// Of the key.
    package let line: Int
    package let value: JSONNode
  }
}

/// Why a text is no JSON, and on which line.
package struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// The bytes are not UTF-8.
    case encoding
    /// Something else stands where this is wanted.
    case expected(Wanted)
    case badEscape
    /// A line break or another control character within a text.
    case controlCharacter
    case badNumber
    case duplicateKey(String)
    /// More levels than any request has.
    case tooDeep
    /// Text behind the one value.
    case trailing
  }

  /// What the standard wants at a place.
  package enum Wanted: String, CaseIterable, Sendable {
    case value, key, colon, commaOrBracket, commaOrBrace, closingQuote
  }

  /// From 1.
  package let line: Int
  package let kind: Kind
}
