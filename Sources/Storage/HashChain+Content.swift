import CSodium

extension HashChain {
  /// SHA-256 over texts in the order they are kept, each name and text with its length in front: 64
  /// hexadecimal digits. The same folder has the same at every hall.
  package static func content(of texts: [KeptText]) -> String {
    var bytes: [UInt8] = []
    for text in texts {
      add(text.name, to: &bytes)
      add(text.text, to: &bytes)
    }
    return hexadecimal(sha256(bytes))
  }

  /// SHA-256 of a text, or with a key HMAC-SHA-256: 64 hexadecimal digits.
  package static func seal(of text: String, key: [UInt8]?) -> String {
    guard let key else { return hexadecimal(sha256(Array(text.utf8))) }
    precondition(sodium_init() >= 0, "libsodium could not start")
    var state = crypto_auth_hmacsha256_state()
    let message = Array(text.utf8)
    var mac = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
    crypto_auth_hmacsha256_init(&state, key, key.count)
    crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
    crypto_auth_hmacsha256_final(&state, &mac)
    return hexadecimal(mac)
  }

  /// SHA-256 of a file: 64 hexadecimal digits.
  package static func sha256(of bytes: [UInt8]) -> String { hexadecimal(sha256(bytes)) }

  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The bytes of such digits; nil for anything else.
  package static func bytes(hexadecimal text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      let pair = String(decoding: digits[index...index + 1], as: UTF8.self)
      guard let byte = UInt8(pair, radix: 16), hexadecimal([byte]) == pair else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
