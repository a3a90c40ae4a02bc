internal import CSodium
internal import CaseEngine
internal import Storage

/// What the square code on a slip holds: the case number without hyphens, a dot, and six characters
/// that only this hall can make, so that a forged or mistyped one is told apart (R30). ASCII.
package enum SlipCode {
  private static let checkLength = 6

  /// - Parameter key: the hall's own, kept in its database.
  package static func make(for number: String, key: String) -> String {
    let digits = number.filter { $0 != "-" }
    return digits + "." + check(digits, key: key)
  }

  /// The case a scanned code belongs to; nil when this hall did not make it.
  package static func caseNumber(scanned: String, key: String) -> String? {
    let parts = scanned.uppercased().split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = CaseNumber(parts[0]),
      check(String(parts[0]), key: key) == parts[1]
    else { return nil }
    return number.text
  }

  /// By which other halls tell this one from the rest; it gives nothing of the key away.
  static func hall(key: String) -> String {
    String(HashChain.seal(of: "yichuang hall", key: Array(key.utf8)).prefix(16))
  }

  /// HMAC-SHA-256, cut to six of the 31 characters that are not mistaken for each other.
  private static func check(_ digits: String, key: String) -> String {
    precondition(sodium_init() >= 0, "libsodium could not start")
    var state = crypto_auth_hmacsha256_state()
    let secret = Array(key.utf8)
    let message = Array(digits.utf8)
    var mac = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
    crypto_auth_hmacsha256_init(&state, secret, secret.count)
    crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
    crypto_auth_hmacsha256_final(&state, &mac)
    let alphabet = OrganisationCode.alphabet
    return String(mac.prefix(checkLength).map { alphabet[Int($0) % alphabet.count] })
  }
}
