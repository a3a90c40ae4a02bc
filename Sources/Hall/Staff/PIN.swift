internal import CSodium

/// Hashes of PINs, by argon2id.
///
/// Source: OWASP Password Storage Cheat Sheet (argon2id, 19 MiB, two passes, one lane); libsodium
/// manual, `crypto_pwhash_str_alg`.
package enum PIN {
  /// The fewest characters a new one may have.
  package static let shortest = 4
  private static let passes: UInt64 = 2
  private static let memory = 19 * 1024 * 1024

  /// A self-describing string; about 30 ms.
  package static func hash(_ pin: String) -> String {
    prepare()
    var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let outcome = crypto_pwhash_str_alg(
      &text, pin, UInt64(pin.utf8.count), passes, memory, crypto_pwhash_ALG_ARGON2ID13)
    precondition(outcome == 0, "no memory for a PIN's hash")
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Compares in constant time; about 30 ms.
  package static func matches(_ pin: String, hash: String) -> Bool {
    prepare()
    return crypto_pwhash_str_verify(hash, pin, UInt64(pin.utf8.count)) == 0
  }

  /// Six random digits, to be printed once.
  package static func oneTime() -> String {
    prepare()
    return String((0..<6).map { _ in Character(String(randombytes_uniform(10))) })
  }

  private static func prepare() {
    precondition(sodium_init() >= 0, "libsodium could not start")
  }
}
