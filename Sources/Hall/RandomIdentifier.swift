internal import CSodium

/// Names that nobody can guess and that never come twice.
package enum RandomIdentifier {
  /// For a command or a draft: 32 hexadecimal digits.
  package static func make() -> String {
    hexadecimal(bytes: 16)
  }

  /// For the hall's key.
  static func key() -> String { hexadecimal(bytes: 32) }

  private static func hexadecimal(bytes count: Int) -> String {
    precondition(sodium_init() >= 0, "libsodium could not start")
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
