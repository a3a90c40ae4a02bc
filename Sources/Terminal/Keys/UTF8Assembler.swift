/// Puts UTF-8 together from single bytes; an invalid byte becomes U+FFFD by itself.
nonisolated struct UTF8Assembler: Sendable {
  private var bytes: [UInt8] = []

  /// The scalars that are complete with this byte, mostly none or one.
  mutating func push(_ byte: UInt8) -> [Unicode.Scalar] {
    if bytes.isEmpty, byte < 0x80 { return [Unicode.Scalar(byte)] }
    if !bytes.isEmpty, !Self.mayFollow(byte, bytes) { return flush() + push(byte) }
    guard !bytes.isEmpty || (0xc2...0xf4).contains(byte) else { return ["\u{fffd}"] }
    bytes.append(byte)
    guard bytes.count == Self.length(bytes[0]) else { return [] }
    defer { bytes = [] }
    return Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  /// Gives up an unfinished character: U+FFFD for each of its bytes.
  mutating func flush() -> [Unicode.Scalar] {
    defer { bytes = [] }
    return bytes.map { _ in "\u{fffd}" }
  }

  private static func length(_ lead: UInt8) -> Int {
    lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  }

  /// Holds out overlong forms, surrogates and what lies beyond U+10FFFF at the second byte.
  private static func mayFollow(_ byte: UInt8, _ bytes: [UInt8]) -> Bool {
    guard bytes.count == 1 else { return (0x80...0xbf).contains(byte) }
    switch bytes[0] {
    case 0xe0: return (0xa0...0xbf).contains(byte)
    case 0xed: return (0x80...0x9f).contains(byte)
    case 0xf0: return (0x90...0xbf).contains(byte)
    case 0xf4: return (0x80...0x8f).contains(byte)
    default: return (0x80...0xbf).contains(byte)
    }
  }
}
